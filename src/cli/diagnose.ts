import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { diagnoseBatch } from './diagnose-batch.ts';
import { diagnosisJson, diagnosisReport } from './diagnose-report.ts';

const usage = 'usage: pbibot diagnose [--json] [FILE], or pbibot diagnose --batch < FILE';
/** More than any error text; a larger file is not one. */
const bytesMax = 64 * 1024 * 1024;

/** `pbibot diagnose`: explains an error text to a person, as JSON, or many of them as JSON Lines. */
export const diagnoseCommand: Command = async (io) => {
  const options = readOptions(io.args);
  if (options.batch) return diagnoseBatch(io, options.file);
  const text = options.file === undefined ? await readStdin(io) : await readTextFile(options.file);
  if (text.trim() === '') throw new Error('there is no text to explain.');
  const diagnosis = diagnose({ text });
  io.stdout.write(options.json ? diagnosisJson(diagnosis) : diagnosisReport(diagnosis, lookOf(io)));
  return 0;
};

function readOptions(args: readonly string[]): { json: boolean; batch: boolean; file: string | undefined } {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(`one file at a time; ${usage}`);
  if (values.json === true && values.batch === true)
    throw new UsageError(`--json and --batch exclude each other; ${usage}`);
  const [file] = positionals;
  return { json: values.json === true, batch: values.batch === true, file: file === '-' ? undefined : file };
}

function parse(args: readonly string[]): ReturnType<typeof parseDiagnoseArgs> {
  try {
    return parseDiagnoseArgs(args);
  } catch {
    throw new UsageError(usage);
  }
}

function parseDiagnoseArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, batch: { type: 'boolean' } },
    allowPositionals: true,
  });
}

async function readTextFile(file: string): Promise<string> {
  let size: number;
  try {
    size = (await stat(file)).size;
  } catch (error) {
    throw new Error(`cannot read ${file}: there is no such file.`, { cause: error });
  }
  if (size > bytesMax) throw new Error(`${file} is larger than 64 MB, so it is no error text.`);
  try {
    return decode(await readFile(file));
  } catch (error) {
    throw new Error(`cannot read ${file}: it is a folder, or may not be opened.`, { cause: error });
  }
}

async function readStdin({ stdin, stderr }: CommandIo): Promise<string> {
  if ('isTTY' in stdin && stdin.isTTY === true) {
    stderr.write('Paste the error text, then press Ctrl+D on an empty line (Windows: Ctrl+Z and Enter).\n');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > bytesMax) throw new Error('the input is larger than 64 MB, so it is no error text.');
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

/** PowerShell writes UTF-16 when it sends output to a file. */
function decode(bytes: Buffer): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le', 2) : bytes.toString('utf8');
}

function lookOf({ stdout, env }: CommandIo): { colour: boolean; width: number } {
  const colour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { colour, width: Math.min(Math.max(stdout.columns ?? 88, 40), 100) };
}
