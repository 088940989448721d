import type { AnswerRow } from './answer.ts';
import { isOver } from './change.ts';
import type { Notice } from './notice.ts';
import type { Incident } from './types.ts';

/** One card for many incidents, when a card each would be too many. */
export interface Summary {
  readonly tone: 'attention' | 'good';
  readonly headline: string;
  readonly explanation: string;
  /** What is open first. */
  readonly rows: readonly AnswerRow[];
}

export function summaryOf(incidents: readonly Incident[], noticeOf: (incident: Incident) => Notice): Summary {
  const open = incidents.filter((incident) => !isOver(incident));
  const over = incidents.filter(isOver);
  const datasets = new Set(open.flatMap(({ members }) => members.map(({ datasetId }) => datasetId))).size;
  return {
    tone: open.length === 0 ? 'good' : 'attention',
    headline:
      open.length === 0
        ? `${incidents.length === 1 ? 'This problem is' : `All ${incidents.length} problems are`} over`
        : `${open.length} more ${open.length === 1 ? 'problem' : 'problems'} at once: ${datasets} ${datasets === 1 ? 'dataset does' : 'datasets do'} not refresh`,
    explanation:
      open.length === 0
        ? 'Nobody has to do anything.'
        : `So much fails right now that I list it here instead of posting a card each.${over.length === 0 ? '' : ` ${over.length} of ${incidents.length} are over.`}`,
    rows: [...open, ...over].map((incident) => rowOf(incident, noticeOf(incident))),
  };
}

function rowOf(incident: Incident, { headline, since, tone, incidentId }: Notice): AnswerRow {
  return {
    title: headline,
    detail: since,
    tone,
    buttons: isOver(incident) ? [] : [{ kind: 'click', title: 'Show', click: { verb: 'show', incidentId } }],
  };
}
