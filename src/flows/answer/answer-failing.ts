import { explainCause } from '../../core/diagnosis/explain.ts';
import { formatMoment } from '../../core/incident/moments.ts';
import { subjectOf } from '../../core/incident/notice-of.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { Asked, Responder } from './asked.ts';
import { sayButton } from './which-dataset.ts';

const rowsMax = 10;

/** What is failing in this conversation's workspaces, one row an incident. */
export const answerFailing: Responder = async (asked) => {
  const { deps, understanding, visible } = asked;
  const named = understanding.workspace;
  if (named !== undefined && !visible.has(named.workspaceId)) {
    return { answer: { text: `I may not speak of ${named.name} here.` } };
  }
  const workspaceIds = named === undefined ? [...visible] : [named.workspaceId];
  if (workspaceIds.length === 0) return { answer: notWatching(asked) };
  const incidents = await deps.store.listOpenIncidents({ workspaceIds });
  const where = named === undefined ? '' : ` in ${named.name}`;
  if (incidents.length === 0) {
    return { answer: { text: `Nothing is failing${where}. I look at ${countWords(workspaceIds.length)}.` } };
  }
  const rows = incidents.slice(0, rowsMax).map((incident) => rowOf(asked, incident));
  const more = incidents.length > rowsMax ? ` The first ${rowsMax} of ${incidents.length}:` : '';
  return {
    answer: {
      text: `${incidents.length === 1 ? 'One thing is' : `${incidents.length} things are`} failing${where}.${more}`,
      rows,
    },
  };
};

function countWords(count: number): string {
  return count === 1 ? 'one workspace' : `${count} workspaces`;
}

function rowOf({ deps, timeZone }: Asked, incident: Incident) {
  const since = formatMoment(Math.min(...incident.members.map(({ failedAt }) => failedAt)), {
    now: deps.clock.now(),
    timeZone,
  });
  const { incidentId } = incident;
  return {
    title: subjectOf(incident),
    detail: `${explainCause(incident.diagnosis.cause).short}, since ${since}`,
    tone: incident.state.kind === 'proving' ? ('accent' as const) : ('attention' as const),
    buttons: [{ kind: 'click' as const, title: 'Show', click: { verb: 'show' as const, incidentId } }],
  };
}

export function notWatching({ message }: Asked) {
  return message.conversation.kind === 'personal'
    ? {
        text: 'You have no role in any workspace that I can see. Ask a workspace administrator, or have me added to the workspace.',
      }
    : {
        text: 'This conversation watches no workspace yet. Say “watch Finance” with the name of yours, and I post its failures here.',
        buttons: [sayButton('What can I watch?', 'what are you watching')],
      };
}
