import { formatSpan } from './moments.ts';
import type { AffectedLine } from './notice.ts';
import { moment, type Saying } from './saying.ts';
import type { Member } from './types.ts';

export function affectedLine(member: Member, saying: Saying, isMissing: boolean): AffectedLine {
  return {
    name: member.name,
    workspace: member.workspace,
    ...(member.webUrl === undefined ? {} : { url: member.webUrl }),
    ...affectedState(member, saying, isMissing),
  };
}

const blockedWords = {
  scheduleOff: 'fresh, but its schedule is off',
  quotaUsedUp: 'no refresh left today (8 a day on a shared capacity)',
  forbidden: 'I may not refresh it',
  notFound: 'not there any more',
  notStarted: 'its refresh did not come to an end',
} as const;

function affectedState(member: Member, saying: Saying, isMissing: boolean): Pick<AffectedLine, 'state' | 'detail'> {
  const { state } = member;
  switch (state.kind) {
    case 'failing': {
      const off = member.scheduleEnabled === false ? ', schedule switched off' : '';
      return {
        state: 'failing',
        detail: `${isMissing ? 'missing since' : 'failed'} ${moment(member.failedAt, saying)}${off}`,
      };
    }
    case 'waiting':
      return { state: 'waiting', detail: 'waiting for its refresh' };
    case 'starting':
      return { state: 'running', detail: `refresh asked for${leftWords(member)}` };
    case 'running':
      return {
        state: 'running',
        detail: `refreshing for ${formatSpan(saying.now - state.startedAt)}${leftWords(member)}`,
      };
    case 'refreshed':
      return { state: 'running', detail: 'refreshed, looking at its schedule' };
    case 'blocked':
      return { state: 'blocked', detail: blockedWords[state.reason] };
    case 'fresh':
      return { state: 'fresh', detail: `fresh ${moment(state.endedAt, saying)}` };
    default:
      throw new Error(`unknown member state ${JSON.stringify(state satisfies never)}`);
  }
}

function leftWords({ refreshesLeft }: Member): string {
  return refreshesLeft === undefined ? '' : `, ${refreshesLeft} of 8 left today`;
}
