/** What conversations have yet to hear, what they know, their summary cards, and the pace at which Teams takes messages. */
export const delivery = `
alter table notices add column told jsonb;
alter table notices add column look_again_at bigint;
create index notices_by_conversation on notices (conversation_id, posted_at) where not is_copy;
create index notices_by_look_again on notices (look_again_at) where look_again_at is not null;

create table untold (
  conversation_id text not null,
  incident_id text not null references incidents on delete cascade,
  due_at bigint not null,
  marks integer not null,
  refusals integer not null,
  primary key (conversation_id, incident_id)
);
create index untold_by_due on untold (due_at);

create table summaries (
  summary_id text primary key,
  conversation_id text not null,
  activity_id text not null,
  content_hash text not null,
  posted_at bigint not null,
  sent_at bigint not null,
  is_over boolean not null,
  incident_ids jsonb not null
);
create index summaries_by_conversation on summaries (conversation_id, posted_at);
create index summaries_by_incident on summaries using gin (incident_ids jsonb_path_ops);

create table paces (
  pace_key text primary key,
  short_at double precision not null,
  long_at double precision not null,
  wait_ms double precision not null
) with (fillfactor = 50);
`;
