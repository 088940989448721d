import { readFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';

const Manifest = z.object({ version: z.string() });

/** What this process knows of itself, for /metrics. */
export function readProcessFacts() {
  // src/outbound and dist/outbound are equally far from it.
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return {
    version: Manifest.parse(manifest).version,
    nodeVersion: process.versions.node,
    startedAt: performance.timeOrigin,
    rssBytes: () => process.memoryUsage.rss(),
    cpuSeconds: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
  };
}
