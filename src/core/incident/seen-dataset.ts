import type { Member } from './types.ts';

/** How a dataset is called, and where it is. */
export type SeenDataset = Pick<
  Member,
  'datasetId' | 'workspaceId' | 'name' | 'workspace' | 'webUrl' | 'onDedicatedCapacity'
>;
