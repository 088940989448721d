import { absenceCauses, type AbsenceCause, type Cause, type Diagnosis } from './types.ts';

/** What is known of a run that was due and did not come. */
export interface Absence {
  readonly scheduleEnabled: boolean;
  /** Of the day, on a shared capacity; undefined: there is no such limit. */
  readonly refreshesLeft: number | undefined;
}

/** The diagnosis of a run that never was. */
export function diagnoseAbsence({ scheduleEnabled, refreshesLeft }: Absence): Diagnosis {
  const cause: AbsenceCause = scheduleEnabled ? 'run_not_started' : 'schedule_off';
  const isUsedUp = scheduleEnabled && refreshesLeft === 0;
  const evidence = [
    'No run began from five minutes before its time until an hour after it.',
    ...(scheduleEnabled ? [] : ['The dataset’s settings say that the schedule is off.']),
    ...(isUsedUp ? ['The eight refreshes that a shared capacity allows a day are used up.'] : []),
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

export function isAbsence(cause: Cause): boolean {
  const causes: readonly Cause[] = absenceCauses;
  return causes.includes(cause);
}
