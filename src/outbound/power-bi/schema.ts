import { z } from 'zod';
import type { Schedule, Workspace } from '../../core/dataset.ts';
import type { ListedDataset, WorkspaceMember } from '../../ports/power-bi.ts';
import { caseless, optionalText } from '../http/answer.ts';

export const workspace = caseless({
  id: z.string(),
  name: z.string(),
  isOnDedicatedCapacity: z.boolean().nullish(),
}).transform(({ id, name, isOnDedicatedCapacity }): Workspace => ({
  workspaceId: id,
  name,
  onDedicatedCapacity: isOnDedicatedCapacity ?? false,
}));

export const workspaceMember = caseless({
  displayName: optionalText,
  emailAddress: optionalText,
  identifier: optionalText,
  groupUserAccessRight: z.enum(['Admin', 'Member', 'Contributor', 'Viewer', 'None']).catch('None'),
  principalType: z.enum(['User', 'Group', 'App', 'None']).catch('None'),
}).transform((user): WorkspaceMember => ({
  name: user.displayName ?? user.emailAddress ?? user.identifier ?? '',
  identifier: user.identifier ?? user.emailAddress ?? '',
  role: user.groupUserAccessRight,
  kind: user.principalType,
}));

export const listedDataset = caseless({
  id: z.string(),
  name: z.string(),
  configuredBy: optionalText,
  webUrl: optionalText,
}).transform(({ id, name, configuredBy, webUrl }): Omit<ListedDataset, 'workspaceId'> => ({
  datasetId: id,
  name,
  ...(configuredBy !== undefined && { ownerUpn: configuredBy }),
  ...(webUrl !== undefined && { webUrl }),
}));

export const schedule = caseless({
  enabled: z.boolean().nullish(),
  days: z.array(z.string()).nullish(),
  times: z.array(z.string()).nullish(),
  localTimeZoneId: optionalText,
}).transform(({ enabled, days, times, localTimeZoneId }): Schedule => ({
  enabled: enabled ?? false,
  days: days ?? [],
  times: times ?? [],
  timeZone: localTimeZoneId ?? 'UTC',
}));
