import { noticeOf } from '../core/incident/notice-of.ts';
import type { Notice } from '../core/incident/notice.ts';
import type { Incident } from '../core/incident/types.ts';
import type { Deps } from './deps.ts';

/** What is told of an incident now. `visible`: the workspaces that may be named; absent, all may. */
export function noticeFor(
  { clock, places, timeZone, signIn }: Pick<Deps, 'clock' | 'places' | 'timeZone' | 'signIn'>,
  incident: Incident,
  to: { readonly visible?: ReadonlySet<string>; readonly timeZone?: string } = {},
): Notice {
  return noticeOf(incident, {
    now: clock.now(),
    timeZone: to.timeZone ?? timeZone,
    places,
    canSignIn: signIn !== undefined,
    ...(to.visible === undefined ? {} : { visibleWorkspaceIds: to.visible }),
  });
}
