export type CardNode = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is CardNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Visits every object of a card, fallbacks included. */
export function walk(value: unknown, visit: (node: CardNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isRecord(value)) {
    visit(value);
    for (const item of Object.values(value)) walk(item, visit);
  }
}

export function collect(card: unknown, type: string): CardNode[] {
  const found: CardNode[] = [];
  walk(card, (node) => {
    if (node['type'] === type) found.push(node);
  });
  return found;
}
