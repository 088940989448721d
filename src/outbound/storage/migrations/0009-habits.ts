/** What the planner of looks keeps of a dataset. */
export const habits = `
alter table datasets add column habit jsonb
`;
