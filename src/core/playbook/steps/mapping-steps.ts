import type { StepText } from '../types.ts';
import { refreshProof, settingsPath, step } from './parts.ts';

type Mapping = Pick<StepText, 'id' | 'why'> & { readonly hint: StepText['whenDifferent'][number] };

/** One page and one proof, whether the source was never bound or its gateway has no connection for it. */
function mapping({ id, why, hint }: Mapping): StepText {
  return step({
    id,
    title: 'Map {source} to a connection',
    why,
    todo: [
      'Open the settings of {dataset} and expand Gateway and cloud connections.',
      'Choose a connection under Maps to for {source}, or have one added, and press Apply.',
    ],
    who: 'datasetOwner',
    page: 'datasetSettings',
    clickPath: `${settingsPath} → Gateway and cloud connections`,
    expect: 'The source shows the connection it maps to.',
    proof: refreshProof(undefined),
    whenDifferent: [
      { sees: 'notMine', say: 'Only the owner, {owner}, can map it. Hand it over, or take the dataset over first.' },
      {
        sees: 'notThere',
        say: 'To be offered, server and database must be written exactly as in the connection, and the owner must be one of its users.',
      },
      hint,
    ],
    from: ['SEMANTICS §3', 'API §6.4', 'API §7'],
  });
}

export const mapSource = mapping({
  id: 'map-source',
  why: 'The dataset uses a source that no connection of its gateway covers; after publishing again the mapping may be gone.',
  hint: {
    sees: 'other',
    say: 'One query that mixes cloud and on-premises sources needs the cloud source on the gateway too.',
  },
});

export const bindSource = mapping({
  id: 'bind-source',
  why: 'The source {source} is not bound to any connection, so Power BI has no credential for it.',
  hint: { sees: 'greyedOut', say: 'A dataset uses one gateway: every source behind it needs a connection there.' },
});
