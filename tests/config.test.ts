import { ConfigError, readConfig } from '../src/config.ts';

const marker = 'marker-7f3a';
const reader = { BOT_TENANT_ID: 'tenant', POWER_BI_CLIENT_ID: 'reader', SECRET_POWER_BI_CLIENT_SECRET: marker };

describe('the configuration', () => {
  it('without an app id listens on loopback only', () => {
    expect(readConfig(reader)).toMatchObject({ host: '127.0.0.1', bot: { kind: 'anonymous' } });
    expect(() => readConfig({ ...reader, HOST: '0.0.0.0' })).toThrow(/loopback only/);
  });

  it('with an app id is single-tenant and needs its secret', () => {
    const config = readConfig({ ...reader, BOT_ID: 'bot', SECRET_BOT_PASSWORD: marker });

    expect(config).toMatchObject({ host: '0.0.0.0', bot: { kind: 'registered', tenantId: 'tenant' } });
    expect(() => readConfig({ ...reader, BOT_ID: 'bot' })).toThrow(/SECRET_BOT_PASSWORD is missing/);
  });

  it.each([
    [{ PORT: 'http' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ TIME_ZONE: 'Mars/Olympus' }, /TIME_ZONE is no time zone/],
    [{ POWER_BI_URL: 'api.powerbi.com' }, /POWER_BI_URL/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ SECRET_METRICS_TOKEN: 'short' }, /SECRET_METRICS_TOKEN/],
    [{ SECRET_EVENTS_KEY: `whsec_${marker}` }, /SECRET_EVENTS_KEY must be one to 3 keys/],
    [{ SECRET_EVENTS_KEY: 'whsec_c2hvcnQ=' }, /SECRET_EVENTS_KEY/],
    [{ SECRET_EVENTS_TOKEN: marker }, /SECRET_EVENTS_TOKEN must be 32 to 300/],
    [
      { SECRET_WEBHOOK_URLS: `http://tools.contoso.example/${marker}` },
      /SECRET_WEBHOOK_URLS must be at most 5 addresses/,
    ],
    [{ SECRET_WEBHOOK_URLS: `https://user:${marker}@tools.contoso.example` }, /SECRET_WEBHOOK_URLS/],
    [{ SECRET_WEBHOOK_URLS: marker }, /SECRET_WEBHOOK_URLS/],
    [{ SECRET_WEBHOOK_URLS: `https://tools.contoso.example/${marker}` }, /SECRET_WEBHOOK_KEY is missing/],
    [{ STILL_FAILING_HOURS: '0' }, /STILL_FAILING_HOURS must be at least 0.5/],
    [{ STILL_FAILING_HOURS: 'soon' }, /STILL_FAILING_HOURS/],
  ])('names what is wrong in %j', (change, sentence) => {
    expect(() => readConfig({ ...reader, ...change })).toThrow(ConfigError);
    expect(() => readConfig({ ...reader, ...change })).toThrow(sentence);
    expect(() => readConfig({ ...reader, ...change })).not.toThrow(marker);
  });

  it('shares the work among roles only on a database that several processes can use', () => {
    expect(readConfig(reader)).toMatchObject({ role: 'both', storage: { kind: 'embedded' } });
    expect(() => readConfig({ ...reader, ROLE: 'web' })).toThrow(/ROLE is web, and that needs DATABASE_URL/);
    expect(() => readConfig({ ...reader, ROLE: 'boss' })).toThrow(/ROLE/);
    const shared = readConfig({ ...reader, ROLE: 'worker', DATABASE_URL: 'postgres://h/d' });
    expect(shared).toMatchObject({ role: 'worker', storage: { kind: 'postgres' } });
  });

  it('names every missing setting at once', () => {
    expect(() => readConfig({})).toThrow(/BOT_TENANT_ID, POWER_BI_CLIENT_ID, SECRET_POWER_BI_CLIENT_SECRET missing/);
  });

  it('takes events from nobody until a key or a token is set', () => {
    const key = `whsec_${Buffer.alloc(32).toString('base64')}`;

    expect(readConfig(reader)).not.toHaveProperty('events');
    expect(readConfig({ ...reader, SECRET_EVENTS_KEY: `${key} ${key}` }).events).toEqual({ keys: [{}, {}] });
    expect(readConfig({ ...reader, SECRET_EVENTS_TOKEN: 'x'.repeat(32) }).events).toEqual({ keys: [], token: {} });
  });

  it('tells receivers of incidents where there are some, over https or on loopback', () => {
    const key = `whsec_${Buffer.alloc(32).toString('base64')}`;
    const urls = 'https://tools.contoso.example/a http://127.0.0.1:9/b http://[::1]:9/c';

    expect(readConfig({ ...reader, SECRET_WEBHOOK_KEY: key })).not.toHaveProperty('webhooks');
    expect(readConfig({ ...reader, SECRET_WEBHOOK_URLS: urls, SECRET_WEBHOOK_KEY: key }).webhooks).toEqual({
      urls: [{}, {}, {}],
      keys: [{}],
    });
  });

  it('never shows a secret', () => {
    const config = readConfig({
      ...reader,
      BOT_ID: 'bot',
      SECRET_BOT_PASSWORD: marker,
      DATABASE_URL: `postgres://u:${marker}@h/d`,
      SECRET_METRICS_TOKEN: `${marker}-${marker}`,
      SECRET_WEBHOOK_URLS: `https://tools.contoso.example/${marker}`,
      SECRET_WEBHOOK_KEY: `whsec_${Buffer.alloc(32).toString('base64')}`,
      SECRET_EVENTS_TOKEN: `${marker}-${marker}-${marker}`,
      SECRET_EVENTS_KEY: `whsec_${Buffer.from(marker.repeat(3)).toString('base64')}`,
    });

    expect(JSON.stringify(config)).not.toContain(marker);
    expect(JSON.stringify(config)).not.toContain('whsec_');
    expect(String(config.reader.secret)).toBe('<secret>');
  });
});
