import { namedWorkspaces } from './decide-dataset.ts';
import type { Reading } from './read-message.ts';
import type { Understanding } from './types.ts';

/** The workspace a message names, or those that fit it equally well. */
export function workspaceSlots(reading: Reading): Pick<Understanding, 'workspace' | 'workspaceChoices'> {
  const linked = reading.link?.workspace;
  if (linked !== undefined) return { workspace: linked };
  const [first, ...others] = namedWorkspaces(reading.mentions);
  if (first === undefined) return {};
  return others.length === 0 ? { workspace: first } : { workspaceChoices: [first, ...others].slice(0, 10) };
}
