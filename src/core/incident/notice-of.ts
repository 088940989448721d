import { isAbsence } from '../diagnosis/absence.ts';
import { explainDiagnosis } from '../diagnosis/explain.ts';
import { formatSpan } from './moments.ts';
import { moment, type Saying } from './saying.ts';
import { affectedLine } from './notice-affected.ts';
import { isOver } from './change.ts';
import type { Notice, Tone } from './notice.ts';
import { buttonsOf } from './notice-buttons.ts';
import { isAlmostThere, isOnlyQuotaLeft, membersWithoutQuota } from './held-up.ts';
import { isOnlyScheduleLeft, membersWithScheduleOff } from './schedule-left.ts';
import { causeOf } from './notice-cause.ts';
import { detailsOf } from './notice-details.ts';
import { moveOf } from './notice-move.ts';
import { newsOf } from './notice-news.ts';
import { stepOf } from './notice-step.ts';
import { remarksOf } from './notice-remarks.ts';
import { isMuted } from './told.ts';
import type { Incident } from './types.ts';

const affectedShown = 30;

/** What people are told of an incident; everything said about a failure is said here. */
export function noticeOf(incident: Incident, saying: Saying): Notice {
  const { mention, text: move } = moveOf(incident);
  const news = newsOf(incident);
  const progress = progressOf(incident);
  const step = stepOf(incident, saying);
  const named = incident.members.filter(({ workspaceId }) => saying.visibleWorkspaceIds?.has(workspaceId) !== false);
  const shown = named.slice(0, affectedShown);
  return {
    incidentId: incident.incidentId,
    version: incident.version,
    tone: toneOf(incident),
    badge: badgeOf(incident),
    headline: headlineOf(incident),
    since: sinceOf(incident, saying),
    ...(news === undefined ? {} : { news }),
    ...causeOf(incident),
    move,
    ...(mention === undefined ? {} : { mention }),
    affected: shown.map((member) => affectedLine(member, saying, isAbsence(incident.diagnosis.cause))),
    affectedMore: incident.members.length - shown.length,
    ...(progress === undefined ? {} : { progress }),
    ...(step === undefined ? {} : { step }),
    remarks: [...remarksOf(incident, saying), ...muteRemark(incident, saying)],
    buttons: buttonsOf(incident, saying),
    details: detailsOf(incident, saying),
    log: incident.log
      .slice(-5)
      .map(({ at, by, text }) => `${moment(at, saying)} · ${by === undefined ? text : `${by.name} ${text}`}`),
  };
}

function muteRemark(incident: Incident, saying: Saying): string[] {
  const { mutedUntil } = incident;
  if (mutedUntil === undefined || isOver(incident) || !isMuted(incident, saying.now)) return [];
  return [`Muted until ${moment(mutedUntil, saying)}: this card stays current, and I say nothing more until then.`];
}

function schedulesLeft(incident: Incident): string {
  const left = membersWithScheduleOff(incident).length;
  return left === 1 ? 'a schedule is' : `${left} schedules are`;
}

function toneOf(incident: Incident): Tone {
  switch (incident.state.kind) {
    case 'proven':
      return 'good';
    case 'proving':
      return 'accent';
    case 'open':
    case 'dissolved':
      return isAlmostThere(incident) ? 'warning' : 'attention';
    default:
      throw new Error(`unknown state ${JSON.stringify(incident.state satisfies never)}`);
  }
}

function badgeOf(incident: Incident): string {
  if (incident.state.kind === 'proven') return 'Fixed and proven';
  if (incident.state.kind === 'proving') return 'Checking the fix';
  if (incident.state.kind === 'dissolved') return 'Closed';
  if (isAlmostThere(incident)) return 'Almost there';
  if (isAbsence(incident.diagnosis.cause)) return 'Refresh missing';
  return incident.stillFailingAt === undefined ? 'Refresh failing' : 'Still failing';
}

export function subjectOf({ members }: Incident): string {
  const [first] = members;
  if (first === undefined) return 'This dataset';
  return members.length === 1 ? `${first.name} (${first.workspace})` : `${members.length} datasets`;
}

export function headlineOf(incident: Incident): string {
  const subject = subjectOf(incident);
  const isOne = incident.members.length === 1;
  if (incident.state.kind === 'proven') return `${subject} ${isOne ? 'is' : 'are'} fresh again`;
  if (incident.state.kind === 'dissolved') return 'Nothing is left to fix here';
  if (incident.state.kind === 'proving') {
    return incident.state.phase === 'testing' ? `Trying the sign-in for ${subject}` : `Refreshing ${subject}`;
  }
  if (isOnlyScheduleLeft(incident))
    return `${subject} ${isOne ? 'is' : 'are'} fresh, but ${schedulesLeft(incident)} still off`;
  if (isOnlyQuotaLeft(incident)) return quotaHeadline(incident, subject);
  return `${subject} ${isOne ? 'does' : 'do'} not refresh: ${explainDiagnosis(incident.diagnosis).short}`;
}

function quotaHeadline(incident: Incident, subject: string): string {
  const left = membersWithoutQuota(incident).length;
  const which = incident.members.length === 1 ? subject : `${left} of ${subject}`;
  return `The sign-in works again, but ${which} may not be refreshed any more today`;
}

function sinceOf(incident: Incident, saying: Saying): string {
  const since = Math.min(...incident.members.map(({ failedAt }) => failedAt));
  if (incident.state.kind === 'proven') {
    const by = incident.state.by === undefined ? '' : ` Fixed by ${incident.state.by.name}.`;
    return `Failing from ${moment(since, saying)} to ${moment(incident.state.at, saying)}: ${formatSpan(incident.state.at - since)}.${by}`;
  }
  if (isOnlyScheduleLeft(incident))
    return `Failed ${moment(since, saying)}. The data is fresh; from now on it would grow old.`;
  const goodAt = incident.members.map(({ lastSuccessAt }) => lastSuccessAt).filter((at) => at !== undefined);
  const data = incident.members.length === 1 ? 'Its data is from' : 'The oldest data among them is from';
  const oldest = goodAt.length === 0 ? '' : ` ${data} ${moment(Math.min(...goodAt), saying)}.`;
  const began = isAbsence(incident.diagnosis.cause) ? 'Missing since' : 'Failing since';
  return incident.members.length === 0 ? '' : `${began} ${moment(since, saying)}.${oldest}`;
}

function progressOf({ state, members }: Incident): Notice['progress'] {
  if (state.kind !== 'proving') return undefined;
  const done = members.filter((member) => member.state.kind === 'fresh').length;
  if (state.phase === 'testing') return { text: 'Testing the connection', done, total: members.length };
  const running = members.filter(
    (member) => member.state.kind === 'running' || member.state.kind === 'starting',
  ).length;
  const works = state.signInWorks === true ? 'The sign-in works. ' : '';
  return { text: `${works}${done} of ${members.length} fresh, ${running} refreshing`, done, total: members.length };
}
