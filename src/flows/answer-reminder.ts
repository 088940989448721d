import type { Answer } from '../core/incident/answer.ts';
import { formatMoment } from '../core/incident/moments.ts';
import type { ClickButton } from '../core/incident/notice.ts';
import type { CatalogueEntry } from '../core/language/types.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { sayEvery } from '../core/times/say-time.ts';
import type { Conversation } from '../ports/teams.ts';
import { failingRow } from './answer/failing-rows.ts';
import { sayButton, sentenceFor } from './answer/which-dataset.ts';
import type { Deps } from './deps.ts';
import { makeDigest, type Digest } from './make-digest.ts';
import { visibleWorkspaces } from './may.ts';

const lateMs = 15 * 60_000;

/** What is said when a reminder or a digest is due; each can be stopped from itself. */
export async function answerReminder(
  deps: Deps,
  conversation: Conversation,
  reminder: Reminder,
): Promise<{ readonly answer: Answer; readonly more?: string | undefined }> {
  const { about, timeZone, every, by, dueAt } = reminder;
  const digest =
    about.kind === 'digest' || about.dataset === undefined
      ? await makeDigest(deps, { conversation, timeZone })
      : undefined;
  if (about.kind === 'digest') {
    const stop = every === undefined ? [] : [sayButton('Stop this digest', 'stop the digest')];
    const text = digest?.text ?? 'Nothing is watched here any more, so there is nothing to sum up.';
    return listing(digest, { text, buttons: stop });
  }
  const now = deps.clock.now();
  const late = now - dueAt < lateMs ? '' : ` ${formatMoment(dueAt, { now, timeZone })}, when I could not`;
  const asked = `${by.name}, you wanted to be reminded${late}`;
  const { dataset } = about;
  if (dataset === undefined) {
    const stop = every === undefined ? [] : [stopButton(reminder, undefined)];
    return listing(digest, { text: `${asked}. ${digest?.text ?? ''}`.trim(), buttons: stop });
  }
  const standing = await standingOf(deps, { conversation, timeZone, dataset });
  const text = `${asked} of ${dataset.name} (${dataset.workspace}). ${standing.text}`;
  return { answer: { ...standing, text, buttons: buttonsOf(reminder, dataset) } };
}

function listing(digest: Digest | undefined, { text, buttons }: { text: string; buttons: readonly ClickButton[] }) {
  const { more, ...shown } = digest ?? { more: undefined };
  return { answer: { ...shown, text, buttons: [...(digest?.buttons ?? []), ...buttons] }, more };
}

async function standingOf(
  deps: Deps,
  { conversation, timeZone, dataset }: { conversation: Conversation; timeZone: string; dataset: CatalogueEntry },
): Promise<Pick<Answer, 'text' | 'rows'>> {
  const { store, clock } = deps;
  const visible = await visibleWorkspaces(deps, conversation);
  if (!visible.has(dataset.workspaceId)) return { text: 'I may not speak of it here any more.' };
  const [incident] = await store.listIncidentsOf(dataset.datasetId);
  if (incident !== undefined)
    return { text: 'It is still failing.', rows: [failingRow(incident, { clock, timeZone, visible })] };
  const at = (await store.findDataset(dataset.datasetId))?.lastSuccessAt;
  const fresh =
    at === undefined ? '' : ` Its last refresh completed ${formatMoment(at, { now: clock.now(), timeZone })}.`;
  return { text: `Nothing is wrong with it now.${fresh}` };
}

function buttonsOf(reminder: Reminder, dataset: CatalogueEntry): ClickButton[] {
  if (reminder.every !== undefined) return [stopButton(reminder, dataset)];
  return [
    sayButton('In an hour', sentenceFor('remind', dataset, { timeText: 'in 1 hour' })),
    sayButton('Tomorrow 9:00', sentenceFor('remind', dataset, { timeText: 'tomorrow at 9:00' })),
  ];
}

export function stopButton({ every }: Pick<Reminder, 'every'>, dataset: CatalogueEntry | undefined): ClickButton {
  const title = every === undefined ? 'Forget it' : `Stop: ${sayEvery(every)}`;
  const said = dataset === undefined ? 'me' : `me about "${dataset.name}" in "${dataset.workspace}"`;
  return sayButton(title, `stop reminding ${said}`);
}
