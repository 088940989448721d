/** What conversations want to be told at a time. Moments are epoch milliseconds of the bot's clock. */
export const reminders = `
create table reminders (
  reminder_id text primary key,
  conversation_id text not null,
  due_at bigint not null,
  body jsonb not null
);
create index reminders_by_due on reminders (due_at);
create index reminders_by_conversation on reminders (conversation_id, due_at);
`;
