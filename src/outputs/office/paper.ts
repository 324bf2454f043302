import { CARD_EDGE, CARD_ROOM } from '../../page/card-sheet.ts';
import type { Audience, PaperPart } from '../../page/plain/paper-parts.ts';
import type { CardPaper } from '../../page/plain/plain.ts';
import { SHEET } from './sizes.ts';

/** How a page of paper lies, and its edges, in twips. */
export interface PaperShape {
  id: 'gewoon' | 'kaarten' | 'kaarten-liggend' | 'certificaat';
  lying: boolean;
  top: number;
  side: number;
}

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

const PLAIN: PaperShape = { id: 'gewoon', lying: false, top: SHEET.marge, side: SHEET.marge };
const CARDS: PaperShape = { id: 'kaarten', lying: false, top: twips(15), side: twips(12) };
const LYING: PaperShape = { ...CARDS, id: 'kaarten-liggend', lying: true };
const CERTIFICATE: PaperShape = { id: 'certificaat', lying: true, top: twips(26), side: twips(32) };

/** Shapes of paper that are not those of a text. */
export const ownShapes: readonly PaperShape[] = [CARDS, LYING, CERTIFICATE];

export function shapeOf({ sheet }: PaperPart): PaperShape {
  if (sheet?.paper?.kind === 'certificate') return CERTIFICATE;
  if (sheet?.paper?.kind === 'cards') return sheet.paper.perSheet === 1 ? LYING : CARDS;
  return PLAIN;
}

/** The room between the edges beside the text, in twips. */
export const widthOf = ({ lying, side }: PaperShape): number =>
  (lying ? SHEET.height : SHEET.width) - 2 * side;

/** The measures of cards on a sheet, in twips. */
export const cardSizes = ({
  perSheet,
}: CardPaper): { columns: number; width: number; height: number; edge: number } => ({
  columns: perSheet === 4 ? 2 : 1,
  width: twips(CARD_ROOM[perSheet].width),
  height: twips(CARD_ROOM[perSheet].height),
  edge: twips(CARD_EDGE),
});

/** The style of the words on a card. Example: `Kaart50`. */
export const cardStyle = ({ points }: CardPaper): { text: string; title: string } => ({
  text: `Kaart${points}`,
  title: `Kaarttitel${points}`,
});

/** The name of the pages of a shape that go to these people: the first word of a file is on pages without a name. */
export const masterOf = ({ id }: Pick<PaperShape, 'id'>, audience: Audience | undefined): string =>
  id === 'gewoon' && audience !== 'deelnemer' ? 'Standard' : `${id}-${audience ?? 'alle'}`;
