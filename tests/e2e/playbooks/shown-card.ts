import { isRecord, type CardNode } from '../../cards/walk-card.ts';

export interface ShownButton {
  readonly title: string;
  /** Opens this page. */
  readonly url?: string;
  /** Tells the bot this. */
  readonly click?: { readonly verb: string; readonly data: object };
}

/** What a person sees of a card: its texts from top to bottom, and what can be pressed. */
export interface ShownCard {
  readonly json: string;
  readonly incidentId: string;
  readonly texts: readonly string[];
  readonly buttons: readonly ShownButton[];
}

export function readShownCard(json: string): ShownCard {
  const texts: string[] = [];
  const buttons: ShownButton[] = [];
  look(JSON.parse(json), (node) => {
    if (node['type'] === 'TextBlock' || node['type'] === 'TextRun' || node['type'] === 'Badge')
      texts.push(String(node['text']).replaceAll('\\', ''));
    const button = readButton(node);
    if (button !== undefined) buttons.push(button);
  });
  return { json, incidentId: /"incidentId":"([^"]+)"/.exec(json)?.[1] ?? '', texts, buttons };
}

export function shows(card: ShownCard, text: string | RegExp): boolean {
  return card.texts.some((shown) => (typeof text === 'string' ? shown.includes(text) : text.test(shown)));
}

export function findButton(card: ShownCard, title: string | RegExp): ShownButton | undefined {
  return card.buttons.find((button) => (typeof title === 'string' ? button.title === title : title.test(button.title)));
}

function readButton({ type, title, url, verb, data }: CardNode): ShownButton | undefined {
  if (typeof title !== 'string') return undefined;
  if (type === 'Action.OpenUrl' && typeof url === 'string') return { title, url };
  return type === 'Action.Execute' && typeof verb === 'string' && isRecord(data)
    ? { title, click: { verb, data } }
    : undefined;
}

/** Everything but what is drawn only where the client cannot draw the rest. */
function look(value: unknown, visit: (node: CardNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) look(item, visit);
  } else if (isRecord(value)) {
    visit(value);
    for (const [key, item] of Object.entries(value)) if (key !== 'fallback') look(item, visit);
  }
}
