import type { Person } from '../dataset.ts';
import { explainCause } from '../diagnosis/explain.ts';
import { stepCount } from '../playbook/steps-for.ts';
import { onFailureFound } from './advance-failure.ts';
import { onAcknowledged, onAssigned, onMuted, onUnmuted } from './advance-handling.ts';
import {
  onConnectionTested,
  onProofGivenUp,
  onRecheckAsked,
  onRefreshAsked,
  onRefreshBlocked,
  onRefreshLost,
  onRefreshSeen,
  onScheduleSeen,
  onSuccessFound,
  onTestRunning,
} from './advance-proof.ts';
import { changed, findMember, isOver, logged, unchanged, withoutWalkthrough } from './change.ts';
import type { Advanced, Incident, IncidentEvent } from './types.ts';

const followersMax = 200;

/** What an incident becomes by an event, and what must happen outside because of it. Events that come too late change nothing. */
export function advance(incident: Incident, event: IncidentEvent): Advanced {
  if (isOver(incident)) return unchanged(incident);
  switch (event.kind) {
    case 'failureFound':
      return onFailureFound(incident, event.failure, event.at);
    case 'successFound':
      return onSuccessFound(incident, event);
    case 'scheduleSeen':
      return onScheduleSeen(incident, event);
    case 'datasetGone':
      return onDatasetGone(incident, event.datasetId, event.at);
    case 'datasetMoved':
      return onDatasetMoved(incident, event);
    case 'fixStarted':
      return onFixStarted(incident, event.by, event.at);
    case 'stepDone':
      return onStepDone(incident, event);
    case 'stuck':
    case 'wentBack':
    case 'left':
      return onWalkthroughTurn(incident, event);
    case 'recheckAsked':
      return onRecheckAsked(incident, event);
    case 'followed':
      return onFollowed(incident, event);
    case 'muted':
      return onMuted(incident, event);
    case 'unmuted':
      return onUnmuted(incident, event);
    case 'acknowledged':
      return onAcknowledged(incident, event);
    case 'assigned':
      return onAssigned(incident, event);
    case 'testRunning':
      return onTestRunning(incident, event);
    case 'connectionTested':
      return onConnectionTested(incident, event);
    case 'refreshAsked':
      return onRefreshAsked(incident, event);
    case 'refreshSeen':
      return onRefreshSeen(incident, event);
    case 'refreshLost':
      return onRefreshLost(incident, event);
    case 'refreshBlocked':
      return onRefreshBlocked(incident, event);
    case 'proofGivenUp':
      return onProofGivenUp(incident, event.at);
    default:
      throw new Error(`unknown event ${JSON.stringify(event satisfies never)}`);
  }
}

function onDatasetGone(incident: Incident, datasetId: string, at: number): Advanced {
  const members = incident.members.filter((member) => member.datasetId !== datasetId);
  return members.length === incident.members.length ? unchanged(incident) : changed(incident, at, { members });
}

function onDatasetMoved(incident: Incident, event: IncidentEvent & { readonly kind: 'datasetMoved' }): Advanced {
  const { at, datasetId, cause } = event;
  const member = findMember(incident, datasetId);
  if (member === undefined) return unchanged(incident);
  const text = `${member.name} gets further now: ${explainCause(cause).short}. That has a card of its own.`;
  return changed(incident, at, {
    members: incident.members.filter((each) => each.datasetId !== datasetId),
    log: logged(incident, at, text),
  });
}

function onFixStarted(incident: Incident, person: Person, at: number): Advanced {
  const { walkthrough } = incident;
  if (walkthrough?.person.personId === person.personId) return unchanged(incident);
  return changed(incident, at, {
    walkthrough:
      walkthrough === undefined ? { person, startedAt: at, step: 0, stuck: false } : { ...walkthrough, person },
    log: logged(incident, at, walkthrough === undefined ? 'started the fix' : 'took over the fix', person),
  });
}

/** The last step's Done asks for the proof. */
function onStepDone(
  incident: Incident,
  event: IncidentEvent & { readonly kind: 'stepDone' | 'recheckAsked' },
): Advanced {
  const { at, by } = event;
  const walkthrough = incident.walkthrough ?? { person: by, startedAt: at, step: 0, stuck: false };
  if (walkthrough.step + 1 < stepCount(incident)) {
    return changed(incident, at, {
      walkthrough: { ...walkthrough, person: by, step: walkthrough.step + 1, stuck: false },
    });
  }
  return onRecheckAsked({ ...incident, walkthrough: { ...walkthrough, person: by, stuck: false } }, event);
}

function onWalkthroughTurn(
  incident: Incident,
  event: { readonly kind: 'stuck' | 'wentBack' | 'left'; readonly at: number; readonly by: Person },
): Advanced {
  const { walkthrough } = incident;
  const { at, by, kind } = event;
  if (walkthrough === undefined) return unchanged(incident);
  switch (kind) {
    case 'stuck':
      return changed(incident, at, {
        walkthrough: { ...walkthrough, person: by, stuck: true },
        log: logged(incident, at, `is stuck at step ${walkthrough.step + 1}`, by),
      });
    case 'wentBack':
      return changed(incident, at, {
        walkthrough: { ...walkthrough, person: by, step: Math.max(0, walkthrough.step - 1), stuck: false },
      });
    case 'left':
      return changed(withoutWalkthrough(incident), at, { log: logged(incident, at, 'left the fix', by) });
    default:
      throw new Error(`unknown turn ${String(kind satisfies never)}`);
  }
}

function onFollowed(
  incident: Incident,
  event: { readonly at: number; readonly by: Person; readonly conversationId: string },
): Advanced {
  const { at, by, conversationId } = event;
  const isKnown = incident.followers.some(({ person }) => person.personId === by.personId);
  if (isKnown || incident.followers.length >= followersMax) return unchanged(incident);
  return changed(incident, at, { followers: [...incident.followers, { person: by, conversationId }] }, []);
}
