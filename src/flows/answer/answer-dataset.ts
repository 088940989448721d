import { formatMoment, formatSpan } from '../../core/incident/moments.ts';
import { nearMissOf, sayNearMiss } from '../../core/incident/near-miss.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { CatalogueEntry } from '../../core/language/types.ts';
import { isOutage } from '../../ports/outage.ts';
import { PowerBiError } from '../../ports/power-bi.ts';
import type { StoredDataset } from '../../ports/store.ts';
import type { Deps } from '../deps.ts';
import { historyTop, lookAt, type Look } from '../look-at.ts';
import { noticeFor } from '../notice-for.ts';
import { onSameCredential } from '../on-same-credential.ts';
import type { Asked, DatasetResponder, Responder } from './asked.ts';
import { failingRow } from './failing-rows.ts';
import { forDataset, sayButton } from './which-dataset.ts';
import { wordsOf } from './words-of.ts';

const freshMs = 10_000;

/** How a dataset stands after a look: what is broken, or a sentence about its health. */
export async function lookForIncident(asked: Asked, entry: CatalogueEntry): Promise<Incident | string> {
  const dataset = await asked.deps.store.findDataset(entry.datasetId);
  if (dataset === undefined) return `${entry.name} is not in Power BI any more.`;
  const { store, clock } = asked.deps;
  // Many may ask at once about what has just failed.
  const isFresh = clock.now() - (dataset.lookedAt ?? 0) < freshMs;
  const look = isFresh ? undefined : await lookNow(asked, dataset);
  const [incident] = await store.listIncidentsOf(dataset.datasetId);
  return incident ?? healthWords(asked, dataset, isFresh ? await storedLook(asked.deps, dataset) : look);
}

/** "Why did Sales fail": looks now, then tells the incident in words and as its card. */
export const answerWhy: DatasetResponder = async (asked, entry) => {
  const found = await lookForIncident(asked, entry);
  if (typeof found === 'string') return { answer: { text: found } };
  const notice = noticeFor(asked.deps, found, asked);
  return { answer: { text: wordsOf(notice), notice } };
};

/** What Power BI says now; undefined when it does not answer, then what is stored must do. */
export async function lookNow({ deps }: Asked, dataset: StoredDataset): Promise<Look | undefined> {
  try {
    const look = await lookAt(deps, dataset);
    await deps.store.saveLook({
      datasetId: dataset.datasetId,
      refreshes: look.refreshes,
      at: deps.clock.now(),
      nextLookAt: dataset.nextLookAt,
    });
    return look;
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log[isOutage(error) ? 'debug' : 'warn'](
      { datasetId: dataset.datasetId, reason: error.reason },
      'Power BI did not answer a question',
    );
    return undefined;
  }
}

async function storedLook({ store }: Deps, { datasetId }: StoredDataset): Promise<Look> {
  const refreshes = await store.listRefreshes(datasetId, historyTop);
  return { refreshes, finished: refreshes.find(({ status }) => status === 'completed' || status === 'failed') };
}

function healthWords({ deps, timeZone }: Asked, dataset: StoredDataset, look: Look | undefined): string {
  const when = { now: deps.clock.now(), timeZone };
  const name = `${dataset.name} (${dataset.workspace})`;
  const newest = look?.refreshes[0] ?? dataset.lastRefresh;
  const stale = look === undefined ? ' Power BI does not answer right now; this is what I saw last.' : '';
  if (newest === undefined) return `I have seen no refresh of ${name} yet.${stale}`;
  const runs = look?.refreshes.filter(({ status }) => status === 'completed').length ?? 0;
  const miss = nearMissOf(newest);
  const remark = miss === undefined ? '' : ` ${sayNearMiss(miss)}`;
  if (newest.status === 'running')
    return `${name} is refreshing since ${formatMoment(newest.startedAt, when)}.${remark}${stale}`;
  if (newest.status === 'completed') {
    const took = newest.endedAt === undefined ? '' : ` and took ${formatSpan(newest.endedAt - newest.startedAt)}`;
    const streak = runs > 1 ? ` The last ${runs} good runs are in its history.` : '';
    return `${name} is fine: its last refresh completed ${formatMoment(newest.endedAt ?? newest.startedAt, when)}${took}.${remark}${streak}${stale}`;
  }
  return `The last refresh of ${name} ended ${newest.status} ${formatMoment(newest.endedAt ?? newest.startedAt, when)}.${stale}`;
}

const answerShared: DatasetResponder = async ({ deps, visible }, entry) => {
  const dataset = await deps.store.findDataset(entry.datasetId);
  const rows = [];
  for (const connection of dataset?.connections ?? []) {
    const users = await onSameCredential(deps.store, connection);
    if (users === undefined) continue;
    const others = users.filter(({ datasetId }) => datasetId !== entry.datasetId);
    const named = others
      .filter(({ workspaceId }) => visible.has(workspaceId))
      .map(({ name, workspace }) => `${name} (${workspace})`);
    const hidden = others.length - named.length;
    rows.push({
      title: connection.name ?? connection.path,
      detail:
        others.length === 0
          ? 'nobody else uses it'
          : [...named, ...(hidden > 0 ? [`${hidden} elsewhere`] : [])].join(', '),
      tone: 'neutral' as const,
      buttons: [],
    });
  }
  const name = `${entry.name} (${entry.workspace})`;
  if (rows.length === 0) return { answer: { text: `I see no shared connection behind ${name}.` } };
  return {
    answer: {
      text: `What else uses the credentials of ${name}:`,
      rows,
      buttons: [sayButton('What’s failing', 'what is failing')],
    },
  };
};

/** What else uses the credential of a dataset, or an account as the failures name it. */
export const answerSharedOf: Responder = async (asked) => {
  const { understanding, deps, visible, timeZone } = asked;
  const { account } = understanding;
  if (account === undefined) return forDataset(answerShared)(asked);
  const said = account.toLowerCase();
  const open = await deps.store.listOpenIncidents({ workspaceIds: [...visible] });
  const using = open.filter(({ diagnosis }) => diagnosis.account?.toLowerCase().includes(said) === true);
  const text =
    using.length === 0
      ? `No failure here names ${account}. Power BI does not tell which account a stored credential belongs to, so I know it only from errors; ask with a dataset: “what else uses the credential of Sales”.`
      : `${account} stands in ${using.length === 1 ? 'a failure' : `${using.length} failures`} here:`;
  const viewer = { clock: deps.clock, timeZone, visible };
  return { answer: { text, rows: using.map((incident) => failingRow(incident, viewer)) } };
};
