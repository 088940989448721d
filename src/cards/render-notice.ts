import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Notice } from '../core/incident/notice.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { affectedSection } from './affected-section.ts';
import { cardBytes, cardBytesMax, cardLimits, smallestLimits, type CardLimits } from './card-limits.ts';
import { bulletList, labelled, paragraph, type CardElement } from './card-parts.ts';
import { cardText } from './card-text.ts';
import { detailsAction, detailsSection } from './details-section.ts';
import { moveLine } from './move-line.ts';
import { noticeHeader, noticeInWords } from './notice-header.ts';
import { progressSection } from './progress-section.ts';
import { renderButtons, withOverflow } from './render-button.ts';
import { stepSection } from './step-section.ts';

const smallButtonsMax = 3;

/** The card of an incident. What does not fit Teams' limit is left out, least important first. */
export function renderNotice(notice: Notice): object {
  for (const limits of cardLimits) {
    const card = noticeCard(notice, limits);
    if (cardBytes(card) <= cardBytesMax) return card;
  }
  return renderSmallNotice(notice);
}

/** For a Teams that refuses the full card with 413: what is wrong, whose move it is, the step, the first buttons. */
export function renderSmallNotice(notice: Notice): object {
  const move = moveLine(notice, smallestLimits.sentence);
  return adaptiveCard({
    fallbackText: noticeInWords(notice),
    entities: move.entities,
    body: [
      noticeHeader(notice, smallestLimits.sentence),
      ...newsSection(notice, smallestLimits),
      ...(notice.step === undefined ? [] : [stepSection(notice.step, smallestLimits, smallButtonsMax)]),
      ...move.elements,
    ],
    actions: renderButtons(notice.buttons, smallButtonsMax),
  });
}

function noticeCard(notice: Notice, limits: CardLimits): IAdaptiveCard {
  const move = moveLine(notice, limits.sentence);
  const details = detailsSection(notice, limits);
  return adaptiveCard({
    fallbackText: noticeInWords(notice),
    entities: move.entities,
    body: [
      noticeHeader(notice, limits.sentence),
      ...newsSection(notice, limits),
      ...(notice.progress === undefined ? [] : progressSection(notice.progress)),
      // Whoever is in a walkthrough must not scroll past the explanation to reach the step.
      ...(notice.step === undefined ? [] : [stepSection(notice.step, limits)]),
      ...causeSection(notice, limits),
      ...move.elements,
      ...notice.remarks
        .slice(0, limits.remarks)
        .flatMap((remark) => paragraph(cardText(remark, limits.sentence), { spacing: 'Medium' })),
      ...affectedSection(notice, limits),
      ...logSection(notice, limits),
      ...details,
    ],
    actions: withOverflow([...renderButtons(notice.buttons), ...(details.length === 0 ? [] : [detailsAction])]),
  });
}

function newsSection({ news = '' }: Notice, limits: CardLimits): CardElement[] {
  return paragraph(cardText(news, limits.sentence), { weight: 'Bolder', spacing: 'Medium' });
}

function causeSection(notice: Notice, limits: CardLimits): CardElement[] {
  const evidence = notice.evidence.slice(0, limits.evidence).map((sentence) => cardText(sentence, limits.sentence));
  const cause = cardText(notice.cause, limits.sentence);
  if (notice.isMended === true) return paragraph(cause, { spacing: 'Medium' });
  return [...labelled(notice, 'Likeliest cause', cause), ...bulletList(evidence)];
}

function logSection(notice: Notice, limits: CardLimits): CardElement[] {
  if (limits.log === 0) return [];
  return notice.log.slice(-limits.log).flatMap((line, index) =>
    paragraph(cardText(line, 160), {
      isSubtle: true,
      size: 'Small',
      spacing: index === 0 ? 'Medium' : 'None',
      ...(index === 0 ? { separator: true } : {}),
    }),
  );
}
