import { AlignmentType, Paragraph, type IParagraphOptions } from 'docx';
import type { Plek } from './gang.ts';

const UITLIJNING = { rechts: AlignmentType.RIGHT, midden: AlignmentType.CENTER };

/** A paragraph at a place: in its style, and on a new page when something before it asked for that. */
export function alinea(plek: Plek, opties: IParagraphOptions): Paragraph {
  const { gang, stijl, inspring, uitlijning } = plek;
  const begin = gang.nieuweBladzijde;
  gang.nieuweBladzijde = false;
  return new Paragraph({
    style: stijl,
    ...(inspring > 0 && { indent: { left: inspring } }),
    ...(uitlijning && { alignment: UITLIJNING[uitlijning] }),
    ...(begin && { pageBreakBefore: true }),
    ...opties,
  });
}
