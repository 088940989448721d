/** Work that repeats and that one replica does for all. Moments are epoch milliseconds of the bot's clock. */
export const rounds = `
create table rounds (
  name text primary key,
  due_at bigint not null,
  done_at bigint,
  lease_owner text,
  lease_until bigint
);
`;
