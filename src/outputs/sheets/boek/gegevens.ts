import type { Invoer } from '../../../model/invullen/antwoorden.ts';
import type { Kleuren } from '../werkboek.ts';

/** What every spreadsheet says about itself. All of this is plain data, so that a browser can fetch and fill it. */
export interface BoekKop {
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
  kleuren: Kleuren;
}

/** A field to fill in, as the sjabloon has it. */
export interface BladVeld {
  id: string;
  label: string;
  invoer: Invoer;
  opties: readonly string[];
  hulp?: string;
  /** What a visitor filled in already; a day as `2026-11-22`. */
  waarde?: string | number;
}

export interface BladBron {
  nummer: number;
  tekst: string;
  adres?: string;
}

export interface BladPost {
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

export interface BegrotingGegevens {
  soort: 'begroting';
  kop: BoekKop;
  velden: BladVeld[];
  posten: BladPost[];
  /** Which field says by how many the total is divided, and how many there are in the example. */
  per?: { veld: string; naam: string; voorbeeld: number };
  dekking: BladVeld[];
  bronnen: BladBron[];
}

export interface LijstGegevens {
  soort: 'lijst';
  kop: BoekKop;
  velden: BladVeld[];
  /** How many rows there are to fill in. */
  rijen: number;
  /** The days that are counted until somebody fills in others. */
  periode: { van: string; tot: string };
  /** Counts from 1 up to this are not shown; 0 shows all. */
  kleinsteAantal: number;
  /** Warnings of the document, with their points. */
  waarschuwingen: { titel: string; regels: string[] }[];
  bronnen: BladBron[];
}

export interface PlanningGegevens {
  soort: 'planning';
  kop: BoekKop;
  stappen: {
    nummer?: number;
    titel: string;
    wie?: string;
    /** Days, `2026-11-22`. */
    begin: string;
    einde?: string;
    klaar?: boolean;
    notitie?: string;
  }[];
  /** Every other date, in order. */
  data?: { datum: string; tijd?: string; soort: string; wat: string }[];
}

export type BladGegevens = BegrotingGegevens | LijstGegevens | PlanningGegevens;
