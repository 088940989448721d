import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { accountOf, enterSecret, signInAgain } from '../../src/sandbox/world/credentials.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { findMishap, mishaps } from '../../src/sandbox/world/mishaps.ts';
import { alex, ana, ben, botApp, chloe, dev, erin } from '../../src/sandbox/world/people.ts';
import { findRunProblem, isCredentialProblem } from '../../src/sandbox/world/problems.ts';
import type { ProblemKind } from '../../src/sandbox/world/problems.ts';
import { startRefresh } from '../../src/sandbox/world/refreshing.ts';
import { takeOver } from '../../src/sandbox/world/scheduling.ts';
import { writeServiceException } from '../../src/sandbox/world/service-exception.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import { aWorld } from './contoso-for-tests.ts';

interface Row {
  readonly id: string;
  readonly dataset: readonly [string, string];
  readonly kind: ProblemKind;
  /** Something that stands in the error text. */
  readonly says: string;
}

const rows: readonly Row[] = [
  {
    id: 'password-rotated',
    dataset: ['Finance', 'Sales'],
    kind: 'wrongPassword',
    says: "Login failed for user 'CONTOSO",
  },
  { id: 'oauth-revoked', dataset: ['Retail Analytics', 'Sales'], kind: 'grantRevoked', says: 'AADSTS50173' },
  { id: 'oauth-expired', dataset: ['Marketing', 'Campaign ROI'], kind: 'grantExpired', says: 'AADSTS700082' },
  {
    id: 'conditional-access',
    dataset: ['Finance', 'Budget vs Actual 2026'],
    kind: 'policyBlocks',
    says: 'AADSTS50076',
  },
  { id: 'account-disabled', dataset: ['Marketing', 'Brand Tracker'], kind: 'accountDisabled', says: 'AADSTS50057' },
  { id: 'account-ended', dataset: ['Operations', 'Logistics KPI'], kind: 'accountDisabled', says: '28P01' },
  { id: 'permission-lost', dataset: ['HR', 'Attrition'], kind: 'rightLost', says: 'ORA-01031' },
  { id: 'key-rotated', dataset: ['Retail Analytics', 'Store Traffic'], kind: 'wrongKey', says: 'AuthenticationFailed' },
  { id: 'sas-rotated', dataset: ['Operations', 'Energy Usage'], kind: 'wrongSas', says: 'Signature did not match' },
  { id: 'app-secret-expired', dataset: ['IT', 'Azure Costs'], kind: 'appSecretWrong', says: 'AADSTS7000215' },
  {
    id: 'gateway-reregistered',
    dataset: ['HR', 'HR Headcount'],
    kind: 'gatewayCredentialMissing',
    says: 'DMTS_DatasourceHasNoCredentialError',
  },
  {
    id: 'gateway-offline',
    dataset: ['Operations', 'Supply Chain'],
    kind: 'gatewayOffline',
    says: 'GatewayUnreachable',
  },
  { id: 'source-unreachable', dataset: ['Operations', 'OTIF'], kind: 'sourceUnreachable', says: 'Unable to connect' },
  { id: 'missing-column', dataset: ['Sales EMEA', 'Pipeline'], kind: 'missingColumn', says: "'Amount'" },
  {
    id: 'capacity-busy',
    dataset: ['Executive [Certified]', 'Board Pack'],
    kind: 'capacityBusy',
    says: 'Capacity level',
  },
  { id: 'time-out', dataset: ['IT', 'Device Inventory'], kind: 'timedOut', says: 'Timeout expired' },
];

