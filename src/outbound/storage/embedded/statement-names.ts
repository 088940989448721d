/** Each is a plan that PostgreSQL keeps in memory for as long as it runs. */
const namesMax = 250;
const countedMax = 2_000;
const timesMin = 3;

/**
 * Names for statements that come again and again: PostgreSQL parses and plans a named one once, and in WebAssembly that
 * takes longer than what most of ours do. Those with a list in their text come in too many forms to be named.
 */
export function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  let counts = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= namesMax) return known;
    const count = (counts.get(text) ?? 0) + 1;
    if (count < timesMin) {
      if (counts.size >= countedMax) counts = new Map();
      counts.set(text, count);
      return undefined;
    }
    counts.delete(text);
    const name = `statement ${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
