/** node appPackage/icons/draw.ts: draws color.png and outline.png from their SVG sources with a local Chromium. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const { name, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
    await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: join(import.meta.dirname, '..', `${name}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
