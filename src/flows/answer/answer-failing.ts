import type { Asked, Responder } from './asked.ts';
import { failingPage } from './failing-rows.ts';
import { sayButton } from './which-dataset.ts';

/** What is failing in this conversation's workspaces, one row an incident. */
export const answerFailing: Responder = async (asked) => {
  const { deps, understanding, visible } = asked;
  const named = understanding.workspace;
  if (named !== undefined && !visible.has(named.workspaceId)) {
    return { answer: { text: `I may not speak of ${named.name} here.` } };
  }
  const workspaceIds = named === undefined ? [...visible] : [named.workspaceId];
  if (workspaceIds.length === 0) return { answer: notWatching(asked) };
  const incidents = await deps.store.listOpenIncidents({ workspaceIds });
  const where = named === undefined ? '' : ` in ${named.name}`;
  if (incidents.length === 0) {
    return { answer: { text: `Nothing is failing${where}. I look at ${countWords(workspaceIds.length)}.` } };
  }
  const said = named === undefined ? 'what is failing' : `what is failing in "${named.name}"`;
  const viewer = { clock: deps.clock, timeZone: asked.timeZone, visible };
  const { rows, words, buttons, more } = failingPage(incidents, { page: pageOf(asked), said, viewer });
  return {
    answer: {
      text: `${incidents.length === 1 ? 'One thing is' : `${incidents.length} things are`} failing${where}.${words}`,
      rows,
      buttons,
    },
    topic: { dataset: asked.topic, ...(more === undefined ? {} : { more }) },
  };
};

function pageOf({ message }: Asked): number {
  return Number(/\bpage (\d{1,3})\b/i.exec(message.text)?.[1] ?? 1);
}

function countWords(count: number): string {
  return count === 1 ? 'one workspace' : `${count} workspaces`;
}

export function notWatching({ message }: Asked) {
  return message.conversation.kind === 'personal'
    ? {
        text: 'You have no role in any workspace that I can see. Ask a workspace administrator, or have me added to the workspace.',
      }
    : {
        text: 'This conversation watches no workspace yet. Say “watch Finance” with the name of yours, and I post its failures here.',
        buttons: [sayButton('What can I watch?', 'what are you watching')],
      };
}