function refresh(world: World, pass: (spanMs: number) => void, datasetId: string) {
  startRefresh(world, { datasetId, principalId: botApp.principalId, type: 'ViaApi' });
  pass(180_000);
  const run = world.datasets.get(datasetId)?.runs[0];
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('what can go wrong', () => {
  it('has a row here for every button', () => {
    expect(rows.map((row) => row.id)).toEqual(mishaps.map((mishap) => mishap.id));
  });

  it.each(rows)('$id lets the refresh fail with $kind', ({ id, dataset, kind, says }) => {
    const { world, pass } = aWorld();
    const datasetId = datasetIdOf(...dataset);
    const mishap = findMishap(id);

    mishap?.apply(world);

    const target = world.datasets.get(datasetId);
    const problem = target && findRunProblem(world, target);
    expect(problem?.kind).toBe(kind);
    expect(problem && isCredentialProblem(problem)).toBe(mishap?.credential);
    const run = refresh(world, pass, datasetId);
    expect(run.status).toBe('Failed');
    expect(run.error).toContain(says);
    expect(() => void JSON.parse(run.error ?? '')).not.toThrow();
  });

  it.each(mishaps.filter((mishap) => mishap.repair !== undefined))(
    '$id is over when it is repaired outside',
    (mishap) => {
      const { world } = aWorld();
      mishap.apply(world);
      expect([...world.datasets.values()].some((each) => findRunProblem(world, each) !== undefined)).toBe(true);
      const watched = [...world.datasets.values()].filter((each) =>
        world.workspaces.get(each.workspaceId)?.roles.has(botApp.principalId),
      );

      mishap.repair?.(world);

      expect(watched.filter((each) => findRunProblem(world, each)).map((each) => each.name)).toEqual([]);
    },
  );

  it('writes the exception in every shape that Power BI is known to use', () => {
    const { world } = aWorld();
    const shapes = new Set<string>();
    const readShapes = (datasetId: string) => {
      const dataset = world.datasets.get(datasetId);
      const problem = dataset && findRunProblem(world, dataset);
      for (let run = 0; dataset !== undefined && problem !== undefined && run < 30; run += 1) {
        shapes.add(shapeOf(writeServiceException(world, dataset, problem, `run ${run}`)));
      }
    };
    for (const { id, dataset } of rows) {
      findMishap(id)?.apply(world);
      readShapes(datasetIdOf(...dataset));
    }
    takeOver(world, { datasetId: datasetIdOf('HR', 'Org Chart'), personId: ben.personId });
    readShapes(datasetIdOf('HR', 'Org Chart'));

    expect(shapes).toEqual(
      new Set(['code', 'plain', 'pbi.error', 'pbi.error with pii', 'encoded twice', 'bare error']),
    );
  });
});

function shapeOf(error: string): string {
  const { errorDescription } = JSON.parse(error) as { errorDescription?: string };
  if (errorDescription === undefined) return 'code';
  if (errorDescription.startsWith('"')) return 'encoded twice';
  if (!errorDescription.startsWith('{')) return 'plain';
  if (!/ Table: [^.]+\.$/.test(errorDescription)) return 'JSON without a table';
  if (!errorDescription.includes('pbi.error')) return 'bare error';
  return errorDescription.includes('<pii>') ? 'pbi.error with pii' : 'pbi.error';
}

describe('putting it right', () => {
  const finance = connectionIdOf('finance');

  it('takes the new password only, from the owner or a gateway administrator only', () => {
    const { world } = aWorld();
    const connection = world.connections.get(finance);
    const old = connection?.stored?.secret ?? '';
    findMishap('password-rotated')?.apply(world);
    const secret = world.accounts.get(connection?.stored?.accountId ?? '')?.secret ?? '';

    expect(enterSecret(world, { connectionId: finance, personId: ana.personId, secret })).toMatchObject({
      reason: 'notAllowed',
    });
    expect(enterSecret(world, { connectionId: finance, personId: alex.personId, secret: old })).toMatchObject({
      reason: 'wrongCredential',
    });
    expect(connection?.stored?.secret).toBe(old);
    expect(enterSecret(world, { connectionId: finance, personId: ben.personId, secret })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(connection?.stored?.secret).toBe(secret);
  });

  it('repairs every dataset behind the connection at once', () => {
    const { world, pass } = aWorld();
    findMishap('password-rotated')?.apply(world);
    const accountId = world.connections.get(finance)?.stored?.accountId ?? '';
    const secret = world.accounts.get(accountId)?.secret ?? '';

    enterSecret(world, { connectionId: finance, personId: alex.personId, secret });

    for (const name of ['Sales', 'General Ledger', 'Treasury Daily']) {
      expect(refresh(world, pass, datasetIdOf('Finance', name)).status).toBe('Completed');
    }
  });

  it('takes a sign-in from an owner with a right on the source, and refuses one from anybody else', () => {
    const { world } = aWorld();
    const retail = connectionIdOf('retail');
    findMishap('oauth-revoked')?.apply(world);

    expect(signInAgain(world, { connectionId: retail, personId: chloe.personId })).toMatchObject({
      reason: 'notAllowed',
    });
    expect(signInAgain(world, { connectionId: finance, personId: alex.personId })).toMatchObject({
      reason: 'unsuitable',
    });
    expect(signInAgain(world, { connectionId: retail, personId: alex.personId }).ok).toBe(true);
    expect(world.connections.get(retail)?.stored?.accountId).toBe(alex.upn);
  });

  it('lets nobody but the person renew a personal credential', () => {
    const { world } = aWorld();
    const connectionId = connectionIdOf('devsMarketing');
    findMishap('oauth-expired')?.apply(world);

    expect(signInAgain(world, { connectionId, personId: erin.personId })).toMatchObject({ reason: 'notAllowed' });
    expect(signInAgain(world, { connectionId, personId: dev.personId }).ok).toBe(true);
  });

  it('does not let a disabled account sign in', () => {
    const { world } = aWorld();
    findMishap('account-disabled')?.apply(world);

    const tried = signInAgain(world, { connectionId: connectionIdOf('devsMarketing'), personId: dev.personId });

    expect(tried).toMatchObject({ reason: 'wrongCredential' });
  });

  it('remembers which account a connection is for after its gateway has forgotten the credential', () => {
    const { world } = aWorld();
    const connection = world.connections.get(finance);
    const before = connection && accountOf(world, connection);

    findMishap('gateway-reregistered')?.apply(world);

    expect(connection?.stored).toBeUndefined();
    expect(connection && accountOf(world, connection)).toBe(before);
    const secret = world.accounts.get(before ?? '')?.secret ?? '';
    expect(enterSecret(world, { connectionId: finance, personId: alex.personId, secret }).ok).toBe(true);
  });

  it("uses the new owner's own credential after a take-over, and says so when there is none", () => {
    const { world, pass } = aWorld();
    const datasetId = datasetIdOf('Finance', 'Budget vs Actual 2026');

    takeOver(world, { datasetId, personId: alex.personId });

    const run = refresh(world, pass, datasetId);
    expect(run.error).toBe('{"errorCode":"ModelRefreshFailed_CredentialsNotSpecified"}');
  });
});
