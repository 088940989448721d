import type { Places } from '../playbook/links.ts';
import { isOnConnection } from '../playbook/steps/parts.ts';
import { doorPage, pageOf } from '../playbook/steps-for.ts';
import { isOver } from './change.ts';
import type { IncidentVerb } from './click.ts';
import type { Button, ClickButton, OpenButton } from './notice.ts';
import { isOnlyQuotaLeft, membersWithoutQuota } from './held-up.ts';
import { isOnlyScheduleLeft, membersWithScheduleOff } from './schedule-left.ts';
import { isMuted } from './told.ts';
import type { Saying } from './saying.ts';
import type { Incident, Member } from './types.ts';

const schedulesShown = 3;

function clickButton(incident: Incident, verb: IncidentVerb, title: string, primary = false): ClickButton {
  return { kind: 'click', title, click: { verb, incidentId: incident.incidentId }, ...(primary ? { primary } : {}) };
}

/** The card's own buttons, the likeliest first. */
export function buttonsOf(incident: Incident, { places, now, canSignIn }: Saying): Button[] {
  if (isOver(incident)) return [];
  const follow = clickButton(incident, 'follow', 'Tell me when it’s back');
  if (incident.state.kind === 'proving') return [follow];
  const recheck = clickButton(incident, 'recheck', 'Re-check');
  if (isOnlyScheduleLeft(incident))
    return firstMain([
      ...switchOnButtons(incident, canSignIn === true),
      ...scheduleButtons(incident, places),
      recheck,
      follow,
    ]);
  if (isOnlyQuotaLeft(incident)) return firstMain([...quotaButtons(incident, places), recheck, follow]);
  if (incident.walkthrough?.asideSince !== undefined) {
    return [clickButton(incident, 'fix', 'Go on with the fix', true), recheck, follow];
  }
  if (incident.walkthrough !== undefined) {
    const isAwaited = incident.walkthrough.waitsForRecheckOf !== undefined;
    return [clickButton(incident, 'recheck', 'Re-check', isAwaited), follow];
  }
  return [
    clickButton(incident, 'fix', 'Fix it with me', true),
    ...pageButtons(incident, places),
    recheck,
    follow,
    ...handlingButtons(incident, now),
    ...takeOverButtons(incident),
  ];
}

function firstMain([first, ...others]: readonly Button[]): Button[] {
  return first === undefined ? [] : [{ ...first, primary: true }, ...others];
}

function handlingButtons(incident: Incident, now: number): ClickButton[] {
  const seldom = (verb: IncidentVerb, title: string): ClickButton => ({
    ...clickButton(incident, verb, title),
    secondary: true,
  });
  const take = incident.acknowledgedBy === undefined ? [seldom('ack', 'I’m on it')] : [];
  if (isMuted(incident, now)) return [...take, seldom('unsnooze', 'Unmute')];
  return [...take, seldom('snoozeDay', 'Mute for a day'), seldom('snoozeToMonday', 'Mute until Monday')];
}

function switchOnButtons(incident: Incident, canSignIn: boolean): ClickButton[] {
  if (!canSignIn) return [];
  const { length } = membersWithScheduleOff(incident);
  return [clickButton(incident, 'switchOn', length === 1 ? 'Switch it on as me' : 'Switch mine on as me')];
}

/** Where only the owner can act. Never the first thing to do: it changes whose credentials count. */
function takeOverButtons(incident: Incident): ClickButton[] {
  const { broken, diagnosis } = incident;
  const isOwners = broken.kind === 'credential' && broken.home !== undefined && !isOnConnection(broken.home);
  if (!isOwners && diagnosis.cause !== 'owner_or_takeover_problem') return [];
  return [{ ...clickButton(incident, 'takeOver', 'What taking over means'), secondary: true }];
}

function scheduleButtons(incident: Incident, places: Places): OpenButton[] {
  return pageOfEach(membersWithScheduleOff(incident), 'datasetSettings', incident, places);
}

/** "Refresh now" is in the dataset's own page. */
function quotaButtons(incident: Incident, places: Places): OpenButton[] {
  return pageOfEach(membersWithoutQuota(incident), 'datasetDetails', incident, places);
}

function pageOfEach(
  members: readonly Member[],
  page: 'datasetSettings' | 'datasetDetails',
  incident: Incident,
  places: Places,
): OpenButton[] {
  return members.slice(0, schedulesShown).flatMap((member) => {
    const link = pageOf(page, incident, places, member);
    const title = `Open ${page === 'datasetSettings' ? 'settings of ' : ''}${member.name}`;
    return link === undefined ? [] : [{ kind: 'open', title, url: link.url }];
  });
}

/** One page where one hand is needed; both when the credential lives on a connection and a schedule is off too. */
function pageButtons(incident: Incident, places: Places): OpenButton[] {
  const door = doorPage(incident);
  const needsSettings =
    door === 'connections' && incident.members.some(({ scheduleEnabled }) => scheduleEnabled === false);
  const pages = needsSettings ? [door, 'datasetSettings' as const] : [door];
  return pages.flatMap((page) => {
    const link = pageOf(page, incident, places);
    return link === undefined ? [] : [{ kind: 'open' as const, ...link }];
  });
}
