/** When a dataset's schedule and connections were read. */
export const details = `
alter table datasets add column details_read_at bigint
`;
