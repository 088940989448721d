import { diagnoseAbsence, type Absence } from '../../src/core/diagnosis/absence.ts';
import { noticeOf } from '../../src/core/incident/notice-of.ts';
import type { Notice } from '../../src/core/incident/notice.ts';
import type { Member } from '../../src/core/incident/types.ts';
import { commercialPlaces } from '../../src/core/playbook/links.ts';
import { aMember, anIncident, minuteMs, startedAt } from '../builders.ts';

const saying = { now: startedAt + 80 * minuteMs, timeZone: 'UTC', places: commercialPlaces, canSignIn: true };
const slots = { days: ['Sunday', 'Monday'], times: ['06:00', '18:00'], timeZone: 'UTC' };

function told(absence: Absence, change: Partial<Member> = {}): Notice {
  const member = aMember({
    name: 'Treasury Daily',
    onDedicatedCapacity: absence.refreshesLeft === undefined,
    ownerName: 'Ana Trujillo',
    ownerUpn: 'ana@contoso.example',
    requestId: `slot-${new Date(startedAt).toISOString()}`,
    lastSuccessAt: startedAt - 12 * 60 * minuteMs,
    slots,
    ...change,
  });
  return noticeOf(
    anIncident({
      groupKey: `dataset:${member.datasetId}`,
      broken: { kind: 'dataset' },
      holders: [{ name: 'Ana Trujillo', upn: 'ana@contoso.example', personId: 'person-ana', role: 'datasetOwner' }],
      openedAt: saying.now,
      changedAt: saying.now,
      diagnosis: diagnoseAbsence(absence),
      members: [member],
    }),
    saying,
  );
}

/** What a slot without a run looks like to the people of its channel, in the product's own words. */
export const absenceNotices: Readonly<Record<string, Notice>> = {
  'schedule-off': told(
    { scheduleEnabled: false, refreshesLeft: undefined },
    { scheduleEnabled: undefined, slots: undefined },
  ),
  'run-not-started': told({ scheduleEnabled: true, refreshesLeft: undefined }),
  'run-not-started-shared': told({ scheduleEnabled: true, refreshesLeft: 5 }),
  'day-used-up': told({ scheduleEnabled: true, refreshesLeft: 0 }),
};
