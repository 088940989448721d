import { jest } from '@jest/globals';
import { createTeamsAdapter, type BotRegistration, type TeamsAdapter } from '../../../src/outbound/teams/adapter.ts';
import { createRecordingLog, type RecordingLog } from '../../standins/recording-log.ts';
import { issuer, startTeamsIdentity, type TeamsIdentity, type TokenWishes } from '../../standins/teams-identity.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';
const serviceUrl = 'http://127.0.0.1:9/';

let identity: TeamsIdentity;
let log: RecordingLog;
let turns: string[];
let now: number;
const console_ = { error: jest.spyOn(console, 'error'), warn: jest.spyOn(console, 'warn') };

beforeEach(async () => {
  identity = await startTeamsIdentity(appId);
  log = createRecordingLog();
  turns = [];
  now = Date.now();
  console_.error.mockReset();
  console_.warn.mockReset();
});
afterEach(async () => {
  await identity.close();
  expect(console_.error).not.toHaveBeenCalled();
  expect(console_.warn).not.toHaveBeenCalled();
});

function registered(getToken = jest.fn(async () => ({ token: 'out', expiresOnTimestamp: now + 3_600_000 }))) {
  const endpoints = {
    tokenIssuer: issuer,
    openIdMetadataUrl: identity.metadataUrl,
    oauthUrl: identity.origin,
    outboundAudience: 'https://api.botframework.com',
  };
  const registration: BotRegistration = { kind: 'registered', appId, tenantId, credential: { getToken }, endpoints };
  return createTeamsAdapter({ registration, log, now: () => now });
}

function anActivity(changes: object = {}): object {
  const conversation = { id: 'a:1', conversationType: 'personal', tenantId };
  return { type: 'message', id: '1', channelId: 'msteams', serviceUrl, conversation, text: 'hi', ...changes };
}

function send(adapter: TeamsAdapter, authorization: string | undefined, body: unknown = anActivity()) {
  return adapter.receive({ authorization, body }, async (context) => void turns.push(context.activity.type));
}

