import { openIncident } from '../../../src/core/incident/advance-failure.ts';
import { advance } from '../../../src/core/incident/advance.ts';
import type { Incident, IncidentEvent } from '../../../src/core/incident/types.ts';
import { aDiagnosis, aFailure, alex, aMember, ana, anIncident, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + 10 * minuteMs;

function play(incident: Incident, ...events: IncidentEvent[]): { incident: Incident; effects: string[] } {
  const effects: string[] = [];
  let current = incident;
  for (const event of events) {
    const next = advance(current, event);
    current = next.incident;
    effects.push(...next.effects.map(({ kind }) => kind));
  }
  return { incident: current, effects };
}

const askedByAlex: IncidentEvent = { kind: 'recheckAsked', at, by: alex, workspaceIds: ['workspace-1'] };

describe('a failure', () => {
  it('opens an incident and is announced', () => {
    const { incident, effects } = openIncident('incident-1', aFailure(), at);

    expect(incident).toMatchObject({ version: 1, state: { kind: 'open' }, members: [{ datasetId: 'dataset-1' }] });
    expect(effects).toEqual([{ kind: 'announce' }]);
  });

  it('of another dataset on the same credential joins the incident and is announced', () => {
    const failure = aFailure({ member: aMember({ datasetId: 'dataset-2', requestId: 'failed-2' }) });

    const { incident, effects } = play(anIncident(), { kind: 'failureFound', at, failure });

    expect(incident.members.map(({ datasetId }) => datasetId)).toEqual(['dataset-1', 'dataset-2']);
    expect(effects).toEqual(['announce']);
  });

  it('that is already known changes nothing', () => {
    const incident = anIncident();

    expect(advance(incident, { kind: 'failureFound', at, failure: aFailure() })).toEqual({ incident, effects: [] });
  });

  it('of a later run with the same cause is kept but not told again', () => {
    const failure = aFailure({ member: aMember({ requestId: 'failed-2' }) });

    const { incident, effects } = play(anIncident(), { kind: 'failureFound', at, failure });

    expect(incident.members[0]?.requestId).toBe('failed-2');
    expect(effects).toEqual([]);
  });

  it.each(['dataset-1', 'dataset-2'])(
    'of %s with another cause starts a walkthrough at its own first step',
    (datasetId) => {
      const walkthrough = { person: alex, startedAt, step: 1, stuck: true };
      const diagnosis = aDiagnosis({
        cause: 'service_principal_secret_expired',
        causes: [{ cause: 'service_principal_secret_expired', confidence: 0.95, evidence: [] }],
      });
      const failure = aFailure({ member: aMember({ datasetId, requestId: 'failed-2' }), diagnosis });

      const { incident } = play(anIncident({ walkthrough }), { kind: 'failureFound', at, failure });

      expect(incident).toMatchObject({ diagnosis, walkthrough: { step: 0, stuck: false } });
    },
  );

  it('with another cause is told as a change', () => {
    const failure = aFailure({
      member: aMember({ requestId: 'failed-2' }),
      diagnosis: aDiagnosis({ cause: 'permission_lost' }),
    });

    const { incident, effects } = play(anIncident(), { kind: 'failureFound', at, failure });

    expect(incident.diagnosis.cause).toBe('permission_lost');
    expect(incident.previousDiagnosis?.cause).toBe('password_rotated_or_wrong');
    expect(effects).toEqual(['announce']);
  });

  it('of a dataset’s other credential is told as a change, though the cause has the same name', () => {
    const failure = aFailure({ member: aMember({ requestId: 'failed-2' }), groupKey: 'connection:connection-2' });

    const { incident, effects } = play(anIncident(), { kind: 'failureFound', at, failure });

    expect(incident.groupKey).toBe('connection:connection-2');
    expect(effects).toEqual(['announce']);
  });

  it('that switched the schedule off is told', () => {
    const failure = aFailure({ member: aMember({ requestId: 'failed-2', scheduleEnabled: false }) });

    expect(play(anIncident(), { kind: 'failureFound', at, failure }).effects).toEqual(['announce']);
  });
});

describe('a re-check', () => {
  it('starts one proof, and a second click while it runs starts nothing', () => {
    const first = advance(anIncident(), askedByAlex);
    const second = advance(first.incident, { ...askedByAlex, by: ana });

    expect(first.effects.map(({ kind }) => kind)).toEqual(['announce', 'prove']);
    expect(second).toEqual({ incident: first.incident, effects: [] });
  });

  it('refreshes only datasets in workspaces where the person may write', () => {
    const incident = anIncident({
      members: [aMember(), aMember({ datasetId: 'dataset-2', workspaceId: 'workspace-2' })],
    });

    const next = advance(incident, askedByAlex).incident;

    expect(next.members.map(({ state }) => state.kind)).toEqual(['waiting', 'failing']);
  });

  it('changes nothing where the person may write nowhere', () => {
    const incident = anIncident();

    expect(advance(incident, { ...askedByAlex, workspaceIds: [] }).effects).toEqual([]);
  });

  it('whose connection test is refused goes back to open and refreshes nothing', () => {
    const { incident, effects } = play(anIncident(), askedByAlex, {
      kind: 'connectionTested',
      at,
      works: false,
      diagnosis: aDiagnosis(),
    });

    expect(incident).toMatchObject({
      state: { kind: 'open' },
      stillFailingAt: at,
      members: [{ state: { kind: 'failing' } }],
    });
    expect(effects).not.toContain('refresh');
  });

  it('is proven only when the refresh completed and the schedule is on', () => {
    const { incident, effects } = play(
      anIncident({ followers: [{ person: ana, conversationId: 'conversation-1' }] }),
      askedByAlex,
      { kind: 'connectionTested', at, works: true },
      { kind: 'refreshAsked', at, datasetId: 'dataset-1', requestId: 'run-2' },
      { kind: 'refreshSeen', at, datasetId: 'dataset-1', requestId: 'run-2', startedAt: at },
      {
        kind: 'successFound',
        at: at + minuteMs,
        datasetId: 'dataset-1',
        requestId: 'run-2',
        startedAt: at,
        endedAt: at + minuteMs,
        scheduleEnabled: true,
      },
    );

    expect(incident.state).toEqual({ kind: 'proven', at: at + minuteMs, by: alex });
    expect(effects).toContain('tellFollower');
  });

  it('with the schedule still off stays open until the schedule is on', () => {
    const offAgain = play(
      anIncident({ members: [aMember({ scheduleEnabled: false })] }),
      askedByAlex,
      { kind: 'connectionTested', at, works: true },
      {
        kind: 'successFound',
        at,
        datasetId: 'dataset-1',
        requestId: 'run-2',
        startedAt: at,
        endedAt: at,
        scheduleEnabled: false,
      },
    ).incident;
    const on = advance(offAgain, {
      kind: 'scheduleSeen',
      at,
      datasetId: 'dataset-1',
      enabled: true,
      switchedOnByBot: false,
    });

    expect(offAgain).toMatchObject({
      state: { kind: 'open' },
      members: [{ state: { kind: 'blocked', reason: 'scheduleOff' } }],
    });
    expect(on.incident.state.kind).toBe('proven');
  });

  it('that fails again says what changed and gives the other datasets no run', () => {
    const { incident } = play(
      anIncident({ members: [aMember(), aMember({ datasetId: 'dataset-2', requestId: 'failed-9' })] }),
      { kind: 'fixStarted', at, by: alex },
      askedByAlex,
      { kind: 'connectionTested', at, works: undefined },
      { kind: 'refreshAsked', at, datasetId: 'dataset-1', requestId: 'run-2' },
      {
        kind: 'failureFound',
        at,
        failure: aFailure({
          member: aMember({ requestId: 'run-2' }),
          diagnosis: aDiagnosis({ cause: 'permission_lost' }),
        }),
      },
    );

    expect(incident).toMatchObject({
      state: { kind: 'open' },
      diagnosis: { cause: 'permission_lost' },
      previousDiagnosis: { cause: 'password_rotated_or_wrong' },
      walkthrough: { person: alex, step: 0, stuck: false },
    });
    expect(incident.members.map(({ state }) => state.kind)).toEqual(['failing', 'failing']);
  });

  it('that can refresh nothing more ends, and says what blocks it', () => {
    const { incident } = play(
      anIncident({ members: [aMember({ onDedicatedCapacity: false })] }),
      askedByAlex,
      { kind: 'connectionTested', at, works: true },
      { kind: 'refreshBlocked', at, datasetId: 'dataset-1', reason: 'quotaUsedUp' },
    );

    expect(incident).toMatchObject({
      state: { kind: 'open' },
      members: [{ state: { kind: 'blocked', reason: 'quotaUsedUp' } }],
    });
  });
});

describe('a success that nobody asked the bot for', () => {
  it('proves the dataset, and the incident when it was the last one', () => {
    const { incident } = play(anIncident(), {
      kind: 'successFound',
      at,
      datasetId: 'dataset-1',
      requestId: 'run-2',
      startedAt: at,
      endedAt: at,
      scheduleEnabled: true,
    });

    expect(incident.state).toEqual({ kind: 'proven', at });
  });

  it('that ended before the failure proves nothing', () => {
    const incident = anIncident();
    const event: IncidentEvent = {
      kind: 'successFound',
      at,
      datasetId: 'dataset-1',
      requestId: 'run-0',
      startedAt: startedAt - 2 * minuteMs,
      endedAt: startedAt - minuteMs,
    };

    expect(advance(incident, event)).toEqual({ incident, effects: [] });
  });
});

describe('a walkthrough', () => {
  it('goes from step to step, and the last Done asks for the proof', () => {
    const incident = anIncident({ diagnosis: aDiagnosis({ cause: 'service_principal_secret_expired' }) });
    const done: IncidentEvent = { kind: 'stepDone', at, by: alex, workspaceIds: ['workspace-1'] };

    const second = play(incident, { kind: 'fixStarted', at, by: alex }, done).incident;
    const asked = advance(second, done);

    expect(second.walkthrough).toMatchObject({ step: 1, stuck: false });
    expect(asked.incident.state.kind).toBe('proving');
  });

  it('can be gone back in, be stuck in and be left', () => {
    const started = play(anIncident(), { kind: 'fixStarted', at, by: alex }).incident;

    expect(advance(started, { kind: 'stuck', at, by: alex }).incident.walkthrough?.stuck).toBe(true);
    expect(advance(started, { kind: 'wentBack', at, by: alex }).incident.walkthrough?.step).toBe(0);
    expect(advance(started, { kind: 'left', at, by: alex }).incident.walkthrough).toBeUndefined();
  });

  it('is shared with another person at the same step, and each sees the other', () => {
    const { incident } = play(anIncident(), { kind: 'fixStarted', at, by: alex }, { kind: 'fixStarted', at, by: ana });

    expect(incident.walkthrough).toMatchObject({ person: ana, with: [alex], step: 0 });
    expect(incident.log.map(({ text }) => text)).toEqual(['started the fix', 'joined the fix']);
  });
});

describe('an incident that is over', () => {
  it.each<IncidentEvent>([
    askedByAlex,
    { kind: 'fixStarted', at, by: alex },
    { kind: 'failureFound', at, failure: aFailure({ member: aMember({ requestId: 'failed-2' }) }) },
  ])('is not changed by $kind', (event) => {
    const incident = anIncident({ state: { kind: 'proven', at } });

    expect(advance(incident, event)).toEqual({ incident, effects: [] });
  });

  it('dissolves when its only dataset is gone', () => {
    expect(advance(anIncident(), { kind: 'datasetGone', at, datasetId: 'dataset-1' }).incident.state.kind).toBe(
      'dissolved',
    );
  });
});
