import { call, string, type PdfCode } from './code.ts';

/** In a cell, what no dictionary can hyphenate: a mail address, an account, a code. */
const UNBREAKABLE_IN_CELL = /(?=\S*(?:[\d_@=]|\p{Lu}{2}))\S{13,}/gu;
/** On a line, what is longer than any word. */
const UNBREAKABLE = /\S{61,}/gu;

/** The same words, with places where a line may end in those that have none: they would be printed over what stands beside them. */
export const withBreaks = (value: string, inCell = false): string =>
  value.replace(inCell ? UNBREAKABLE_IN_CELL : UNBREAKABLE, (word) =>
    word.replace(/([@._/=])(?=\S)/g, '$1\u200b').replace(/[^\u200b\s]{6}(?=[^\u200b\s]{2})/gu, '$&\u200b'),
  );

/** Text; boxes to tick are drawn, as few fonts have them. */
export const pdfText = (value: string, inCell = false): PdfCode =>
  withBreaks(value, inCell)
    .replace(/\s*\n\s*/g, ' ')
    .split(/([☐☑])/)
    .filter((part) => part !== '')
    .map((part) => (/[☐☑]/.test(part) ? call('vakje', { aan: String(part === '☑') }) : string(part)))
    .join('\n');
