import { isMuted } from '../../core/incident/told.ts';
import { actOnIncident } from '../act-on-incident.ts';
import type { IncidentAct } from '../handling-event.ts';
import type { Asked, Answered } from './asked.ts';
import { readSaidTime, sayWhen } from './said-time.ts';
import { sayButton, sentenceAbout } from './which-dataset.ts';
import { forIncidents, type Meant } from './which-incidents.ts';

const suggested = [
  ['For 2 hours', 'for 2 hours'],
  ['Until tomorrow 9:00', 'until tomorrow at 9:00'],
  ['Until Monday 9:00', 'until Monday at 9:00'],
] as const;

/** "Be quiet about it till Monday 9": read back with the moment, and undone by a button. */
export const answerSnooze = forIncidents(async (asked, meant) => {
  const reading = readSaidTime(asked, 'until');
  if (reading.kind !== 'at') {
    const before = reading.kind === 'refused' ? `${reading.sentence} ` : '';
    return askUntil(asked, meant, before);
  }
  const refusal = await actOnAll(asked, meant, { verb: 'snooze', until: reading.at });
  if (refusal !== undefined) return { answer: { text: refusal } };
  return {
    answer: {
      text: `Quiet about ${meant.name} until ${sayWhen(asked, reading.at)}. The card stays current meanwhile.`,
      buttons: [sayButton('Unmute', sentenceAbout('unsnooze', meant.said))],
    },
  };
});

export const answerUnsnooze = forIncidents(async (asked, meant) => {
  const now = asked.deps.clock.now();
  if (!meant.incidents.some((incident) => isMuted(incident, now))) {
    return { answer: { text: `Nobody has muted ${meant.name}: I speak up when there is news.` } };
  }
  const refusal = await actOnAll(asked, meant, { verb: 'unsnooze' });
  return { answer: { text: refusal ?? `Unmuted: I speak up again about ${meant.name}.` } };
});

function askUntil(asked: Asked, { name, said, entry, incidents }: Meant, before: string): Answered {
  return {
    answer: {
      text: `${before}Until when shall I be quiet about ${name}? Say it like “until Monday 9:00” or “for 2 hours”.`,
      buttons: suggested.map(([title, timeText]) => sayButton(title, sentenceAbout('snooze', said, { timeText }))),
    },
    topic: { ...(incidents.length === 1 ? { dataset: entry } : {}), pendingIntent: 'snooze', awaitsTime: true },
  };
}

/** A text: none of them could be changed, and why. */
export async function actOnAll(
  { deps, message }: Asked,
  { incidents }: Meant,
  act: IncidentAct,
): Promise<string | undefined> {
  const refusals: string[] = [];
  for (const { incidentId } of incidents) {
    const acted = await actOnIncident(deps, message, { incidentId, ...act });
    if (acted.kind === 'refused') refusals.push(acted.text);
  }
  return refusals.length === incidents.length ? refusals[0] : undefined;
}
