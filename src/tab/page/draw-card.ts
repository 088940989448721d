import { AdaptiveCard, HostConfig, OpenUrlAction } from 'adaptivecards';
import { cardMarkdown } from './card-markdown.ts';
import { hostConfig } from './host-config.ts';
import type { Palette } from './palettes.ts';
import type { ListedIncident } from './read-list.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

/** Every way out of a card goes through `open`. */
export function drawCard(incident: ListedIncident, palette: Palette, open: (url: string) => void): HTMLElement {
  const article = document.createElement('article');
  article.setAttribute('aria-label', incident.headline);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(palette));
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url !== undefined) open(action.url);
  };
  card.onAnchorClicked = (_element, anchor) => {
    open(anchor.href);
    return true;
  };
  card.parse(incident.card);
  // A card that can't be drawn still says what is wrong.
  article.append(card.render() ?? document.createTextNode(incident.headline));
  return article;
}
