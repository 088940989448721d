import type { ReminderTimes } from '../core/incident/reason-to-notify.ts';
import type { Places } from '../core/playbook/links.ts';
import type { Clock } from '../ports/clock.ts';
import type { Fabric } from '../ports/fabric.ts';
import type { Graph } from '../ports/graph.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Log } from '../ports/log.ts';
import type { PowerBi } from '../ports/power-bi.ts';
import type { SignIn } from '../ports/sign-in.ts';
import type { Receivers } from '../ports/receivers.ts';
import type { Store } from '../ports/store.ts';
import type { Teams } from '../ports/teams.ts';

/** What the flows work with. */
export interface Deps {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly powerBi: PowerBi;
  readonly fabric: Fabric;
  readonly graph: Graph;
  readonly teams: Teams;
  /** Absent: not set up, then the deep link is given. */
  readonly signIn?: SignIn;
  /** Absent: nobody is told by webhook. */
  readonly receivers?: Receivers;
  readonly clock: Clock;
  readonly log: Log;
  readonly places: Places;
  /** For cards in channels, where each reader may live elsewhere; an IANA name. */
  readonly timeZone: string;
  /** When it is said again that something is still failing; absent: after four hours, then daily. */
  readonly reminders?: ReminderTimes;
}
