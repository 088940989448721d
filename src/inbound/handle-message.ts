import type { BotActivity } from './read-activity.ts';
import { readText } from './read-text.ts';
import { phrases } from './phrases.ts';
import { logTrouble } from './troubles.ts';
import { readWho, threadOfTurn, type BotParts } from './turn.ts';
import { readIncoming } from './read-incoming.ts';

/** A person wrote something: the flows answer, and the answer goes into their thread. */
export async function handleMessage(activity: BotActivity, parts: BotParts): Promise<void> {
  const { flows, talkBack, log, replies } = parts;
  const thread = threadOfTurn(activity, readIncoming(activity));
  try {
    const message = readText(activity);
    if (message.text === '' && hasFiles(activity)) return await talkBack.say(thread, phrases.noFiles);
    const answer = await flows.onMessage({ ...(await readWho(activity, replies)), ...message });
    await talkBack.answer(thread, answer);
  } catch (error) {
    const { conversationId } = thread.conversation;
    await talkBack.say(thread, phrases.broken(logTrouble(log, error, { turn: 'message', conversationId })));
  }
}

/** Teams adds an HTML copy of each formatted message as an attachment; that is no file. */
function hasFiles({ attachments }: BotActivity): boolean {
  return attachments?.some(({ contentType }) => !contentType.startsWith('text/')) ?? false;
}
