import { OnBehalfOfCredential } from '@azure/identity';
import { createAuthority } from '../../../src/outbound/entra/authority-client.ts';
import { createCredential } from '../../../src/outbound/entra/create-credential.ts';
import { describeCredentialError } from '../../../src/outbound/entra/describe-credential-error.ts';
import { createPowerBi } from '../../../src/outbound/power-bi/create-power-bi.ts';
import type { Entra } from '../../../src/sandbox/entra/start-entra.ts';
import type { RecordingLog } from '../../standins/recording-log.ts';
import { catchPowerBiError, clientOptions, textOf } from '../../standins/contract-rows.ts';
import { type HttpStandin, startHttpStandin } from '../../standins/http-standin.ts';
import { ana, bot, farah, gus, markerSecret, startContosoEntra, tenantId } from '../../sandbox/entra/contoso.ts';

const scope = 'https://analysis.windows.net/powerbi/api/.default';
const { clientId } = bot;

let entra: Entra;
let entraLog: RecordingLog;
beforeEach(async () => {
  ({ entra, log: entraLog } = await startContosoEntra());
});
afterEach(() => entra.stop());

const credentialFor = (authorityHost: string, clientSecret = markerSecret, tenant = tenantId) =>
  createCredential({ authorityHost, tenantId: tenant, clientId, clientSecret });

async function catchError(work: Promise<unknown>): Promise<unknown> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome === undefined) throw new Error('expected a refusal');
  return outcome;
}

/** Entra behind a recorder, so that requests can be counted. */
async function recordEntra(standin: HttpStandin): Promise<void> {
  const configuration = `/${tenantId}/v2.0/.well-known/openid-configuration`;
  const text = (await (await fetch(entra.origin + configuration)).text()).replaceAll(entra.origin, standin.origin);
  const token = await entra.mintUserToken({ personId: ana.personId, audience: 'x' });
  standin.on(`GET ${configuration}`, { text });
  standin.on(`POST /${tenantId}/oauth2/v2.0/token`, {
    json: { token_type: 'Bearer', expires_in: 3600, access_token: token },
  });
}

describe('a token for the bot', () => {
  it('comes from the sandbox through @azure/identity and names the bot', async () => {
    const token = await credentialFor(entra.origin).getToken(scope);

    await expect(entra.verifyToken(token?.token ?? '')).resolves.toEqual({
      principalId: bot.principalId,
      audience: 'https://analysis.windows.net/powerbi/api',
      appId: clientId,
      roles: ['User.Read.All'],
      scopes: [],
      expired: false,
    });
    expect(token?.expiresOnTimestamp).toBeGreaterThan(Date.now() + 50 * 60_000);
  });

  it('is asked for once when ten want it at the same time, and kept', async () => {
    const standin = await startHttpStandin();
    try {
      await recordEntra(standin);
      const credential = credentialFor(standin.origin);

      const tokens = await Promise.all(Array.from({ length: 10 }, () => credential.getToken(scope)));
      tokens.push(await credential.getToken(scope));

      expect(new Set(tokens.map((token) => token?.token)).size).toBe(1);
      expect(standin.listCalls().filter((call) => call.startsWith('POST'))).toHaveLength(1);
      expect(standin.requests.length).toBeLessThanOrEqual(2);
    } finally {
      await standin.close();
    }
    expect(standin.unexpected).toEqual([]);
  });

  it('is not lost to the others when one caller gives up', async () => {
    const credential = credentialFor(entra.origin);
    const impatient = credential.getToken(scope, { abortSignal: AbortSignal.abort() });
    const patient = credential.getToken(scope);

    await expect(impatient).rejects.toThrow('Nobody waits');
    await expect(patient).resolves.toMatchObject({ tokenType: 'Bearer' });
  });

  it('is refused with a reason that names the remedy and nothing secret', async () => {
    const powerBi = createPowerBi({
      ...clientOptions(entra.origin),
      credential: credentialFor(entra.origin, `wrong-${markerSecret}`),
      scope,
    });

    const error = await catchPowerBiError(powerBi.listWorkspaces());

    expect(error).toMatchObject({ reason: 'unauthorized', code: 'wrongSecret' });
    expect(error.message).toContain('client secret');
    expect(textOf(error) + entraLog.lines.join('\n')).not.toContain(markerSecret);
  });
});

