import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCredential } from '../../../src/outbound/entra/create-credential.ts';
import { describeCredentialError } from '../../../src/outbound/entra/describe-credential-error.ts';
import type { Entra } from '../../../src/sandbox/entra/start-entra.ts';
import { bot, startContosoEntra, tenantId } from '../../sandbox/entra/contoso.ts';

const scope = 'https://graph.microsoft.com/.default';
const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenSsl)
  process.stdout.write('certificate tests are skipped: openssl, which makes the certificate, is missing\n');

let entra: Entra;
let folder = '';
afterEach(async () => {
  await entra.stop();
  rmSync(folder, { recursive: true });
});

function makeCertificate(name: string): { certificatePath: string; certificate: string } {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=bot',
    '-keyout',
    key,
    '-out',
    cert,
  ]);
  if (made.status !== 0) throw new Error(`openssl failed: ${made.stderr.toString()}`);
  const certificatePath = join(folder, `${name}.pem`);
  const certificate = readFileSync(cert, 'utf8');
  writeFileSync(certificatePath, readFileSync(key, 'utf8') + certificate);
  return { certificatePath, certificate };
}

(hasOpenSsl ? it : it.skip)('a certificate gets a token, and another one is told as badCertificate', async () => {
  folder = mkdtempSync(join(tmpdir(), 'pbibot-'));
  const { certificatePath, certificate } = makeCertificate('right');
  const { clientId, principalId } = bot;
  ({ entra } = await startContosoEntra({ clients: [{ clientId, principalId, certificate }] }));
  const ask = (path: string) =>
    createCredential({ authorityHost: entra.origin, tenantId, clientId, certificatePath: path }).getToken(scope);

  const token = await ask(certificatePath);
  await expect(entra.verifyToken(token?.token ?? '')).resolves.toMatchObject({ principalId });

  const refused: unknown = await ask(makeCertificate('wrong').certificatePath).catch((error: unknown) => error);
  expect(describeCredentialError(refused)).toMatchObject({ reason: 'badCertificate', aadsts: '700027' });
});
