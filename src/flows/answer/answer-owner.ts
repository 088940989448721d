import { PowerBiError } from '../../ports/power-bi.ts';
import type { Deps } from '../deps.ts';
import { findPerson } from '../find-holders.ts';
import { mayWrite, membersOf } from '../may.ts';
import type { DatasetResponder } from './asked.ts';

const othersMax = 5;

/** Who owns a dataset, and who else can act. */
export const answerOwner: DatasetResponder = async ({ deps }, entry) => {
  const dataset = await deps.store.findDataset(entry.datasetId);
  const name = `${entry.name} (${entry.workspace})`;
  const others = await othersWhoCanAct(deps, entry.workspaceId, dataset?.ownerUpn);
  return { answer: { text: [await ownerWords(deps, name, dataset?.ownerUpn), others].filter(Boolean).join(' ') } };
};

async function ownerWords(deps: Deps, name: string, ownerUpn: string | undefined): Promise<string> {
  if (ownerUpn === undefined) return `Power BI does not tell me who owns ${name}.`;
  const owner = await findPerson(deps, ownerUpn);
  if (owner === undefined) return `A service principal owns ${name}, so Power BI’s own failure mails reach nobody.`;
  const who = owner.upn === undefined || owner.upn === owner.name ? owner.name : `${owner.name} (${owner.upn})`;
  if (owner.absent === 'gone') return `${who} owns ${name}, and has left. Somebody has to take it over.`;
  return owner.absent === 'disabled' ? `${who} owns ${name}, but that account is disabled.` : `${who} owns ${name}.`;
}

async function othersWhoCanAct(deps: Deps, workspaceId: string, ownerUpn: string | undefined): Promise<string> {
  const members = await membersOf(deps, workspaceId);
  if (members instanceof PowerBiError) return '';
  const names = members
    .filter(
      ({ kind, role, identifier }) =>
        kind === 'User' && mayWrite(role) && identifier.toLowerCase() !== ownerUpn?.toLowerCase(),
    )
    .slice(0, othersMax)
    .map(({ name, role }) => `${name} (${role})`);
  return names.length === 0 ? '' : `Who else can act in the workspace: ${names.join(', ')}.`;
}
