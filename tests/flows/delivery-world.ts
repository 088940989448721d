import { commercialPlaces } from '../../src/core/playbook/links.ts';
import { advance } from '../../src/core/incident/advance.ts';
import { openIncident } from '../../src/core/incident/advance-failure.ts';
import type { FoundFailure, Incident, IncidentEvent } from '../../src/core/incident/types.ts';
import { announce } from '../../src/flows/announce.ts';
import { deliver } from '../../src/flows/deliver.ts';
import type { Deps } from '../../src/flows/deps.ts';
import { createIncidentMemo } from '../../src/flows/incident-memo.ts';
import { openStorage } from '../../src/outbound/storage/open-storage.ts';
import type { WorkspaceMember } from '../../src/ports/power-bi.ts';
import type { OutgoingMessage, Teams, TeamsError } from '../../src/ports/teams.ts';
import { aFailure, aMember, startedAt } from '../builders.ts';
import { createPlace } from '../outbound/storage/backends.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

/** "post 1: …", "update 1: …", "comment 1: …" with the headline or the text. */
export interface RecordingTeams extends Teams {
  readonly said: string[];
  /** Everything that was sent, also what was refused. */
  readonly tried: OutgoingMessage[];
  /** The next calls fail with these; undefined lets one through. */
  readonly failures: (TeamsError | undefined)[];
}

export interface DeliveryWorld {
  readonly deps: Deps;
  readonly teams: RecordingTeams;
  readonly members: WorkspaceMember[];
  now: number;
  /** Adds a conversation that watches workspace-1. */
  watch(): Promise<string>;
  open(incidentId: string, change?: Partial<FoundFailure>): Promise<Incident>;
  change(incidentId: string, event: IncidentEvent): Promise<void>;
  /** Announces the incidents and works off the conversation's delivery once; answers what was said meanwhile. */
  tell(conversationId: string, ...incidentIds: string[]): Promise<string[]>;
  close(): Promise<void>;
}

/** The deliveries of the bot on a real store, with a clock that a test turns and a Teams that remembers. */
export async function openDeliveryWorld(): Promise<DeliveryWorld> {
  const place = await createPlace('embedded');
  const clock = { now: () => world.now, toRealMs: (spanMs: number) => spanMs / 1_000_000 };
  const log = createRecordingLog();
  const { store, jobs } = await openStorage(place.options, { clock, log });
  const teams = createRecordingTeams();
  const members: WorkspaceMember[] = [];
  const absent = new Proxy({} as never, { get: () => () => Promise.reject(new Error('not part of this test')) });
  const deps: Deps = {
    store,
    jobs,
    teams,
    clock,
    log,
    places: commercialPlaces,
    timeZone: 'UTC',
    powerBi: Object.assign(Object.create(absent) as Deps['powerBi'], { listWorkspaceMembers: async () => members }),
    fabric: absent,
    graph: absent,
  };
  let conversations = 0;
  const world: DeliveryWorld = {
    deps,
    teams,
    members,
    now: startedAt,
    async watch() {
      conversations += 1;
      const conversationId = `conversation-${conversations}`;
      await store.saveConversation({ conversationId, kind: 'channel', reference: {} }, world.now);
      await store.addWatch({ conversationId, workspaceId: 'workspace-1', setBy: 'alex', setAt: world.now });
      return conversationId;
    },
    async open(incidentId, change = {}) {
      const member = aMember({ datasetId: `dataset of ${incidentId}`, name: `Sales ${incidentId}` });
      const failure = aFailure({ groupKey: incidentId, member, ...change });
      const { incident } = openIncident(incidentId, failure, world.now);
      await store.commitIncident({ incident, expectedVersion: 0, jobs: [] });
      return incident;
    },
    async change(incidentId, event) {
      const before = await store.findIncident(incidentId);
      if (before === undefined) throw new Error(`there is no ${incidentId}`);
      const { incident } = advance(before, event);
      await store.commitIncident({ incident, expectedVersion: before.version, jobs: [] });
    },
    async tell(conversationId, ...incidentIds) {
      const before = teams.said.length;
      for (const incidentId of incidentIds) await announce(deps, { kind: 'announce', incidentId });
      const { signal } = new AbortController();
      await deliver(deps, { kind: 'deliver', conversationId }, { memo: createIncidentMemo(store), signal });
      return teams.said.slice(before);
    },
    async close() {
      await store.close();
      await place.remove();
    },
  };
  return world;
}

function createRecordingTeams(): RecordingTeams {
  let posted = 0;
  const said: string[] = [];
  const tried: OutgoingMessage[] = [];
  const failures: (TeamsError | undefined)[] = [];
  const record = (what: string, message: OutgoingMessage): void => {
    tried.push(message);
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    said.push(`${what}: ${message.text ?? message.summary ?? ''}`);
  };
  return {
    said,
    tried,
    failures,
    async post(_conversation, message) {
      record(`post ${posted + 1}`, message);
      posted += 1;
      return { activityId: String(posted) };
    },
    update: async (_conversation, activityId, message) => record(`update ${activityId}`, message),
    comment: async (_conversation, activityId, message) => record(`comment ${activityId}`, message),
    openPersonal: async () => undefined,
  };
}
