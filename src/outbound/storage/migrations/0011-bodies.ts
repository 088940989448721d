/**
 * An incident is written and read whole, often, and grows to tens of kilobytes: as plain text PostgreSQL neither takes it
 * apart nor compresses it each time.
 */
export const bodies = `
alter table incidents alter column body type json using body::json;
alter table incidents alter column body set storage external
`;
