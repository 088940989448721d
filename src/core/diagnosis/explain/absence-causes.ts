import type { AbsenceCause, Explanation } from '../types.ts';

export const absenceExplanations: Readonly<Record<AbsenceCause, Explanation>> = {
  schedule_off: {
    short: 'its schedule is switched off',
    meaning: 'A run was due and did not come. Nothing failed, but the data grows old.',
    why: 'A person switched it off, or Power BI did: after two months in which nobody opened a report of it, or after four failures in a row.',
    who: 'Only the dataset owner can switch it on again, unless it is meant to be off.',
    prevent:
      'Delete the schedule of a dataset that nobody needs, and open a report of one that is needed now and then.',
  },
  day_used_up: {
    short: 'its refreshes of the day were used up',
    meaning:
      'A shared capacity allows eight refreshes a day, scheduled ones and those by API together, so Power BI left the scheduled run out. The data grows old.',
    why: 'More refreshes are scheduled, or asked for by pipelines and scripts, than the eight of a day. After midnight in the schedule’s time zone there are eight again.',
    who: 'Anybody who may refresh it can press Refresh now in Power BI, which is not counted. Otherwise its next scheduled run after midnight makes it good.',
    prevent:
      'Keep scheduled and other refreshes together at eight a day, or move the workspace to a capacity of its own.',
  },
  run_not_started: {
    short: 'its scheduled run did not start',
    meaning: 'The schedule is on, but up to an hour after its time no run had begun. The data grows old.',
    why: 'The capacity may be overloaded or paused, or Power BI was held up. It does not say why.',
    who: 'Anybody who may refresh it can start a run now. On a capacity of your own, its administrator sees whether it is overloaded.',
    prevent: 'Keep scheduled and other refreshes together below the limit of the day, and away from the full hours.',
  },
};
