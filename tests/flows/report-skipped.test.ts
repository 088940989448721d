import type { Schedule } from '../../src/core/dataset.ts';
import type { Incident } from '../../src/core/incident/types.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { reportSkipped } from '../../src/flows/report-skipped.ts';
import type { StoredDataset } from '../../src/ports/store.ts';
import { aDataset, aMember, anIncident, aRefresh, minuteMs, startedAt } from '../builders.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

const schedule: Schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };
const dataset: StoredDataset = {
  ...aDataset({ schedule }),
  workspace: 'Finance',
  onDedicatedCapacity: false,
  nextLookAt: startedAt,
};
const nextSlotAt = startedAt + 7 * 86_400_000;

const eightRuns = Array.from({ length: 8 }, (_, index) =>
  aRefresh({
    requestId: `run-${index}`,
    type: 'ViaApi',
    startedAt: startedAt - (20 + 10 * index) * minuteMs,
    endedAt: startedAt - (15 + 10 * index) * minuteMs,
  }),
);

/** Power BI says that the schedule is like this now. */
async function report(now: Schedule | undefined, open: readonly Incident[] = [], refreshes = [aRefresh()]) {
  const opened: Incident[] = [];
  const deps = {
    clock: { now: () => startedAt + 80 * 60_000 },
    log: createRecordingLog(),
    powerBi: { findSchedule: async () => now },
    graph: { findUser: async () => undefined },
    store: {
      saveScheduleEnabled: async () => undefined,
      listIncidentsOf: async () => open,
      findOpenIncident: async () => undefined,
      findIncident: async (incidentId: string) => open.find((each) => each.incidentId === incidentId),
      commitIncident: async ({ incident }: { incident: Incident }) => opened.push(incident) > 0,
    },
  };
  const skipped = await reportSkipped(deps as unknown as Deps, dataset, [startedAt, nextSlotAt], refreshes);
  return { skipped, opened };
}

describe('a slot that passed without a run', () => {
  it('is an incident of the dataset: its run did not start', async () => {
    const { skipped, opened } = await report(schedule);

    expect(skipped).toEqual({ slots: [startedAt, nextSlotAt], isOff: false });
    expect(opened.map(({ diagnosis }) => diagnosis.cause)).toEqual(['run_not_started']);
    expect(opened[0]?.members[0]).toMatchObject({ failedAt: startedAt, scheduleEnabled: true });
  });

  it('says that the schedule is off where it is, and of the first slot only', async () => {
    const { skipped, opened } = await report({ ...schedule, enabled: false });

    expect(skipped).toEqual({ slots: [startedAt], isOff: true });
    expect(opened.map(({ diagnosis }) => diagnosis.cause)).toEqual(['schedule_off']);
    expect(opened[0]?.members[0]?.scheduleEnabled).toBeUndefined();
  });

  it('is no news where an open incident says that the schedule is off', async () => {
    const knowing = anIncident({ members: [aMember({ scheduleEnabled: false })] });
    const { skipped, opened } = await report({ ...schedule, enabled: false }, [knowing]);

    expect(skipped).toEqual({ slots: [], isOff: true });
    expect(opened).toEqual([]);
  });

  it('is told by the open incident that counted on the schedule', async () => {
    const { skipped, opened } = await report({ ...schedule, enabled: false }, [anIncident()]);

    expect(skipped).toEqual({ slots: [startedAt], isOff: true });
    expect(opened).toMatchObject([{ incidentId: 'incident-1', members: [{ scheduleEnabled: false }] }]);
  });

  it('has a reason where the refreshes of its day were used up', async () => {
    const { opened } = await report(schedule, [], eightRuns);

    expect(opened.map(({ diagnosis }) => diagnosis.cause)).toEqual(['day_used_up']);
  });

  it('was never due when the schedule has been changed meanwhile', async () => {
    const { skipped, opened } = await report({ ...schedule, times: ['09:00'] });

    expect(skipped).toEqual({ slots: [], isOff: false });
    expect(opened).toEqual([]);
  });
});
