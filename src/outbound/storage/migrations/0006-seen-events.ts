/** Ids of events that came in, so that one that is sent again does nothing. Moments are epoch milliseconds of the time outside. */
export const seenEvents = `
create table seen_events (
  event_id text primary key,
  seen_at bigint not null
);
create index seen_events_by_age on seen_events (seen_at);
`;
