import type { Person } from '../core/dataset.ts';
import type { DatasetAddress } from './power-bi.ts';
import type { Conversation } from './teams.ts';

export const signInReasons = ['consentNeeded', 'signInNeeded', 'wrongPerson', 'accountBlocked', 'unavailable'] as const;
export type SignInReason = (typeof signInReasons)[number];

/** `consentNeeded` and `signInNeeded` (run out, revoked, a second factor) are over once the person has signed in by hand. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly reason: SignInReason;

  constructor(reason: SignInReason) {
    super(`A sign-in could not be used (${reason}).`);
    this.reason = reason;
  }
}

/** What Power BI lets only a person do: the owner, or who becomes it. Errors are PowerBiError. */
export interface AsPerson {
  enableSchedule(dataset: DatasetAddress): Promise<void>;
  takeOver(dataset: DatasetAddress): Promise<void>;
}

/** Acting with a person's own sign-in. Its tokens live as long as the call that they came for. */
export interface SignIn {
  /** Asks in a personal chat; Teams answers by itself where it can, else it shows a button. Errors are TeamsError. */
  ask(chat: Conversation, person: Person, text: string): Promise<void>;
  /** What Teams' client has sent for this person. Throws SignInError. */
  withToken(person: Person, token: string): Promise<AsPerson>;
  /** The code that comes after signing in by hand. Throws SignInError. */
  withCode(person: Person, code: { readonly code: string; readonly memberId: string }): Promise<AsPerson>;
}
