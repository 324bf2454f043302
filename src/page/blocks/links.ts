import { bullets, linkRow, text } from '../make.ts';
import type { PlainBlock } from '../plain.ts';

/** Names below each other, most of which lead to a page. */
export interface LinksBlock {
  type: 'links';
  links: { titel: string; adres?: string | undefined; erbij?: string | undefined }[];
}

export const lowerLinks = ({ links }: LinksBlock): PlainBlock[] =>
  bullets(links.map(({ erbij, ...link }) => [...linkRow([link]), ...(erbij ? [text(`, ${erbij}`)] : [])]));
