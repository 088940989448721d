/** node tests/cards/look.ts [FOLDER]: draws the cards at phone and desk width, light and dark, for a person to look at. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { renderAnswer } from '../../src/cards/render-answer.ts';
import { renderNotice, renderSmallNotice } from '../../src/cards/render-notice.ts';
import { hostConfig } from '../../src/tab/page/host-config.ts';
import { palettes } from '../../src/tab/page/palettes.ts';
import { absenceNotices } from './absence-notices.ts';
import { answers } from './answers.ts';
import { aNotice, notices } from './a-notice.ts';
import { proofNotices, takeOverPreview } from './proof-notices.ts';
import { walkthroughs } from './walkthroughs.ts';

/** Drawn a second time with what is folded away. */
const opened = ['twelve-datasets', 'one-dataset', 'walk-password'];
const folder = process.argv[2] ?? '/tmp/cards';
const sdk = await readFile(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'), 'utf8');

const bundle = await build({
  stdin: {
    contents: "import { cardMarkdown } from './card-markdown.ts'; globalThis.cardMarkdown = cardMarkdown;",
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  format: 'iife',
  write: false,
});
const markdown = bundle.outputFiles[0]?.text ?? '';

const cards: Record<string, object | undefined> = { small: renderSmallNotice(aNotice()) };
for (const [name, notice] of Object.entries({ ...notices, ...walkthroughs, ...proofNotices, ...absenceNotices }))
  cards[name] = renderNotice(notice);
for (const [name, answer] of Object.entries({ ...answers, 'take-over': takeOverPreview }))
  cards[`answer-${name}`] = renderAnswer(answer);

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const theme of ['default', 'dark'] as const) {
    for (const width of [320, 720]) {
      const page = await browser.newPage({ viewport: { width, height: 400 } });
      for (const [name, card] of Object.entries(cards)) {
        if (card === undefined) continue;
        await draw(page, theme, card);
        await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
        if (!opened.includes(name)) continue;
        for (const title of ['Details', 'Show 9 more', 'Try it outside Power BI']) {
          const button = page.getByRole('button', { name: title });
          if ((await button.count()) > 0) await button.click();
        }
        await page.screenshot({ path: join(folder, `${name}-open-${width}-${theme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`cards drawn into ${folder}`);

async function draw(page: Page, theme: 'default' | 'dark', card: object): Promise<void> {
  const palette = palettes[theme];
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 8px; background: ${palette.emphasis}; }
    .ac-adaptiveCard { border: 1px solid ${palette.border}; border-radius: 6px; overflow: hidden; }
    button { font: 600 14px "Segoe UI", "Noto Sans", sans-serif; padding: 5px 12px; border-radius: 4px; margin-bottom: 6px;
      border: 1px solid ${palette.border}; background: ${palette.card}; color: ${palette.text}; }
    button.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
    /* Teams wraps buttons where the SDK alone scrolls them. */
    .ac-actionSet { flex-wrap: wrap; }
    p, ul { margin: 0; } ul { padding-left: 18px; } a, .mention { color: ${palette.accent}; text-decoration: none; }
  </style><main></main>`);
  await page.addScriptTag({ content: sdk });
  await page.addScriptTag({ content: markdown });
  // As text: the page's types (window, document) are not those of this project.
  await page.evaluate(`(() => {
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = cardMarkdown(text);
      result.didProcess = true;
    };
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(palette))});
    card.parse(${JSON.stringify(card)});
    document.querySelector('main').append(card.render());
  })()`);
}
