import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { UsageError } from '../../src/cli/command.ts';
import { diagnoseCommand } from '../../src/cli/diagnose.ts';
import { columnsOf } from '../../src/cli/wrap-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'pbibot-diagnose-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const failed =
  '{"error":{"code":"DM_GWPipeline_Gateway_DataSourceAccessError","pbi.error":{"code":"DM_GWPipeline_Gateway_DataSourceAccessError","details":[{"code":"DM_ErrorDetailNameCode_UnderlyingErrorMessage","detail":{"type":1,"value":"Login failed for user \'svc_finance\'."}},{"code":"DM_ErrorDetailNameCode_UnderlyingNativeErrorCode","detail":{"type":1,"value":"18456"}}]}}} Table: Orders.';

async function run(
  args: readonly string[],
  {
    input = '',
    isTTY = false,
    columns,
    env = {},
  }: { input?: string; isTTY?: boolean; columns?: number; env?: Record<string, string> } = {},
): Promise<{ code: number; out: string; err: string }> {
  const stdout = Object.assign(new PassThrough(), { isTTY, ...(columns === undefined ? {} : { columns }) });
  const stderr = new PassThrough();
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => out.push(chunk));
  stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await diagnoseCommand({ args, stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

describe('for a person', () => {
  it('another reason than the usual ones is told by what it is', async () => {
    const { out } = await run([], { input: "Login failed for user 'NT AUTHORITY\\ANONYMOUS LOGON'. Error: 18456" });

    expect(out.trim().split('\n')[0]).toBe('No identity reached SQL Server');
    expect(out).not.toContain('another reason');
  });

  it('the answer comes first, then causes with evidence, steps, message and ids', async () => {
    const { code, out } = await run([], { input: failed });

    expect(code).toBe(0);
    expect(out.trim().split('\n')[0]).toBe('The stored password no longer works');
    const order = [
      'Likeliest causes',
      'svc_finance (18456)',
      'What to do',
      'Who can put it right',
      'The message itself',
      'Codes in it',
      'Orders',
    ];
    const places = order.map((part) => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(out).not.toMatch(/[{}]/);
  });

  it('a file is read like stdin, also as PowerShell writes it', async () => {
    const plain = join(folder, 'plain.txt');
    const wide = join(folder, 'wide.txt');
    writeFileSync(plain, failed);
    writeFileSync(wide, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(failed, 'utf16le')]));
    const { out } = await run([], { input: failed });

    expect((await run([plain])).out).toBe(out);
    expect((await run([wide])).out).toBe(out);
  });

  it('colour is only for a terminal that wants it', async () => {
    const escape = '\u001b[';

    expect((await run([], { input: failed })).out).not.toContain(escape);
    expect((await run([], { input: failed, isTTY: true })).out).toContain(escape);
    expect((await run([], { input: failed, isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
  });

  it.each([60, 80, 100])('no line is wider than a terminal of %i columns', async (columns) => {
    const { out } = await run([], { input: `${failed} ${'verylongword'.repeat(20)}`, columns });

    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('where it is piped, COLUMNS says how wide the lines may be, and a long code is cut after one of its signs', async () => {
    const input = '{"error":{"code":"DM_GWPipeline_Gateway_InvalidConnectionCredentials"}}';
    const { out } = await run([], { input, env: { COLUMNS: '60' } });
    const lines = out.split('\n');

    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => /^\s*[.,)]+$/.test(line))).toEqual([]);
  });

  it('a text that says nothing is called unknown and shown', async () => {
    const { out } = await run([], { input: 'It was a dark and stormy night.' });

    expect(out).toContain('names no cause that I know');
    expect(out).toContain('It was a dark and stormy night.');
    expect(out).toContain('What to try next');
    expect(out).not.toMatch(/Likeliest|%/);
  });

  it.each([40, 60, 120])('long words, wide letters and addresses keep to %i columns', async (columns) => {
    const address = `https://contoso.example/${'sites/planning-and-controlling/'.repeat(6)}`;
    const { out } = await run([], {
      input: `資格情報が無効です。${'資格情報'.repeat(30)} Source at ${address} Error code: ${'X'.repeat(150)}`,
      columns,
    });
    const widest = Math.max(...out.split('\n').map(columnsOf));

    expect(widest).toBeLessThanOrEqual(Math.min(columns, 100));
  });

  it('a text cannot steer the terminal', async () => {
    const input = `Login failed for user 'svc\u001b[2J\u202eevil'. \u0007\u009b31m`;
    const { out } = await run([], { input });

    expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  it('where the text does not tell where the credential lives, the step says how to see it', async () => {
    const { out } = await run([], { input: failed });
    const behindGateway = await run([], { input: `${failed} The gateway is behind it.` });

    expect(out.replace(/\s+/g, ' ')).toContain('whether the source is mapped to a connection');
    expect(behindGateway.out).toContain('Manage connections and gateways');
  });
});

it('--json gives one object with diagnosis, explanation and steps', async () => {
  const { code, out } = await run(['--json'], { input: failed });
  const answer = JSON.parse(out) as Record<string, unknown>;

  expect(code).toBe(0);
  expect(answer).toMatchObject({
    cause: 'password_rotated_or_wrong',
    isCredential: true,
    account: 'svc_finance',
    fields: { table: 'Orders' },
    explanation: { short: 'the stored password no longer works' },
  });
  expect(answer['steps']).not.toHaveLength(0);
});

describe('--batch', () => {
  it('answers line by line, in order, in the fixed form', async () => {
    const lines = [
      { id: 'b', text: failed },
      { id: 'a', text: 'Formula.Firewall: rebuild this data combination' },
      { id: 7, text: '' },
    ];
    const { code, out } = await run(['--batch'], {
      input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`,
    });
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a', 7]);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'isCredential',
      'category',
      'cause',
      'causes',
      'dataSource',
      'gatewayInvolved',
      'codes',
      'fields',
    ]);
    expect(rows.map(({ cause }) => cause)).toEqual(['password_rotated_or_wrong', 'privacy_firewall', 'other']);
    expect(rows[0]?.['fields']).toEqual({ table: 'Orders', errorCode: 'DM_GWPipeline_Gateway_DataSourceAccessError' });
  });

  it('names each bad line, answers the others and ends with 1', async () => {
    const { code, out, err } = await run(['--batch'], {
      input: '{"id":"1","text":"x"}\nnot json\n{"id":"3"}\n{"id":"4","text":"y"}',
    });

    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 2: .*JSON/),
      expect.stringMatching(/^line 3: .*"text"/),
    ]);
  });

  it('answers a line before the next one has come', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = diagnoseCommand({ args: ['--batch'], stdin, stdout, stderr: new PassThrough(), env: {} });
    stdin.write('{"id":"1","text":"AADSTS50057: disabled"}\n');
    const [first] = (await new Promise<Buffer>((resolve) => stdout.once('data', resolve))).toString().split('\n');
    stdin.end();

    expect(JSON.parse(first ?? '')).toMatchObject({ id: '1', cause: 'account_disabled_or_locked' });
    expect(await done).toBe(0);
  });

  it('reads a file as well', async () => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(file, '{"id":"1","text":"x"}\n');

    expect((await run(['--batch', file])).code).toBe(0);
    await expect(run(['--batch', join(folder, 'none.jsonl')])).rejects.toThrow('cannot read');
  });
});

it.each([[['--wrong']], [['a', 'b']], [['--json', '--batch']]])(
  'wrong usage %j is said in a sentence',
  async (args) => {
    await expect(run(args)).rejects.toThrow(UsageError);
  },
);

it.each([
  [join(folder, 'none.txt'), 'no such file'],
  [folder, 'folder'],
])('a file that cannot be read (%s) is said in a sentence', async (file, reason) => {
  await expect(run([file])).rejects.toThrow(reason);
});

it('an empty input is refused', async () => {
  await expect(run([], { input: ' \n' })).rejects.toThrow('no text');
});

it('binary data is refused in a sentence', async () => {
  const file = join(folder, 'picture.png');
  writeFileSync(file, Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 37) % 256)));

  await expect(run([file])).rejects.toThrow('is no text but binary data');
});

it('5 MB are answered in a moment, and it is said that not all was read', async () => {
  const { code, out, err } = await run([], { input: `${failed}\n${'x '.repeat(2_500_000)}` });

  expect(code).toBe(0);
  expect(out).toContain('The stored password no longer works');
  expect(err).toMatch(/^The text has 5,000 thousand characters; the first 24 and the last 8 thousand were read\./);
});

it('--help explains itself', async () => {
  const { code, out } = await run(['--help']);

  expect(code).toBe(0);
  expect(out).toContain('Examples:');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
