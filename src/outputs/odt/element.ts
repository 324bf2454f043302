import { element, xml } from '../files/xml.ts';

export { element };

/** Words in a paragraph: OpenDocument folds spaces, tabs and line ends unless they are elements. */
export const words = (text: string): string =>
  xml(text)
    .replace(/ {2,}/g, (row) => ` ${element('text:s', { 'text:c': row.length - 1 })}`)
    .replaceAll('\t', element('text:tab'))
    .replaceAll('\n', element('text:line-break'));

/** Words in a named style of characters. */
export const span = (style: string, contents: string): string =>
  element('text:span', { 'text:style-name': style }, contents);

/** A named place that links lead to. */
export const odtBookmark = (name: string, contents: string): string =>
  `${element('text:bookmark-start', { 'text:name': name })}${contents}${element('text:bookmark-end', { 'text:name': name })}`;

/** Twips, as OpenDocument counts: centimetres. */
export const cm = (twips: number): string => `${Math.round((twips / 1440) * 2.54 * 1000) / 1000}cm`;
export const pt = (points: number): string => `${points}pt`;
