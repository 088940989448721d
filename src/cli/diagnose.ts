import { parseArgs } from 'node:util';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { headMax, tailMax } from '../core/diagnosis/peel/limit-text.ts';
import { UsageError, type Command } from './command.ts';
import { diagnoseBatch } from './diagnose-batch.ts';
import { diagnosisJson, diagnosisReport } from './diagnose-report.ts';
import { lookOf } from './look.ts';
import { readErrorText } from './read-error-text.ts';

const usage = 'usage: pbibot diagnose [--json] [FILE], or pbibot diagnose --batch [FILE]';
const help = `pbibot diagnose explains the error text of a failed Power BI refresh.

Usage: pbibot diagnose [--json] [FILE]
       pbibot diagnose --batch [FILE]

Without FILE, or with -, the text is read from stdin: paste it and press Ctrl+D
(Windows: Ctrl+Z and Enter). Any form will do: the portal's message with its
ids, the JSON of the API, a mail, a line of a gateway's log, a driver's message.

  --json    one JSON object in place of the report
  --batch   JSON Lines in, {"id": …, "text": …}, one line of JSON out for each
  --help    this text

Colour is used in a terminal only, and not where NO_COLOR is set.
Exit code: 0 explained, 1 it could not be read, 2 wrong usage.

Examples:
  pbibot diagnose failure.txt
  Get-Clipboard | pbibot diagnose        (macOS: pbpaste | pbibot diagnose)
  pbibot explain 18456
`;

/** `pbibot diagnose`: explains an error text to a person, as JSON, or many of them as JSON Lines. */
export const diagnoseCommand: Command = async (io) => {
  const options = readOptions(io.args);
  if (options.help) {
    io.stdout.write(help);
    return 0;
  }
  if (options.batch) return diagnoseBatch(io, options.file);
  const text = await readErrorText(io, options.file);
  const diagnosis = diagnose({ text });
  io.stdout.write(options.json ? diagnosisJson(diagnosis) : diagnosisReport(diagnosis, lookOf(io)));
  if (text.length > headMax + tailMax) io.stderr.write(longText(text.length));
  return 0;
};

function longText(length: number): string {
  const thousands = (count: number): string => Math.round(count / 1000).toLocaleString('en');
  return `The text has ${thousands(length)} thousand characters; the first ${thousands(headMax)} and the last ${thousands(tailMax)} thousand were read. Error texts are shorter: give only the part about the failure.\n`;
}

interface Options {
  readonly json: boolean;
  readonly batch: boolean;
  readonly help: boolean;
  readonly file: string | undefined;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(`one file at a time; ${usage}`);
  if (values.json === true && values.batch === true)
    throw new UsageError(`--json and --batch exclude each other; ${usage}`);
  const [file] = positionals;
  return {
    json: values.json === true,
    batch: values.batch === true,
    help: values.help === true,
    file: file === '-' ? undefined : file,
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseDiagnoseArgs> {
  try {
    return parseDiagnoseArgs(args);
  } catch {
    const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-');
    throw new UsageError(`${unknown === undefined ? '' : `it knows no ${unknown}; `}${usage}`);
  }
}

function parseDiagnoseArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, batch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
}
