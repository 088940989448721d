import { PassThrough, Readable } from 'node:stream';
import { UsageError } from '../../src/cli/command.ts';
import { explainCommand } from '../../src/cli/explain.ts';

async function explain(...args: string[]): Promise<string> {
  const stdout = Object.assign(new PassThrough(), { columns: 60 });
  const stderr = new PassThrough();
  expect(await explainCommand({ args, stdin: Readable.from([]), stdout, stderr, env: {} })).toBe(0);
  return String(stdout.read());
}

it.each([
  [['18456'], 'SQL Server rejected the login'],
  [['sql', '18456'], 'Who can put it right'],
  [['-2147467259'], 'says nothing by itself'],
  [['service', 'principal'], 'identity in Microsoft Entra'],
  [['who is affected'], 'Everyone who looks'],
  [['--help'], 'Examples:'],
])('%j is explained', async (args, expected) => {
  const text = await explain(...args);

  expect(text.replace(/\s+/g, ' ')).toContain(expected);
  if (args[0] !== '--help') expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
});

it('says what it does not know, and does not obey what it is given', async () => {
  await expect(explain('frobnication\u001b[2J')).rejects.toThrow('I do not know “frobnication[2J”');
});

it.each([[[]], [['--wrong']], [['x'.repeat(501)]]])('wrong usage is said in a sentence', async (args) => {
  await expect(explain(...args)).rejects.toThrow(UsageError);
});
