import type { Refresh, Schedule } from '../../src/core/dataset.ts';
import { diagnose } from '../../src/core/diagnosis/diagnose.ts';
import type { Facts } from '../../src/core/diagnosis/types.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { findFailure } from '../../src/flows/find-failure.ts';
import { gatherFacts } from '../../src/flows/gather-facts.ts';
import { findPerson } from '../../src/flows/find-holders.ts';
import type { Fabric } from '../../src/ports/fabric.ts';
import type { Graph, GraphUser, SignInChanges } from '../../src/ports/graph.ts';
import { PowerBiError } from '../../src/ports/power-bi.ts';
import type { Store, StoredDataset } from '../../src/ports/store.ts';
import { aConnection, aDataset, anIncident, aRefresh, minuteMs, startedAt } from '../builders.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { onlyPart } from '../tab/only-part.ts';

const deadToken = 'AADSTS70008: The refresh token has expired due to inactivity.';
const unreachable = '{"errorCode":"DM_GWPipeline_Gateway_ServerUnreachable"}';
const dayMs = 1440 * minuteMs;
const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };

const stored = (change: Partial<StoredDataset> = {}): StoredDataset => ({
  ...aDataset({ schedule }),
  workspace: 'Finance',
  onDedicatedCapacity: true,
  nextLookAt: startedAt,
  ...change,
});
const failedRun = (change: Partial<Refresh> = {}): Refresh =>
  aRefresh({ requestId: 'failed-now', status: 'failed', error: deadToken, ...change });

/** A tenant that answers as told and counts what it is asked. */
function aTenant(
  told: {
    history?: readonly Refresh[];
    neighbours?: Store['countOnCredential'];
    gatewayOnline?: boolean | undefined;
    user?: GraphUser | 'gone' | PowerBiError;
    changes?: SignInChanges;
  } = {},
) {
  const asked: string[] = [];
  const log = createRecordingLog();
  const deps: Deps = {
    store: onlyPart<Store>({
      listRefreshes: async () => [...(told.history ?? [])],
      countOnCredential: told.neighbours ?? (async () => ({ failing: 0, fine: 0 })),
      listOpenIncidents: async () => [
        anIncident({ broken: { kind: 'dataset', connection: aConnection({ connectionId: 'connection-2' }) } }),
      ],
    }),
    fabric: onlyPart<Fabric>({
      async isGatewayOnline(gatewayId) {
        asked.push(gatewayId);
        return told.gatewayOnline;
      },
    }),
    graph: onlyPart<Graph>({
      async findUser(upn) {
        asked.push(upn);
        if (told.user instanceof PowerBiError) throw told.user;
        return told.user;
      },
      findSignInChanges: async () => told.changes,
    }),
    powerBi: onlyPart({}),
    jobs: onlyPart({}),
    teams: onlyPart({}),
    clock: { now: () => startedAt, toRealMs: (ms) => ms },
    log,
    places: { portalUrl: 'https://app.powerbi.com', entraUrl: 'https://entra.microsoft.com' },
    timeZone: 'UTC',
  };
  return { deps, asked, log };
}

async function gather(
  told: Parameters<typeof aTenant>[0],
  given: { dataset?: StoredDataset; failed?: Refresh; refreshes?: readonly Refresh[]; scheduleNow?: Schedule } = {},
): Promise<Facts> {
  const { dataset = stored(), failed = failedRun(), scheduleNow = schedule } = given;
  const { refreshes = [failed] } = given;
  const first = diagnose({ text: failed.error ?? '' });
  return gatherFacts(aTenant(told).deps, dataset, { refreshes, failed, schedule: scheduleNow }, first);
}

it('the connection, the length of the last attempt and what the others said', async () => {
  const attempt = (attemptId: number, minutes: number, error: string) => ({
    attemptId,
    phase: 'data' as const,
    startedAt: startedAt + attemptId * 100 * minuteMs,
    endedAt: startedAt + (attemptId * 100 + minutes) * minuteMs,
    error,
  });
  const failed = failedRun({
    endedAt: startedAt + 300 * minuteMs,
    attempts: [attempt(0, 3, unreachable), attempt(1, 61, deadToken)],
  });

  const facts = await gather({}, { failed });

  expect(facts).toMatchObject({ home: 'gateway', connectionName: 'SalesDW', runMs: 61 * minuteMs });
  expect(facts.otherAttempts).toEqual(['source_unreachable']);
  expect(facts.dataWasLoaded).toBeUndefined();
});

it('a run whose data was loaded and whose caches failed is told from one that loaded nothing', async () => {
  const failed = failedRun({
    attempts: [
      { attemptId: 0, phase: 'data', startedAt, endedAt: startedAt + minuteMs },
      { attemptId: 0, phase: 'query', startedAt, endedAt: startedAt + 2 * minuteMs, error: deadToken },
    ],
  });

  expect((await gather({}, { failed })).dataWasLoaded).toBe(true);
});

it('runs that failed in a row count once, also those that Power BI has forgotten', async () => {
  const run = (days: number, status: Refresh['status']): Refresh =>
    aRefresh({
      requestId: `run-${days}`,
      status,
      startedAt: startedAt - days * dayMs,
      endedAt: startedAt - days * dayMs + minuteMs,
      ...(status === 'failed' ? { error: unreachable } : {}),
    });
  const failed = failedRun();
  const history = [run(6, 'completed'), run(7, 'failed'), run(8, 'failed'), run(9, 'completed')];

  const facts = await gather({ history }, { failed, refreshes: [failed, run(1, 'failed'), run(2, 'completed')] });

  expect(facts.earlierFailuresAt).toEqual([1, 8].map((days) => startedAt - days * dayMs + minuteMs));
  expect(facts.failuresInARow).toBe(2);
  expect(facts.previousCause).toBe('source_unreachable');
  expect(facts.lastSuccessAt).toBe(startedAt - 2 * dayMs + minuteMs);
});

