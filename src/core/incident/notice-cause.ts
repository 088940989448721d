import { explainCause, explainDiagnosis } from '../diagnosis/explain.ts';
import { followedCause } from '../playbook/steps-for.ts';
import { isAlmostThere } from './held-up.ts';
import type { Notice } from './notice.ts';
import { causeMended } from './notice-remarks.ts';
import type { Incident } from './types.ts';

/** The cause in plain words, and what speaks for it: that of the steps which are shown. */
export function causeOf(incident: Incident): Pick<Notice, 'cause' | 'evidence' | 'isMended'> {
  if (isMended(incident)) return { cause: mendedWords(incident), evidence: [], isMended: true };
  return { cause: causeWords(incident), evidence: evidenceOf(incident) };
}

function isMended(incident: Incident): boolean {
  const { state } = incident;
  return state.kind === 'proven' || (state.kind === 'proving' && state.signInWorks === true) || isAlmostThere(incident);
}

function mendedWords(incident: Incident): string {
  const mended = causeMended(incident);
  const { short } = mended === incident.diagnosis.cause ? explainDiagnosis(incident.diagnosis) : explainCause(mended);
  const was = `It was: ${short}.`;
  return incident.state.kind === 'proving' ? `${was} Now the sign-in works.` : was;
}

function causeWords(incident: Incident): string {
  const followed = followedCause(incident);
  if (followed !== incident.diagnosis.cause) return `Possibly: ${explainCause(followed).meaning}`;
  const { meaning } = explainDiagnosis(incident.diagnosis);
  const confidence = incident.diagnosis.causes[0]?.confidence ?? 0;
  if (incident.diagnosis.category === 'unknown')
    return `I do not know this error. Power BI says: ${incident.diagnosis.message}`;
  const likelihood = confidence >= 0.85 ? '' : confidence >= 0.6 ? 'Most likely: ' : 'Possibly: ';
  return `${likelihood}${meaning}`;
}

function evidenceOf(incident: Incident): readonly string[] {
  const { cause, causes } = incident.diagnosis;
  const followed = followedCause(incident);
  const said = causes.find((each) => each.cause === followed)?.evidence;
  if (followed === cause) {
    const { meaning } = explainDiagnosis(incident.diagnosis);
    return (said ?? []).filter((sentence) => sentence !== meaning);
  }
  if (said !== undefined) return said;
  return ['It can give the same error, and the steps for the likeliest cause changed nothing.'];
}
