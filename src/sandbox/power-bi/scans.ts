import { randomUUID } from 'node:crypto';
import { isoTime, ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { createChangeNotes } from '../world/change-notes.ts';
import type { World } from '../world/types.ts';
import { forbidden, notFound, plainError } from './errors.ts';
import { createHourlyLimit } from './hourly-limit.ts';
import { describeScan, type ScanOptions } from './scan-json.ts';

const base = '/v1.0/myorg/admin/workspaces';
const hourMs = 60 * 60_000;
const workspacesMax = 100;
const simultaneousMax = 16;
const scanMs = 5 * 60_000;
const notedMs = 30_000;
const keptMs = 24 * hourMs;
const sinceMs = { least: hourMs / 2, most: 30 * 24 * hourMs };
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Scan {
  readonly scanId: string;
  readonly createdAt: number;
  readonly workspaceIds: readonly string[];
  readonly options: ScanOptions;
  /** It has succeeded when it is asked for the second time. */
  asks: number;
}

/** The admin scanner (WorkspaceInfo), with its limits. */
export function createScanRoutes(): readonly Route[] {
  const scans = new Map<string, Scan>();
  const notes = createChangeNotes();
  const limited = (callsAnHour: number, answer: (caller: Caller) => Answer): Route['answer'] => {
    const overLimit = createHourlyLimit(callsAnHour);
    return (caller) => {
      if (!caller.world.tenantAdmins.has(caller.principalId)) return forbidden();
      return overLimit(caller.world.clock.now()) ?? answer(caller);
    };
  };
  const ofScan =
    (answer: (scan: Scan, caller: Caller) => Answer) =>
    (caller: Caller): Answer => {
      const scan = scans.get(caller.params['scanId'] ?? '');
      if (scan === undefined || caller.world.clock.now() - scan.createdAt >= keptMs) return notFound();
      return answer(scan, caller);
    };
  let notedAt = -Infinity;
  const note = (world: World): void => {
    notedAt = world.clock.now();
    notes.take(world);
  };
  const begin = (caller: Caller): Answer => {
    // In a large tenant it takes as long as many answers.
    if (caller.world.clock.now() - notedAt >= notedMs) note(caller.world);
    return startScan(scans, caller);
  };
  const listChanged = (caller: Caller): Answer => {
    note(caller.world);
    return listModified(notes, caller);
  };
  return [
    { method: 'POST', path: `${base}/getInfo`, answer: limited(500, begin) },
    { method: 'GET', path: `${base}/scanStatus/{scanId}`, answer: limited(10_000, ofScan(tellStatus)) },
    { method: 'GET', path: `${base}/scanResult/{scanId}`, answer: limited(500, ofScan(tellResult)) },
    { method: 'GET', path: `${base}/modified`, answer: limited(30, listChanged) },
  ];
}

function startScan(scans: Map<string, Scan>, { world, body, query }: Caller): Answer {
  const asked = (body as { workspaces?: unknown } | undefined)?.workspaces;
  const isList = Array.isArray(asked) && asked.every((each) => typeof each === 'string' && guid.test(each));
  if (!isList || asked.length < 1 || asked.length > workspacesMax) {
    return plainError(400, 'InvalidRequest', `workspaces must hold 1 to ${workspacesMax} workspace ids.`);
  }
  const now = world.clock.now();
  // One that nobody waits for ends by itself.
  const under = [...scans.values()].filter(({ asks, createdAt }) => asks < 2 && now - createdAt < scanMs);
  if (under.length >= simultaneousMax) {
    return { ...plainError(429, 'TooManyRequests', 'Too many simultaneous scans.'), headers: { 'Retry-After': '30' } };
  }
  const workspaceIds = (asked as string[]).map((each) => each.toLowerCase());
  const is = (name: string): boolean => query[name]?.toLowerCase() === 'true';
  const options = { lineage: is('lineage'), datasourceDetails: is('datasourceDetails') };
  const scan: Scan = { scanId: randomUUID(), createdAt: now, workspaceIds, options, asks: 0 };
  for (const [scanId, { createdAt }] of scans) if (scan.createdAt - createdAt >= keptMs) scans.delete(scanId);
  scans.set(scan.scanId, scan);
  return { status: 202, body: describe(scan, 'NotStarted') };
}

function tellStatus(scan: Scan): Answer {
  scan.asks += 1;
  return ok(describe(scan, scan.asks < 2 ? 'Running' : 'Succeeded'));
}

function tellResult({ asks, workspaceIds, options }: Scan, { world }: Caller): Answer {
  if (asks < 2) return plainError(400, 'InvalidRequest', 'The scan has not succeeded yet.');
  return ok(describeScan(world, workspaceIds, options));
}

function describe({ scanId, createdAt }: Scan, status: string): object {
  return { id: scanId, createdDateTime: isoTime(createdAt), status };
}

function listModified(notes: ReturnType<typeof createChangeNotes>, { world, query }: Caller): Answer {
  const asked = query['modifiedSince'];
  if (asked === undefined) return ok([...world.workspaces.keys()].map((id) => ({ id })));
  const agoMs = world.clock.now() - Date.parse(asked);
  if (!(agoMs >= sinceMs.least && agoMs <= sinceMs.most)) {
    return plainError(400, 'InvalidRequest', 'modifiedSince must be 30 minutes to 30 days ago.');
  }
  return ok(notes.changedSince(Date.parse(asked)).map((id) => ({ id })));
}
