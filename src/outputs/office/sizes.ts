/** A4 with margins of 2.5 cm, in twips: twentieths of a point. */
export const SHEET = { width: 11906, height: 16838, marge: 1417 };
/** How a document is set that is not as a page of the handbook. Margins are twips. */
export interface Setting {
  /** How much larger or smaller all is. */
  times: number;
  /** The margins above and below, and those beside. */
  marge: number;
  side: number;
  /** Which part is left of the white between lines and paragraphs; all without it. */
  air?: number;
}
/** How much smaller a document is set that is meant for one sheet, its margins above and below, and those beside. */
export const ONE_SHEET = { times: 0.77, marge: 700, side: 1134 };
/** A short book: letters of 9.5 points, and less room above and below. */
export const COMPACT = { times: 0.86, marge: 1134, side: SHEET.marge };
/** A paper that goes to college or council: as much as four pages may hold, in letters of 9 points. */
export const PAPER = { times: 0.82, marge: 907, side: SHEET.marge };
/** A letter, of one sheet: letters of 11 points, with less white. */
export const LETTER: Setting = { times: 1, marge: 700, side: 1021, air: 0.25 };
/** A name of at most so many letters stands on the line of what it stands for, also where it is wider than its column. */
export const NAME_BESIDE = 40;
/** The last sources, so many, stay with what stands below them: with it they are more than a few lines on a sheet. */
export const KEPT_SOURCES = 6;
/** The most that a logo takes: 4.6 by 2.3 cm. */
export const LOGO = { width: 2600, height: 1300 };
/** The same in the margin above a text of one sheet, and how far from the edge of the paper it stands: 8 and 4 mm. */
export const MARGIN_LOGO = { width: 2600, height: 454, fromEdge: 227 };
export const TEXT_WIDTH = SHEET.width - 2 * SHEET.marge;
/** The letter in tables, in points: the first of these at which the longest words of all columns fit. */
export const TABLE_SIZES = { gewoon: 10, klein: 9, kleinst: 8 };
export type TableSize = keyof typeof TABLE_SIZES;
