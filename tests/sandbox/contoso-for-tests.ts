import { jest } from '@jest/globals';
import { startContoso } from '../../src/sandbox/contoso.ts';
import type { Contoso, ContosoOptions } from '../../src/sandbox/contoso.ts';
import { createWorld } from '../../src/sandbox/world/create-world.ts';
import { tick } from '../../src/sandbox/world/tick.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';

/** A Tuesday, 09:00 in Berlin. */
export const tuesdayMorning = Date.UTC(2026, 2, 3, 8, 0);

export interface HandClock extends Clock {
  advance(spanMs: number): void;
}

export function createHandClock(startAt = tuesdayMorning): HandClock {
  let now = startAt;
  return { now: () => now, toRealMs: (spanMs) => spanMs, advance: (spanMs) => void (now += spanMs) };
}

export function createSilentLog(): Log {
  const log: Log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn(), child: () => log };
  return log;
}

/** A world and the hand that moves its time. */
export function aWorld(seed?: string): { world: World; pass: (spanMs: number) => void } {
  const clock = createHandClock();
  const world = createWorld({ clock, ...(seed === undefined ? {} : { seed }) });
  return { world, pass: passer(clock, () => tick(world)) };
}

/** Moves time in steps of half a second, so that everything happens in its order. */
function passer(clock: HandClock, look: () => void): (spanMs: number) => void {
  return (spanMs) => {
    const stepMs = spanMs > 600_000 ? 60_000 : 500;
    for (let passedMs = 0; passedMs < spanMs; passedMs += stepMs) {
      clock.advance(Math.min(stepMs, spanMs - passedMs));
      look();
    }
  };
}

export interface RunningContoso extends Contoso {
  readonly clock: HandClock;
  pass(spanMs: number): void;
  call(service: 'powerBi' | 'fabric', path: string, options?: CallOptions): Promise<Called>;
}

interface CallOptions {
  readonly as?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

interface Called {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
}

/** Contoso on loopback, moved by hand. A token is the principal's id; `expired:<id>` is an old one. */
export async function aContoso(options: Partial<ContosoOptions> & { as: string }): Promise<RunningContoso> {
  const clock = createHandClock();
  const contoso = await startContoso({
    story: false,
    log: createSilentLog(),
    verifyToken: async (token) =>
      token === 'forged'
        ? undefined
        : { principalId: token.replace('expired:', ''), expired: token.startsWith('expired:') },
    ...options,
    clock,
    tickMs: 0,
  });
  const prefix = { powerBi: '/v1.0/myorg', fabric: '/v1' };
  return {
    ...contoso,
    clock,
    pass: passer(clock, () => contoso.tick()),
    call: async (service, path, { as = options.as, method = 'GET', body, headers } = {}) => {
      const response = await fetch(contoso.urls[service] + prefix[service] + path, {
        method,
        headers: { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, text, body: parse(text), headers: response.headers };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
