import type { Answer, Chooser } from '../core/incident/answer.ts';
import type { Person, Workspace } from '../core/dataset.ts';
import type { Conversation } from '../ports/teams.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { roleIn, workspacesOf } from './may.ts';

const namedMax = 10;

/** What was ticked, watched from now on: of it, only workspaces in which this person has a role. */
export async function watchChosen(deps: Deps, { conversation, from }: Incoming, chosen: string): Promise<Answer> {
  const wanted = new Set(chosen.split(',').filter((id) => id !== ''));
  if (wanted.size === 0) return { text: 'Nothing is ticked. Tick one workspace or more, then press the button again.' };
  const known = (await deps.store.listWorkspaces()).filter(({ workspaceId }) => wanted.has(workspaceId));
  const roles = await Promise.all(known.map(({ workspaceId }) => roleIn(deps, workspaceId, from)));
  const allowed = known.filter((_, index) => roles[index] !== 'None');
  for (const { workspaceId } of allowed) await setWatch(deps, { conversation, workspaceId, by: from });
  if (allowed.length === 0)
    return { text: 'You have no role in what was ticked, so I can’t post its failures for you.' };
  const left = wanted.size - allowed.length;
  const refused = left === 0 ? '' : ` Of the rest (${left}) I know no role of yours.`;
  return { text: `${watchingWords(allowed)}${refused}` };
}

export function watchingWords(workspaces: readonly Pick<Workspace, 'name'>[]): string {
  const names = workspaces.slice(0, namedMax).map(({ name }) => name);
  const more = workspaces.length > namedMax ? ` and ${workspaces.length - namedMax} more` : '';
  return `Watching ${names.join(', ')}${more}: I post here when a refresh fails, and keep that card current until it is proven fresh.`;
}

/** What fails there already is told at once. */
export async function setWatch(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  {
    conversation: { conversationId },
    workspaceId,
    by,
  }: { conversation: Conversation; workspaceId: string; by: Person },
): Promise<void> {
  await store.addWatch({ conversationId, workspaceId, setBy: by.personId, setAt: clock.now() });
  for (const { incidentId } of await store.listOpenIncidents({ workspaceIds: [workspaceId] })) {
    await store.markUntold({ incidentId, conversationIds: [conversationId], at: clock.now() });
  }
}

/** The workspaces in which this person has a role and which are not watched here yet; undefined: there is none. */
export async function chooserFor(deps: Deps, { conversation, from }: Incoming): Promise<Chooser | undefined> {
  const watched = new Set(
    (await deps.store.listWatches(conversation.conversationId)).map(({ workspaceId }) => workspaceId),
  );
  const choices = (await workspacesOf(deps, from))
    .filter(({ workspaceId }) => !watched.has(workspaceId))
    .map(({ workspaceId, name }) => ({ title: name, value: workspaceId }));
  if (choices.length === 0) return undefined;
  return { label: 'Workspaces to watch here', choices, button: 'Watch these', verb: 'watchChosen' };
}