describe('what went wrong with a token', () => {
  it.each([
    ['wrongSecret', '7000215', (at: Entra) => credentialFor(at.origin, 'no')],
    ['unknownTenant', undefined, (at: Entra) => credentialFor(at.origin, markerSecret, botlessTenant)],
    [
      'unknownApp',
      '700016',
      (at: Entra) => createCredential({ authorityHost: at.origin, tenantId, clientId: tenantId, clientSecret: 'x' }),
    ],
  ])('is told as %s', async (reason, aadsts, create) => {
    const error = await catchError(create(entra).getToken(scope));

    expect(describeCredentialError(error)).toMatchObject({ reason, aadsts });
  });

  it('is told as expiredSecret once the secret is past its day', async () => {
    entra.setClient(clientId, { secretExpiresAt: Date.now() - 1 });

    const error = await catchError(credentialFor(entra.origin).getToken(scope));

    expect(describeCredentialError(error)).toMatchObject({ reason: 'expiredSecret', aadsts: '7000222' });
    expect(textOf(error)).not.toContain(markerSecret);
  });

  it('is told as disabledApp, and as unknownScope', async () => {
    const error = await catchError(credentialFor(entra.origin).getToken('https://nowhere.example/.default'));
    expect(describeCredentialError(error).reason).toBe('unknownScope');

    entra.setClient(clientId, { enabled: false });
    const other = await catchError(credentialFor(entra.origin).getToken(scope));
    expect(describeCredentialError(other).reason).toBe('disabledApp');
  });

  it('is told as unreachable when nobody listens, and the client calls that unavailable', async () => {
    const { origin } = entra;
    await entra.stop();
    try {
      const options = {
        ...clientOptions(origin, { retry: { attemptsMax: 1, delayMs: () => 0 } }),
        credential: credentialFor(origin),
        scope,
      };
      const error = await catchPowerBiError(createPowerBi(options).listWorkspaces());

      expect(error).toMatchObject({ reason: 'unavailable', code: 'unreachable' });
    } finally {
      ({ entra } = await startContosoEntra());
    }
  });

  it('is told as badCertificate when the file is missing', async () => {
    const certificatePath = '/nowhere/bot.pem';
    const credential = createCredential({ authorityHost: entra.origin, tenantId, clientId, certificatePath });

    expect(describeCredentialError(await catchError(credential.getToken(scope))).reason).toBe('badCertificate');
  });

  it('is told as unexpected when it is something else', () => {
    expect(describeCredentialError(new Error('boom'))).toMatchObject({ reason: 'unexpected' });
    expect(describeCredentialError(undefined)).toMatchObject({ reason: 'unexpected' });
  });
});

const botlessTenant = '6f1b2c3d-0000-4000-8000-00000000bbbb';

it.each(['http://login.microsoftonline.com', 'login.microsoftonline.com', ''])(
  'refuses the authority host %j',
  (host) => {
    expect(() => credentialFor(host)).toThrow(/https/);
  },
);

describe('on behalf of a person', () => {
  const exchange = async (personId: string) => {
    const authority = createAuthority(entra.origin);
    const userAssertionToken = await entra.mintUserToken({ personId, audience: 'api://localhost/botid-1' });
    // The constructor's own type leaves disableInstanceDiscovery out, so the options have a name.
    const options = {
      tenantId,
      clientId,
      clientSecret: markerSecret,
      userAssertionToken,
      authorityHost: authority.host,
      httpClient: authority.client,
      disableInstanceDiscovery: true,
    };
    return new OnBehalfOfCredential(options).getToken('https://analysis.windows.net/powerbi/api/Dataset.Read.All');
  };

  it('the token names the person and the permission', async () => {
    const { token } = await exchange(ana.personId);

    await expect(entra.verifyToken(token)).resolves.toMatchObject({
      principalId: ana.personId,
      scopes: ['Dataset.Read.All'],
    });
  });

  it.each([
    ['consent_required', 'consentNeeded'],
    ['invalid_grant', 'interactionNeeded'],
    ['conditional_access', 'interactionNeeded'],
  ] as const)('%s is told as %s', async (fault, reason) => {
    entra.setOnBehalfOfFault(ana.personId, fault);

    expect(describeCredentialError(await catchError(exchange(ana.personId))).reason).toBe(reason);

    entra.setOnBehalfOfFault(ana.personId, undefined);
    await expect(exchange(ana.personId)).resolves.toMatchObject({ tokenType: 'Bearer' });
  });

  it.each([farah, gus])('$name, whose account is $state, is told as userBlocked', async ({ personId }) => {
    expect(describeCredentialError(await catchError(exchange(personId))).reason).toBe('userBlocked');
  });
});
