/** JSON for a jsonb column. PostgreSQL refuses NUL and half surrogate pairs, which error texts from outside may hold. */
export function toJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => (typeof part === 'string' ? plainText(part) : part));
}

/** Text as PostgreSQL takes it. */
export function plainText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
