/** What changed about a dataset since it is known: a new owner, other bindings. A failure right after is explained by it. */
export const changes = `
alter table datasets add column former_owner_upn text;
alter table datasets add column owner_changed_at bigint;
alter table datasets add column bound_at bigint
`;
