import { bullets, link, text } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** Other pages, with what one finds there. */
export interface CardsBlock {
  type: 'cards';
  cards: { titel: string; adres: string; samenvatting: Inline[] }[];
}

export const lowerCards = ({ cards }: CardsBlock): PlainBlock[] =>
  bullets(cards.map(({ adres, titel, samenvatting }) => [link(adres, titel), text(': '), ...samenvatting]));
