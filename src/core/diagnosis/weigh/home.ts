import type { Scale } from '../scale.ts';
import type { Facts } from '../types.ts';
import { rejected } from './rejected.ts';

export function weighHome(scale: Scale, { home, connectionName, ownerName }: Facts): void {
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
      if (scale.best === 'gateway_offline') {
        const whose = ownerName === undefined ? 'its owner is' : `${ownerName} is`;
        scale.comment(
          'gateway_offline',
          `It is a personal gateway: it works only while ${whose} signed in on that computer.`,
        );
      }
      return;
    case undefined:
      return;
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}
