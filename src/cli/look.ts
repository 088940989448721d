import type { CommandIo } from './command.ts';

/** How a report may look where it is read. */
export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

const widths = { least: 40, usual: 88, most: 100 } as const;

/** Colour only for a terminal that wants it (no-color.org), lines no longer than one reads well. */
export function lookOf({ stdout, env }: Pick<CommandIo, 'stdout' | 'env'>): Look {
  const colour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  // A shell that pages or pipes says in COLUMNS how wide its terminal is.
  const columns = stdout.columns ?? (Number.parseInt(env['COLUMNS'] ?? '', 10) || widths.usual);
  return { colour, width: Math.min(Math.max(columns, widths.least), widths.most) };
}

const styles = { alarm: '1;31', strong: '1', faint: '2', title: '1;36' } as const;
export type Paint = (style: keyof typeof styles, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
}

/** A heading and what stands under it; nothing where that is nothing. */
export function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint('title', title), ...lines];
}
