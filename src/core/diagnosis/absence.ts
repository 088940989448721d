import { absenceCauses, type AbsenceCause, type Cause, type Diagnosis } from './types.ts';

/** What is known of a run that was due and did not come. */
export interface Absence {
  readonly scheduleEnabled: boolean;
  /** Of the day, on a shared capacity; undefined: there is no such limit. */
  readonly refreshesLeft: number | undefined;
}

/** The diagnosis of a run that never was. */
export function diagnoseAbsence({ scheduleEnabled, refreshesLeft }: Absence): Diagnosis {
  const cause = causeOf(scheduleEnabled, refreshesLeft);
  const isUsedUp = cause === 'day_used_up';
  const evidence = [
    'No run began from five minutes before its time until an hour after it.',
    ...(scheduleEnabled ? [] : ['The dataset’s settings say that the schedule is off.']),
  ];
  return {
    category: isUsedUp ? 'capacity' : 'other',
    isCredential: false,
    cause,
    causes: [{ cause, confidence: 0.95, evidence }],
    dataSource: 'unknown',
    gatewayInvolved: null,
    codes: [],
    fields: {},
    message: '',
  };
}

function causeOf(scheduleEnabled: boolean, refreshesLeft: number | undefined): AbsenceCause {
  if (!scheduleEnabled) return 'schedule_off';
  return refreshesLeft === 0 ? 'day_used_up' : 'run_not_started';
}

export function isAbsence(cause: Cause): boolean {
  const causes: readonly Cause[] = absenceCauses;
  return causes.includes(cause);
}
