import type { Facts } from '../core/diagnosis/types.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import type { Deps } from './deps.ts';
import type { About } from './failed-run.ts';

/** What Entra knows of the account that signs in, where the text leaves it open and Graph lets the bot ask. */
export async function askPeople(deps: Deps, about: About): Promise<Facts> {
  const { dataset, first } = about;
  const account = accountOf(about);
  const [user, changes, owner] = await Promise.all([
    account === undefined ? undefined : ask(deps, 'account', () => deps.graph.findUser(account)),
    account === undefined || !endsBySession(first)
      ? undefined
      : ask(deps, 'sign-ins', () => deps.graph.findSignInChanges(account)),
    ownerName(deps, dataset.ownerUpn, account),
  ]);
  const isOff = user === 'gone' || (user !== undefined && !user.enabled);
  const name = owner ?? (account === dataset.ownerUpn && user !== undefined && user !== 'gone' ? user.name : undefined);
  return {
    ...(name === undefined ? {} : { ownerName: name }),
    ...(isOff ? { accountEnabled: false } : {}),
    ...changes,
  };
}

/** Who signs in at the source, as an Entra account: named by the text, or the owner where the sign-in is the owner's own. */
function accountOf({ dataset, connection, first }: About): string | undefined {
  if (!first.isCredential && first.category !== 'unknown') return undefined;
  if (first.account?.includes('@') === true) return first.account;
  const isOwners =
    connection?.home === 'ownerIdentity' || (connection?.home === 'personalCloud' && endsBySession(first));
  return isOwners && dataset.ownerUpn?.includes('@') === true ? dataset.ownerUpn : undefined;
}

/** A stored sign-in (OAuth), which a revocation or an administrator's reset ends; a password or key has nothing to do with it. */
function endsBySession({ causes }: About['first']): boolean {
  return causes
    .slice(0, 2)
    .some(({ cause }) => cause === 'oauth_expired_or_revoked' || cause === 'conditional_access_or_mfa');
}

async function ownerName(deps: Deps, ownerUpn: string | undefined, account: string | undefined) {
  if (ownerUpn === undefined || ownerUpn === account) return undefined;
  const user = await ask(deps, 'owner', () => deps.graph.findUser(ownerUpn));
  return user === undefined || user === 'gone' ? undefined : user.name;
}

/** Evidence only: what Graph does not answer is left out, and a failure is never lost for it. */
async function ask<T>(deps: Deps, what: string, question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ what, reason: error.reason }, 'Microsoft Graph could not be asked about a failure');
    return undefined;
  }
}
