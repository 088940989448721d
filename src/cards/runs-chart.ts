import type { IVerticalBarChart } from '@microsoft/teams.cards';
import type { RunBar } from '../core/incident/answer.ts';
import { textBlock } from './card-parts.ts';
import { cardText, plainText } from './card-text.ts';

const barsMax = 12;
const seconds = { name: 'Seconds', ms: 1_000 };
const units = [{ name: 'Hours', ms: 3_600_000 }, { name: 'Minutes', ms: 60_000 }, seconds];
const colors = {
  good: 'good',
  attention: 'attention',
  warning: 'warning',
  accent: 'categoricalBlue',
  neutral: 'neutral',
} as const;
const signs = { good: '✓', attention: '✕', warning: '!', accent: '↻', neutral: '•' } as const;

/** The last runs as bars, oldest first; a row of signs where the client draws no charts. */
export function runsChart(runs: readonly RunBar[]): IVerticalBarChart[] {
  if (runs.length < 2) return [];
  const shown = runs.slice(-barsMax);
  const unit = units.find(({ ms }) => shown.some(({ tookMs }) => tookMs >= 2 * ms)) ?? seconds;
  const labels = distinct(shown.map(({ label }) => plainText(label, 20)));
  const signsLine = shown.map(({ tone }) => signs[tone]).join(' ');
  return [
    {
      type: 'Chart.VerticalBar',
      title: `${unit.name} a run took`,
      showTitle: true,
      yAxisTitle: unit.name,
      data: shown.map(({ tookMs, tone }, index) => ({
        x: labels[index] ?? '',
        y: Math.round((10 * tookMs) / unit.ms) / 10,
        color: colors[tone],
      })),
      fallback: textBlock(`${cardText(signsLine, 60)} (oldest first)`, { isSubtle: true }),
    },
  ];
}

/** Bars of one label would be drawn as one. */
function distinct(labels: readonly string[]): string[] {
  return labels.map(
    (label, index) => label + '·'.repeat(labels.slice(0, index).filter((other) => other === label).length),
  );
}
