import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type EmscriptenOptions = Parameters<NodeFS['init']>[1];
type PreRun = NonNullable<EmscriptenOptions['preRun']>[number];

/**
 * PGlite's NodeFS with a real fsync. Emscripten's NODEFS has none, so that a power cut loses whatever the system has
 * not yet written back (electric-sql/pglite#1107); stream_ops is no public interface, so a test counts the calls.
 */
export class SyncingFs extends NodeFS {
  readonly #onSync: () => void;

  constructor(dir: string, onSync: () => void) {
    super(dir);
    this.#onSync = onSync;
  }

  override async init(pg: PGlite, options: EmscriptenOptions): ReturnType<NodeFS['init']> {
    const addFsync: PreRun = (mod) => {
      const nodeFs: unknown = mod.NODEFS;
      if (!hasStreamOps(nodeFs))
        throw new Error('this version of PGlite has no stream_ops: it could not be made durable');
      nodeFs.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) {
          fsyncSync(nfd);
          this.#onSync();
        }
        return 0;
      };
    };
    return super.init(pg, { ...options, preRun: [...(options.preRun ?? []), addFsync] });
  }
}

interface StreamOps {
  /** Of NODEFS streams; `nfd` is Node's file descriptor. */
  fsync?: (stream: { nfd?: number }) => number;
}

function hasStreamOps(value: unknown): value is { stream_ops: StreamOps } {
  return typeof value === 'object' && value !== null && 'stream_ops' in value && typeof value.stream_ops === 'object';
}
