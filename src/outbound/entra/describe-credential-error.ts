import { isNativeError } from 'node:util/types';

export const credentialErrorReasons = [
  'wrongSecret',
  'expiredSecret',
  'badCertificate',
  'unknownApp',
  'disabledApp',
  'unknownTenant',
  'unknownScope',
  'consentNeeded',
  'interactionNeeded',
  'userBlocked',
  'noManagedIdentity',
  'throttled',
  'unreachable',
  'unexpected',
] as const;
export type CredentialErrorReason = (typeof credentialErrorReasons)[number];

const sentences: Record<CredentialErrorReason, string> = {
  wrongSecret: 'Microsoft Entra does not accept the client secret; set the value of a valid secret, not its id.',
  expiredSecret: 'The client secret has expired; create a new one in the app registration and set it.',
  badCertificate: 'Microsoft Entra does not accept the certificate; check that this one is uploaded and still valid.',
  unknownApp: 'Microsoft Entra does not know this client id in this tenant; check both.',
  disabledApp: 'The app is disabled in Microsoft Entra; an administrator can enable it again.',
  unknownTenant: 'Microsoft Entra does not know this tenant; check the tenant id.',
  unknownScope: 'Microsoft Entra does not know the service a token was asked for; check the scope and the cloud.',
  consentNeeded: 'Consent is missing for this app; an administrator can grant it in Microsoft Entra.',
  interactionNeeded: 'Microsoft Entra wants the person to sign in again.',
  userBlocked: 'The account is disabled, locked or deleted in Microsoft Entra.',
  noManagedIdentity: 'There is no managed identity on this machine; use a secret or a certificate, or assign one.',
  throttled: 'Microsoft Entra asks to slow down; it is tried again later.',
  unreachable: 'Microsoft Entra could not be reached; check the network, the proxy and the authority host.',
  unexpected: 'Microsoft Entra gave no token, for a reason this bot does not know.',
};

// AADSTS numbers: entra/identity-platform/reference-error-codes.
const byNumber: Readonly<Record<string, CredentialErrorReason>> = {
  7000215: 'wrongSecret',
  7000216: 'wrongSecret',
  7000222: 'expiredSecret',
  700027: 'badCertificate',
  700016: 'unknownApp',
  7000112: 'disabledApp',
  90002: 'unknownTenant',
  900023: 'unknownTenant',
  500011: 'unknownScope',
  1002012: 'unknownScope',
  70011: 'unknownScope',
  65001: 'consentNeeded',
  50053: 'userBlocked',
  50057: 'userBlocked',
  50034: 'userBlocked',
  50072: 'interactionNeeded',
  50074: 'interactionNeeded',
  50076: 'interactionNeeded',
  50079: 'interactionNeeded',
  50173: 'interactionNeeded',
  53003: 'interactionNeeded',
  700082: 'interactionNeeded',
  90055: 'throttled',
};

const byCode: Readonly<Record<string, CredentialErrorReason>> = {
  consent_required: 'consentNeeded',
  interaction_required: 'interactionNeeded',
  login_required: 'interactionNeeded',
  invalid_grant: 'interactionNeeded',
  tenant_unknown: 'unknownTenant',
  network_error: 'unreachable',
  endpoints_resolution_error: 'unreachable',
  openid_config_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
};

/** The tenant's configuration, which comes before any token, could not be read. */
export class DiscoveryError extends Error {
  override readonly name = 'DiscoveryError';
  readonly errorCode: 'tenant_unknown' | 'network_error';

  constructor(errorCode: 'tenant_unknown' | 'network_error') {
    super('Microsoft Entra did not describe the tenant.');
    this.errorCode = errorCode;
  }
}

export interface CredentialErrorDescription {
  readonly reason: CredentialErrorReason;
  /** For an operator; never a secret, nor the library's text. */
  readonly sentence: string;
  /** The AADSTS number without its prefix, where Entra gave one. */
  readonly aadsts?: string | undefined;
}

/** What went wrong with a token, from the parts of the error that Entra and the library number. */
export function describeCredentialError(error: unknown): CredentialErrorDescription {
  let aadsts: string | undefined;
  let reason: CredentialErrorReason | undefined;
  let current = error;
  for (let depth = 0; depth < 5 && isNativeError(current); depth += 1) {
    const facts = readFacts(current);
    aadsts ??= facts.aadsts;
    reason = (aadsts === undefined ? undefined : byNumber[aadsts]) ?? reason ?? facts.reason;
    current = current.cause;
  }
  return { reason: reason ?? 'unexpected', sentence: sentences[reason ?? 'unexpected'], aadsts };
}

function readFacts(error: Error): { aadsts: string | undefined; reason: CredentialErrorReason | undefined } {
  const { errorCode, errorNo, status, statusCode, code } = error as Error & Record<string, unknown>;
  const number = typeof errorNo === 'string' || typeof errorNo === 'number' ? String(errorNo) : undefined;
  // A number that is remembered while Entra throttles the library comes as the code itself.
  const coded = typeof errorCode === 'string' ? errorCode : undefined;
  const aadsts = number ?? (coded !== undefined && /^\d+/.test(coded) ? coded.split(' ')[0] : undefined);
  return { aadsts, reason: (coded && byCode[coded]) || byStatus(status ?? statusCode) || byKind(error, code) };
}

function byStatus(status: unknown): CredentialErrorReason | undefined {
  if (status === 429) return 'throttled';
  return typeof status === 'number' && status >= 500 ? 'unreachable' : undefined;
}

function byKind(error: Error, code: unknown): CredentialErrorReason | undefined {
  if (error.name === 'CredentialUnavailableError') return 'noManagedIdentity';
  // Node's codes for a connection that failed, and for a certificate file that can't be read.
  if (code === 'ENOENT' || code === 'EACCES') return 'badCertificate';
  if (error.name === 'RestError' || error.name === 'AbortError') return 'unreachable';
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? 'unreachable' : undefined;
}
