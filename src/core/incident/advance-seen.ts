import { changed, logged, unchanged } from './change.ts';
import type { SeenDataset } from './seen-dataset.ts';
import type { Advanced, Incident, IncidentEvent, Member } from './types.ts';

type DatasetsSeen = IncidentEvent & { readonly kind: 'datasetsSeen' };

/** Whether a card names a dataset, or the place its links lead to, otherwise than it is now. */
export function isOutdated(member: Member, seen: SeenDataset): boolean {
  return (
    member.name !== seen.name ||
    member.workspaceId !== seen.workspaceId ||
    member.workspace !== seen.workspace ||
    (seen.webUrl !== undefined && member.webUrl !== seen.webUrl)
  );
}

/** Follows datasets that were renamed or moved, so that names and links are right. */
export function onDatasetsSeen(incident: Incident, { at, datasets }: DatasetsSeen): Advanced {
  const seenOf = new Map(datasets.map((seen) => [seen.datasetId, seen]));
  const outdated = incident.members.filter((member) => {
    const seen = seenOf.get(member.datasetId);
    return seen !== undefined && isOutdated(member, seen);
  });
  if (outdated.length === 0) return unchanged(incident);
  const members = incident.members.map((member) =>
    outdated.includes(member) ? { ...member, ...seenOf.get(member.datasetId) } : member,
  );
  const text = movedText(outdated, seenOf);
  return changed(incident, at, text === undefined ? { members } : { members, log: logged(incident, at, text) });
}

function movedText(outdated: readonly Member[], seenOf: ReadonlyMap<string, SeenDataset>): string | undefined {
  const moved = outdated.flatMap(({ datasetId, workspaceId, workspace }) => {
    const seen = seenOf.get(datasetId);
    return seen === undefined || seen.workspaceId === workspaceId ? [] : [{ seen, from: workspace }];
  });
  const [first] = moved;
  if (first === undefined) return undefined;
  if (moved.length > 1) return `${moved.length} datasets were moved to another workspace.`;
  return `${first.seen.name} was moved from ${first.from} to ${first.seen.workspace}.`;
}
