import type { Colours, SheetStyle } from './workbook.ts';

/** How a kind of cell looks, said once for both formats. */
export interface Look {
  bold?: boolean;
  /** Points; 10 when absent. */
  size?: number;
  colour?: keyof Colours;
  surface?: keyof Colours;
  edge?: boolean;
  /** Written from bottom to top, for many narrow columns. */
  turn?: boolean;
  dash?: boolean;
  /** Does not break over lines. */
  right?: boolean;
  under?: boolean;
}

export const LETTER = 'Arial';
export const SIZE = 10;

export const look: Record<SheetStyle, Look> = {
  gewoon: {},
  titel: { bold: true, size: 16, colour: 'kop', right: true },
  klein: { colour: 'zacht', right: true },
  kop: { bold: true, colour: 'opKop', surface: 'kop', edge: true, under: true },
  kopDraai: { bold: true, colour: 'opKop', surface: 'kop', edge: true, turn: true, under: true },
  groep: { bold: true, surface: 'groep', edge: true },
  naam: { edge: true },
  invul: { surface: 'invul', edge: true },
  reken: { edge: true },
  totaal: { bold: true, surface: 'groep', edge: true },
  link: { colour: 'link', dash: true, edge: true },
};

/** Numbers stand at the right, words at the left. */
export const sheetRight = (shape: string): boolean => shape !== 'tekst' && shape !== 'datum';
