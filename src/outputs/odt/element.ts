import { element, xml } from '../shared/xml.ts';

export { element };

/** Words in a paragraph: OpenDocument folds spaces, tabs and line ends unless they are elements. */
export const woorden = (tekst: string): string =>
  xml(tekst)
    .replace(/ {2,}/g, (rij) => ` ${element('text:s', { 'text:c': rij.length - 1 })}`)
    .replaceAll('\t', element('text:tab'))
    .replaceAll('\n', element('text:line-break'));

/** Words in a named style of characters. */
export const span = (stijl: string, inhoud: string): string =>
  element('text:span', { 'text:style-name': stijl }, inhoud);

/** A named place that links lead to. */
export const bladwijzer = (naam: string, inhoud: string): string =>
  `${element('text:bookmark-start', { 'text:name': naam })}${inhoud}${element('text:bookmark-end', { 'text:name': naam })}`;

/** Twips, as OpenDocument counts: centimetres. */
export const cm = (twips: number): string => `${Math.round((twips / 1440) * 2.54 * 1000) / 1000}cm`;
export const pt = (punten: number): string => `${punten}pt`;
