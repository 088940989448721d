import { historyPath, settingsPath, step } from './parts.ts';

const proof = 'I refresh {dataset}; a completed refresh proves it.';

export const switchOn = step({
  id: 'switch-on',
  title: 'Switch the schedule on, or leave it off',
  why: 'The schedule is off, so nothing refreshes {dataset}. If that is meant, only a refresh now and then is needed.',
  todo: ['If it is needed: under Refresh, switch the schedule on.', 'Press Done, and I refresh it once.'],
  who: 'datasetOwner',
  expect: 'The data is of today, and the schedule as it is meant to be.',
  page: 'datasetSettings',
  clickPath: settingsPath,
  proof,
  whenDifferent: [{ sees: 'notMine', say: 'Only the owner, {owner}, can change the schedule.' }],
  from: ['SEMANTICS §1'],
});

export const refreshByHand = step({
  id: 'refresh-by-hand',
  title: 'Refresh it in Power BI',
  why: 'The eight refreshes of the day are used up. The one that a person starts in Power BI is not counted.',
  todo: ['Next to {dataset}, press Refresh, then Refresh now.', 'Press Done when it has ended.'],
  who: 'datasetOwner',
  expect: 'A completed run in the refresh history.',
  page: 'datasetDetails',
  clickPath: historyPath,
  proof: 'A completed run proves it, yours as well as the next scheduled one.',
  whenDifferent: [
    { sees: 'notMine', say: 'It needs Contributor or more in {workspace}.' },
    {
      sees: 'other',
      say: 'There are eight again after midnight in the schedule’s time zone; the next run comes by itself.',
    },
  ],
  from: ['API §5.3'],
});

export const startMissing = step({
  id: 'start-missing',
  title: 'Start the run that did not come',
  why: 'The schedule is on, but Power BI started no run.',
  todo: ['Press Done, and I refresh {dataset} now.', 'Look whether the next scheduled run comes by itself.'],
  who: 'datasetOwner',
  expect: 'A completed run in the refresh history.',
  page: 'datasetDetails',
  clickPath: historyPath,
  proof,
  whenDifferent: [
    {
      sees: 'stillFailing',
      say: 'Ask the capacity’s administrator whether it is overloaded or paused, and try again when it is not.',
    },
    { sees: 'other', say: 'If the next run does not come either, save the schedule anew in the dataset’s settings.' },
  ],
  from: ['SEMANTICS §1', 'API §5.3'],
});
