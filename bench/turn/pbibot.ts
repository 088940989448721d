/** pbibot as it runs, embedded storage and watching included; only Microsoft's addresses are stand-ins. */
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/outbound/log.ts';
import { systemClock } from '../../src/outbound/system-clock.ts';
import { reportCpu } from './report-cpu.ts';

const { METADATA_URL: openIdMetadataUrl = '', ISSUER: tokenIssuer = '', OAUTH_URL: oauthUrl = '' } = process.env;
const app = await createApp(readConfig(process.env), {
  clock: systemClock,
  log: createLog({ level: 'warn' }),
  botEndpoints: { tokenIssuer, openIdMetadataUrl, oauthUrl, outboundAudience: 'https://api.botframework.com' },
});
const { port } = await app.start();
await app.discovered;
reportCpu(port, () => app.stop(2_000));
