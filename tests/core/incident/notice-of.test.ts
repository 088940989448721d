import { noticeOf } from '../../../src/core/incident/notice-of.ts';
import type { Saying } from '../../../src/core/incident/saying.ts';
import { commercialPlaces } from '../../../src/core/playbook/links.ts';
import { aConnection, aDiagnosis, alex, aMember, anIncident, minuteMs, startedAt } from '../../builders.ts';

const saying: Saying = { now: startedAt + 60 * minuteMs, timeZone: 'UTC', places: commercialPlaces };

function titles(notice: ReturnType<typeof noticeOf>): string[] {
  return notice.buttons.map(({ title }) => title);
}

describe('the notice of an open incident', () => {
  it('says what failed, since when, why, and whose move it is', () => {
    const notice = noticeOf(anIncident(), saying);

    expect(notice.headline).toContain('Sales (Finance) does not refresh');
    expect(notice.since).toContain('Mon 23 Nov 06:00');
    expect(notice.move).toContain('Ana Trujillo');
    expect(notice.mention).toEqual({ personId: 'person-ana', name: 'Ana Trujillo' });
  });

  it('offers the one page where the credential lives', () => {
    const gateway = noticeOf(anIncident(), saying);
    const connection = aConnection({ home: 'personalCloud' });
    const personal = noticeOf(
      anIncident({ broken: { kind: 'credential', home: 'personalCloud', connection } }),
      saying,
    );

    expect(titles(gateway)).toContain('Open connections');
    expect(titles(gateway)).not.toContain('Open dataset settings');
    expect(titles(personal)).toContain('Open dataset settings');
    expect(titles(personal)).not.toContain('Open connections');
  });

  it('offers both pages when a schedule was switched off as well', () => {
    const notice = noticeOf(anIncident({ members: [aMember({ scheduleEnabled: false })] }), saying);

    expect(titles(notice)).toEqual(expect.arrayContaining(['Open connections', 'Open dataset settings']));
    expect(notice.remarks.join()).toContain('switched the schedule off');
  });

  it('counts datasets that may not be named here, and does not name them', () => {
    const members = [aMember(), aMember({ datasetId: 'dataset-2', workspaceId: 'workspace-2', name: 'Secret plan' })];

    const notice = noticeOf(anIncident({ members }), { ...saying, visibleWorkspaceIds: new Set(['workspace-1']) });

    expect(notice.headline).toContain('2 datasets');
    expect(notice.affectedMore).toBe(1);
    expect(JSON.stringify(notice)).not.toContain('Secret plan');
  });

  it('says so when nobody knows the error, and shows it', () => {
    const diagnosis = aDiagnosis({
      category: 'unknown',
      cause: 'other',
      isCredential: false,
      message: 'Flux overrun 42',
    });

    expect(noticeOf(anIncident({ diagnosis }), saying).cause).toContain('Flux overrun 42');
  });

  it('says of another reason what it is, and says it once', () => {
    const evidence = [
      'A network proxy asks for its own sign-in; the source was never reached.',
      'The proxy answered 407.',
    ];
    const diagnosis = aDiagnosis({
      category: 'other',
      cause: 'other',
      causes: [{ cause: 'other', confidence: 0.9, evidence }],
      isCredential: false,
    });

    const notice = noticeOf(anIncident({ diagnosis }), saying);

    expect(notice.headline).toMatch(/does not refresh: a network proxy asks for its own sign-in$/);
    expect(notice.cause).toBe(evidence[0]);
    expect(notice.evidence).toEqual([evidence[1]]);
    const mended = anIncident({ diagnosis, state: { kind: 'proven', at: startedAt } });
    expect(noticeOf(mended, saying).cause).toBe('It was: a network proxy asks for its own sign-in.');
  });

  it('sends nobody to renew a credential where a right is missing', () => {
    const notice = noticeOf(anIncident({ diagnosis: aDiagnosis({ cause: 'permission_lost' }) }), saying);

    expect(notice.move).toContain('An administrator of the source can grant the right');
    expect(notice.mention).toBeUndefined();
  });

  it('names an owner who left, and asks nobody who is gone', () => {
    const holders = [{ name: 'Gus Moreau', upn: 'gus@contoso.example', absent: 'gone' as const }];

    const notice = noticeOf(anIncident({ holders }), saying);

    expect(notice.move).toContain('Gus Moreau has left');
    expect(notice.mention).toBeUndefined();
  });
});

