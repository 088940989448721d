/** Words that mean the same to the phrases; a phrase names a set in brackets, e.g. `[fail]`. */
export const wordSets = {
  fail: `fail fails failed failing failure failures broke break breaks broken breaking crash crashes crashed crashing red down dead
    error errors errored erroring bust busted borked kaput kaputt stuck stop stopped unsuccessful unhealthy fell die died dies
    toast cooked screwed fubar bombed bombing tanked`,
  failed: `fail fails failed failing broke broken crash crashed crashing errored erroring die died dead down red fell_over bombed bust
    not_refresh not_refreshed not_refreshing not_update not_updated not_updating not_run not_work not_working not_load not_loading
    not_complete not_finish go_wrong went_wrong blew_up blow_up fall_over choke choked gone_wrong tanked`,
  fine: `ok okay fine good healthy green fresh current alright working up back recovered fixed solved resolved up_to_date uptodate
    live happy sorted stable clean well sound latest refreshed updated ready available loaded usable completed done`,
  see: `show list give tell display print name get see view send pull bring`,
  dataset: `dataset datasets model models report reports dashboard dashboards ds semantic_model semantic_models`,
  run: `run runs refresh refreshes reload reloads update updates load loads execution executions refreshing job jobs`,
  start: `start kick_off kickoff trigger launch run fire fire_off rerun re_run restart redo force do initiate begin execute retry`,
  look: `look check verify test see validate recheck re_check confirm`,
  again: `again now anew once_more one_more_time another_time afresh`,
  credential: `credential credentials password passwords passwd pwd pw login logins log_in sign_in signin account accounts
    service_account connection connections secret secrets gateway_connection gateway user auth authentication key keys token tokens
    username svc cred creds identity service_principal spn data_source datasource source`,
  expirable: `credential credentials password passwords secret secrets token tokens key keys login logins certificate certificates
    certs cert cred creds sign_in sign_ins sas pw pwd pwds passwort service_account service_accounts account accounts connection connections`,
  summary: `summary summaries digest digests overview overviews recap recaps roundup round_up daily_report weekly_report status_report
    newsletter briefing brief rundown summary_mail status_mail health_report health_check status_update wrap_up standup_report`,
  quiet: `snooze mute silence hush pause quiet silent suppress shush shut_up be_quiet stay_quiet keep_quiet stop_bugging stop_nagging
    stop_pinging shush_up no_alerts stop_alerting stop_notifying do_not_disturb stop_spamming zip_it stop_messaging`,
  alert: `alert alerts notification notifications notice notices message messages failure failures warnings pings noise posts updates
    failure_alerts reminders error errors problems issues news`,
  here: `here this_channel this_chat this_thread this_team this_group this_conversation our_channel the_channel our_chat this_room
    the_chat our_team the_team us`,
  me: `me us`,
  person: `who whom whose`,
  step: `step steps part page screen instruction instructions`,
  polite: `please kindly pls`,
  and: `and & plus`,
  this: `it this that these those this_one that_one the_one thing them`,
  i: `i we`,
  am: `am are is was were be been being`,
  time: `today tonight tomorrow yesterday morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday
    weekend week weeks day days hour hours minute minutes month months noon midnight lunch eod weekday weekdays later`,
  term: `gateway gateways gateway_cluster on_premises_gateway data_gateway on_premises_data_gateway vnet_gateway personal_gateway service_principal
    service_account oauth oauth2 mfa two_factor conditional_access conditional_access_policy sas sas_token access_token refresh_token token tokens grant
    connection_string cloud_connection personal_cloud_connection shareable_connection shared_connection semantic_model semantic_models take_over
    takeover capacity premium premium_capacity shared_capacity throttling privacy_level privacy_levels formula_firewall firewall incremental_refresh data_source
    datasource data_sources workspace_identity enhanced_refresh xmla xmla_endpoint key_vault entra entra_id scheduled_refresh import_mode directquery direct_lake
    mashup mashup_engine evaluation_container credential credentials privacy kerberos sso single_sign_on client_secret managed_identity tenant scope
    activity_id request_id cluster_uri correlation_id trace_id dataflow dataflows gen2 personal_mode gateway_admin dataset_owner workspace_admin
    walkthrough incident snooze digest recheck proof watch semantic dataset refresh_failure resource_governing upn tokens_valid_from
    basic_authentication windows_authentication anonymous_authentication organizational_account authentication_method data_source_credentials`,
} as const satisfies Readonly<Record<string, string>>;
