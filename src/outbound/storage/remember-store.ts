import { isOver } from '../../core/incident/change.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { Store, StoredContext, Watch } from '../../ports/store.ts';
import { rememberDatasets } from './remember-datasets.ts';
import { rememberPaces } from './remember-paces.ts';
import { createRemembered } from './remembered.ts';

const conversationsMax = 5_000;
const openMax = 500;
const only = '';

/**
 * A store that answers what a conversation asks again and again from memory. Right only while this process is the one
 * that writes: the embedded database, whose directory is locked, and never PostgreSQL with its replicas.
 */
export function rememberStore(store: Store): Store {
  return {
    ...store,
    ...rememberTalk(store),
    ...rememberDatasets(store),
    ...rememberIncidents(store),
    ...rememberPaces(store),
  };
}

function rememberTalk(store: Store): Partial<Store> {
  const conversations = createRemembered<string>(conversationsMax);
  const contexts = createRemembered<StoredContext | undefined>(conversationsMax);
  const watches = createRemembered<Watch[]>(conversationsMax);
  return {
    async saveConversation(conversation, at) {
      const { conversationId } = conversation;
      const said = JSON.stringify(conversation);
      if (conversations.peek(conversationId) === said) return;
      await store.saveConversation(conversation, at);
      conversations.set(conversationId, said);
    },
    async removeConversation(conversationId, at) {
      conversations.forget(conversationId);
      await store.removeConversation(conversationId, at);
      conversations.forget(conversationId);
    },
    async findContext(contextKey, now) {
      const context = await contexts.get(contextKey, () => store.findContext(contextKey, now));
      return context !== undefined && context.endsAt > now ? context : undefined;
    },
    async saveContext(contextKey, context) {
      contexts.forget(contextKey);
      await store.saveContext(contextKey, context);
      contexts.set(contextKey, context);
    },
    async prune(before) {
      await store.prune(before);
      for (const remembered of [conversations, contexts, watches]) remembered.clear();
    },
    async addWatch(watch) {
      await store.addWatch(watch);
      watches.forget(watch.conversationId);
    },
    async removeWatch(conversationId, workspaceId) {
      const removed = await store.removeWatch(conversationId, workspaceId);
      watches.forget(conversationId);
      return removed;
    },
    listWatches: (conversationId) => watches.get(conversationId, () => store.listWatches(conversationId)),
  };
}

/** All open incidents, newest first, unless there are very many. */
function rememberIncidents(store: Store): Partial<Store> {
  const known = createRemembered<readonly Incident[] | undefined>(1);
  const openOnes = (): Promise<readonly Incident[] | undefined> =>
    known.get(only, async () => {
      const open = await store.listOpenIncidents();
      return open.length > openMax ? undefined : open;
    });
  const lookFor = async (incidentIds: readonly string[]): Promise<{ open: Incident[]; others: string[] }> => {
    const byId = new Map((await openOnes())?.map((incident) => [incident.incidentId, incident]));
    const open = incidentIds.flatMap((incidentId) => byId.get(incidentId) ?? []);
    return { open, others: incidentIds.filter((incidentId) => !byId.has(incidentId)) };
  };
  return {
    async findIncident(incidentId) {
      const open = (await openOnes())?.find((incident) => incident.incidentId === incidentId);
      return open ?? store.findIncident(incidentId);
    },
    async findOpenIncident(groupKey) {
      const open = await openOnes();
      if (open === undefined) return store.findOpenIncident(groupKey);
      return open.find((incident) => incident.groupKey === groupKey);
    },
    async listIncidents(incidentIds) {
      const { open, others } = await lookFor(incidentIds);
      return others.length === 0 ? open : [...open, ...(await store.listIncidents(others))];
    },
    async listVersions(incidentIds) {
      const { open, others } = await lookFor(incidentIds);
      const versions = open.map(({ incidentId, version }) => ({ incidentId, version }));
      return others.length === 0 ? versions : [...versions, ...(await store.listVersions(others))];
    },
    async listIncidentsOf(datasetId, provenSince) {
      const open = provenSince === undefined ? await openOnes() : undefined;
      if (open === undefined) return store.listIncidentsOf(datasetId, provenSince);
      return open.filter(({ members }) => members.some((member) => member.datasetId === datasetId));
    },
    async listOpenIncidents(filter = {}) {
      const open = await openOnes();
      if (open === undefined) return store.listOpenIncidents(filter);
      if (filter.workspaceIds === undefined) return [...open];
      const wanted = new Set(filter.workspaceIds);
      return open.filter(({ members }) => members.some(({ workspaceId }) => wanted.has(workspaceId)));
    },
    async commitIncident(change) {
      const committed = await store.commitIncident(change).catch((error: unknown) => {
        known.clear();
        throw error;
      });
      const open = known.peek(only);
      if (!committed || open === undefined) known.clear();
      else known.set(only, replaceIncident(open, change.incident));
      return committed;
    },
  };
}

function replaceIncident(open: readonly Incident[], changed: Incident): readonly Incident[] | undefined {
  const others = open.filter(({ incidentId }) => incidentId !== changed.incidentId);
  if (isOver(changed)) return others;
  const all = [...others, changed].sort((a, b) => b.openedAt - a.openedAt || (a.incidentId < b.incidentId ? -1 : 1));
  return all.length > openMax ? undefined : all;
}
