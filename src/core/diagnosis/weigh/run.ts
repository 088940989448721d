import { explainCause } from '../explain.ts';
import type { Scale } from '../scale.ts';
import type { Facts } from '../types.ts';
import type { WeighedText } from '../weigh-facts.ts';
import { rejected } from './rejected.ts';

/**
 * An Entra access token lives about an hour, and a load that outlives it fails "with a credentials error"
 * (refresh-troubleshooting-refresh-scenarios).
 */
const tokenLifeMs = 55 * 60_000;
/** Power BI switches a schedule off after four failures in a row, for any reason (refresh-data). */
const failuresUntilOff = 4;

/** How this run went: how long it took, what its other attempts said, what it did to the schedule. */
export function weighRun(scale: Scale, text: WeighedText, facts: Facts): void {
  weighLength(scale, text, facts);
  const { best } = scale;
  if (best === undefined) return;
  const { otherAttempts = [], dataWasLoaded, scheduleSwitchedOff, failuresInARow = 1 } = facts;
  const different = otherAttempts.findLast((cause) => cause !== best && cause !== 'other');
  if (different !== undefined) {
    scale.comment(best, `An earlier attempt of the same run failed differently: ${explainCause(different).short}.`);
  } else if (otherAttempts.length > 0 && otherAttempts.every((cause) => cause === best)) {
    scale.comment(
      best,
      `Power BI tried ${otherAttempts.length + 1} times within this run, with the same answer.`,
      0.01,
    );
  }
  if (dataWasLoaded === true) {
    scale.comment(best, 'The data itself was loaded; only the query caches and tiles after it failed.');
  }
  if (scheduleSwitchedOff === true && scale.isCredential && failuresInARow < failuresUntilOff) {
    scale.comment(best, 'Power BI switched the schedule off at once, as it does when a credential is refused.', 0.02);
  }
}

function weighLength(scale: Scale, { dataSource }: WeighedText, { runMs, connectionType, home }: Facts): void {
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
