import { createRecordingLog } from '../../tests/standins/recording-log.ts';
import { growTenant, seedLargeStore, type TenantSize } from '../../tests/standins/large-tenant.ts';
import { systemClock } from '../../src/outbound/system-clock.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';

/** What the process that asked for Contoso hears of it once it stands. */
export interface LargeContoso {
  /** The environment of a bot that lives there. */
  readonly env: Readonly<Record<string, string>>;
  readonly datasetNames: readonly string[];
}

/** Contoso in a process of its own, as Microsoft's are: what it works on must not hold up whoever measures the bot. */
const { size, seedDir } = JSON.parse(process.argv[2] ?? '') as { size: TenantSize; seedDir?: string };
const sandbox = await startSandbox({ clock: systemClock, log: createRecordingLog(), story: false, tickMs: 1_000 });
growTenant(sandbox.contoso.world, size);
if (seedDir !== undefined) await seedLargeStore(seedDir, sandbox.contoso.world);
const datasetNames = [...sandbox.contoso.world.datasets.values()].map(({ name }) => name);
process.send?.({ env: sandbox.env, datasetNames } satisfies LargeContoso);
process.on('disconnect', () => process.exit(0));
