import type { Circumstances } from './judge-causes.ts';
import { equalIntervalMs, inDays } from './equal-intervals.ts';
import { Scale } from './scale.ts';
import type { Cause, Facts, RankedCause } from './types.ts';

/**
 * An Entra access token lives about an hour, and a load that outlives it fails "with a credentials error"
 * (refresh-troubleshooting-refresh-scenarios).
 */
const tokenLifeMs = 55 * 60_000;

const rejected = [
  'password_rotated_or_wrong',
  'oauth_expired_or_revoked',
  'key_or_sas_rotated',
  'gateway_credentials_stale',
] as const satisfies readonly Cause[];

/** Lets what is known beside the text speak. Without facts nothing changes. */
export function weighFacts(causes: readonly RankedCause[], about: Circumstances, facts: Facts): RankedCause[] {
  const scale = new Scale(causes);
  weighGateway(scale, facts);
  weighHome(scale, facts);
  weighRunTime(scale, about, facts);
  weighHistory(scale, facts);
  weighAccount(scale, facts);
  weighNeighbours(scale, facts);
  return scale.ranked();
}

function weighGateway(scale: Scale, { gatewayOnline }: Facts): void {
  if (gatewayOnline === false) {
    scale.raise('gateway_offline', 0.94, 'The gateway shows as offline right now.');
    scale.lower(rejected, 0.5);
  } else if (gatewayOnline === true && scale.best === 'gateway_offline') {
    scale.lower(['gateway_offline'], 0.85, 'The gateway shows as online now, so it may have been a passing fault.');
  }
}

function weighHome(scale: Scale, { home, connectionName, ownerName }: Facts): void {
  const named = connectionName === undefined ? '' : ` “${connectionName}”`;
  switch (home) {
    case 'gateway':
    case 'vnetGateway':
      if (scale.has('gateway_credentials_stale')) {
        scale.raise('gateway_credentials_stale', 0.88, `The credential lives on the gateway connection${named}.`);
      }
      return;
    case 'personalCloud':
    case 'shareableCloud':
      if (scale.best === 'gateway_credentials_stale') {
        const where =
          home === 'personalCloud' ? 'in the owner’s personal cloud credential' : `on the connection${named}`;
        const cause = scale.has('oauth_expired_or_revoked') ? 'oauth_expired_or_revoked' : 'password_rotated_or_wrong';
        scale.raise(cause, 0.62, `The credential lives ${where}, not on a gateway.`);
        scale.lower(['gateway_credentials_stale'], 0.2);
      }
      return;
    case 'ownerIdentity':
      if (scale.isCredential) {
        const owner = ownerName === undefined ? 'the dataset’s owner' : `its owner, ${ownerName}`;
        scale.raise('owner_or_takeover_problem', 0.6, `No credential is stored: the refresh runs as ${owner}.`);
        scale.lower(rejected, 0.8);
      }
      return;
    case 'unbound':
      if (scale.best === undefined || scale.isCredential || scale.best === 'gateway_datasource_not_configured') {
        scale.raise(
          'credentials_missing_or_not_set',
          0.8,
          'The source is bound to no connection, so nothing is stored for it.',
        );
      }
      return;
    case 'personalGateway':
    case undefined:
      return;
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}

function weighRunTime(scale: Scale, { dataSource }: Circumstances, { runMs, connectionType, home }: Facts): void {
  if (runMs === undefined || runMs < tokenLifeMs || home === 'ownerIdentity') return;
  if (!scale.has(...rejected, 'permission_lost') || !scale.isCredential) return;
  const minutes = Math.round(runMs / 60_000);
  const isOAuth = scale.has('oauth_expired_or_revoked') || oauthKinds.has(dataSource) || connectionType === 'Web';
  const evidence = `The run lasted ${minutes} minutes. A sign-in token lives about an hour, so it probably ran out while the data was loading; entering the credential again would not help, loading less at a time does.`;
  scale.raise('oauth_expired_or_revoked', isOAuth ? 0.85 : 0.5, evidence);
  scale.lower(['password_rotated_or_wrong', 'gateway_credentials_stale', 'permission_lost'], isOAuth ? 0.5 : 0.9);
}

/** Sources that are mostly read with an organizational sign-in. */
const oauthKinds: ReadonlySet<string> = new Set([
  'sharepoint',
  'dataverse_dynamics',
  'blob_adls',
  'azure_sql',
  'odata',
  'salesforce',
  'bigquery',
  'databricks',
]);

function weighHistory(scale: Scale, { earlierFailuresAt, lastSuccessAt, republishedAt, home }: Facts): void {
  const interval = equalIntervalMs(earlierFailuresAt ?? [], lastSuccessAt);
  if (interval !== undefined && scale.has('oauth_expired_or_revoked', 'conditional_access_or_mfa')) {
    scale.raise(
      'conditional_access_or_mfa',
      0.88,
      `It fails at equal intervals of about ${inDays(interval)} and works in between, as a sign-in frequency policy makes it.`,
    );
    scale.lower(['oauth_expired_or_revoked'], 0.7);
  }
  if (republishedAt === undefined || (lastSuccessAt !== undefined && republishedAt < lastSuccessAt)) return;
  const evidence =
    'The dataset was published again after its last good refresh, which can undo the binding of its sources.';
  const lost: Cause =
    home === 'gateway' || home === 'unbound' ? 'gateway_datasource_not_configured' : 'credentials_missing_or_not_set';
  if (scale.has('credentials_missing_or_not_set')) scale.raise('credentials_missing_or_not_set', 0.9, evidence);
  else if (scale.has('gateway_datasource_not_configured'))
    scale.raise('gateway_datasource_not_configured', 0.9, evidence);
  else if (scale.best === undefined || scale.isCredential) scale.raise(lost, 0.4, evidence);
}

function weighAccount(scale: Scale, { accountEnabled, sessionsRevokedAt, lastSuccessAt }: Facts): void {
  if (!scale.isCredential) return;
  if (accountEnabled === false) {
    scale.raise('account_disabled_or_locked', 0.95, 'Microsoft Entra shows the account as disabled.');
    scale.lower(rejected, 0.5);
  } else if (accountEnabled === true && scale.best === 'account_disabled_or_locked') {
    scale.lower(
      ['account_disabled_or_locked'],
      0.8,
      'Microsoft Entra shows the account as enabled; it may be locked for a while only.',
    );
  }
  if (sessionsRevokedAt === undefined || lastSuccessAt === undefined || sessionsRevokedAt <= lastSuccessAt) return;
  if (!scale.has('oauth_expired_or_revoked')) return;
  scale.raise('oauth_expired_or_revoked', 0.94, 'The account’s sessions were revoked after the last good refresh.');
}

function weighNeighbours(scale: Scale, { alsoFailing = [], alsoFine = 0 }: Facts): void {
  const { best } = scale;
  if (best === undefined || !(scale.isCredential || best === 'gateway_offline' || best === 'source_unreachable'))
    return;
  if (alsoFailing.length > 0 && alsoFine === 0) {
    const names = alsoFailing.slice(0, 3).join(', ');
    const more = alsoFailing.length > 3 ? ` and ${alsoFailing.length - 3} more` : '';
    scale.raise(best, 0, `On the same credential ${names}${more} fail as well.`);
  } else if (alsoFine > 0 && scale.isCredential) {
    const fine = alsoFine === 1 ? 'One other dataset' : `${alsoFine} other datasets`;
    scale.lower(rejected, 0.7, `${fine} on the same credential refreshed well, so the credential itself may be fine.`);
  }
}
