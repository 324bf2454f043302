import { dispatch, type Handlers } from '../../page/dispatch.ts';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { anchorIn } from '../../page/links.ts';
import { scriptFonts } from '../../house-style/scripts.ts';
import { directionOf, factsOf, FIRST_STRONG_ISOLATE, POP_ISOLATE } from '../../text/languages.ts';
import type { PageInline } from '../../page/plain/plain.ts';
import { bookmark } from './bookmark.ts';
import type { DocxSpot } from './pass.ts';
import { contentsField } from './field.ts';

/** Where a sentence stands, and how its letters look there. */
interface InlinePlace extends DocxSpot {
  letters: IRunOptions;
}
const table: Handlers<PageInline, ParagraphChild[], InlinePlace> = {
  text: ({ value }, { letters }) => [new TextRun({ ...letters, text: value })],
  inlineCode: ({ value }, place) => [new TextRun({ ...using(place, 'Code', {}).letters, text: value })],
  break: (_, { letters }) => [new TextRun({ ...letters, break: 1 })],
  emphasis: ({ children }, place) => row(children, using(place, 'Emphasis', { italics: true })),
  strong: ({ children }, place) => row(children, using(place, 'Strong', { bold: true })),
  small: ({ children }, place) => row(children, using(place, 'Klein', {})),
  foreign: ({ language, children }, place) =>
    row(children, { ...place, letters: { ...place.letters, language: { value: language } } }),
  claim: ({ children }, place) => row(children, place),
  link: ({ url: to, children }, place) => {
    const target = place.pass.to(to);
    const words = row(children, using(place, 'Hyperlink', {}));
    return target.soort === 'buiten'
      ? [new ExternalHyperlink({ link: target.url, children: words })]
      : [new InternalHyperlink({ anchor: bookmark(anchorIn(target.piece, target.anchor)), children: words })];
  },
  footnoteReference: ({ number }, { pass, footnotes, used }) => {
    const earlier = used.get(number);
    // A footnote stands in the text once; who refers to it again repeats its number.
    if (earlier !== undefined) return [new TextRun({ style: 'FootnoteReference', text: String(earlier) })];
    pass.notes.push({ blocks: footnotes.get(number) ?? [] });
    used.set(number, pass.notes.length);
    return [new FootnoteReferenceRun(pass.notes.length)];
  },
  sourceReference: ({ sources: bronnen }) =>
    bronnen.map(
      ({ id, number }) =>
        new InternalHyperlink({
          anchor: bookmark(`bron-${id}`),
          children: [new TextRun({ style: 'Bronnummer', text: `[${number}]` })],
        }),
    ),
  field: ({ field, filled: value }, { pass, language }) =>
    apart(contentsField(field, value, pass.next, language), language),
};

/** Letters of another language: a spelling checker and a voice go by the tag, the order of signs by the side. */
function lettersIn(language: string | undefined): IRunOptions {
  const facts = language === undefined ? undefined : factsOf(language);
  if (!facts) return {};
  const { tag, direction, script } = facts;
  const office = scriptFonts[script]?.office;
  return {
    language: { value: tag, ...(direction === 'rtl' && { bidirectional: tag }) },
    ...(office && { font: office }),
    ...(direction === 'rtl' && { rightToLeft: true }),
  };
}

/**
 * What is filled in, set apart in a text from right to left: a Dutch name, a number or an amount keeps its own order, and
 * the signs around it theirs (https://unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
function apart(field: ParagraphChild[], language: string | undefined): ParagraphChild[] {
  if (language === undefined || directionOf(language) === 'ltr') return field;
  const letters = lettersIn(language);
  return [
    new TextRun({ ...letters, text: FIRST_STRONG_ISOLATE }),
    ...field,
    new TextRun({ ...letters, text: POP_ISOLATE }),
  ];
}

/** Sentences as runs of a paragraph. */
export const docxInlines = (
  nodes: readonly PageInline[],
  place: DocxSpot,
  letters: IRunOptions = {},
): ParagraphChild[] => row(nodes, { ...place, letters: { ...lettersIn(place.language), ...letters } });

const row = (nodes: readonly PageInline[], place: InlinePlace): ParagraphChild[] =>
  nodes.flatMap((node) => dispatch(table, node, place));

/** A run has one style; what is inside another style gets its looks by themselves. */
function using(place: InlinePlace, style: string, loose: IRunOptions): InlinePlace {
  return {
    ...place,
    letters: place.letters.style ? { ...place.letters, ...loose } : { ...place.letters, style },
  };
}
