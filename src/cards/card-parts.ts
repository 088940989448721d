import type { CardElementArray, IColumnSet, ITextBlock } from '@microsoft/teams.cards';
import type { Notice } from '../core/incident/notice.ts';

export type CardElement = CardElementArray[number];

/** `text` is card Markdown: texts from outside pass cardText first. */
export function textBlock(text: string, options: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...options };
}

/** Nothing where there is nothing to say: an empty TextBlock still takes a line. */
export function paragraph(text: string, options: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock[] {
  return text === '' ? [] : [textBlock(text, options)];
}

export function label(text: string): ITextBlock {
  return textBlock(text, { size: 'Small', weight: 'Bolder', isSubtle: true, spacing: 'Medium' });
}

/** A good end speaks for itself and needs no labels. */
export function labelled({ tone }: Notice, name: string, text: string): ITextBlock[] {
  if (tone === 'good' || text === '') return paragraph(text, { spacing: 'Medium' });
  return [label(name), textBlock(text, { spacing: 'None' })];
}

/** A mark on the left and text beside it, so that wrapped lines stay behind the mark. */
export function markedLine(
  { text, ...look }: { readonly text: string } & Pick<ITextBlock, 'color' | 'isSubtle' | 'size'>,
  items: readonly ITextBlock[],
): IColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: '22px', items: [textBlock(text, { weight: 'Bolder', wrap: false, ...look })] },
      { type: 'Column', width: 'stretch', spacing: 'None', items: [...items] },
    ],
  };
}

/** Not Markdown's own list: where that is one paragraph wide, the renderer lets it stick out at the right. */
export function bulletList(texts: readonly string[]): IColumnSet[] {
  const small = { isSubtle: true, size: 'Small' } as const;
  return texts
    .filter((text) => text !== '')
    .map((text) => markedLine({ text: '•', ...small }, [textBlock(text, small)]));
}
