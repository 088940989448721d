import { spawnSync } from 'node:child_process';

it('a moment without a Z is UTC wherever the bot runs', () => {
  const script = `
    const { readRefreshes } = await import('./src/outbound/power-bi/read-refreshes.ts');
    const { refreshes } = readRefreshes([{ requestId: 'r', status: 'Unknown', startTime: '2026-02-03T06:00:00' }]);
    console.log(refreshes[0].startedAt);`;

  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Asia/Tokyo', NODE_OPTIONS: '--no-warnings' },
    encoding: 'utf8',
  });

  expect(run.stderr).toBe('');
  expect(Number(run.stdout)).toBe(Date.UTC(2026, 1, 3, 6));
});
