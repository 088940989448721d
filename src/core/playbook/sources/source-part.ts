import type { Hint, PageName } from '../types.ts';

/** What differs between the kinds of source: what they are signed in to with, what a refresh needs there, how to try it. */
export interface SourcePart {
  /** How the credential is tried outside Power BI; the first that fits is taken. */
  readonly check: {
    readonly tool: string;
    /** With a user name and password. */
    readonly secret?: readonly string[];
    /** With a Windows account, DOMAIN\user. */
    readonly windows?: readonly string[];
    /** With the sign-in of a person. */
    readonly signIn?: readonly string[];
    readonly key?: readonly string[];
    /** What to do where none of them fits. */
    readonly todo: string;
  };
  /** A person signs in here (OAuth); there is no password to enter. */
  readonly signInOnly?: true;
  /** What to choose in Power BI as the authentication method. */
  readonly method: string;
  /** The right that a refresh needs. */
  readonly right: string;
  /** Where rights are given. */
  readonly rightPage?: PageName;
  /** Where the current key or token is found, for kinds that have one. */
  readonly keyPlace?: string;
  /** What to look at when it does not answer. */
  readonly reach: string;
  readonly hints?: readonly Hint[];
  readonly from: readonly string[];
}
