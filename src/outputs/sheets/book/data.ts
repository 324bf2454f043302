import type { Input } from '../../../my-plan/fill-in/answers.ts';
import type { Colours } from '../workbook.ts';

/** What every spreadsheet says about itself. All of this is plain data, so that a browser can fetch and fill it. */
export interface BookHeading {
  titel: string;
  handleiding: string;
  uitgever: string;
  editie: string;
  versie: string;
  /** The day of the edition, `2026-11-22`. */
  datum: string;
  licentie: string;
  /** Where the page of this file stands, with the site's own address. */
  adres: string;
  /** Where the site tells what changed since this version. */
  sinds: string;
  kleuren: Colours;
}

/** A field to fill in, as the sjabloon has it. */
export interface SheetField {
  id: string;
  label: string;
  invoer: Input;
  opties: readonly string[];
  hulp?: string;
  /** What a visitor filled in already; a day as `2026-11-22`. */
  waarde?: string | number;
}

export interface SheetBron {
  nummer: number;
  tekst: string;
  adres?: string;
}

export interface SheetPost {
  id: string;
  groep: string;
  naam: string;
  eenheid: string;
  aantal?: { laag: number; hoog: number } | undefined;
  /** Euros. */
  prijs?: { laag: number; hoog: number } | undefined;
  /** Per hundred of the other rows together, instead of number and price. */
  percentage?: { laag: number; hoog: number } | undefined;
  /** The number of its source; absent when it is an estimate of our own. */
  bron?: number | undefined;
  peildatum?: string | undefined;
  toelichting: string;
  /** A visitor's own numbers; `aantal` is the percentage for a row with one. */
  eigen?: { aantal?: number; prijs?: number; toelichting?: string };
}

export interface BegrotingData {
  soort: 'begroting';
  kop: BookHeading;
  velden: SheetField[];
  posten: SheetPost[];
  dekking: SheetField[];
  /** What a plan costs and how much work it is, by its own dates; only in the budget of a plan. */
  plan?: PlanSums;
  bronnen: SheetBron[];
}

/** A plan in numbers: what its budget computes with, and how much work it is. */
export interface PlanSums {
  /** The days that are counted, `2026-11-22`; absent for a plan without a day to start on. */
  period?: { from: string; until: string };
  /** The pieces that every total adds up, in order of time. */
  parts: { name: string; days?: string; lines: PartLine[] }[];
  costs: CostTable[];
  hours: HourTable[];
  /** What stands with every amount. */
  notes: string[];
}
/** An item in one piece of a plan; `percentage` instead of count and price. Prices are euros. */
export interface PartLine {
  post: string;
  count?: { laag: number; hoog: number };
  price?: { laag: number; hoog: number };
  percentage?: { laag: number; hoog: number };
}
export interface CostTable {
  title: string;
  /** What the first column holds. */
  heading: string;
  /** Which pieces each column adds up. */
  columns: { name: string; parts: number[] }[];
}
export interface HourTable {
  title: string;
  heading: string;
  columns: string[];
  rows: { name: string; numbers: { laag: number; hoog: number }[] }[];
}

export interface ListData {
  soort: 'lijst';
  kop: BookHeading;
  velden: SheetField[];
  /** How many rows there are to fill in. */
  rijen: number;
  /** The days that are counted until somebody fills in others. */
  periode: { van: string; tot: string };
  /** Counts from 1 up to this are not shown; 0 shows all. */
  kleinsteAantal: number;
  /** Warnings of the document, with their points. */
  waarschuwingen: { titel: string; regels: string[] }[];
  bronnen: SheetBron[];
}

export interface PlanningData {
  soort: 'planning';
  kop: BookHeading;
  stappen: {
    nummer?: number;
    titel: string;
    wie?: string;
    /** Days, `2026-11-22`. */
    begin: string;
    einde?: string;
    /** Weeks of work, when a plan knows them; without it the sheet counts from the days. */
    weken?: number;
    klaar?: boolean;
    notitie?: string;
  }[];
  /** Every other date, in order. */
  data?: { datum: string; tijd?: string; soort: string; wat: string }[];
}

export type SheetData = BegrotingData | ListData | PlanningData;
