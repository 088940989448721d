import type { Answer } from '../core/incident/answer.ts';
import { sayDigest } from '../core/reminders/say-digest.ts';
import type { Conversation } from '../ports/teams.ts';
import { failingPage } from './answer/failing-rows.ts';
import type { Deps } from './deps.ts';
import { visibleWorkspaces } from './may.ts';

export interface Digest extends Pick<Answer, 'text' | 'rows' | 'buttons'> {
  /** What "more" asks for below it. */
  readonly more: string | undefined;
}

/** How everything stands that may be spoken of in this conversation; undefined: there is nothing. */
export async function makeDigest(
  deps: Deps,
  { conversation, timeZone }: { readonly conversation: Conversation; readonly timeZone: string },
): Promise<Digest | undefined> {
  const visible = await visibleWorkspaces(deps, conversation);
  const workspaceIds = [...visible];
  if (workspaceIds.length === 0) return undefined;
  const [incidents, datasets] = await Promise.all([
    deps.store.listOpenIncidents({ workspaceIds }),
    deps.store.listDatasets({ workspaceIds }),
  ]);
  const viewer = { clock: deps.clock, timeZone, visible };
  const { rows, words, buttons, more } = failingPage(incidents, { page: 1, said: 'what is failing', viewer });
  return { text: `${sayDigest(datasets, incidents.length)}${words}`, rows, buttons, more };
}
