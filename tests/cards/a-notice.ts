import type { AffectedLine, ClickButton, Notice, StepSection } from '../../src/core/incident/notice.ts';
import type { IncidentVerb } from '../../src/core/incident/click.ts';

export const incidentId = '7d5a2f0e-1c1b-4f6e-9a54-3b0c8f1e2d67';
const portal = 'https://app.powerbi.com';

export function clickButton(title: string, verb: IncidentVerb, primary?: boolean): ClickButton {
  return { kind: 'click', title, click: { verb, incidentId }, ...(primary === undefined ? {} : { primary }) };
}

export function anAffectedLine(line: Partial<AffectedLine> = {}): AffectedLine {
  return {
    name: 'Sales',
    workspace: 'Finance',
    url: `${portal}/groups/3f1c/datasets/9a2b/details`,
    state: 'failing',
    detail: 'failed Mon 06:02, last good Sun 06:04',
    ...line,
  };
}

export function aNotice(notice: Partial<Notice> = {}): Notice {
  return {
    incidentId,
    version: 1,
    tone: 'attention',
    badge: 'Refresh failing',
    headline: 'Sales: the stored password no longer works',
    since: 'Failing since Mon 23 Nov, 06:02. The data shown is from Sun 06:04.',
    cause: 'The database refused the password that the gateway connection "sql-fin-01 / SalesDW" has stored.',
    evidence: [
      'SQL Server says: login failed for user CONTOSO\\svc_finance (18456).',
      'Two other datasets on this connection fail in the same way, none is fine.',
    ],
    move: 'Ana Trujillo owns the gateway connection and can renew it.',
    mention: { personId: '2a9f6f0c-58a1-4c57-b1a2-0f7d3f6a9c11', name: 'Ana Trujillo' },
    affected: [anAffectedLine()],
    affectedMore: 0,
    remarks: [],
    buttons: [
      clickButton('Fix it with me', 'fix', true),
      { kind: 'open', title: 'Open the gateway connection', url: `${portal}/groups/me/gateways` },
      clickButton('Re-check', 'recheck'),
      clickButton("Tell me when it's back", 'follow'),
    ],
    details: [
      { label: 'Error code', value: 'DM_GWPipeline_Gateway_InvalidConnectionCredentials' },
      { label: 'Activity id', value: '0b7a1d5e-8f0c-4a53-8a53-1c8a54f2f9d0' },
      { label: 'Request id', value: '5b1a07c4-2e3a-4b39-9a0f-6c1c5a7b8d21' },
      { label: 'Cluster', value: 'https://wabi-west-europe-redirect.analysis.windows.net' },
      { label: 'Account', value: 'CONTOSO\\svc_finance' },
    ],
    log: ['Mon 06:03 · pbibot noticed the failure'],
    ...notice,
  };
}

export function aStep(step: Partial<StepSection> = {}): StepSection {
  return {
    person: 'Ana Trujillo',
    number: 2,
    of: 4,
    title: 'Enter the new password in the gateway connection',
    why: 'The password was changed at the database, but the gateway still sends the old one.',
    todo: [
      'Open "Manage connections and gateways" with the button below.',
      'Choose the connection "sql-fin-01 / SalesDW", then Settings.',
      'Under Authentication, enter the new password of CONTOSO\\svc_finance and save.',
    ],
    expect: 'A green line that says the connection was saved.',
    clickPath: 'Settings (gear) > Manage connections and gateways > Connections',
    buttons: [
      { kind: 'open', title: 'Open the connection', url: `${portal}/groups/me/gateways`, primary: true },
      clickButton('Done', 'done'),
      clickButton('It looks different', 'stuck'),
      clickButton('Back', 'back'),
      clickButton('Later', 'later'),
    ],
    ...step,
  };
}

const twelveNames = [
  'Sales',
  'Sales Targets',
  'Finance Ledger',
  'Cash Flow',
  'Budget 2027',
  'Headcount',
  'Inventory',
  'Purchasing',
  'Margin by Product',
  'Customer Churn',
  'Receivables',
  'Month End',
];

export const twelveAffected = twelveNames.map((name, index) =>
  anAffectedLine({ name, workspace: index % 3 === 0 ? 'Finance' : 'Operations Europe' }),
);

export const notices: Readonly<Record<string, Notice>> = {
  'one-dataset': aNotice(),
  'twelve-datasets': aNotice({
    headline: '12 datasets: the stored password of one gateway connection no longer works',
    since: 'Failing since Mon 23 Nov, 06:02, twelve of twelve on this connection.',
    affected: twelveAffected,
    log: ['Mon 06:03 · pbibot noticed the failure', 'Mon 07:15 · Ben Adler is looking into it'],
  }),
  walkthrough: aNotice({
    step: aStep(),
    news: 'That helped: the gateway answers now. What is left: the stored password no longer works.',
    move: 'Ana Trujillo is on it.',
    mention: undefined,
    buttons: [clickButton('Re-check', 'recheck'), clickButton("Tell me when it's back", 'follow')],
  }),
  proving: aNotice({
    tone: 'accent',
    badge: 'Checking the fix',
    headline: 'Sign-in works again, 9 of 12 datasets are fresh',
    since: 'Ana Trujillo asked for the check at 08:14.',
    cause: 'It was: the stored password no longer works. Now the sign-in works.',
    isMended: true,
    evidence: [],
    move: 'I am checking it for Ana Trujillo. Nobody has to do anything right now.',
    mention: undefined,
    progress: { text: 'Refreshing, two at a time', done: 9, total: 12 },
    affected: twelveAffected.map((line, index) =>
      index < 9
        ? { ...line, state: 'fresh', detail: 'refreshed at 08:21' }
        : index < 11
          ? { ...line, state: 'running', detail: 'refreshing since 08:22' }
          : { ...line, state: 'blocked', detail: 'all 8 refreshes of today are used up, next at 00:00' },
    ),
    buttons: [clickButton("Tell me when it's back", 'follow')],
  }),
  proven: aNotice({
    tone: 'good',
    badge: 'Fixed and proven',
    headline: 'Sales is fresh again',
    since: 'Stale for 2 h 19 min; two scheduled refreshes were missed.',
    cause: 'It was: the stored password of the gateway connection no longer worked.',
    evidence: [],
    move: 'Nobody has to do anything.',
    mention: undefined,
    affected: [anAffectedLine({ state: 'fresh', detail: 'refreshed at 08:21, schedule is on' })],
    remarks: [
      'To keep it from coming back: use a service account whose password does not expire, or a service principal.',
    ],
    buttons: [clickButton('Show what happened', 'show')],
    log: [
      'Mon 06:03 · pbibot noticed the failure',
      'Mon 08:02 · Ana Trujillo started the fix',
      'Mon 08:14 · Ana Trujillo said done',
      'Mon 08:15 · pbibot tested the connection: sign-in works',
      'Mon 08:21 · refresh completed, schedule is on',
    ],
  }),
};
