import { bullets, link, text } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** Other pages, with what one finds there. */
export interface CardsBlock {
  type: 'cards';
  cards: { titel: string; adres: string; summary: PageInline[] }[];
}

export const lowerCards = ({ cards }: CardsBlock): PlainBlock[] =>
  bullets(
    cards.map(({ adres: address, titel: title, summary }) => [link(address, title), text(': '), ...summary]),
  );
