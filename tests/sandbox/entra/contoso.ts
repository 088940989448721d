import type { EntraClient, EntraUser } from '../../../src/sandbox/entra/entra-state.ts';
import { type Entra, type EntraOptions, startEntra } from '../../../src/sandbox/entra/start-entra.ts';
import { createRecordingLog, type RecordingLog } from '../../standins/recording-log.ts';

export const markerSecret = 'marker-secret-e9d2';
export const tenantId = '6f1b2c3d-0000-4000-8000-00000000aaaa';

export const bot: EntraClient = {
  clientId: '6f1b2c3d-0000-4000-8000-000000000001',
  principalId: '6f1b2c3d-0000-4000-8000-000000000002',
  clientSecret: markerSecret,
  roles: ['User.Read.All'],
  identifierUris: ['api://localhost/botid-1'],
};

export const ana: EntraUser = { personId: 'p-ana', name: 'Ana', upn: 'ana@contoso.example', state: 'active' };
export const farah: EntraUser = { personId: 'p-farah', name: 'Farah', upn: 'farah@contoso.example', state: 'disabled' };
export const gus: EntraUser = { personId: 'p-gus', name: 'Gus', upn: 'gus@contoso.example', state: 'deleted' };

export const users = {
  findAccount: (key: string) => [ana, farah, gus].find(({ personId, upn }) => personId === key || upn === key),
};

export async function startContosoEntra(
  change: Partial<EntraOptions> = {},
): Promise<{ entra: Entra; log: RecordingLog }> {
  const log = createRecordingLog();
  return { entra: await startEntra({ tenantId, clients: [bot], users, log, ...change }), log };
}

/** One POST to the token endpoint, as a client without a library would send it. */
export async function askToken(entra: Entra, form: Record<string, string>, tenant = tenantId) {
  const usual = { client_id: bot.clientId, client_secret: markerSecret, grant_type: 'client_credentials' };
  const body = new URLSearchParams({ ...usual, scope: 'https://graph.microsoft.com/.default', ...form });
  const response = await fetch(`${entra.origin}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
