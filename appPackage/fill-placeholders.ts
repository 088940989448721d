/** Replaces every `${{NAME}}` inside the texts of a JSON value; throws one sentence that names all missing ones. */
export function fillPlaceholders(template: unknown, values: Readonly<Record<string, string | undefined>>): unknown {
  const missing = new Set<string>();
  const filled = fill(template, (name) => {
    const value = values[name];
    // A suffix may be empty; anything else without a value would make a broken package.
    if (value === undefined || (value === '' && !name.endsWith('_SUFFIX'))) missing.add(name);
    return value ?? '';
  });
  if (missing.size > 0) throw new MissingValues([...missing]);
  return filled;
}

export class MissingValues extends Error {
  override readonly name = 'MissingValues';
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`no value for ${names.join(', ')}`);
    this.names = names;
  }
}

function fill(value: unknown, lookUp: (name: string) => string): unknown {
  if (typeof value === 'string') return value.replace(/\$\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => lookUp(name));
  if (Array.isArray(value)) return value.map((item) => fill(item, lookUp));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, lookUp)]));
}
