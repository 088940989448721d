import { digestIdOf } from '../../core/reminders/reminder.ts';
import { sayEvery } from '../../core/times/say-time.ts';
import { roleIn, workspacesOf } from '../may.ts';
import { chooserFor, setWatch, watchingWords } from '../set-watch.ts';
import type { Asked, Answered, Responder } from './asked.ts';
import { sayButton } from './which-dataset.ts';

const buttonsMax = 6;
const namesMax = 20;
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
  await setWatch(deps, { conversation: message.conversation, workspaceId: workspace.workspaceId, by: message.from });
  return { answer: { text: watchingWords([workspace]) } };
};

/** Stopping silences it for everybody there, so it needs a role too, as long as the workspace is known. */
export const answerUnwatch: Responder = async ({ deps, message, understanding }) => {
  const { conversationId } = message.conversation;
  const { workspace } = understanding;
  const watches = new Set((await deps.store.listWatches(conversationId)).map(({ workspaceId }) => workspaceId));
  const watched = (await deps.store.listWorkspaces()).filter(({ workspaceId }) => watches.has(workspaceId));
  const [only, second] = watched;
  const meant = workspace ?? (second === undefined ? only : undefined);
  if (only === undefined) return { answer: { text: 'Nothing is watched here.' } };
  if (meant === undefined) {
    const buttons = watched.slice(0, buttonsMax).map(({ name }) => sayButton(name, `stop watching "${name}"`));
    return { answer: { text: 'Which workspace shall I stop watching?', buttons } };
  }
  if (!watches.has(meant.workspaceId)) return { answer: { text: `${meant.name} is not watched here.` } };
  if ((await roleIn(deps, meant.workspaceId, message.from)) === 'None') {
    return { answer: { text: `Others rely on it here: somebody with a role in ${meant.name} can stop it.` } };
  }
  await deps.store.removeWatch(conversationId, meant.workspaceId);
  return {
    answer: {
      text: `${message.from.name} has stopped it: I no longer post the failures of ${meant.name} here.`,
      buttons: [sayButton('Watch it again', `watch "${meant.name}"`)],
    },
  };
};

export const answerWatching: Responder = async (asked) => {
  const { deps, message } = asked;
  const { conversationId } = message.conversation;
  const watched = new Set((await deps.store.listWatches(conversationId)).map(({ workspaceId }) => workspaceId));
  const names = (await deps.store.listWorkspaces())
    .filter(({ workspaceId }) => watched.has(workspaceId))
    .map(({ name }) => name);
  if (names.length === 0) return whichWorkspace(asked, 'Nothing is watched here yet. ');
  const digest = await deps.store.findReminder(digestIdOf(conversationId));
  const rhythm = digest?.every === undefined ? '' : ` A digest comes ${sayEvery(digest.every)}.`;
  const shown = names.slice(0, namesMax).join(', ');
  const more = names.length > namesMax ? ` and ${names.length - namesMax} more` : '';
  return {
    answer: {
      text: `Watched here: ${shown}${more}.${rhythm}`,
      buttons: [
        sayButton('What’s failing?', 'what is failing'),
        sayButton('Watch another', 'watch'),
        sayButton('Stop watching', 'stop watching'),
        ...(rhythm === '' ? [] : [sayButton('Stop the digest', 'stop the digest')]),
      ],
    },
  };
};

/** Offers only workspaces in which the person has a role. */
async function whichWorkspace(asked: Asked, before = ''): Promise<Answered> {
  const { deps, message, understanding } = asked;
  if ((await deps.store.listWorkspaces()).length === 0) return { answer: { text: `${before}${noWorkspaces}` } };
  const choices = understanding.workspaceChoices ?? [];
  if (choices.length > 1) {
    const buttons = choices.slice(0, buttonsMax).map(({ name }) => sayButton(name, `watch "${name}"`));
    return { answer: { text: `${before}Several workspaces fit. Which one shall I watch?`, buttons } };
  }
  const choose = await chooserFor(deps, message);
  if (choose !== undefined) return { answer: { text: `${before}Which workspaces shall I watch?`, choose } };
  const mine = await workspacesOf(deps, message.from);
  const why =
    mine.length === 0
      ? 'You have no role in any workspace that I can see.'
      : 'I watch all workspaces here in which you have a role.';
  return { answer: { text: `${before}${why}` } };
}
