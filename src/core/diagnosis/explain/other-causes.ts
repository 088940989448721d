import type { AbsenceCause, Cause, CredentialCause, Explanation } from '../types.ts';

export const otherExplanations: Readonly<Record<Exclude<Cause, CredentialCause | AbsenceCause>, Explanation>> = {
  gateway_offline: {
    short: 'the gateway does not answer',
    meaning: 'Power BI cannot reach the gateway that stands before the source. No credential was rejected.',
    why: 'Its machine or service is stopped, restarting or out of date, or the network between is closed. A personal gateway is offline whenever its user is signed out.',
    who: 'A gateway administrator: start the service, look at the network, update it.',
    prevent: 'Run the gateway on a server that stays on, with a second member in its cluster, and keep it updated.',
  },
  gateway_datasource_not_configured: {
    short: 'the source is not set up on the gateway',
    meaning: 'The gateway has no connection that fits this source, or the dataset is not bound to it.',
    why: 'Server and database must be written exactly alike in both places, and after publishing again the binding may be gone. A custom connector must be installed and allowed on the gateway.',
    who: 'A gateway administrator adds the connection or the user; the dataset owner binds it in the dataset’s settings.',
    prevent: 'Use one spelling of server names, and check the binding after each publish.',
  },
  source_unreachable: {
    short: 'the source cannot be reached',
    meaning: 'The server, site or file did not answer, or broke the connection off.',
    why: 'It is down, paused, moved or renamed, or a firewall, name or certificate stands between.',
    who: 'Whoever runs the source or the network to it.',
    prevent: 'Plan refreshes outside its maintenance, and tell the dataset owner before a source moves.',
  },
  timeout: {
    short: 'it took longer than allowed',
    meaning:
      'The query or the refresh was stopped at a time limit. A refresh may take two hours on shared capacity and five on Premium or Fabric.',
    why: 'There is more data than before, the source is slow or busy, or a step cannot be passed on to the source.',
    who: 'The author of the dataset, with whoever runs the source.',
    prevent: 'Load less with incremental refresh, let the source do the filtering, and avoid its busy hours.',
  },
  memory_or_capacity: {
    short: 'memory or capacity ran out',
    meaning:
      'The capacity, the gateway or the source had less room than this refresh needs, or the capacity is paused.',
    why: 'The dataset grew, several large refreshes ran at once, or a limit on the size of one table or result was met.',
    who: 'The author of the dataset makes it smaller; a capacity administrator can resume or enlarge the capacity.',
    prevent: 'Remove columns nobody uses, refresh incrementally, and spread large refreshes over the day.',
  },
  throttled: {
    short: 'too many requests at once',
    meaning: 'The source or Power BI told us to slow down. It usually passes by itself.',
    why: 'Many refreshes start at the same minute, or one query calls an API very often.',
    who: 'The dataset owner can move the schedule; the author can make fewer calls.',
    prevent: 'Start refreshes at different times, and fetch in larger pages.',
  },
  schema_or_query: {
    short: 'the source no longer has what the query asks for',
    meaning: 'A table, column, address or name in the query does not exist in this form. No credential was rejected.',
    why: 'Something was renamed or removed at the source, or the query has an error.',
    who: 'The author of the dataset.',
    prevent: 'Read from views that stay the same, and choose columns by name early in the query.',
  },
  data_conversion: {
    short: 'a value does not fit its column',
    meaning: 'The source holds a value that cannot be turned into the type the dataset expects.',
    why: 'A text stands where a number or date was, a value is empty, or dates are written for another country.',
    who: 'The author of the dataset, or whoever keeps the data.',
    prevent: 'Set types with an explicit locale, and decide in the query what happens to values that do not fit.',
  },
  privacy_firewall: {
    short: 'privacy levels forbid combining the sources',
    meaning: 'The query brings together sources whose privacy levels do not allow it. No credential was rejected.',
    why: 'The levels set in Power BI differ from those on the author’s machine, or one query both reads a source and refers to another query.',
    who: 'The dataset owner sets the levels; the author can separate the steps.',
    prevent:
      'Set the privacy level of each source right after publishing, and keep reading and combining in separate queries.',
  },
  other: {
    short: 'the refresh failed for another reason',
    meaning: 'The text does not point to a credential, the gateway, the source or the data in a way we know.',
    why: 'It may be the way the source, its driver or its sign-in is set up, or a passing fault of the service.',
    who: 'The dataset owner, with the original text below; Microsoft support asks for the ids in it.',
    prevent: 'If it happens again at the same point, keep the text: it helps whoever looks into it.',
  },
};
