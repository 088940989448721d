import { clearCause } from './clear-cause.ts';
import { Scale } from './scale.ts';
import type { DataSourceKind, Facts, RankedCause } from './types.ts';
import { weighGateway } from './weigh/gateway.ts';
import { weighHistory } from './weigh/history.ts';
import { weighHome } from './weigh/home.ts';
import { weighNeighbours } from './weigh/neighbours.ts';
import { weighPeople } from './weigh/people.ts';
import { weighRun } from './weigh/run.ts';

export interface WeighedText {
  readonly dataSource: DataSourceKind;
  readonly codes: readonly string[];
}

/** A fact that speaks against a clear text takes this much of its certainty at most. */
const leastShare = 0.9;

/** Lets what is known beside the text speak. Without facts nothing changes. */
export function weighFacts(causes: readonly RankedCause[], text: WeighedText, facts: Facts): RankedCause[] {
  const clear = clearCause(causes, text.codes);
  const scale = new Scale(causes);
  weighGateway(scale, facts);
  weighHome(scale, facts);
  weighRun(scale, text, facts);
  weighHistory(scale, facts);
  weighPeople(scale, facts);
  weighNeighbours(scale, facts);
  if (clear !== undefined) scale.keepFirst(clear.cause, clear.confidence * leastShare);
  return scale.ranked();
}
