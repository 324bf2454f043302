import type { Formule } from './formule.ts';

/** A workbook as plain data: the build makes one, and so does a browser with a visitor's own numbers. */
export interface Werkboek {
  titel: string;
  onderwerp: string;
  /** Who publishes it. */
  maker: string;
  taal: 'nl-NL';
  /** The day of the edition, `2026-11-22`: every date inside the file comes from it. */
  datum: string;
  kleuren: Kleuren;
  bladen: Blad[];
  /** Names for cells and ranges, for who writes formulas of their own. */
  namen: { naam: string; van: string; tot: string }[];
}

/** Colours as `#rrggbb`, from the house style of the edition. */
export interface Kleuren {
  inkt: string;
  zacht: string;
  lijn: string;
  kop: string;
  opKop: string;
  groep: string;
  invul: string;
  link: string;
}

export interface Blad {
  /** At most 31 characters, none of them `\ / ? * [ ] : '`. */
  naam: string;
  /** Widths in characters. */
  kolommen: number[];
  rijen: Rij[];
  /** The row with headings, from 0: it stays in sight with all above it, and is printed on every page. */
  kop: number;
  /** How many columns stay in sight at the left. */
  vast?: number;
  /** Whether the table below the headings can be filtered: the last row of it. */
  filterTot?: number;
}

export type Rij = { cellen: (Cel | null)[]; hoogte?: number };

export interface Cel {
  /** What stands in it; a day is `{ dag: '2026-11-22' }`. Absent: empty, to fill in. */
  inhoud?: Inhoud;
  /** Computes what stands in it; then `inhoud` is left out. */
  formule?: Formule;
  stijl: Stijl;
  vorm?: Vorm;
  /** What formulas call this cell; unique in the workbook. */
  sleutel?: string;
  toets?: Toets;
  /** A web address that the cell leads to. */
  link?: string;
}

export type Inhoud = string | number | { dag: string };
/** What a cell is for; the writers know how that looks. */
export const stijlen = [
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
export type Stijl = (typeof stijlen)[number];
/** How a value is shown. */
export const vormen = ['tekst', 'getal', 'heel', 'euro', 'procent', 'datum'] as const;
export type Vorm = (typeof vormen)[number];

/** What may be filled in, and what the program says beside the cell. */
export interface Toets {
  soort: 'lijst' | 'kruis' | 'getal' | 'datum' | 'vrij';
  /** The choices: from one key to another. */
  keuzes?: { van: string; tot: string };
  /** Shown when the cell is chosen. */
  hulp?: string;
}

/** An empty cell to fill in. */
export const invul = (sleutel: string, vorm: Vorm, inhoud?: Inhoud, toets?: Toets): Cel => ({
  stijl: 'invul',
  vorm,
  sleutel,
  ...(inhoud !== undefined && { inhoud }),
  ...(toets && { toets }),
});
