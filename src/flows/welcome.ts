import type { Answer } from '../core/incident/answer.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { sayButton } from './answer/which-dataset.ts';
import { chooserFor } from './set-watch.ts';

/** Remembers where the bot was added, says hello in two lines and offers what to watch; nothing when it was there before. */
export async function welcome(deps: Deps, incoming: Incoming): Promise<Answer | undefined> {
  const { conversation } = incoming;
  const known = await deps.store.findConversation(conversation.conversationId);
  await deps.store.saveConversation(conversation, deps.clock.now());
  if (known !== undefined) return undefined;
  const choose = await chooserFor(deps, incoming);
  const isPersonal = conversation.kind === 'personal';
  const first = isPersonal
    ? 'Hello, I am pbibot. I notice when a Power BI refresh fails, tell you why, and help to put it right.'
    : 'Hello, I am pbibot. I post one clear card here when a Power BI refresh fails, and keep it current until the data is proven fresh.';
  const second = isPersonal
    ? 'Ask me anything about your datasets. Shall I also write to you when something fails? Tick the workspaces.'
    : choose === undefined
      ? 'Somebody with a role in a workspace can say “watch” and its name.'
      : 'Which workspaces shall I watch here?';
  return {
    text: `${first}\n\n${isPersonal && choose === undefined ? 'Ask me anything about your datasets.' : second}`,
    ...(choose === undefined ? {} : { choose }),
    buttons: [sayButton('What’s failing?', 'what is failing'), sayButton('What can you do?', 'help')],
  };
}
