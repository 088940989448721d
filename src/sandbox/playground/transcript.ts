import type { CreateAction, PageAction } from './page-action.ts';
import { isThread } from './page-view.ts';

/** What was said so far and how it stands now; the Playground itself tells each message once and forgets it. */
export interface Transcript {
  /** Keeps an action and returns what has its place now: itself, and what waited for it. */
  add(action: PageAction): PageAction[];
  list(): CreateAction[];
}

const messagesMax = 2000;
const waitingMax = 100;

export function createTranscript(): Transcript {
  const byMessageId = new Map<string, CreateAction>();
  const threadIds = new Set<string>();
  let waiting: CreateAction[] = [];

  function hasPlace({ actionConversationId }: PageAction): boolean {
    return !isThread(actionConversationId) || threadIds.has(actionConversationId);
  }

  function keep(action: CreateAction): void {
    byMessageId.set(action.message.messageId, action);
    if (action.message.postConversationId !== undefined) threadIds.add(action.message.postConversationId);
    if (byMessageId.size > messagesMax) forgetOldest();
  }

  function forgetOldest(): void {
    const oldest = byMessageId.values().next().value;
    if (oldest === undefined) return;
    byMessageId.delete(oldest.message.messageId);
    const threadId = oldest.message.postConversationId;
    if (threadId === undefined) return;
    threadIds.delete(threadId);
    for (const [messageId, each] of byMessageId) {
      if (each.actionConversationId === threadId) byMessageId.delete(messageId);
    }
  }

  function create(action: CreateAction): PageAction[] {
    if (byMessageId.has(action.message.messageId)) return [];
    if (!hasPlace(action)) {
      // A bot can answer a post before the post's own answer came back through us.
      waiting = [...waiting, action].slice(-waitingMax);
      return [];
    }
    keep(action);
    const released = waiting.filter(hasPlace);
    waiting = waiting.filter((each) => !released.includes(each));
    for (const each of released) keep(each);
    return [action, ...released];
  }

  function update(action: Extract<PageAction, { action: 'updateMessage' }>): PageAction[] {
    const known = byMessageId.get(action.message.messageId);
    if (known === undefined) return [];
    // An update doesn't repeat which thread the message began.
    const message = { ...action.message, postConversationId: known.message.postConversationId };
    byMessageId.set(action.message.messageId, { ...known, message });
    return [action];
  }

  return {
    add(action) {
      if (action.action === 'createMessage') return create(action);
      return action.action === 'updateMessage' ? update(action) : [action];
    },
    list: () => [...byMessageId.values()],
  };
}
