import { DateTime } from 'luxon';
import type { AnswerRow } from '../../core/incident/answer.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { CatalogueEntry } from '../../core/language/types.ts';
import type { Refresh } from '../../core/dataset.ts';
import { formatMoment, formatSpan } from '../../core/incident/moments.ts';
import { medianRunMs } from '../../core/schedule/median-run.ts';
import { nextSlotAt } from '../../core/schedule/next-slot.ts';
import { refreshesLeftToday } from '../../core/schedule/quota.ts';
import { historyTop } from '../look-at.ts';
import { lookNow } from './answer-dataset.ts';
import type { DatasetResponder } from './asked.ts';
import { sayWhen } from './said-time.ts';
import { sayButton, sentenceFor } from './which-dataset.ts';
import { fullName } from './which-incidents.ts';

const listedMax = 5;
const drawnMax = 12;
const tones: Readonly<Record<Refresh['status'], AnswerRow['tone']>> = {
  completed: 'good',
  failed: 'attention',
  running: 'accent',
  cancelled: 'warning',
  disabled: 'neutral',
};

/** The last runs in words, as a picture, and the newest ones listed. */
export const answerHistory: DatasetResponder = async (asked, entry) => {
  const { deps, timeZone } = asked;
  const dataset = await deps.store.findDataset(entry.datasetId);
  if (dataset !== undefined) await lookNow(asked, dataset);
  const refreshes = await deps.store.listRefreshes(entry.datasetId, drawnMax);
  if (refreshes.length === 0) return { answer: { text: `I have seen no refresh of ${fullName(entry)} yet.` } };
  const now = deps.clock.now();
  const failed = refreshes.filter(({ status }) => status === 'failed').length;
  const median = medianRunMs(refreshes);
  const took = median === undefined ? '' : ` A good one takes about ${formatSpan(median)}.`;
  const count = refreshes.length === 1 ? 'the only refresh' : `the last ${refreshes.length} refreshes`;
  const words = failed === 0 ? `none of ${count} failed` : `${failed} of ${count} failed`;
  return {
    answer: {
      text: `${fullName(entry)}: ${words}.${took}`,
      runs: refreshes.toReversed().map(({ status, startedAt, endedAt }) => ({
        label: DateTime.fromMillis(startedAt, { zone: timeZone, locale: 'en-GB' }).toFormat("ccc H'h'"),
        tookMs: (endedAt ?? now) - startedAt,
        tone: tones[status],
      })),
      rows: refreshes.slice(0, listedMax).map(({ status, type, startedAt, endedAt }) => ({
        title: `${formatMoment(startedAt, { now, timeZone })} · ${status}`,
        detail: `${typeWords[type] ?? type}${endedAt === undefined ? '' : `, took ${formatSpan(endedAt - startedAt)}`}`,
        tone: tones[status],
        buttons: [],
      })),
      ...(failed === 0 ? {} : { buttons: [sayButton('Why did it fail?', sentenceFor('why', entry))] }),
    },
  };
};

const typeWords: Partial<Record<Refresh['type'], string>> = {
  Scheduled: 'by its schedule',
  OnDemand: 'started by a person',
  ViaApi: 'started through the API',
  ViaEnhancedApi: 'started through the API',
  ViaXmlaEndpoint: 'started by a tool',
};

/** The next scheduled run in the person's zone, and how many refreshes are left today where they are counted. */
export const answerNext: DatasetResponder = async (asked, entry) => {
  const { deps } = asked;
  const dataset = await deps.store.findDataset(entry.datasetId);
  const name = fullName(entry);
  const schedule = dataset?.schedule;
  if (dataset === undefined || schedule === undefined)
    return { answer: { text: `${name} has no refresh schedule that I can read.` } };
  const now = deps.clock.now();
  const left = dataset.onDedicatedCapacity ? '' : ` ${await leftWords(deps, entry.datasetId, { now, schedule })}`;
  const [incident] = await deps.store.listIncidentsOf(entry.datasetId);
  const buttons =
    incident === undefined
      ? [sayButton('Refresh now', sentenceFor('refresh', entry))]
      : [
          sayButton('Why did it fail?', sentenceFor('why', entry)),
          sayButton('Fix it with me', sentenceFor('fix', entry)),
        ];
  if (!schedule.enabled) return { answer: { text: `${offWords(name, entry, incident)}${left}`, buttons } };
  const at = nextSlotAt(schedule, now);
  if (at === undefined) return { answer: { text: `The schedule of ${name} has no times.${left}`, buttons } };
  const text = `${name} refreshes next on ${sayWhen(asked, at)}. Power BI may start it 5 minutes earlier or up to an hour later.${left}`;
  return { answer: { text, buttons } };
};

function offWords(name: string, { datasetId }: CatalogueEntry, incident: Incident | undefined): string {
  const member = incident?.members.find((each) => each.datasetId === datasetId);
  return member?.scheduleEnabled === false
    ? `Power BI has switched the schedule of ${name} off because it failed, so it does not refresh by itself until that is fixed.`
    : `The schedule of ${name} is switched off, so it does not refresh by itself. Only its owner can switch it on.`;
}

async function leftWords(
  { store }: Parameters<DatasetResponder>[0]['deps'],
  datasetId: string,
  day: Parameters<typeof refreshesLeftToday>[1],
): Promise<string> {
  const left = refreshesLeftToday(await store.listRefreshes(datasetId, historyTop), day);
  return `${left === 0 ? 'None' : left} of its 8 refreshes ${left === 1 ? 'is' : 'are'} left today.`;
}
