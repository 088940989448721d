import { ack } from './ack.ts';
import { assign } from './assign.ts';
import { back } from './back.ts';
import { cancel } from './cancel.ts';
import { diagnose } from './diagnose.ts';
import { digest } from './digest.ts';
import { done } from './done.ts';
import { expiring } from './expiring.ts';
import { explain } from './explain.ts';
import { failing } from './failing.ts';
import { fix } from './fix.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { next } from './next.ts';
import { owner } from './owner.ts';
import { recheck } from './recheck.ts';
import { refresh } from './refresh.ts';
import { remind } from './remind.ts';
import { shared } from './shared.ts';
import { snooze } from './snooze.ts';
import { status } from './status.ts';
import { stuck } from './stuck.ts';
import { unknown } from './unknown.ts';
import { unsnooze } from './unsnooze.ts';
import { unwatch } from './unwatch.ts';
import { watch } from './watch.ts';
import { watching } from './watching.ts';
import { why } from './why.ts';
import type { Phrases } from './types.ts';

/** Of two meanings with the same score, the earlier one here wins. */
export const allPhrases: readonly Phrases[] = [
  unknown,
  unsnooze,
  snooze,
  unwatch,
  watching,
  digest,
  expiring,
  shared,
  assign,
  remind,
  recheck,
  refresh,
  history,
  next,
  owner,
  fix,
  explain,
  diagnose,
  watch,
  failing,
  why,
  status,
  ack,
  cancel,
  back,
  stuck,
  done,
  help,
  greeting,
];
