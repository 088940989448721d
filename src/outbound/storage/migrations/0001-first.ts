/** The first schema. Moments are epoch milliseconds of the bot's clock. */
export const first = `
create table workspaces (
  workspace_id text primary key,
  name text not null,
  on_dedicated_capacity boolean not null,
  seen_at bigint not null
);

create table datasets (
  dataset_id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  name text not null,
  owner_upn text,
  web_url text,
  schedule jsonb,
  connections jsonb not null,
  next_look_at bigint not null,
  soon_at bigint,
  looked_at bigint,
  last_refresh jsonb,
  last_success_at bigint,
  lease_owner text,
  lease_until bigint
) with (fillfactor = 80);
create index datasets_by_workspace on datasets (workspace_id);
create index datasets_by_next_look on datasets (next_look_at);
create index datasets_by_connection on datasets using gin (connections jsonb_path_ops);

create table refreshes (
  dataset_id text not null references datasets on delete cascade,
  request_id text not null,
  started_at bigint not null,
  body jsonb not null,
  primary key (dataset_id, request_id)
);
create index refreshes_by_start on refreshes (dataset_id, started_at desc);
create index refreshes_by_age on refreshes (started_at);

create table incidents (
  incident_id text primary key,
  version integer not null,
  group_key text not null,
  is_open boolean not null,
  opened_at bigint not null,
  proven_at bigint,
  ended_at bigint,
  body jsonb not null
);
create unique index incidents_one_open_per_group on incidents (group_key) where is_open;
create index incidents_by_end on incidents (ended_at) where not is_open;

create table incident_members (
  incident_id text not null references incidents on delete cascade,
  dataset_id text not null,
  workspace_id text not null,
  primary key (incident_id, dataset_id)
);
create index incident_members_by_dataset on incident_members (dataset_id);
create index incident_members_by_workspace on incident_members (workspace_id);

create table conversations (
  conversation_id text primary key,
  kind text not null,
  name text,
  tenant_id text,
  team_id text,
  person_id text,
  person jsonb,
  reference jsonb,
  saved_at bigint not null,
  removed_at bigint
);
create index conversations_by_person on conversations (person_id) where kind = 'personal';

create table watches (
  conversation_id text not null,
  workspace_id text not null,
  set_by text not null,
  set_at bigint not null,
  primary key (conversation_id, workspace_id)
);
create index watches_by_workspace on watches (workspace_id);

create table notices (
  incident_id text not null references incidents on delete cascade,
  conversation_id text not null,
  activity_id text not null,
  content_hash text not null,
  posted_at bigint not null,
  is_copy boolean not null,
  primary key (incident_id, conversation_id, activity_id)
);

create table contexts (
  context_key text primary key,
  ends_at bigint not null,
  body jsonb not null
);
create index contexts_by_end on contexts (ends_at);
`;
