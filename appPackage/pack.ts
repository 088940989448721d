import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';
import { fillPlaceholders, MissingValues } from './fill-placeholders.ts';

const root = join(import.meta.dirname, '..');
// One moment for all entries, so that the same sources make the same zip. The zip format starts in 1980.
const packedAt = '1980-01-02T00:00:00Z';

export class PackError extends Error {
  override readonly name = 'PackError';
}

/** The values of env/.env.<name>; a variable of the process that is set goes before them. */
export async function readEnvironment(
  name: string,
  given: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, string | undefined>> {
  if (!/^[\w-]{1,40}$/.test(name)) throw new PackError('The name of an environment has letters, digits and "-" only.');
  const text = await readFile(join(root, 'env', `.env.${name}`), 'utf8').catch(() => undefined);
  if (text === undefined) throw new PackError(`There is no env/.env.${name}; make one after env/.env.dev.`);
  const values = parseEnv(text);
  const before = Object.fromEntries(
    Object.keys(values).flatMap((key) => (given[key] === undefined || given[key] === '' ? [] : [[key, given[key]]])),
  );
  return { ...values, ...before };
}

/** The package that Teams takes: the manifest, filled and checked against its schema, and the two icons. */
export async function pack(
  name: string,
  values: Readonly<Record<string, string | undefined>>,
): Promise<{ zip: Uint8Array; manifest: object }> {
  const template: unknown = JSON.parse(await readFile(join(import.meta.dirname, 'manifest.json'), 'utf8'));
  const manifest = fillFor(name, template, values);
  const faults = await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest);
  if (faults.length > 0) throw new PackError(`The manifest is not valid: ${faults.join('; ')}.`);

  const icon = (file: string) => readFile(join(import.meta.dirname, file));
  const files = {
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': new Uint8Array(await icon('color.png')),
    'outline.png': new Uint8Array(await icon('outline.png')),
  };
  return { zip: zipSync(files, { mtime: packedAt }), manifest };
}

function fillFor(name: string, template: unknown, values: Readonly<Record<string, string | undefined>>): object {
  try {
    return Object(fillPlaceholders(template, values)) as object;
  } catch (error) {
    if (!(error instanceof MissingValues)) throw error;
    throw new PackError(`Fill in ${error.names.join(', ')} in env/.env.${name}; the comments there say where from.`);
  }
}
