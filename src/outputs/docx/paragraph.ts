import { AlignmentType, Paragraph, type IParagraphOptions } from 'docx';
import { directionOf } from '../../text/languages.ts';
import type { DocxSpot } from './pass.ts';

const ALIGNMENT = { right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** Styles that have no room of their own above them. */
const PLAIN = new Set(['Normal', 'ListParagraph', 'Vinkpunt', 'KleineTekst']);

/** A paragraph at a place: in its style, and on a new page when something before it asked for that. */
export function docxParagraph(place: DocxSpot, options: IParagraphOptions): Paragraph {
  const { pass, style, indent, alignment } = place;
  const begin = pass.newPageNumber;
  pass.newPageNumber = false;
  const air = pass.air && PLAIN.has(style);
  pass.air = false;
  return new Paragraph({
    style,
    ...(indent > 0 && { indent: { left: indent, hanging: 0 } }),
    // In such a paragraph Word counts left and right from where reading begins.
    ...(place.language && directionOf(place.language) === 'rtl' && { bidirectional: true }),
    ...(alignment && { alignment: ALIGNMENT[alignment] }),
    ...(air && { spacing: { before: 160 } }),
    ...(begin && { pageBreakBefore: true }),
    ...(place.keep && { keepNext: true }),
    ...options,
  });
}
