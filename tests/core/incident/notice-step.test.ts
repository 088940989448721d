import { advance } from '../../../src/core/incident/advance.ts';
import { noticeOf } from '../../../src/core/incident/notice-of.ts';
import type { Incident, IncidentEvent } from '../../../src/core/incident/types.ts';
import { commercialPlaces } from '../../../src/core/playbook/links.ts';
import { alex, ana, anIncident, aDiagnosis, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + minuteMs;
const saying = { now: at, timeZone: 'UTC', places: commercialPlaces };
const start: IncidentEvent = { kind: 'fixStarted', at, by: alex };

function play(incident: Incident, ...events: IncidentEvent[]) {
  const played = events.reduce((before, event) => advance(before, event).incident, incident);
  const notice = noticeOf(played, saying);
  return {
    ...notice,
    incident: played,
    titles: notice.buttons.map(({ title }) => title),
    steps: notice.step?.buttons.map(({ title }) => title),
  };
}

it('shows the step with its page, its click path, what proves it, and the ways on', () => {
  const { step, steps } = play(anIncident(), start);

  expect(step).toMatchObject({ number: 1, of: 1, person: 'Alex Wilber', hints: [] });
  expect(step?.clickPath).toContain('Manage connections and gateways');
  expect(step?.proof).toContain('a completed refresh of Sales proves it');
  expect(step?.check?.commands.join()).toContain('sqlcmd -S "sql01.contoso.example"');
  expect(steps).toEqual(['Open connections', 'Done', 'It looks different', 'Hand over to Ana Trujillo', 'Later']);
});

it('says everything that helps once it looks different, and only what fits once it is known what does', () => {
  const stuck = play(anIncident(), start, { kind: 'stuck', at, by: alex });
  const grey = play(anIncident(), start, { kind: 'stuck', at, by: alex, trouble: 'greyedOut' });

  expect(stuck.step?.hints?.length).toBeGreaterThan(3);
  expect(stuck.steps).not.toContain('It looks different');
  expect(grey.step?.hints?.map(({ seen }) => seen)).toEqual(['Greyed out', 'Not yours to do']);
  expect(grey.step?.hints?.[1]?.say).toContain('Ana Trujillo can change it');
  expect(grey.steps).toContain('Something else');
});

it('whoever can do the step is not asked to hand it over, unless they say that it is not theirs', () => {
  const { holders } = anIncident();
  const ben = { name: 'Ben Okafor', personId: 'person-ben', role: 'gatewayAdmin' as const };
  const incident = anIncident({ holders: [...holders, ben] });
  const byAna: IncidentEvent = { kind: 'fixStarted', at, by: ana };

  expect(play(incident, byAna).steps?.join()).not.toContain('Hand over');
  expect(play(incident, byAna, { kind: 'stuck', at, by: ana, trouble: 'notMine' }).steps).toContain(
    'Hand over to Ben Okafor',
  );
});

it('ends by itself when the data is fresh, whoever brought that about', () => {
  const proven = play(anIncident(), start, {
    kind: 'successFound',
    at,
    datasetId: 'dataset-1',
    requestId: 'run-2',
    startedAt: at,
    endedAt: at,
    scheduleEnabled: true,
  });

  expect(proven.incident).toMatchObject({ state: { kind: 'proven' } });
  expect(proven.incident.walkthrough).toBeUndefined();
  expect(proven.step).toBeUndefined();
});

it('names both who are in it, and each sees what the other did', () => {
  const { step, move, log } = play(anIncident(), start, { kind: 'fixStarted', at, by: ana });

  expect(step?.person).toBe('Ana Trujillo and Alex Wilber');
  expect(move).toBe('Ana Trujillo and Alex Wilber are on it.');
  expect(log.join()).toContain('Ana Trujillo joined the fix');
});

it('put aside, it says where it stands and goes on there for anybody', () => {
  const aside = play(anIncident(), start, { kind: 'putAside', at, by: alex });

  expect(aside.step).toBeUndefined();
  expect(aside.move).toBe('Alex Wilber put the fix aside. Anybody can go on.');
  expect(aside.titles[0]).toBe('Go on with the fix');
  expect(play(aside.incident, { kind: 'fixStarted', at, by: ana }).step).toMatchObject({ number: 1 });
});

it('handed over, it mentions who is to go on, until they do something', () => {
  const handed = advance(play(anIncident(), start).incident, {
    kind: 'handedOver',
    at,
    by: alex,
    to: ana,
    conversationId: 'channel-1',
  });
  const shown = play(handed.incident);

  expect(handed.effects).toContainEqual({ kind: 'handOver', to: ana, by: alex, conversationId: 'channel-1' });
  expect(shown).toMatchObject({
    move: 'Ana Trujillo was asked to go on with the fix.',
    mention: { personId: 'person-ana' },
  });
  const gone = play(handed.incident, { kind: 'stuck', at, by: ana });
  expect(gone.move).toBe('Ana Trujillo and Alex Wilber are on it.');
  expect(gone.mention).toBeUndefined();
});

it('done by somebody who may not refresh, it waits for somebody who may', () => {
  const { step, move, titles } = play(anIncident(), start, { kind: 'partDone', at, by: alex });

  expect(step).toBeUndefined();
  expect(move).toBe('Alex Wilber says that it is done. Re-check needs somebody with write access in Finance.');
  expect(titles[0]).toBe('Re-check');
});

it('a step that may be enough says that the next is only for when it is not', () => {
  const incident = anIncident({ diagnosis: aDiagnosis({ cause: 'account_disabled_or_locked', account: 'svc_sales' }) });

  expect(play(incident, start).step?.proof).toContain('Step 2 is only for when that is not enough.');
});

it.each([
  ['workspaceAdmin' as const, 'Gus Moreau has left. Ana Trujillo can take Sales over'],
  [
    'gatewayAdmin' as const,
    'Ana Trujillo can renew the credential in the connection “SalesDW”, as a gateway administrator.',
  ],
])('names who comes next: %s', (role, move) => {
  const absent =
    role === 'workspaceAdmin' ? [{ name: 'Gus Moreau', upn: 'g@contoso.example', absent: 'gone' as const }] : [];
  const holders = [...absent, { name: 'Ana Trujillo', personId: 'person-ana', role }];

  expect(play(anIncident({ holders })).move).toContain(move);
});

describe('the same error after its steps', () => {
  const done: IncidentEvent = { kind: 'stepDone', at, by: alex, workspaceIds: ['workspace-1'] };
  const same: IncidentEvent = { kind: 'connectionTested', at, works: false, diagnosis: aDiagnosis() };
  const other: IncidentEvent = { kind: 'otherCauseTried', at, by: alex };

  it('says so, with advice, and offers the next likely cause', () => {
    const { step, steps, news } = play(anIncident(), start, done, same);

    expect(step?.hints?.[0]?.seen).toBe('Still failing');
    expect(steps).toContain('Try the next likely cause');
    expect(news).toBe(
      'I looked again, and nothing has changed. If that is surely put right, the next likely cause is: the account is disabled or locked.',
    );
  });

  it('a second time shows the steps of the next likely cause, says why, and leads back', () => {
    const { step, steps, news, cause, evidence, incident } = play(anIncident(), start, done, same, done, same);

    expect(step).toMatchObject({ title: 'Get the stored account enabled again', number: 1, of: 2 });
    expect(news).toBe('The error is still the same, so now the next likely cause: the account is disabled or locked.');
    expect(cause).toContain('Possibly: The source or Microsoft Entra knows the account and refuses it');
    expect(evidence).toEqual(['It can give the same error, and the steps for the likeliest cause changed nothing.']);
    expect(steps).toContain('Back');
    expect(play(incident, { kind: 'wentBack', at, by: alex }).step).toMatchObject({
      title: 'Enter the new password in “SalesDW”',
    });
  });

  it('another error brings its own steps, whatever was followed before', () => {
    const right = aDiagnosis({ cause: 'permission_lost', account: 'svc_sales' });
    const { step, news } = play(anIncident(), start, done, same, other, done, { ...same, diagnosis: right });

    expect(step?.title).toContain('Give svc_sales the right to read');
    expect(news).toBe(
      'That helped: the sign-in is accepted now. What is left: svc_sales has no right on SalesDW on sql01.contoso.example.',
    );
  });

  it('once it is proven, tells what it was, and how to keep that from coming back', () => {
    const proven: IncidentEvent = {
      ...{ kind: 'successFound', at, datasetId: 'dataset-1', requestId: 'run-2', startedAt: at, endedAt: at },
      scheduleEnabled: true,
    };
    const { cause, remarks } = play(anIncident(), start, done, same, other, proven);

    expect(cause).toBe('It was: the account is disabled or locked.');
    expect(remarks.join()).toContain('Do not run refreshes on the account of one person.');
  });
});
