/** Markup that is safe to print; everything else is escaped when it is put into a page. */
export interface Html {
  readonly markup: string;
}

export type Printable = string | number | Html | undefined | readonly Printable[];

export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  return { markup: parts.map((part, index) => part + print(values[index])).join('') };
}

function print(value: Printable): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  if ('markup' in value) return value.markup;
  return value.map(print).join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
