import type { SourcePart } from '../sources/source-part.ts';
import type { Actor, Hint, PageName, StepText } from '../types.ts';
import { historyPath, refreshProof, settingsPath, step } from './parts.ts';

const proof = refreshProof(undefined);
const underDetails: Hint = { sees: 'other', say: 'The full error text is under Details on this card.' };

interface Look {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly todo: readonly string[];
  readonly who: Actor;
  readonly expect: string;
  readonly page?: PageName;
  readonly hint?: Hint;
  readonly from: readonly string[];
}

/** No credential has to be entered; the dataset's own page is where it is looked at. */
function look({ page = 'datasetDetails', hint, ...text }: Look): StepText {
  const clickPath = page === 'datasetDetails' ? historyPath : settingsPath;
  return step({
    ...text,
    page,
    clickPath,
    proof,
    whenDifferent: [...(hint === undefined ? [] : [hint]), underDetails],
  });
}

export function reachSource(source: SourcePart): StepText {
  return {
    ...look({
      id: 'reach-source',
      title: 'See that {source} can be reached',
      why: 'The source did not answer. The credentials are not at fault.',
      todo: [`Ask whoever looks after {source} to see ${source.reach}.`],
      who: 'sourceAdmin',
      expect: '{source} answers outside Power BI.',
      hint: {
        sees: 'stillFailing',
        say: 'If it answers elsewhere: try from where the refresh runs, which is the gateway’s machine if there is one.',
      },
      from: ['CODES §7', ...source.from],
    }),
    check: source.signInOnly === true ? 'signIn' : 'secret',
  };
}

export const shorten = look({
  id: 'shorten',
  title: 'Make the refresh shorter',
  why: 'The run took longer than allowed: 2 hours on a shared capacity, 5 on a dedicated one, or the source’s own limit.',
  todo: [
    'Look for the table that takes longest.',
    'Incremental refresh or a narrower query helps most; a quieter hour helps at once.',
  ],
  who: 'author',
  expect: 'A run that ends well within the limit.',
  hint: {
    sees: 'stillFailing',
    say: 'If it always ends after about an hour, the sign-in ran out before the data was loaded. Load less at once.',
  },
  from: ['SEMANTICS §2', 'SEMANTICS §8'],
});

export const giveRoom = look({
  id: 'give-room',
  title: 'Give the refresh room on the capacity',
  why: 'The capacity was short of memory, busy or paused during the run.',
  todo: ['Move the run to a quieter hour, make the model smaller, or ask the capacity’s administrator.'],
  who: 'capacityAdmin',
  expect: 'A run in a quieter hour completes.',
  hint: {
    sees: 'other',
    say: 'A capacity that is switched off stops the schedule at the first failure: switch it on, then the schedule.',
  },
  from: ['SEMANTICS §1', 'SEMANTICS §9'],
});

export const spread = look({
  id: 'spread',
  title: 'Spread the refreshes',
  why: 'Too many refreshes or calls ran at once, and this one was turned away.',
  todo: ['Move the schedule by half an hour, or press Done when fewer refreshes are on.'],
  who: 'datasetOwner',
  expect: 'The schedule starts at another time than the others.',
  page: 'datasetSettings',
  hint: { sees: 'notMine', say: 'Only the owner, {owner}, can change the schedule.' },
  from: ['SEMANTICS §9', 'API §5.3'],
});

export const mendQuery = look({
  id: 'mend-query',
  title: 'Mend the query',
  why: 'The data looks different from what the query expects, e.g. a column was renamed.',
  todo: [
    'Open the model in Power BI Desktop, refresh the table named under Details, mend the step that fails, and publish again.',
  ],
  who: 'author',
  expect: 'The table loads in Power BI Desktop.',
  hint: {
    sees: 'stillFailing',
    say: 'After publishing again, see in the settings that every source is still mapped to its connection.',
  },
  from: ['SEMANTICS §3', 'CODES §4'],
});

export const mendValue = look({
  id: 'mend-value',
  title: 'Mend the value or its type',
  why: 'A value in the source does not fit the type of its column.',
  todo: [
    'Open the model in Power BI Desktop, find the column, correct its type or clean the value, and publish again.',
  ],
  who: 'author',
  expect: 'The table loads in Power BI Desktop.',
  from: ['CODES §4'],
});

export const setPrivacy = look({
  id: 'set-privacy',
  title: 'Set the privacy levels',
  why: 'Power BI refuses to combine sources whose privacy levels do not allow it.',
  todo: ['Open the settings, set a fitting privacy level for each source, or separate the queries and publish again.'],
  who: 'datasetOwner',
  expect: 'Every source has the privacy level that you mean.',
  page: 'datasetSettings',
  hint: { sees: 'notMine', say: 'Only the owner, {owner}, can change it here; on a connection its owner does.' },
  from: ['CODES §4'],
});

export const readMessage = look({
  id: 'read-message',
  title: 'Read what Power BI says',
  why: 'The text does not name a cause that I know.',
  todo: ['Read the message under Details, and look for warnings in the settings of {dataset}.'],
  who: 'datasetOwner',
  expect: 'No source has a warning.',
  page: 'datasetSettings',
  hint: { sees: 'stillFailing', say: 'Microsoft support asks for the Request ID and Activity ID under Details.' },
  from: ['SEMANTICS §9', 'API §5.1'],
});
