import type { Request, Response, Server } from 'restify';
import type { Deps } from '../flows/deps.ts';
import { listForPerson } from '../flows/list-for-person.ts';
import { fault, sendJson } from './http-answers.ts';
import { readCaller, type VerifyCaller } from './tab-caller.ts';
import { sendTabFile, tabFiles, type TabFile } from './tab-files.ts';
import { toTabList } from './tab-list.ts';
import { within } from '../ports/within.ts';

export interface TabParts {
  readonly deps: Deps;
  /** Rejects with an error that carries a closed `reason`; `unavailable`: the keys could not be fetched. */
  readonly verify: VerifyCaller;
  readonly tenantId: string;
  /** Where build.ts put the page. */
  readonly filesDir: string;
  /** Who may show the page in a frame; Teams' hosts where nothing is said. */
  readonly hostOrigins?: readonly string[];
}

/** Teams and the other Microsoft 365 hosts of a personal tab. */
export const teamsHostOrigins = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
] as const;

const listsMax = 20;
const patienceMs = 20_000;

/**
 * The routes of the personal tab, for the `tab` hook of createHttpServer. app.ts gives `filesDir` from tab/built-dir.ts
 * and a verifier for the bot's own app id; a bot without one has no tab, because nobody could sign in to it.
 */
export function tabRoutes(parts: TabParts): (server: Server) => void {
  const { filesDir, hostOrigins = teamsHostOrigins } = parts;
  const life = { lists: 0 };
  const loaded = new Map<string, Promise<TabFile>>();
  return (server) => {
    for (const [path, file] of Object.entries(tabFiles)) {
      server.get(path, async (request, response) =>
        sendTabFile(request, response, { ...file, filesDir, hostOrigins, loaded, log: parts.deps.log }),
      );
    }
    server.get('/api/tab/incidents', async (request, response) => {
      if (life.lists >= listsMax) return sendBusy(response);
      life.lists += 1;
      const work = listIncidents(request, parts).finally(() => (life.lists -= 1));
      const answer = await within(work, patienceMs);
      if (answer === 'late') return sendBusy(response);
      if (answer.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
      if (answer.status === 503) response.setHeader('Retry-After', '30');
      sendJson(response, answer);
    });
  };
}

function sendBusy(response: Response): void {
  response.setHeader('Retry-After', '5');
  sendJson(response, fault(503, 'Unavailable', 'I am busy right now. Try again in a moment.'));
}

async function listIncidents(request: Request, { deps, verify, tenantId }: TabParts) {
  try {
    const caller = await readCaller(request.headers.authorization, { verify, tenantId });
    if (caller.kind === 'refused') return fault(401, 'Unauthorized', 'Your sign-in was not accepted.');
    if (caller.kind === 'unavailable') {
      return fault(503, 'Unavailable', 'Microsoft’s sign-in keys cannot be reached right now. Try again in a minute.');
    }
    const timeZone = timeZoneOf(request);
    const list = await listForPerson(deps, caller.person, timeZone === undefined ? {} : { timeZone });
    return { status: 200, body: toTabList(list) };
  } catch (error) {
    deps.log.error(
      { error: error instanceof Error ? error.name : typeof error },
      'the list of the tab could not be made',
    );
    return fault(503, 'Unavailable', 'I cannot look up what is failing right now. Try again in a minute.');
  }
}

/** The browser's own; undefined for anything that is no time zone. */
function timeZoneOf(request: Request): string | undefined {
  const query = (request.url ?? '').split('?', 2)[1] ?? '';
  const timeZone = new URLSearchParams(query.slice(0, 200)).get('timeZone');
  if (timeZone === null || timeZone === '') return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
