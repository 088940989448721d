import type { CreateAction, PageAction } from './page-action.ts';

/**
 * What one open page has on its screen. It is not ready to hear anything before it has read its configuration, though its web socket
 * is open by then.
 *
 * The Playground's page throws away its connection when it hears of a message twice, or of one, or a thread, that it doesn't know
 * (redux-saga ends at the reducer's throw), and opens another. So it is only told what fits.
 */
export interface PageView {
  isReady: boolean;
  learn(action: CreateAction): void;
  fits(action: PageAction): boolean;
}

export function isThread(conversationId: string): boolean {
  return conversationId.includes(';messageid=');
}

export function createPageView(init: { isReady: boolean }): PageView {
  const messageIds = new Set<string>();
  const threadIds = new Set<string>();
  return {
    isReady: init.isReady,
    learn({ message }) {
      messageIds.add(message.messageId);
      if (message.postConversationId !== undefined) threadIds.add(message.postConversationId);
    },
    fits(action) {
      if (action.action === 'updateMessage') return messageIds.has(action.message.messageId);
      if (action.action === 'createMessage' && messageIds.has(action.message.messageId)) return false;
      return !isThread(action.actionConversationId) || threadIds.has(action.actionConversationId);
    },
  };
}

/** The views by page name, so that a page whose connection was cut is told only what is new. */
export function createPageViews(viewsMax: number): { of(pageName: string): PageView } {
  const views = new Map<string, PageView>();
  return {
    of(pageName) {
      const view = views.get(pageName) ?? createPageView({ isReady: false });
      views.set(pageName, view);
      const oldest = views.keys().next().value;
      if (views.size > viewsMax && oldest !== undefined) views.delete(oldest);
      return view;
    },
  };
}
