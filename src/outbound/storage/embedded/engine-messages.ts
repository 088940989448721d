/** What the thread of the embedded database is started with, told, and answers. */
export interface EngineData {
  readonly dir: string;
  /** Counts the calls of fsync, for whoever wants to know that there are any. */
  readonly syncs: Int32Array<SharedArrayBuffer>;
}

/** Several statements where there are no parameters, else one. Without text: close. */
export interface Order {
  readonly id: number;
  readonly text?: string;
  readonly parameters?: readonly unknown[];
}

export interface Result {
  readonly rows: Record<string, unknown>[];
  readonly command?: string;
  readonly rowCount?: number;
}

export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'done'; readonly id: number; readonly results: readonly Result[] }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string; readonly fields: object };
