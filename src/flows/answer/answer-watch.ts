import { roleIn, workspacesOf } from '../may.ts';
import type { Asked, Answered, Responder } from './asked.ts';
import { sayButton } from './which-dataset.ts';

const buttonsMax = 6;
const noWorkspaces =
  'I see no workspace yet: I have only just started, or nobody has added my service principal to one.';

/** A channel's watch is set by someone who has a role in that workspace. */
export const answerWatch: Responder = async (asked) => {
  const { deps, message, understanding } = asked;
  const { workspace } = understanding;
  if (workspace === undefined) return whichWorkspace(asked);
  const role = await roleIn(deps, workspace.workspaceId, message.from);
  if (role === 'None') {
    return {
      answer: {
        text: `You have no role in ${workspace.name}, so I can’t post its failures for you. Someone who works there can ask me.`,
      },
    };
  }
  await deps.store.addWatch({
    conversationId: message.conversation.conversationId,
    workspaceId: workspace.workspaceId,
    setBy: message.from.personId,
    setAt: deps.clock.now(),
  });
  for (const { incidentId } of await deps.store.listOpenIncidents({ workspaceIds: [workspace.workspaceId] })) {
    await deps.store.markUntold({
      incidentId,
      conversationIds: [message.conversation.conversationId],
      at: deps.clock.now(),
    });
  }
  return {
    answer: {
      text: `Watching ${workspace.name}: I post here when one of its refreshes fails, and keep that card current until it is proven fresh.`,
    },
  };
};

export const answerUnwatch: Responder = async ({ deps, message, understanding }) => {
  const { conversationId } = message.conversation;
  const { workspace } = understanding;
  const watches = await deps.store.listWatches(conversationId);
  const only = watches.length === 1 ? watches[0]?.workspaceId : undefined;
  const workspaceId = workspace?.workspaceId ?? only;
  if (workspaceId === undefined) {
    return {
      answer: { text: watches.length === 0 ? 'Nothing is watched here.' : 'Which workspace shall I stop watching?' },
    };
  }
  const removed = await deps.store.removeWatch(conversationId, workspaceId);
  const name =
    (await deps.store.listWorkspaces()).find((known) => known.workspaceId === workspaceId)?.name ?? 'that workspace';
  return {
    answer: { text: removed ? `I no longer post the failures of ${name} here.` : `${name} is not watched here.` },
  };
};

export const answerWatching: Responder = async (asked) => {
  const { deps, message } = asked;
  const watched = new Set(
    (await deps.store.listWatches(message.conversation.conversationId)).map(({ workspaceId }) => workspaceId),
  );
  const names = (await deps.store.listWorkspaces())
    .filter(({ workspaceId }) => watched.has(workspaceId))
    .map(({ name }) => name);
  if (names.length === 0) return whichWorkspace(asked, 'Nothing is watched here yet. ');
  return {
    answer: { text: `Watched here: ${names.join(', ')}.`, buttons: [sayButton('What’s failing', 'what is failing')] },
  };
};

/** Offers only workspaces in which the person has a role. */
async function whichWorkspace({ deps, message }: Asked, before = ''): Promise<Answered> {
  if ((await deps.store.listWorkspaces()).length === 0) return { answer: { text: `${before}${noWorkspaces}` } };
  const mine = (await workspacesOf(deps, message.from)).slice(0, buttonsMax);
  if (mine.length === 0) return { answer: { text: `${before}You have no role in any workspace that I can see.` } };
  return {
    answer: {
      text: `${before}Which workspace shall I watch?`,
      buttons: mine.map(({ name }) => sayButton(name, `watch "${name}"`)),
    },
  };
}
