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
  why: { text: 'Here is what I know.', notice: aNotice() },
};
