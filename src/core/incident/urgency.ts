import { missedSlots, staleSinceAt } from './missed-slots.ts';
import { slotsBetween } from '../schedule/slots-between.ts';
import type { Member } from './types.ts';

const weekMs = 7 * 86_400_000;

/**
 * The most urgent first: whose data has fallen behind by the most slots, as what is scheduled often is looked at often;
 * then whose data is oldest; then whose own next run is furthest away.
 */
export function byUrgency(members: readonly Member[], now: number): Member[] {
  return members
    .map((member) => ({
      member,
      missed: missedSlots(member, now).length,
      staleAt: staleSinceAt(member) ?? member.failedAt,
      nextAt: ownNextRunAt(member, now),
    }))
    .toSorted((a, b) => b.missed - a.missed || a.staleAt - b.staleAt || b.nextAt - a.nextAt || compareNames(a, b))
    .map(({ member }) => member);
}

function ownNextRunAt({ slots, scheduleEnabled }: Member, now: number): number {
  const next =
    slots === undefined || scheduleEnabled !== true
      ? undefined
      : slotsBetween(slots, { after: now, until: now + weekMs })[0];
  return next ?? now + weekMs;
}

function compareNames(a: { readonly member: Member }, b: { readonly member: Member }): number {
  return a.member.name.localeCompare(b.member.name, 'en') || a.member.datasetId.localeCompare(b.member.datasetId);
}
