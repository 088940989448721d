import { renderNotice } from '../cards/render-notice.ts';
import type { Button, Notice } from '../core/incident/notice.ts';
import type { PersonalList } from '../flows/list-for-person.ts';

/** What the page gets; src/tab/page/read-list.ts reads it. */
export interface TabList {
  readonly incidents: readonly { readonly notice: Notice; readonly card: object }[];
  readonly more: number;
  readonly uncheckedWorkspaces: number;
}

export function toTabList({ notices, more, uncheckedWorkspaces }: PersonalList): TabList {
  const incidents = notices.map(readOnly).map((notice) => ({ notice, card: renderNotice(notice) }));
  return { incidents, more, uncheckedWorkspaces };
}

/** Acting happens in the chat, where a click is answered; and a mention means something only in a message. */
function readOnly({ mention: _mention, ...notice }: Notice): Notice {
  const { step } = notice;
  return {
    ...notice,
    buttons: notice.buttons.filter(opensPage),
    ...(step === undefined ? {} : { step: { ...step, buttons: step.buttons.filter(opensPage) } }),
  };
}

function opensPage({ kind }: Button): boolean {
  return kind === 'open';
}
