import { z } from 'zod';
import { ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { apps } from '../world/people.ts';
import { isShared, sharedRunsADay } from '../world/run-rules.ts';
import { ianaZoneOf } from '../world/schedule-slots.ts';
import { changeSchedule } from '../world/scheduling.ts';
import type { World, WorldDataset, WorldSchedule } from '../world/types.ts';
import { answerOf, plainError } from './errors.ts';
import { onDataset } from './workspaces.ts';

const path = '/v1.0/myorg/groups/{groupId}/datasets/{datasetId}/refreshSchedule';
const dedicatedSlotsADay = 48;

export const scheduleRoutes: readonly Route[] = [
  { method: 'GET', path, answer: (caller) => onDataset(caller, (dataset) => ok(describeSchedule(dataset.schedule))) },
  { method: 'PATCH', path, answer: patchSchedule },
];

/** A dataset that never had a schedule answers with an empty one that is off. */
export function describeSchedule(schedule: WorldSchedule | undefined): object {
  if (schedule === undefined) {
    return { days: [], times: [], enabled: false, localTimeZoneId: 'UTC', notifyOption: 'NoNotification' };
  }
  const { days, times, enabled, timeZone, notifyOption } = schedule;
  return { days, times, enabled, localTimeZoneId: timeZone, notifyOption };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const patchBody = z.object({
  value: z.object({
    days: z.array(z.enum(weekdays)).min(1).max(7).optional(),
    times: z
      .array(z.string().regex(/^([01]\d|2[0-3]):(00|30)$/))
      .min(1)
      .optional(),
    enabled: z.boolean().optional(),
    localTimeZoneId: z
      .string()
      .refine((zone) => ianaZoneOf(zone) !== undefined)
      .optional(),
    notifyOption: z.enum(['NoNotification', 'MailOnFailure']).optional(),
  }),
});

function patchSchedule(caller: Caller): Answer {
  return onDataset(caller, (dataset) => {
    const { world, principalId } = caller;
    const parsed = patchBody.safeParse(caller.body);
    if (!parsed.success) return plainError(400, 'InvalidRequest', 'The refresh schedule is not valid.');
    const { localTimeZoneId, ...rest } = parsed.data.value;
    const fault = findFault(world, dataset, principalId, parsed.data.value);
    if (fault !== undefined) return plainError(400, 'InvalidRequest', fault);
    const change = { ...rest, ...(localTimeZoneId === undefined ? {} : { timeZone: localTimeZoneId }) };
    return answerOf(changeSchedule(world, { datasetId: dataset.datasetId, principalId, change }), () => ok());
  });
}

function findFault(
  world: World,
  dataset: WorldDataset,
  principalId: string,
  value: z.infer<typeof patchBody>['value'],
): string | undefined {
  const keys = Object.keys(value);
  if (value.enabled === false && keys.length > 1) {
    return 'A request that disables the schedule should contain no other changes.';
  }
  const slotsMax = isShared(world, dataset) ? sharedRunsADay : dedicatedSlotsADay;
  if ((value.times?.length ?? 0) > slotsMax) return `The schedule can have at most ${slotsMax} times a day.`;
  const isApp = apps.some((each) => each.principalId === principalId);
  if (isApp && value.notifyOption === 'MailOnFailure') return 'A service principal can only use NoNotification.';
  return undefined;
}