describe('a registered bot', () => {
  it('runs the turn for a token that Bot Framework signed', async () => {
    const answer = await send(registered(), `Bearer ${await identity.sign({ serviceUrl })}`);

    expect(answer).toEqual({ status: 200 });
    expect(turns).toEqual(['message']);
    expect(log.lines).toEqual([]);
  });

  it('accepts a token that ended four minutes ago, for clocks differ', async () => {
    const answer = await send(registered(), `Bearer ${await identity.sign({ serviceUrl, expiresInS: -240 })}`);

    expect(answer.status).toBe(200);
  });

  const wrongWishes: [string, TokenWishes][] = [
    ['another audience', { serviceUrl, audience: 'someone-else' }],
    ['another issuer', { serviceUrl, issuer: 'https://sts.windows.net/x/' }],
    ['an end six minutes ago', { serviceUrl, expiresInS: -360 }],
    ['a beginning in the future', { serviceUrl, notBeforeInS: 600 }],
    ['no end', { serviceUrl, claims: { exp: undefined } }],
    ['another service URL', { serviceUrl: 'https://smba.example.com/' }],
    ['no service URL', {}],
    ['an unknown key', { serviceUrl, kid: 'nobody' }],
    ['no key id', { serviceUrl, kid: undefined }],
    [
      'an emulator form: the bot itself, issued by the tenant',
      { issuer: `https://sts.windows.net/${tenantId}/`, claims: { appid: appId, ver: '1.0' } },
    ],
    [
      'a skill form: another bot',
      { issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`, claims: { azp: 'other', ver: '2.0' } },
    ],
  ];
  it.each(wrongWishes)('answers a bare 401 to a token with %s', async (_name, wishes) => {
    await expectBare401(`Bearer ${await identity.sign(wishes)}`);
  });

  const wrongTokens: [string, () => Promise<string | undefined> | string | undefined][] = [
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['garbage', () => 'Bearer garbage'],
    ['a broken token', () => 'Bearer a.b.c'],
    ['another scheme', async () => `Basic ${await identity.sign({ serviceUrl })}`],
    ['a signature of another key', async () => `Bearer ${await identity.signWithStrangersKey({ serviceUrl })}`],
    ['algorithm none', () => `Bearer ${identity.unsigned({ serviceUrl })}`],
    ['HS256 with the public key', async () => `Bearer ${await identity.signedWithPublicKeyAsSecret({ serviceUrl })}`],
    [
      'a token of 20 KB',
      async () => `Bearer ${await identity.sign({ serviceUrl, claims: { pad: 'x'.repeat(20_000) } })}`,
    ],
    ['a changed payload', async () => `Bearer ${tamper(await identity.sign({ serviceUrl }))}`],
  ];
  it.each(wrongTokens)('answers a bare 401 to %s', async (_name, header) => {
    await expectBare401(await header());
  });

  async function expectBare401(authorization: string | undefined) {
    const answer = await send(registered(), authorization);

    expect(answer).toEqual({ status: 401 });
    expect(turns).toEqual([]);
    expect(log.lines.map((line): unknown => JSON.parse(line))).toEqual([
      { level: 'warn', reason: 'badToken', detail: expect.any(String) as string, message: 'activity refused' },
    ]);
    if (authorization !== undefined && authorization !== '') {
      expect(log.lines.join()).not.toContain(authorization.slice(7, 40));
    }
  }

  it('refuses a key that is not endorsed for the channel of the activity', async () => {
    await identity.rotate(['webchat']);

    expect(await send(registered(), `Bearer ${await identity.sign({ serviceUrl })}`)).toEqual({ status: 401 });
  });

  it.each([
    ['no serviceUrl', { serviceUrl: undefined }],
    ['no type', { type: undefined }],
    ['an empty type', { type: '' }],
    ['no channel', { channelId: undefined }],
    ['no conversation', { conversation: undefined }],
    ['a serviceUrl that is none', { serviceUrl: 'here' }],
  ])('answers 400 to an activity with %s before it looks at the token', async (_name, changes) => {
    const answer = await send(registered(), `Bearer ${await identity.sign({ serviceUrl })}`, anActivity(changes));

    expect(answer).toMatchObject({ status: 400, body: { code: 'BadRequest' } });
    expect(identity.requests).toEqual([]);
  });

  it('answers 400 to a body that is no object', async () => {
    expect(await send(registered(), undefined, [1])).toMatchObject({ status: 400 });
    expect(await send(registered(), undefined, null)).toMatchObject({ status: 400 });
  });

  it('answers 503 while the keys cannot be read, and works again when they can', async () => {
    const adapter = registered();
    const authorization = `Bearer ${await identity.sign({ serviceUrl })}`;
    identity.isDown = true;

    const down = await send(adapter, authorization);
    const downAgain = await send(adapter, authorization);
    identity.isDown = false;
    now += 2_000;
    const up = await send(adapter, authorization);

    expect(down).toMatchObject({ status: 503, body: { code: 'Unavailable' } });
    expect(downAgain.status).toBe(503);
    expect(identity.requests).toHaveLength(3);
    expect(up.status).toBe(200);
  });

  it('believes in a rotated key after a minute, and keeps the old keys when a refresh fails', async () => {
    const adapter = registered();
    const old = `Bearer ${await identity.sign({ serviceUrl })}`;
    expect((await send(adapter, old)).status).toBe(200);

    await identity.rotate();
    now += 61_000;
    expect((await send(adapter, `Bearer ${await identity.sign({ serviceUrl })}`)).status).toBe(200);
    identity.isDown = true;
    now += 61_000;

    expect((await send(adapter, `Bearer ${await identity.sign({ serviceUrl, kid: 'unknown' })}`)).status).toBe(401);
    expect((await send(adapter, old)).status).toBe(200);
  });

  it('asks for the keys once, however many tokens arrive at the start', async () => {
    const adapter = registered();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, at) => identity.sign({ serviceUrl, claims: { at } })),
    );

    const answers = await Promise.all(tokens.map((token) => send(adapter, `Bearer ${token}`)));

    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(identity.requests).toHaveLength(2);
  });

  it('looks at the end and the service URL again of a token it has seen', async () => {
    const adapter = registered();
    const authorization = `Bearer ${await identity.sign({ serviceUrl, expiresInS: 60 })}`;
    expect((await send(adapter, authorization)).status).toBe(200);

    const elsewhere = await send(adapter, authorization, anActivity({ serviceUrl: 'http://127.0.0.1:10/' }));
    const otherChannel = await send(adapter, authorization, anActivity({ channelId: 'webchat' }));
    now += 7 * 60_000;
    const late = await send(adapter, authorization);

    expect([elsewhere.status, otherChannel.status, late.status]).toEqual([401, 401, 401]);
  });

  it('answers at home only: an activity of another tenant is refused', async () => {
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: 'elsewhere' };
    const authorization = `Bearer ${await identity.sign({ serviceUrl })}`;

    expect(await send(registered(), authorization, anActivity({ conversation }))).toMatchObject({ status: 403 });
  });

  it('tells nothing of an error in a turn', async () => {
    const adapter = registered();
    const authorization = `Bearer ${await identity.sign({ serviceUrl })}`;

    const answer = await adapter.receive({ authorization, body: anActivity() }, async () => {
      throw new Error('marker-secret at somewhere.ts');
    });

    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer) + log.lines.join()).not.toContain('marker-secret');
  });

  it('calls out only to a service URL that may have its token', () => {
    expect(() => registered().connect('https://smba.example.com/')).toThrow('foreignServiceUrl');
  });

  it('refuses stand-in endpoints that are not on loopback', () => {
    const endpoints = {
      tokenIssuer: issuer,
      openIdMetadataUrl: 'http://example.com/',
      oauthUrl: 'http://127.0.0.1/',
      outboundAudience: 'x',
    };
    const credential = { getToken: async () => null };

    expect(() =>
      createTeamsAdapter({ registration: { kind: 'registered', appId, tenantId, credential, endpoints }, log }),
    ).toThrow('must be on loopback');
  });

  it('takes https service URLs only when it speaks to Microsoft', async () => {
    const credential = { getToken: async () => null };
    const adapter = createTeamsAdapter({ registration: { kind: 'registered', appId, tenantId, credential }, log });

    expect((await send(adapter, undefined)).status).toBe(403);
    expect(
      (await send(adapter, undefined, anActivity({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }))).status,
    ).toBe(401);
  });
});

describe('an anonymous bot', () => {
  it('answers loopback service URLs and no others', async () => {
    const adapter = createTeamsAdapter({ registration: { kind: 'anonymous' }, log });

    const here = await send(adapter, undefined);
    const there = await send(adapter, undefined, anActivity({ serviceUrl: 'https://attacker.example.com/' }));
    const tricky = await send(adapter, undefined, anActivity({ serviceUrl: 'http://127.0.0.1@attacker.example.com/' }));

    expect([here.status, there.status, tricky.status]).toEqual([200, 403, 403]);
    expect(turns).toHaveLength(1);
  });
});

function tamper(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return [header, Buffer.from(JSON.stringify({ ...claims, pwned: true })).toString('base64url'), signature].join('.');
}
