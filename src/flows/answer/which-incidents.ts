import type { Incident } from '../../core/incident/types.ts';
import type { CatalogueEntry } from '../../core/language/types.ts';
import type { Asked, Answered, Responder } from './asked.ts';
import { forDataset, keptOf, sayButton, sentenceFor } from './which-dataset.ts';

/** Open incidents that a message is about, and how they are called together. */
export interface Meant {
  readonly incidents: readonly Incident[];
  readonly name: string;
  /** The same in a sentence that the bot reads again. */
  readonly said: string;
  /** The dataset that stands for them, in the next sentences too. */
  readonly entry: CatalogueEntry;
}

const choicesMax = 5;
const everything = /\b(?:everything|all(?: of)?(?: them| these| those| the)?|the lot)\b/i;

/** Lets a responder act on the incidents that were meant: a dataset's, a workspace's, all of them, or the only one that is open here. */
export function forIncidents(respond: (asked: Asked, meant: Meant) => Promise<Answered>): Responder {
  const ofDataset = forDataset(async (asked, entry) => {
    const incidents = await asked.deps.store.listIncidentsOf(entry.datasetId);
    if (incidents.length === 0)
      return { answer: { text: `${fullName(entry)} is not failing, so there is nothing to do about it.` } };
    return respond(asked, meantBy(entry, incidents));
  });
  return async (asked) => {
    const { understanding, visible, deps } = asked;
    const { dataset, workspace } = understanding;
    if (dataset.kind !== 'absent') return ofDataset(asked);
    if (workspace !== undefined && !visible.has(workspace.workspaceId)) {
      return { answer: { text: `I may not speak of ${workspace.name} here.` } };
    }
    const workspaceIds = workspace === undefined ? [...visible] : [workspace.workspaceId];
    const incidents = await deps.store.listOpenIncidents({ workspaceIds });
    const [first] = incidents;
    const entry = first === undefined ? undefined : entryOf(first, new Set(workspaceIds));
    const where = workspace === undefined ? '' : ` in ${workspace.name}`;
    if (entry === undefined)
      return { answer: { text: `Nothing is failing${where} right now, so there is nothing to do.` } };
    if (incidents.length === 1) return withEntry(await respond(asked, meantBy(entry, incidents)), entry);
    if (workspace !== undefined || everything.test(asked.message.text)) {
      const said = workspace === undefined ? 'everything' : `"${workspace.name}"`;
      return respond(asked, { incidents, name: `all ${incidents.length} failures${where}`, said, entry });
    }
    return askWhichIncident(asked, incidents);
  };
}

function withEntry(answered: Answered, dataset: CatalogueEntry): Answered {
  return { ...answered, topic: answered.topic ?? { dataset } };
}

/** The dataset by which an incident is spoken of where these workspaces may be named. */
export function entryOf({ members }: Incident, visible: ReadonlySet<string>): CatalogueEntry | undefined {
  const named = members.filter(({ workspaceId }) => visible.has(workspaceId));
  const member = named.find(({ state }) => state.kind !== 'fresh') ?? named[0];
  if (member === undefined) return undefined;
  const { datasetId, name, workspaceId, workspace } = member;
  return { datasetId, name, workspaceId, workspace };
}

function askWhichIncident(asked: Asked, incidents: readonly Incident[]): Answered {
  const { intent: pendingIntent } = asked.understanding;
  const choices = incidents.slice(0, choicesMax).flatMap((incident) => entryOf(incident, asked.visible) ?? []);
  return {
    answer: {
      text: `${incidents.length} things are failing here. Which one do you mean?`,
      buttons: choices.map((entry) =>
        sayButton(fullName(entry), sentenceFor(pendingIntent, entry, asked.understanding)),
      ),
    },
    topic: { choices, pendingIntent, ...keptOf(asked) },
  };
}

export function fullName({ name, workspace }: Pick<CatalogueEntry, 'name' | 'workspace'>): string {
  return `${name} (${workspace})`;
}

function meantBy(entry: CatalogueEntry, incidents: readonly Incident[]): Meant {
  return { incidents, name: nameOf(entry, incidents), said: `"${entry.name}" in "${entry.workspace}"`, entry };
}

function nameOf(entry: CatalogueEntry, incidents: readonly Incident[]): string {
  const others = new Set(incidents.flatMap(({ members }) => members.map(({ datasetId }) => datasetId))).size - 1;
  if (others < 1) return fullName(entry);
  return `${fullName(entry)} and the ${others === 1 ? 'other dataset' : `${others} other datasets`} that ${others === 1 ? 'fails' : 'fail'} with it`;
}
