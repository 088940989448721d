import type { Person } from '../core/dataset.ts';

/** Who a token speaks for; outbound/entra's verifier answers it. */
export interface TabCaller {
  readonly principalId: string;
  readonly tenantId: string | undefined;
  readonly name: string | undefined;
  readonly upn: string | undefined;
  readonly scopes: readonly string[];
}

export type VerifyCaller = (token: string) => Promise<TabCaller>;

export type CallerResult =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'refused' }
  /** The keys could not be fetched: the same token may do later. */
  | { readonly kind: 'unavailable' };

/** Teams asks Entra for this scope when a tab asks for a token (msteams-docs, tab SSO). A token without it was not made for the tab. */
const tabScope = 'access_as_user';

export async function readCaller(
  authorization: string | undefined,
  { verify, tenantId }: { verify: VerifyCaller; tenantId: string },
): Promise<CallerResult> {
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return { kind: 'refused' };
  let caller: TabCaller;
  try {
    caller = await verify(token);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { kind: reason === 'unavailable' ? 'unavailable' : 'refused' };
  }
  if (caller.tenantId !== tenantId || !caller.scopes.includes(tabScope)) return { kind: 'refused' };
  const { principalId: personId, name, upn } = caller;
  return { kind: 'person', person: { personId, name: name ?? upn ?? personId, ...(upn === undefined ? {} : { upn }) } };
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== 'TokenError' || !('reason' in error)) return undefined;
  return typeof error.reason === 'string' ? error.reason : undefined;
}
