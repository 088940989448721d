import type { Answer } from '../../src/core/incident/answer.ts';
import { noticeOf } from '../../src/core/incident/notice-of.ts';
import type { Notice } from '../../src/core/incident/notice.ts';
import type { Incident, Member } from '../../src/core/incident/types.ts';
import { commercialPlaces } from '../../src/core/playbook/links.ts';
import { aDiagnosis, alex, aMember, anIncident, minuteMs, startedAt } from '../builders.ts';

const saying = { now: startedAt + 180 * minuteMs, timeZone: 'UTC', places: commercialPlaces, canSignIn: true };
const slots = { days: ['Sunday', 'Monday'], times: ['06:00', '08:00'], timeZone: 'UTC' };
const endedAt = startedAt + 150 * minuteMs;

const member = (name: string, state: Member['state'], change: Partial<Member> = {}): Member =>
  aMember({
    ...{
      name,
      datasetId: name,
      slots,
      state,
      ownerName: 'Ana Trujillo',
      lastSuccessAt: startedAt - 24 * 60 * minuteMs,
    },
    ...change,
  });

const told = (change: Partial<Incident>): Notice => noticeOf(anIncident(change), saying);

/** What stands on the card from the first attempt to the green one, made by the product's own words. */
export const proofNotices: Readonly<Record<string, Notice>> = {
  'got-further': told({
    diagnosis: aDiagnosis({
      cause: 'permission_lost',
      causes: [{ cause: 'permission_lost', confidence: 0.9, evidence: ['SQL Server: cannot open database (4060).'] }],
      account: 'CONTOSO\\svc_finance',
      sourcePath: 'sql01.contoso.example;SalesDW',
    }),
    previousDiagnosis: aDiagnosis(),
    stillFailingAt: startedAt,
    members: [member('Sales', { kind: 'failing' })],
  }),
  'quota-used-up': told({
    signInWorksAt: startedAt,
    members: [
      member('Sales', { kind: 'blocked', reason: 'quotaUsedUp' }, { onDedicatedCapacity: false }),
      member('Stock', { kind: 'fresh', endedAt }),
    ],
  }),
  'nine-of-fourteen': told({
    state: { kind: 'proving', by: alex, startedAt, phase: 'refreshing', signInWorks: true },
    members: Array.from({ length: 14 }, (_, index) =>
      index < 9
        ? member(`Dataset ${index + 1}`, { kind: 'fresh', endedAt })
        : index < 12
          ? member(
              `Dataset ${index + 1}`,
              { kind: 'running', requestId: 'run', startedAt: endedAt },
              { refreshesLeft: 3 },
            )
          : member(`Dataset ${index + 1}`, { kind: 'waiting' }),
    ),
  }),
  'schedule-left': told({
    members: [
      member('Sales', { kind: 'fresh', endedAt }),
      member('Treasury Daily', { kind: 'blocked', reason: 'scheduleOff', endedAt }, { scheduleEnabled: false }),
    ],
  }),
  'proven-missed': told({
    state: { kind: 'proven', at: endedAt, by: alex },
    members: [member('Sales', { kind: 'fresh', endedAt })],
  }),
};

export const takeOverPreview: Answer = {
  text: 'Taking over Budget vs Actual 2026 (Finance) makes you its owner in place of Ana Trujillo. Nothing has happened yet. What it means for you:',
  rows: [
    {
      title: 'Fine · Finance warehouse (svc_finance)',
      detail: 'You may use this connection: nothing to enter.',
      tone: 'good',
      buttons: [],
    },
    {
      title: 'To do · Planning site',
      detail: 'Enter your own credential for it: that of Ana Trujillo does not come along.',
      tone: 'warning',
      buttons: [],
    },
  ],
  buttons: [
    {
      kind: 'click',
      title: 'Take it over as me',
      click: { verb: 'takeOverNow', incidentId: 'i-1' },
    },
    { kind: 'open', title: 'Open settings to take over', url: 'https://app.powerbi.com/groups/w/settings/datasets/d' },
  ],
};
