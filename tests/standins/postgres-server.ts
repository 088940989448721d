import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A PostgreSQL server of one's own, to be treated badly. */
export interface PostgresServer {
  readonly url: string;
  /** As a crash of the machine would: nothing is finished, every connection breaks. */
  crash(): void;
  /** Again, after a crash. */
  start(): void;
  stop(): void;
}

const debianDir = '/usr/lib/postgresql';

/** undefined where no server is installed, or none can be run. */
export function findServerPrograms(): string | undefined {
  const debian = existsSync(debianDir)
    ? readdirSync(debianDir).map((version) => path.join(debianDir, version, 'bin'))
    : [];
  const dirs = [...(process.env['PATH'] ?? '').split(path.delimiter), ...debian.sort().reverse()];
  return dirs.find((dir) => existsSync(path.join(dir, 'initdb')) && existsSync(path.join(dir, 'pg_ctl')));
}

export async function startPostgresServer(programs: string): Promise<PostgresServer> {
  const port = await freePort();
  const dir = mkdtempSync('/tmp/pbibot-postgres-');
  const user = ordinaryUser();
  if (user !== undefined) chownSync(dir, user.uid, user.gid);
  const call = (program: string, ...args: string[]): void =>
    void execFileSync(path.join(programs, program), args, { cwd: dir, stdio: 'ignore', ...user });
  const data = path.join(dir, 'data');
  const start = (): void =>
    call('pg_ctl', '-D', data, '-l', path.join(dir, 'log'), '-o', `-p ${port} -k ${dir} -h 127.0.0.1`, '-w', 'start');
  call('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync');
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    crash: () => call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop'),
    start,
    stop() {
      call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(dir, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
