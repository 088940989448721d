import type { TextColor } from '@microsoft/teams.cards';
import type { AffectedLine, Notice } from '../core/incident/notice.ts';
import type { CardLimits } from './card-limits.ts';
import { label, markedLine, textBlock, type CardElement } from './card-parts.ts';
import { cardText, markdownLink } from './card-text.ts';

interface Mark {
  readonly text: string;
  readonly color?: TextColor;
  readonly words: string;
  /** What needs a person comes first, so that it is never folded away behind what is well. */
  readonly rank: number;
}

// Each state has its own sign: colour alone says nothing to many people.
const marks: Readonly<Record<AffectedLine['state'], Mark>> = {
  // Teams' Warning is too pale for text on white.
  blocked: { text: '!', words: 'held up', rank: 0 },
  failing: { text: '✕', color: 'Attention', words: 'failing', rank: 1 },
  running: { text: '↻', color: 'Accent', words: 'refreshing', rank: 2 },
  waiting: { text: '○', words: 'waiting', rank: 3 },
  fresh: { text: '✓', color: 'Good', words: 'fresh', rank: 4 },
};

export function affectedSection(notice: Notice, limits: CardLimits): CardElement[] {
  const total = notice.affected.length + Math.max(0, notice.affectedMore);
  if (total === 0) return [];
  const sorted = notice.affected.toSorted((a, b) => marks[a.state].rank - marks[b.state].rank);
  // A long list would push the buttons off a phone's screen.
  const isLong = sorted.length > limits.affectedShown && limits.affectedFolded > 0;
  const shown = sorted.slice(0, isLong ? limits.affectedShown / 2 : limits.affectedShown);
  const folded = sorted.slice(shown.length, limits.affectedShown + limits.affectedFolded);
  const left = total - shown.length - folded.length;
  const rest = left > 0 ? [textBlock(`and ${left} more`, { isSubtle: true, size: 'Small', spacing: 'Small' })] : [];

  return [
    label(total === 1 ? 'Affected dataset' : `Affected datasets (${total})`),
    ...shown.map(affectedLine),
    ...(folded.length === 0 ? rest : foldedLines([...folded.map(affectedLine), ...rest], folded.length)),
  ];
}

function affectedLine(line: AffectedLine): CardElement {
  const mark = marks[line.state];
  const name = `**${markdownLink(cardText(line.name, 80) || '(no name)', line.url)}**`;
  const workspace = cardText(line.workspace, 60);
  const detail = cardText(line.detail, 140);
  const { text, color } = mark;
  return markedLine({ text, ...(color === undefined ? {} : { color }) }, [
    textBlock(workspace === '' ? name : `${name} · ${workspace}`),
    textBlock(detail === '' ? mark.words : detail, {
      isSubtle: true,
      size: 'Small',
      spacing: 'None',
    }),
  ]);
}

function foldedLines(lines: CardElement[], count: number): CardElement[] {
  const swap = (open: boolean) => [
    { elementId: 'affectedMore', isVisible: open },
    { elementId: 'affectedShow', isVisible: !open },
    { elementId: 'affectedHide', isVisible: open },
  ];
  return [
    { type: 'Container', id: 'affectedMore', isVisible: false, spacing: 'Small', items: lines },
    {
      type: 'ActionSet',
      id: 'affectedShow',
      spacing: 'Small',
      actions: [{ type: 'Action.ToggleVisibility', title: `Show ${count} more`, targetElements: swap(true) }],
    },
    {
      type: 'ActionSet',
      id: 'affectedHide',
      isVisible: false,
      spacing: 'Small',
      actions: [{ type: 'Action.ToggleVisibility', title: 'Show fewer', targetElements: swap(false) }],
    },
  ];
}
