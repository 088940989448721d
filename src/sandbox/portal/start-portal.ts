import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../../ports/log.ts';
import { listenOnLoopback } from '../http/listen.ts';
import { alex } from '../world/people.ts';
import type { World } from '../world/types.ts';
import { deeds } from './deeds.ts';
import { html } from './html.ts';
import { renderPage, type Said } from './page.ts';
import { findPage } from './pages.ts';

export interface Portal {
  readonly url: string;
  stop(): Promise<void>;
}

const cookieName = 'contoso-person';
const formCharsMax = 64 * 1024;

/** The pages that deep links lead to, on loopback. */
export async function startPortal({
  world,
  log,
  port = 0,
}: {
  world: World;
  log: Log;
  port?: number;
}): Promise<Portal> {
  /** What became of what a person has just tried; shown once. */
  const said = new Map<string, Said>();
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ error }, 'the portal failed to answer');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://portal');
    if (request.method === 'GET') return showPage(request, response, pathname);
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const form = await readForm(request);
    if (form === undefined) return void response.writeHead(413).end();
    if (pathname === '/whoami') {
      response.setHeader(
        'Set-Cookie',
        `${cookieName}=${encodeURIComponent(form['personId'] ?? '')}; Path=/; HttpOnly; SameSite=Lax`,
      );
      return redirect(response, form['back'] ?? '/');
    }
    const deed = Object.hasOwn(deeds, pathname) ? deeds[pathname] : undefined;
    if (deed === undefined) return void response.writeHead(404).end();
    const { personId } = personOf(world, request);
    const outcome = deed(world, personId, form);
    said.set(personId, outcome);
    log.info({ pathname, ok: outcome.ok }, 'somebody did something in the portal');
    redirect(response, refererOf(request));
  }

  function showPage(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const person = personOf(world, request);
    const found = findPage(world, pathname, person.personId);
    const { title, body } = found ?? {
      title: 'Not found',
      body: html`<p>There is no such page, or you may not see it.</p>`,
    };
    const outcome = said.get(person.personId);
    said.delete(person.personId);
    const people = world.directory.listAccounts().filter(({ state }) => state === 'active');
    response.writeHead(found === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
      'Referrer-Policy': 'same-origin',
    });
    response.end(renderPage({ title, body, person, people, path: pathname, said: outcome }));
  }

  const { origin, stop } = await listenOnLoopback(server, port);
  return { url: origin, stop };
}

function personOf(world: World, request: IncomingMessage) {
  const cookie = request.headers.cookie?.split(/;\s*/).find((pair) => pair.startsWith(`${cookieName}=`));
  const personId = cookie?.slice(cookieName.length + 1) ?? '';
  const found = world.directory.findAccount(personId);
  return found?.state === 'active' ? found : alex;
}

async function readForm(request: IncomingMessage): Promise<Readonly<Record<string, string>> | undefined> {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > formCharsMax) return undefined;
  }
  return Object.fromEntries(new URLSearchParams(text));
}

function refererOf({ headers: { referer } }: IncomingMessage): string {
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).pathname : '/';
}

/** Only to a path of this server. */
function redirect(response: ServerResponse, path: string): void {
  response.writeHead(303, { Location: /^\/(?![/\\])/.test(path) ? path : '/' });
  response.end();
}
