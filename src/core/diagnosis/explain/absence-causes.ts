import type { AbsenceCause, Explanation } from '../types.ts';

export const absenceExplanations: Readonly<Record<AbsenceCause, Explanation>> = {
  schedule_off: {
    short: 'its schedule is switched off',
    meaning: 'A run was due and did not come, because the schedule is off. Nothing failed, but the data grows old.',
    why: 'A person switched it off, or Power BI did: after two months in which nobody opened a report of it, or after four failures in a row.',
    who: 'The dataset owner switches it on again, or leaves it off if that is meant.',
    prevent:
      'Delete the schedule of a dataset that nobody needs, and open a report of one that is needed now and then.',
  },
  run_not_started: {
    short: 'its scheduled run did not start',
    meaning: 'The schedule is on, but up to an hour after its time no run had begun. The data grows old.',
    why: 'On a shared capacity the eight refreshes of the day may be used up; elsewhere the capacity may be overloaded or paused.',
    who: 'Whoever may refresh the dataset starts a run now; a capacity administrator sees whether the capacity is overloaded.',
    prevent: 'Keep scheduled and other refreshes together below the limit of the day, and away from the full hours.',
  },
};
