/** What was warned of and when, so that it is said once. Moments are epoch milliseconds of the bot's clock. */
export const warnings = `
create table warnings (
  warning_key text primary key,
  warned_at bigint not null
);
`;
