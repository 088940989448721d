import type { Answer } from '../../src/core/incident/answer.ts';
import { aNotice, clickButton } from './a-notice.ts';

export const answers: Readonly<Record<string, Answer>> = {
  failing: {
    text: 'Four datasets fail now.',
    rows: [
      {
        title: 'Sales',
        detail: 'Finance · the stored password no longer works, since Mon 06:02',
        tone: 'attention',
        buttons: [clickButton('Show', 'show')],
      },
      {
        title: 'Web Orders',
        detail: 'Shop · the sign-in of Ben Adler has expired, since Sun 22:30',
        tone: 'attention',
        buttons: [clickButton('Show', 'show')],
      },
      {
        title: 'Inventory',
        detail: 'Operations Europe · the gateway gw-north is offline',
        tone: 'warning',
        buttons: [clickButton('Show', 'show'), clickButton('Re-check', 'recheck')],
      },
      { title: 'Headcount', detail: 'HR · checking the fix', tone: 'accent', buttons: [] },
    ],
  },
  which: {
    text: 'Which Sales do you mean?',
    buttons: [
      { kind: 'click', title: 'Sales in Finance', click: { verb: 'say', text: 'why did Sales in Finance fail' } },
      {
        kind: 'click',
        title: 'Sales in Operations Europe',
        click: { verb: 'say', text: 'why did Sales in Operations Europe fail' },
      },
    ],
  },
  history: {
    text: 'Sales (Finance): 2 of the last 4 refreshes failed.',
    runs: [
      { label: 'Mon 6h', tookMs: 252_000, tone: 'good' },
      { label: 'Tue 6h', tookMs: 276_000, tone: 'good' },
      { label: 'Wed 6h', tookMs: 24_000, tone: 'attention' },
      { label: 'Wed 6h', tookMs: 18_000, tone: 'attention' },
    ],
    rows: [{ title: 'today 06:00 · failed', detail: 'by its schedule, took 18 s', tone: 'attention', buttons: [] }],
  },
  choose: {
    text: 'Which workspaces shall I watch here?',
    choose: {
      label: 'Workspaces to watch here',
      choices: [
        { title: 'Finance', value: 'workspace-1' },
        { title: 'Operations Europe', value: 'workspace-2' },
      ],
      button: 'Watch these',
      verb: 'watchChosen',
    },
    buttons: [{ kind: 'click', title: 'What can you do?', click: { verb: 'say', text: 'help' } }],
  },
  why: { text: 'Here is what I know.', notice: aNotice() },
};
