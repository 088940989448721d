import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Who owns the dataset, and in whose name it runs. */
export const ownerRules: readonly Rule[] = [
  {
    cause: 'owner_or_takeover_problem',
    confidence: 0.95,
    says: list(`
      model owner no longer has access | owner no longer has access | owner … does not have access to the workspace
      take over the semantic model by | dataset owner has left | owner of the dataset … disabled | owner's account
      owner account was deleted | owner account … disabled | owner was deleted | owner … was removed
      owner has been deleted | owner has been removed | owner has left | owner is no longer | owner lost access
      owner has lost access | owner not having access | owner does not have access | owner doesn't have access
      take over the model | take over the dataset | take over this semantic model
      owner … is no longer a member | owner … no longer has access | owner … no longer works
    `),
    because: "The dataset's owner has lost access to the workspace.",
    from: 'Premium_ASWL_Error, dnceng issue 4428',
  },
  {
    cause: 'owner_or_takeover_problem',
    confidence: 0.85,
    codes: ['DMTS_EntityNotFoundOrUnauthorized'],
    says: list(`
      only supported for the dataset owner | only the dataset owner | not the owner of | is not owner of
      must be the owner | not found or you are not authorized to access
      connection … was not found or … not shared
    `),
    unless: ['storage account'],
    because: 'The identity that runs this does not own the dataset, or the connection was never shared with it.',
    from: 'msft-extensions issues 135, 269; fabric-cicd issue 1125',
  },
  {
    cause: 'owner_or_takeover_problem',
    confidence: 0.95,
    says: list(`
      workspace identity … owner does not have | workspace identity … owner doesn't have | workspace identity … owner may not
      workspace identity … owner has no
    `),
    because: 'The connection signs in as the workspace, which has no identity or one that the owner may not use.',
    from: 'Premium_ASWL_Error, dnceng issue 4428',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.85,
    says: list(`
      does not have a workspace identity | doesn't have a workspace identity | workspace has no identity
      no workspace identity | workspace identity not found | workspace identity was not found
      workspace identity does not exist | workspace identity is not configured
    `),
    because: 'The connection signs in as the workspace, and the workspace has no identity.',
    from: 'learn.microsoft.com/fabric/security/workspace-identity',
  },
  {
    cause: 'owner_or_takeover_problem',
    confidence: 0.75,
    says: ['unable to start oauth login', 'start oauth login'],
    because: 'Whoever started this may not: the sign-in belongs to the owner or a gateway administrator.',
    from: 'PowerBIRESTAPI issue 130',
  },
  {
    cause: 'permission_lost',
    confidence: 0.76,
    codes: ['PowerBINotAuthorizedException', 'PowerBIEntityNotFound'],
    says: ['powerbinotauthorized', 'is not accessible for application', 'not authorized for this request'],
    unless: ['oauth login'],
    because: 'The identity that called Power BI may not do this.',
    from: 'pbimonitor issue 66',
  },
];
