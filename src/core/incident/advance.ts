import type { Person } from '../dataset.ts';
import { explainCause } from '../diagnosis/explain.ts';
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
import { onHandedOver, onNotReached, onStepDone, onWalkthroughTurn } from './advance-walkthrough.ts';
import { onDatasetsSeen } from './advance-seen.ts';
import { changed, findMember, isOver, logged, unchanged, withMember } from './change.ts';
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
    case 'datasetsSeen':
      return onDatasetsSeen(incident, event);
    case 'ownerSeen':
      return onOwnerSeen(incident, event);
    case 'stepDone':
      return onStepDone(incident, event);
    case 'fixStarted':
    case 'stuck':
    case 'wentBack':
    case 'otherCauseTried':
    case 'putAside':
    case 'left':
    case 'partDone':
      return onWalkthroughTurn(incident, event);
    case 'handedOver':
      return onHandedOver(incident, event);
    case 'notReached':
      return onNotReached(incident, event);
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

function onOwnerSeen(incident: Incident, event: IncidentEvent & { readonly kind: 'ownerSeen' }): Advanced {
  const { at, datasetId, ownerUpn, by } = event;
  const member = findMember(incident, datasetId);
  if (member === undefined || member.ownerUpn === ownerUpn) return unchanged(incident);
  return changed(incident, at, {
    members: withMember(incident, datasetId, { ownerUpn, ownerName: by.name }),
    log: logged(incident, at, `took over ${member.name}`, by),
  });
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
