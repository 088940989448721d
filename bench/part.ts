/** One figure that was measured. `wanted` says in words what it must be; `ok` whether it is. */
export interface Figure {
  readonly name: string;
  readonly value: string | number;
  readonly wanted: string;
  readonly ok: boolean;
}

export interface Part {
  readonly name: string;
  run(): Promise<Figure[]>;
}
