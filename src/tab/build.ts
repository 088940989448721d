import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Puts the page (index.html, style.css, page.js) into `outDir`. */
export async function buildTab(outDir: string): Promise<void> {
  const page = join(import.meta.dirname, 'page');
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: [join(page, 'page.ts')],
    outfile: join(outDir, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'style.css']) await copyFile(join(page, name), join(outDir, name));
}

if (import.meta.main) await buildTab(resolve(import.meta.dirname, '../../dist/tab'));