describe('the notice of a proof', () => {
  it('counts what is fresh while it runs, and offers no second start', () => {
    const notice = noticeOf(
      anIncident({
        state: { kind: 'proving', by: alex, startedAt, phase: 'refreshing', signInWorks: true },
        members: [
          aMember({ state: { kind: 'fresh', endedAt: startedAt } }),
          aMember({ datasetId: 'dataset-2', state: { kind: 'running', requestId: 'run-2', startedAt } }),
        ],
      }),
      saying,
    );

    expect(notice.progress).toMatchObject({ done: 1, total: 2 });
    expect(titles(notice)).toEqual(['Tell me when it’s back']);
  });

  it('ends green with how long it took, who fixed it and how to keep it from coming back', () => {
    const notice = noticeOf(
      anIncident({
        state: { kind: 'proven', at: startedAt + 90 * minuteMs, by: alex },
        members: [aMember({ state: { kind: 'fresh', endedAt: startedAt + 90 * minuteMs } })],
      }),
      saying,
    );

    expect(notice).toMatchObject({ tone: 'good', badge: 'Fixed and proven', buttons: [] });
    expect(notice.since).toContain('1 h 30 min');
    expect(notice.since).toContain('Fixed by Alex Wilber');
    expect(notice.remarks.join()).toContain('To keep it from coming back');
  });

  it('ends with how old the data had become and which runs gave nothing', () => {
    const member = aMember({
      slots: { days: ['Monday'], times: ['06:00', '07:00'], timeZone: 'UTC' },
      staleSinceAt: startedAt - 3 * 24 * 60 * minuteMs,
      state: { kind: 'fresh', endedAt: startedAt + 90 * minuteMs },
    });
    const state = { kind: 'proven', at: startedAt + 90 * minuteMs } as const;

    const one = noticeOf(anIncident({ state, members: [member] }), saying).remarks[0];
    const two = noticeOf(anIncident({ state, members: [member, { ...member, datasetId: 'other' }] }), saying)
      .remarks[0];

    expect(one).toBe('Its data had become 3 days old. Missed: Mon 23 Nov 06:00, Mon 23 Nov 07:00.');
    expect(two).toContain('Missed: 4 runs of 2 datasets, Mon 23 Nov 06:00 to Mon 23 Nov 07:00.');
  });

  it('says how many refreshes the day has left, and what to do when there is none', () => {
    const running = aMember({ refreshesLeft: 3, state: { kind: 'starting', requestId: 'run-2', askedAt: startedAt } });
    const usedUp = aMember({ state: { kind: 'blocked', reason: 'quotaUsedUp' } });

    const notice = noticeOf(anIncident({ members: [usedUp], signInWorksAt: startedAt }), saying);

    expect(noticeOf(anIncident({ members: [running] }), saying).affected[0]?.detail).toContain('3 of 8 left today');
    expect(notice).toMatchObject({ tone: 'warning', badge: 'Almost there' });
    expect(notice.headline).toContain('The sign-in works again');
    expect(notice.remarks.join()).toContain('“Refresh now” in Power BI is not counted');
    expect(titles(notice)).toContain('Open Sales');
  });

  it('with only a schedule left off names its owner, and is not green', () => {
    const members = [
      aMember({
        ownerName: 'Ana Trujillo',
        scheduleEnabled: false,
        state: { kind: 'blocked', reason: 'scheduleOff', endedAt: startedAt },
      }),
    ];

    const notice = noticeOf(anIncident({ members }), saying);

    expect(notice.tone).toBe('warning');
    expect(notice.move).toContain('Ana Trujillo');
  });

  it('that found another cause says what changed', () => {
    const notice = noticeOf(
      anIncident({
        diagnosis: aDiagnosis({ cause: 'permission_lost' }),
        previousDiagnosis: aDiagnosis(),
        stillFailingAt: startedAt,
      }),
      saying,
    );

    expect(notice.badge).toBe('Still failing');
    expect(notice.news).toContain('That helped: the sign-in is accepted now');
  });
});
