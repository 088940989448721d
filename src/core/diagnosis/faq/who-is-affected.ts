import { listOf, placeOf, type FaqTopic } from './topic.ts';

const everyone =
  'An import refresh uses one stored credential and not that of whoever opens the report, so it makes no difference who looks. Only a DirectQuery source with single sign-on asks each reader for rights of their own.';

export function whoIsAffected(topic: FaqTopic | undefined): string[] {
  if (topic === undefined) {
    return [
      'Everyone who looks at the dataset’s reports, not only its owner: they all see the data of the last good refresh until it works again.',
      everyone,
      'Other datasets stop too if they use the same credential: all datasets of the same owner on that source for a personal one, all that are mapped to it for a shared or gateway connection.',
    ];
  }
  const { subject, isOne, dataFrom } = topic;
  const from = dataFrom === undefined ? '' : ` (${isOne ? '' : 'the oldest '}${dataFrom})`;
  const reports = isOne ? subject : `any of these ${subject}`;
  return [
    `Everyone who opens a report on ${reports}, not only ${isOne ? 'its owner' : 'the owners'}: they see the data of the last good refresh${from} until it works again.`,
    ...sharers(topic),
    ...schedules(topic),
    everyone,
  ];
}

function sharers(topic: FaqTopic): string[] {
  const { isOne, isCredential, datasets, hidden } = topic;
  if (isOne) return [];
  const why = isCredential ? `They all hang on ${placeOf(topic)}` : 'They fail for one and the same reason';
  return [`${why}: ${listOf(datasets, hidden)}. One fix mends them all.`];
}

function schedules({ schedulesOff, isOne }: FaqTopic): string[] {
  if (schedulesOff === 0) return [];
  const which = isOne ? 'The schedule is' : schedulesOff === 1 ? 'One schedule is' : `${schedulesOff} schedules are`;
  return [`${which} switched off as well, so the data does not catch up by itself once the cause is gone.`];
}
