import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { buildCatalogue } from '../core/language/catalogue-index.ts';
import type { CatalogueIndex } from '../core/language/catalogue-index.ts';
import { intents } from '../core/language/types.ts';
import type { CatalogueEntry, Context, Understanding } from '../core/language/types.ts';
import { takesDataset, takesWorkspace } from '../core/language/intent-slots.ts';
import { understand } from '../core/language/understand.ts';
import { describeReasons, describeUnderstanding } from './describe-understanding.ts';
import { UsageError } from './command.ts';
import type { Command, CommandIo } from './command.ts';

const usage = 'Usage: pbibot understand --catalogue FILE TEXT, or --catalogue FILE --batch with JSON Lines on stdin.';

export const understandCommand: Command = async (io) => {
  const { file, batch, text } = readArguments(io.args);
  const loaded = await loadCatalogue(file);
  if (typeof loaded === 'string') {
    io.stderr.write(`${loaded}\n`);
    return 1;
  }
  const catalogue = buildCatalogue(loaded);
  if (batch) return understandBatch(io, catalogue);
  const context = { walkthrough: false };
  const understanding = understand({ text }, catalogue, context);
  io.stdout.write(describeUnderstanding(understanding) + describeReasons(understanding, text, catalogue));
  return 0;
};

function readArguments(args: readonly string[]): { file: string; batch: boolean; text: string } {
  const words: string[] = [];
  let file: string | undefined;
  let batch = false;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--catalogue') file = args[(at += 1)];
    else if (argument.startsWith('--catalogue=')) file = argument.slice('--catalogue='.length);
    else if (argument === '--batch') batch = true;
    else if (argument.startsWith('--')) throw new UsageError(`Unknown option ${argument}. ${usage}`);
    else words.push(argument);
  }
  if (file === undefined || file === '') throw new UsageError(`The catalogue file is missing. ${usage}`);
  if (batch !== (words.length === 0)) throw new UsageError(`Give either a text or --batch. ${usage}`);
  return { file, batch, text: words.join(' ') };
}

const catalogueFile = z.array(
  z.object({
    workspace: z.string().min(1),
    workspaceId: z.string().optional(),
    datasets: z.array(z.union([z.string(), z.object({ name: z.string(), datasetId: z.string().optional() })])),
  }),
);

/** The entries of a catalogue file, or a sentence that says what is wrong with it. Ids missing there are made up. */
export async function loadCatalogue(file: string): Promise<CatalogueEntry[] | string> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return `The catalogue ${file} can't be read; check the path.`;
  const parsed = catalogueFile.safeParse(parseJson(content));
  if (!parsed.success) {
    return `The catalogue ${file} must be a JSON list of {"workspace": "…", "datasets": ["…"]}.`;
  }
  return parsed.data.flatMap(({ workspace, workspaceId = `workspace:${workspace}`, datasets }, row) =>
    datasets.map((dataset, column) => ({
      datasetId: (typeof dataset === 'string' ? undefined : dataset.datasetId) ?? `dataset:${row}:${column}`,
      name: typeof dataset === 'string' ? dataset : dataset.name,
      workspaceId,
      workspace,
    })),
  );
}

const messageLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z
    .object({
      dataset: z.string().nullish(),
      workspace: z.string().nullish(),
      choices: z.array(z.object({ workspace: z.string(), name: z.string() })).nullish(),
      pendingIntent: z.enum(intents).nullish().catch(undefined),
      lastIntent: z.enum(intents).nullish().catch(undefined),
    })
    .nullish(),
  walkthrough: z.boolean().nullish(),
});
export type MessageLine = z.infer<typeof messageLine>;

async function understandBatch(io: CommandIo, catalogue: CatalogueIndex): Promise<number> {
  let failed = false;
  let lineNumber = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const message = messageLine.safeParse(parseJson(line));
    if (!message.success) {
      failed = true;
      io.stderr.write(`Line ${lineNumber} is not a message: it must be JSON with "id" and "text".\n`);
      continue;
    }
    const { id, text } = message.data;
    const understanding = understand({ text }, catalogue, contextOf(message.data, catalogue));
    const flowing = io.stdout.write(`${JSON.stringify({ id, ...toExpectForm(understanding) })}\n`);
    if (!flowing) await new Promise((resolve) => io.stdout.once('drain', resolve));
  }
  return failed ? 1 : 0;
}

/** A batch line names datasets by workspace and name; the bot knows them by their ids. */
export function contextOf(message: MessageLine, catalogue: CatalogueIndex): Context {
  const find = (workspace: string | null | undefined, name: string | null | undefined) =>
    catalogue.entries.find((entry) => entry.name === name && (workspace == null || entry.workspace === workspace));
  const { context } = message;
  return {
    dataset: find(context?.workspace, context?.dataset),
    choices: context?.choices?.flatMap((choice) => find(choice.workspace, choice.name) ?? []),
    pendingIntent: context?.pendingIntent ?? undefined,
    lastIntent: context?.lastIntent ?? undefined,
    walkthrough: message.walkthrough ?? false,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface ExpectForm {
  readonly intent: string;
  readonly dataset: NamedDataset | { readonly ambiguous: readonly NamedDataset[] } | null;
  readonly workspace: string | null;
  readonly code: string | null;
  readonly person: string | null;
  readonly account: string | null;
  readonly time: string | null;
  readonly off: boolean | null;
}

interface NamedDataset {
  readonly workspace: string;
  readonly name: string;
}

/** The form of the labelled messages: only what the intent acts on, null for the rest. */
export function toExpectForm(understanding: Understanding): ExpectForm {
  const { intent, dataset } = understanding;
  const named = ({ workspace, name }: CatalogueEntry): NamedDataset => ({ workspace, name });
  const found =
    dataset.kind === 'one'
      ? named(dataset.entry)
      : dataset.kind === 'several'
        ? { ambiguous: dataset.entries.map(named) }
        : null;
  return {
    intent,
    dataset: takesDataset.has(intent) ? found : null,
    workspace: takesWorkspace.has(intent) && found === null ? (understanding.workspace?.name ?? null) : null,
    code: understanding.code ?? null,
    person: understanding.person ?? null,
    account: understanding.account ?? null,
    time: understanding.timeText ?? null,
    off: understanding.off ?? null,
  };
}
