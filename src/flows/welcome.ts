import type { Answer } from '../core/incident/answer.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { sayButton } from './answer/which-dataset.ts';

/** Remembers where the bot was added and says hello in two lines; nothing when it was there before. */
export async function welcome(deps: Deps, { conversation }: Incoming): Promise<Answer | undefined> {
  const known = await deps.store.findConversation(conversation.conversationId);
  await deps.store.saveConversation(conversation, deps.clock.now());
  if (known !== undefined) return undefined;
  if (conversation.kind === 'personal') {
    return {
      text: 'Hello, I am pbibot. I notice when a Power BI refresh fails, tell you why, and help to put it right. Ask me “what’s failing”.',
      buttons: [sayButton('What’s failing?', 'what is failing'), sayButton('What can you do?', 'help')],
    };
  }
  return {
    text: 'Hello, I am pbibot. I post one clear card here when a Power BI refresh fails, and keep it current until the data is proven fresh. Tell me what to watch.',
    buttons: [sayButton('Choose workspaces', 'what are you watching'), sayButton('What can you do?', 'help')],
  };
}
