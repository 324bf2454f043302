import { bullets, linkRow, text } from '../make.ts';
import type { PlainBlock } from '../plain/plain.ts';

/** Names below each other, most of which lead to a page. */
export interface LinksBlock {
  type: 'links';
  links: { titel: string; adres?: string | undefined; extra?: string | undefined }[];
}

export const lowerLinks = ({ links }: LinksBlock): PlainBlock[] =>
  bullets(links.map(({ extra, ...link }) => [...linkRow([link]), ...(extra ? [text(`, ${extra}`)] : [])]));