it('a schedule that this failure switched off', async () => {
  const off = { ...schedule, enabled: false };

  expect((await gather({}, { scheduleNow: off })).scheduleSwitchedOff).toBe(true);
  expect((await gather({})).scheduleSwitchedOff).toBeUndefined();
});

it('what else fails and what is fine on the same credential, without itself', async () => {
  const asked: unknown[] = [];
  const neighbours: Store['countOnCredential'] = async (which) => {
    asked.push(which);
    return { failing: 1, fine: 0 };
  };

  const facts = await gather({ neighbours });

  expect(facts.alsoFailing).toBe(1);
  expect(facts).not.toHaveProperty('alsoFine');
  expect(asked).toEqual([
    {
      credential: { connectionId: 'connection-1' },
      exceptId: 'dataset-1',
      failedSince: startedAt - dayMs / 2,
      begunSince: startedAt + minuteMs,
    },
  ]);
});

it('the gateway is asked only where it may be the reason', async () => {
  const failed = failedRun({ error: unreachable });

  expect(await gather({ gatewayOnline: false }, { failed })).toMatchObject({ gatewayOnline: false, alsoOnGateway: 1 });
  expect((await gather({ gatewayOnline: false })).gatewayOnline).toBeUndefined();
  expect((await gather({}, { failed })).gatewayOnline).toBeUndefined();
});

it('a new owner and new bindings are passed on', async () => {
  const dataset = stored({
    ownerChangedAt: startedAt - 5,
    formerOwnerUpn: 'gus@contoso.example',
    boundAt: startedAt - 3,
  });

  expect(await gather({}, { dataset })).toMatchObject({
    ownerChangedAt: startedAt - 5,
    formerOwner: 'gus@contoso.example',
    republishedAt: startedAt - 3,
  });
});

describe('the account', () => {
  const ana: GraphUser = { personId: 'person-ana', name: 'Ana Trujillo', upn: 'ana@contoso.example', enabled: true };
  const personal = stored({ connections: [aConnection({ home: 'personalCloud', type: 'SharePoint' })] });

  it('of a personal sign-in is the owner’s: disabled, deleted, revoked', async () => {
    const off = await gather({ user: { ...ana, enabled: false } }, { dataset: personal });
    const revoked = await gather({ user: ana, changes: { sessionsRevokedAt: 7 } }, { dataset: personal });

    expect(off).toMatchObject({ accountEnabled: false, ownerName: 'Ana Trujillo' });
    expect((await gather({ user: 'gone' }, { dataset: personal })).accountEnabled).toBe(false);
    expect(revoked.sessionsRevokedAt).toBe(7);
    expect(revoked.accountEnabled).toBeUndefined();
  });

  it('behind a gateway is not the owner’s', async () => {
    expect((await gather({ user: { ...ana, enabled: false } })).accountEnabled).toBeUndefined();
  });

  it('stays open where Graph may not be asked or is down, and that is logged', async () => {
    const { deps, log } = aTenant({ user: new PowerBiError({ reason: 'unavailable', message: 'm' }) });
    const failed = failedRun();
    const run = { refreshes: [failed], failed, schedule };

    const facts = await gatherFacts(deps, personal, run, diagnose({ text: deadToken }));

    expect(facts.home).toBe('personalCloud');
    expect(facts.accountEnabled).toBeUndefined();
    expect(log.lines.filter((line) => line.includes('Graph could not be asked'))).toHaveLength(1);
    expect(await findPerson(deps, 'ana@contoso.example')).toMatchObject({ name: 'ana@contoso.example' });
    expect((await gather({}, { dataset: personal })).accountEnabled).toBeUndefined();
  });
});

describe('where a rule breaks', () => {
  it('on an earlier run, what happened before is left out, and the rest is known', async () => {
    const before = {
      ...failedRun({ requestId: 'before', startedAt: startedAt - dayMs }),
      error: 7 as unknown as string,
    };
    const { deps, log } = aTenant({ history: [before] });
    const failed = failedRun();

    const facts = await gatherFacts(
      deps,
      stored(),
      { refreshes: [failed], failed, schedule },
      diagnose({ text: deadToken }),
    );

    expect(facts).toMatchObject({ home: 'gateway' });
    expect(facts.previousCause).toBeUndefined();
    expect(log.lines).toEqual([expect.stringContaining('a rule broke on a failure')]);
  });

  it('on the failure itself, it is told as unknown with its text, without secrets', async () => {
    const { deps, log } = aTenant();
    const failed = failedRun({ error: 'Login failed; password=marker' });
    const broken = { ...stored(), connections: [{ ...aConnection(), type: 7 as unknown as string }] };

    const { diagnosis, groupKey } = await findFailure(deps, broken, [failed], failed, schedule);

    expect(diagnosis).toMatchObject({
      category: 'unknown',
      cause: 'other',
      message: 'Login failed; password=<secret>',
    });
    expect(groupKey).toBe(`dataset:${broken.datasetId}`);
    expect(log.lines).toEqual([expect.stringContaining('a rule broke on a failure')]);
  });
});
