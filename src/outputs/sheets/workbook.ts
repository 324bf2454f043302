import type { Formula } from './formula.ts';

/** A workbook as plain data: the build makes one, and so does a browser with a visitor's own numbers. */
export interface Workbook {
  title: string;
  subject: string;
  /** Who publishes it. */
  maker: string;
  language: 'nl-NL';
  /** The day of the edition, `2026-11-22`: every date inside the file comes from it. */
  date: string;
  colours: Colours;
  sheets: Sheet[];
  /** Names for cells and ranges, for who writes formulas of their own. */
  names: { name: string; of: string; until: string }[];
}

/** Colours as `#rrggbb`, from the house style of the edition. */
export interface Colours {
  inkt: string;
  zacht: string;
  lijn: string;
  kop: string;
  opKop: string;
  groep: string;
  invul: string;
  link: string;
}

export interface Sheet {
  /** At most 31 characters, none of them `\ / ? * [ ] : '`. */
  name: string;
  /** Widths in characters. */
  columns: number[];
  rows: Row[];
  /** The row with headings, from 0: it stays in sight with all above it, and is printed on every page. */
  heading: number;
  /** How many columns stay in sight at the left. */
  fixed?: number;
  /** Whether the table below the headings can be filtered: the last row of it. */
  filterUntil?: number;
}

export type Row = { cells: (SheetCell | null)[]; height?: number };

export interface SheetCell {
  /** What stands in it; a day is `{ dag: '2026-11-22' }`. Absent: empty, to fill in. */
  contents?: SheetContents;
  /** Computes what stands in it; then `contents` is left out. */
  formula?: Formula;
  style: SheetStyle;
  shape?: SheetShape;
  /** What formulas call this cell; unique in the workbook. */
  key?: string;
  test?: Test;
  /** A web address that the cell leads to. */
  link?: string;
}

export type SheetContents = string | number | { day: string };
/** What a cell is for; the writers know how that looks. */
export const styles = [
  'gewoon',
  'titel',
  'klein',
  'kop',
  'kopDraai',
  'groep',
  'naam',
  'invul',
  'reken',
  'totaal',
  'link',
] as const;
export type SheetStyle = (typeof styles)[number];
/** How a value is shown; `deel` is a number with two decimals. */
export const shapes = ['tekst', 'getal', 'deel', 'heel', 'euro', 'procent', 'datum'] as const;
export type SheetShape = (typeof shapes)[number];

/** What may be filled in, and what the program says beside the cell. */
export interface Test {
  soort: 'lijst' | 'kruis' | 'getal' | 'datum' | 'vrij';
  /** The choices: from one key to another. */
  choices?: { of: string; until: string };
  /** Shown when the cell is chosen. */
  help?: string;
}

/** An empty cell to fill in. */
export const fillIn = (key: string, shape: SheetShape, contents?: SheetContents, test?: Test): SheetCell => ({
  style: 'invul',
  shape,
  key,
  ...(contents !== undefined && { contents }),
  ...(test && { test }),
});
