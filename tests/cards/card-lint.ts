import adaptiveCards from 'adaptivecards';
import { cardBytesMax } from '../../src/cards/card-limits.ts';
import { isRecord, walk } from './walk-card.ts';

/** Elements that Teams draws and the SDK does not know; they must carry a fallback. */
const teamsOnly = ['Badge', 'ProgressBar', 'Chart.VerticalBar'];

/** Every fault of a card in a sentence; none for a good one. */
export function cardFaults(card: object): string[] {
  return [...sdkFaults(card), ...ownFaults(card)];
}

function sdkFaults(card: object): string[] {
  const context = new adaptiveCards.SerializationContext();
  const parsed = new adaptiveCards.AdaptiveCard();
  // The SDK counts what Teams puts into the overflow menu; the visible ones are counted below.
  parsed.hostConfig = new adaptiveCards.HostConfig({ actions: { maxActions: 12 } });
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const failures = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...events.filter((message) => !teamsOnly.some((type) => message.includes(`"${type}"`))), ...failures];
}

function ownFaults(card: object): string[] {
  const faults: string[] = [];
  const ids: string[] = [];
  const targets: string[] = [];
  walk(card, (node) => {
    if (typeof node['id'] === 'string' && typeof node['type'] === 'string') ids.push(node['id']);
    if (teamsOnly.includes(String(node['type'])) && !isRecord(node['fallback']))
      faults.push('an element lacks a fallback');
    if (node['type'] === 'TextBlock' && (typeof node['text'] !== 'string' || node['text'].trim() === '')) {
      faults.push('a TextBlock is empty');
    }
    if (node['type'] === 'TextBlock' && /^\s*(\d+[.)]|[-+*#=]+)\s*$/.test(String(node['text']))) {
      faults.push('a TextBlock holds a Markdown mark only, which is drawn as nothing');
    }
    if (node['type'] === 'Action.Execute' && !isRecord(node['fallback']))
      faults.push('an Action.Execute lacks a fallback');
    if (node['type'] === 'Action.OpenUrl' && !/^https?:/.test(String(node['url'])))
      faults.push('a link leaves the web');
    if (Array.isArray(node['actions'])) {
      const visible = node['actions'].filter((action) => !isRecord(action) || action['mode'] !== 'secondary');
      if (visible.length > 6) faults.push('more than six buttons in a row');
    }
    if (Array.isArray(node['targetElements'])) {
      for (const target of node['targetElements']) {
        targets.push(String(isRecord(target) ? target['elementId'] : target));
      }
    }
  });
  if (new Set(ids).size !== ids.length) faults.push('two elements share an id');
  for (const target of targets) if (!ids.includes(target)) faults.push(`no element has the id ${target}`);
  if (!isRecord(card) || !/^1\.[0-5]$/.test(String(card['version']))) faults.push('the version is not 1.0 to 1.5');
  if (Buffer.byteLength(JSON.stringify(card)) > cardBytesMax) faults.push('the card is too big');
  return faults;
}
