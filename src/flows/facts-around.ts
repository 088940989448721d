import type { Facts } from '../core/diagnosis/types.ts';
import type { Incident } from '../core/incident/types.ts';
import type { Deps } from './deps.ts';
import type { About } from './failed-run.ts';
import { credentialOf } from './on-same-credential.ts';

/** Failures this far apart have one reason, as far as the schedule of a day goes. */
const togetherMs = 12 * 3_600_000;

/** How the other datasets on the same credential do; from what is stored, so it costs no call. */
export async function askNeighbours({ store }: Deps, { dataset, connection, failed }: About): Promise<Facts> {
  const credential = connection === undefined ? undefined : credentialOf(connection);
  if (credential === undefined) return {};
  const { failing, fine } = await store.countOnCredential({
    credential,
    exceptId: dataset.datasetId,
    failedSince: failed.startedAt - togetherMs,
    begunSince: failed.endedAt ?? failed.startedAt,
  });
  return { ...(failing === 0 ? {} : { alsoFailing: failing }), ...(fine === 0 ? {} : { alsoFine: fine }) };
}

/** Whether the gateway is online, and what else fails behind it; asked only where a gateway may be the reason. */
export async function askGateway({ fabric, store }: Deps, { connection, first }: About): Promise<Facts> {
  const gatewayId = connection?.gatewayId;
  const isBehind = connection?.home === 'gateway' || connection?.home === 'vnetGateway';
  if (gatewayId === undefined || !isBehind || !mayBeGateway(first)) return {};
  const [online, open] = await Promise.all([fabric.isGatewayOnline(gatewayId), store.listOpenIncidents()]);
  const others = open.filter((incident) => isOnGateway(incident, gatewayId, connection?.connectionId)).length;
  return {
    ...(online === undefined ? {} : { gatewayOnline: online }),
    ...(others === 0 ? {} : { alsoOnGateway: others }),
  };
}

function mayBeGateway({ category, cause, causes }: About['first']): boolean {
  const isSure = category === 'credential' && (causes[0]?.confidence ?? 0) >= 0.9;
  return !isSure && category !== 'data' && category !== 'capacity' && cause !== 'permission_lost';
}

/** Another connection of the same gateway: its own credential is not what they share. */
function isOnGateway({ broken, state }: Incident, gatewayId: string, connectionId: string | undefined): boolean {
  if (state.kind !== 'open') return false;
  if (broken.kind === 'gateway') return broken.gatewayId === gatewayId;
  return broken.connection?.gatewayId === gatewayId && broken.connection.connectionId !== connectionId;
}
