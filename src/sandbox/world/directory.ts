import { people } from './people.ts';
import type { AccountState, ContosoPerson } from './people.ts';

/** How an Entra account stands now; Graph answers from here. */
export interface DirectoryAccount extends Omit<ContosoPerson, 'state'> {
  state: AccountState;
  lastPasswordChangeAt: number;
  /** Tokens from before this moment are refused. */
  sessionsValidFromAt: number;
}

export interface Directory {
  listAccounts(): readonly DirectoryAccount[];
  findAccount(upnOrId: string): DirectoryAccount | undefined;
}

const dayMs = 24 * 60 * 60_000;

export function createDirectory(now: number): Directory {
  const accounts = people.map<DirectoryAccount>((person, index) => ({
    ...person,
    lastPasswordChangeAt: now - (20 + index * 9) * dayMs,
    sessionsValidFromAt: now - (20 + index * 9) * dayMs,
  }));
  return {
    listAccounts: () => accounts,
    findAccount: (upnOrId) =>
      accounts.find((each) => each.personId === upnOrId || each.upn.toLowerCase() === upnOrId.toLowerCase()),
  };
}
