import { advance } from '../../src/core/incident/advance.ts';
import { noticeOf } from '../../src/core/incident/notice-of.ts';
import type { Notice } from '../../src/core/incident/notice.ts';
import type { Incident, IncidentEvent } from '../../src/core/incident/types.ts';
import { commercialPlaces } from '../../src/core/playbook/links.ts';
import { aConnection, aDiagnosis, alex, aMember, ana, anIncident, minuteMs, startedAt } from '../builders.ts';

const at = startedAt + 5 * minuteMs;
const ben = { personId: 'person-ben', name: 'Ben Okafor', role: 'gatewayAdmin' as const };
const start: IncidentEvent = { kind: 'fixStarted', at, by: alex };

const shared = anIncident({
  diagnosis: aDiagnosis({ account: 'CONTOSO\\svc_finance' }),
  members: ['Sales', 'General Ledger', 'Cash Flow Forecast'].map((name, index) =>
    aMember({ datasetId: `dataset-${index}`, name, ownerName: 'Ana Trujillo', ownerUpn: ana.upn ?? '' }),
  ),
  holders: [{ ...ana, role: 'connectionOwner' }, ben],
});

const site = aConnection({
  home: 'personalCloud',
  type: 'SharePoint',
  name: 'Planning site',
  path: 'https://contoso.sharepoint.com/sites/finance-planning',
});
const planning = aMember({ name: 'Budget vs Actual 2026', ownerName: 'Ana Trujillo', ownerUpn: ana.upn ?? '' });

const policy = anIncident({
  diagnosis: aDiagnosis({ cause: 'conditional_access_or_mfa', dataSource: 'sharepoint', account: ana.upn ?? '' }),
  broken: { kind: 'credential', home: 'personalCloud', connection: site },
  members: [planning],
  holders: [{ ...ana, role: 'datasetOwner' }],
});

const gone = anIncident({
  diagnosis: aDiagnosis({ cause: 'oauth_expired_or_revoked', dataSource: 'sharepoint' }),
  broken: { kind: 'credential', home: 'personalCloud', connection: site },
  members: [planning],
  holders: [
    { ...ana, role: 'datasetOwner', absent: 'gone' },
    { ...alex, role: 'workspaceAdmin' },
  ],
});

const plant = anIncident({
  diagnosis: aDiagnosis({ category: 'gateway', isCredential: false, cause: 'gateway_offline' }),
  broken: { kind: 'gateway', gatewayId: 'gateway-1', name: 'Plant gateway', home: 'gateway' },
  holders: [ben],
});

const missing = anIncident({
  diagnosis: aDiagnosis({ cause: 'service_principal_secret_expired', account: '11111111-2222-3333-4444-555555555555' }),
  holders: [{ ...ana, role: 'connectionOwner' }],
});

const right = anIncident({
  diagnosis: aDiagnosis({ cause: 'permission_lost', dataSource: 'oracle', account: 'HR_READ' }),
  broken: {
    kind: 'credential',
    home: 'gateway',
    connection: aConnection({ name: 'HR system', type: 'Oracle', path: 'orahr.contoso.example:1521/HRPROD' }),
  },
  members: [aMember({ name: 'HR Headcount', workspace: 'HR' })],
});

function play(incident: Incident, ...events: IncidentEvent[]): Notice {
  const played = events.reduce((before, event) => advance(before, event).incident, incident);
  return noticeOf(played, { now: at, timeZone: 'UTC', places: commercialPlaces });
}

const done: IncidentEvent = { kind: 'stepDone', at, by: alex, workspaceIds: ['workspace-1'] };

const same: IncidentEvent = { kind: 'connectionTested', at, works: false, diagnosis: shared.diagnosis };

/** The cards of walkthroughs as incidents make them, for a person to look at. */
export const walkthroughs: Readonly<Record<string, Notice>> = {
  'walk-password': play(shared, start),
  'walk-greyed-out': play(shared, start, { kind: 'stuck', at, by: alex, trouble: 'greyedOut' }),
  'walk-different': play(shared, start, { kind: 'stuck', at, by: alex }),
  'walk-two': play(shared, start, { kind: 'fixStarted', at, by: ana }),
  'walk-aside': play(shared, start, { kind: 'putAside', at, by: alex }),
  'walk-handed-over': play(shared, start, { kind: 'handedOver', at, by: alex, to: ana, conversationId: 'c' }),
  'walk-part-done': play(shared, start, { kind: 'partDone', at, by: alex }),
  'walk-still-failing': play(shared, start, done, same),
  'walk-next-cause': play(shared, start, done, same, done, same),
  'walk-further': play(shared, start, done, {
    kind: 'connectionTested',
    at,
    works: false,
    diagnosis: aDiagnosis({
      cause: 'permission_lost',
      account: 'CONTOSO\\svc_finance',
      sourcePath: 'sql01.contoso.example;SalesDW',
    }),
  }),
  'walk-policy': play(policy, { kind: 'fixStarted', at, by: ana }),
  'walk-owner-gone': play(gone, start),
  'walk-gateway': play(plant, start),
  'walk-app-secret': play(missing, start),
  'walk-app-secret-second': play(missing, start, done),
  'walk-right': play(right, start),
};
