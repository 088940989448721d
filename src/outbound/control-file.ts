import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Door = z.object({ port: z.int().min(1).max(65_535), token: z.string().min(32).max(200) });

/** Where the running bot lets its operator in, and the token that opens. Only this user can read the file. */
export type ControlDoor = z.output<typeof Door>;

const fileOf = (dataDir: string): string => path.join(dataDir, 'control.json');

export async function writeControlFile(dataDir: string, door: ControlDoor): Promise<void> {
  const partial = `${fileOf(dataDir)}.${randomUUID()}.partial`;
  await writeFile(partial, JSON.stringify(door), { mode: 0o600, flag: 'wx' });
  await rename(partial, fileOf(dataDir));
}

/** undefined: there is none. */
export async function findControlFile(dataDir: string): Promise<ControlDoor | undefined> {
  try {
    return Door.safeParse(JSON.parse(await readFile(fileOf(dataDir), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export async function removeControlFile(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}
