import { AlignmentType, Paragraph, type IParagraphOptions } from 'docx';
import type { Plek } from './gang.ts';

const UITLIJNING = { right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** Styles that have no room of their own above them. */
const GEWOON = new Set(['Normal', 'ListParagraph', 'Vinkpunt', 'KleineTekst']);

/** A paragraph at a place: in its style, and on a new page when something before it asked for that. */
export function alinea(plek: Plek, opties: IParagraphOptions): Paragraph {
  const { gang, stijl, inspring, uitlijning } = plek;
  const begin = gang.nieuweBladzijde;
  gang.nieuweBladzijde = false;
  const lucht = gang.lucht && GEWOON.has(stijl);
  gang.lucht = false;
  return new Paragraph({
    style: stijl,
    ...(inspring > 0 && { indent: { left: inspring, hanging: 0 } }),
    ...(uitlijning && { alignment: UITLIJNING[uitlijning] }),
    ...(lucht && { spacing: { before: 160 } }),
    ...(begin && { pageBreakBefore: true }),
    ...opties,
  });
}
