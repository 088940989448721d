/** npm run package [-- --env NAME]: writes build/appPackage.NAME.zip from env/.env.NAME (dev if none is named). */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pack, PackError, readEnvironment } from './pack.ts';

const folder = join(import.meta.dirname, '..', 'build');

try {
  const { values } = parseArgs({ options: { env: { type: 'string', default: 'dev' } } });
  const { zip } = await pack(values.env, await readEnvironment(values.env, process.env));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `appPackage.${values.env}.zip`), zip);
  process.stdout.write(`Wrote build/appPackage.${values.env}.zip.\n`);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof PackError) && !isUsage) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
