import type { Intent } from './types.ts';

export const takesDataset: ReadonlySet<Intent> = new Set<Intent>([
  'why',
  'status',
  'recheck',
  'refresh',
  'history',
  'next',
  'owner',
  'fix',
  'shared',
  'snooze',
  'unsnooze',
  'ack',
  'assign',
  'remind',
]);

export const takesWorkspace: ReadonlySet<Intent> = new Set<Intent>([
  'failing',
  'watch',
  'unwatch',
  'watching',
  'status',
]);
