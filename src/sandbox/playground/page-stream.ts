import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from '../../ports/log.ts';
import { pageActionSchema } from './page-action.ts';
import type { CreateAction, PageAction } from './page-action.ts';
import { pageNameParameter } from './page-name.ts';
import { acceptPage } from './page-socket.ts';
import type { PageSocket } from './page-socket.ts';
import { createPageView, createPageViews } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { createTranscript } from './transcript.ts';

export const pageStreamPath = '/_ws_conversation/v1/conversations/stream';

/** Between the Playground and its pages: every page hears everything once, whenever it opens. */
export interface PageStream {
  follow(playgroundPort: number): Promise<void>;
  accept(request: IncomingMessage, socket: Duplex): void;
  /** The page has read its configuration. */
  setReady(pageName: string): void;
  /** The page that posted it, if one did, shows it by itself. */
  addPost(action: CreateAction, postedBy: string | undefined): void;
  listMessages(): CreateAction[];
  close(): void;
}

const pagesMax = 20;
const viewsMax = 50;
const connectMs = 5000;

export function createPageStream(log: Log): PageStream {
  const transcript = createTranscript();
  const pages = new Map<PageSocket, PageView>();
  const views = createPageViews(viewsMax);
  let source: WebSocket | undefined;

  function hear(text: string): void {
    const action = pageActionSchema.safeParse(JSON.parse(text));
    if (action.success) tellAll(transcript.add(action.data));
    else log.warn({ issues: action.error.issues.length }, 'the Playground said something unknown to its page');
  }

  function tellAll(actions: readonly PageAction[]): void {
    for (const [page, view] of pages) for (const action of actions) tell(page, view, action);
  }

  function tell(page: PageSocket, view: PageView, action: PageAction): void {
    if (!view.isReady || !view.fits(action)) return;
    if (action.action === 'createMessage') view.learn(action);
    page.send(JSON.stringify(action));
  }

  function catchUp(page: PageSocket, view: PageView): void {
    for (const action of transcript.list()) tell(page, view, action);
  }

  return {
    async follow(port) {
      source = new WebSocket(`ws://127.0.0.1:${port}${pageStreamPath}`);
      source.addEventListener('message', (event) => hear(String(event.data)));
      await opened(source);
    },
    accept(request, socket) {
      const page = acceptPage(request, socket, () => {
        if (page !== undefined) pages.delete(page);
      });
      if (page === undefined) return;
      if (pages.size >= pagesMax) return page.close();
      const pageName = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get(pageNameParameter);
      const view = pageName === null ? createPageView({ isReady: true }) : views.of(pageName);
      catchUp(page, view);
      pages.set(page, view);
    },
    setReady(pageName) {
      const view = views.of(pageName);
      if (view.isReady) return;
      view.isReady = true;
      for (const [page, each] of pages) if (each === view) catchUp(page, view);
    },
    addPost(action, postedBy) {
      if (postedBy !== undefined) views.of(postedBy).learn(action);
      tellAll(transcript.add(action));
    },
    listMessages: () => transcript.list(),
    close() {
      source?.close();
      for (const page of pages.keys()) page.close();
      pages.clear();
    },
  };
}

async function opened(socket: WebSocket): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The Playground does not open its web socket.')), connectMs);
    socket.addEventListener('open', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.addEventListener('error', () => {
      clearTimeout(timer);
      reject(new Error('The Playground refuses its web socket.'));
    });
  });
}
