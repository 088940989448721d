import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { Incident, IncidentEvent, Member } from '../core/incident/types.ts';
import { byUrgency } from '../core/incident/urgency.ts';
import { RetryLater, type Job } from '../ports/jobs.ts';
import type { TestResult } from '../ports/fabric.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import { proveMember } from './prove-member.ts';

const proofMaxMs = 6 * 3_600_000;
const pollMs = 4_000;
const testPollMinMs = 1_000;
const atOnceMax = 3;

/**
 * One step of proving a fix: the connection is tested first, because that spends no refresh; then the datasets are
 * refreshed, a single one until the sign-in is known to work, then a few at a time. Throws RetryLater while it goes on.
 */
export async function proveFix(deps: Deps, { incidentId }: Extract<Job, { kind: 'prove' }>): Promise<void> {
  const incident = await deps.store.findIncident(incidentId);
  if (incident?.state.kind !== 'proving') return;
  if (deps.clock.now() - incident.state.startedAt > proofMaxMs) {
    await changeIncident(deps, incidentId, { kind: 'proofGivenUp', at: deps.clock.now() });
    return;
  }
  if (incident.state.phase === 'testing') await testStep(deps, incident, incident.state.operationId);
  else await refreshStep(deps, incident, incident.state.signInWorks === true);
  const after = await deps.store.findIncident(incidentId);
  if (after?.state.kind === 'proving') throw new RetryLater(pollMs, 'the proof goes on');
}

async function testStep(deps: Deps, incident: Incident, operationId: string | undefined): Promise<void> {
  const { incidentId } = incident;
  const result = await test(deps, incident, operationId);
  const at = deps.clock.now();
  if (result?.kind === 'running') {
    await changeIncident(deps, incidentId, { kind: 'testRunning', at, operationId: result.operationId });
    throw new RetryLater(Math.max(result.retryAfterMs, testPollMinMs), 'the connection test runs');
  }
  await changeIncident(deps, incidentId, testedEvent(result, at));
  throw new RetryLater(0, 'the connection was tested');
}

function testedEvent(result: TestResult | undefined, at: number): IncidentEvent {
  if (result?.kind !== 'offline')
    return { kind: 'connectionTested', at, works: result === undefined ? undefined : true };
  const diagnosis = diagnose({ text: result.errors.map(({ code, message }) => `${code}: ${message}`).join('\n') });
  // A connection test can fail where the refresh works (connectors with optional parameters), so only a clear refusal counts.
  if (diagnosis.category !== 'credential' && diagnosis.category !== 'gateway') {
    return { kind: 'connectionTested', at, works: undefined };
  }
  return { kind: 'connectionTested', at, works: false, diagnosis };
}

/** undefined: no test can be made, a refresh has to tell. */
async function test(deps: Deps, incident: Incident, operationId: string | undefined): Promise<TestResult | undefined> {
  const { broken, members } = incident;
  if (!members.some(({ state }) => state.kind === 'waiting')) return undefined;
  try {
    if (operationId !== undefined) return await deps.fabric.readOperation(operationId);
    if (broken.kind === 'gateway') return await deps.fabric.checkGateway(broken.gatewayId);
    const connectionId = broken.connection?.connectionId;
    return connectionId === undefined ? undefined : await deps.fabric.testConnection(connectionId);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ incidentId: incident.incidentId, reason: error.reason }, 'a connection could not be tested');
    if (error.reason === 'throttled' || error.reason === 'unavailable' || error.reason === 'timedOut') {
      throw new RetryLater(error.retryAfterMs ?? pollMs, 'Fabric did not answer');
    }
    return undefined;
  }
}

async function refreshStep(deps: Deps, incident: Incident, signInWorks: boolean): Promise<void> {
  const isSure = signInWorks || incident.members.some(({ state }) => state.kind === 'fresh');
  const followed = incident.members.filter(({ state }) => isFollowed(state));
  for (const member of followed) await proveMember(deps, incident.incidentId, member);
  const free = (isSure ? atOnceMax : 1) - followed.filter(({ state }) => state.kind !== 'refreshed').length;
  const waiting = byUrgency(
    incident.members.filter(({ state }) => state.kind === 'waiting'),
    deps.clock.now(),
  ).slice(0, Math.max(0, free));
  for (const member of waiting) {
    const now = await deps.store.findIncident(incident.incidentId);
    if (now?.state.kind !== 'proving') return;
    await proveMember(deps, incident.incidentId, member);
  }
}

function isFollowed({ kind }: Member['state']): boolean {
  return kind === 'starting' || kind === 'running' || kind === 'refreshed';
}
