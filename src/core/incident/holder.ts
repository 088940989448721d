/** By what somebody can put it right. A workspace admin can take a dataset over whose owner is not there any more. */
export type HolderRole = 'datasetOwner' | 'connectionOwner' | 'gatewayAdmin' | 'workspaceAdmin';

/** Someone who can put it right, as far as the APIs tell; those who can at once come first. */
export interface Holder {
  readonly name: string;
  readonly upn?: string;
  readonly personId?: string;
  /** Disabled or gone: named, but never asked to act. */
  readonly absent?: 'disabled' | 'gone';
  readonly role?: HolderRole;
}
