import { explainDiagnosis } from '../../core/diagnosis/explain.ts';
import type { Answer, AnswerRow } from '../../core/incident/answer.ts';
import { formatMoment } from '../../core/incident/moments.ts';
import { subjectOf } from '../../core/incident/notice-of.ts';
import { isMuted } from '../../core/incident/told.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { Deps } from '../deps.ts';
import { sayButton } from './which-dataset.ts';

const rowsMax = 8;
const pagesMax = 500;

interface Viewer {
  readonly clock: Deps['clock'];
  /** IANA name. */
  readonly timeZone: string;
  /** Workspaces that may be spoken of here: an incident may reach into others, whose datasets are not named. */
  readonly visible: ReadonlySet<string>;
}

/** One page of what is failing, a row an incident, with a button for the next one. `said`: the question whose pages these are. */
export function failingPage(
  incidents: readonly Incident[],
  { page, said, viewer }: { readonly page: number; readonly said: string; readonly viewer: Viewer },
): Required<Pick<Answer, 'rows' | 'buttons'>> & { readonly words: string; readonly more: string | undefined } {
  const pages = Math.min(Math.max(1, Math.ceil(incidents.length / rowsMax)), pagesMax);
  const shown = Math.min(Math.max(1, page), pages);
  const from = (shown - 1) * rowsMax;
  const more = shown < pages ? `${said}, page ${shown + 1}` : undefined;
  const rows = incidents.slice(from, from + rowsMax).map((incident) => failingRow(incident, viewer));
  return {
    rows,
    words: pages === 1 ? '' : ` ${from + 1} to ${from + rows.length}:`,
    buttons: more === undefined ? [] : [sayButton('More', more)],
    more,
  };
}

const namedMax = 2;

/** "12 datasets: Sales, Tax Reporting and 10 more" */
function titleOf(incident: Incident, visible: ReadonlySet<string>): string {
  const { members } = incident;
  if (members.length === 1) return subjectOf(incident);
  const named = members
    .filter(({ workspaceId }) => visible.has(workspaceId))
    .slice(0, namedMax)
    .map(({ name }) => name);
  const rest = members.length - named.length;
  return `${subjectOf(incident)}: ${rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(' and ')}`;
}

export function failingRow(incident: Incident, { clock, timeZone, visible }: Viewer): AnswerRow {
  const now = clock.now();
  const since = formatMoment(Math.min(...incident.members.map(({ failedAt }) => failedAt)), { now, timeZone });
  const { incidentId, state, acknowledgedBy, mutedUntil } = incident;
  const who = acknowledgedBy === undefined ? '' : `; ${acknowledgedBy.name} is on it`;
  const quiet =
    mutedUntil !== undefined && isMuted(incident, now) ? `; muted until ${formatMoment(mutedUntil, { timeZone })}` : '';
  return {
    title: titleOf(incident, visible),
    detail: `${explainDiagnosis(incident.diagnosis).short}, since ${since}${who}${quiet}`,
    tone: state.kind === 'proving' ? 'accent' : 'attention',
    buttons: [{ kind: 'click', title: 'Show', click: { verb: 'show', incidentId } }],
  };
}
