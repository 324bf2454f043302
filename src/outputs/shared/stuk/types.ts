import type { Familie } from '../../../kinds/kind.ts';
import type { ElkeEntry } from '../../../model/entry.ts';

/**
 * What every download writes: a page whose tags are lowered to plain building blocks, with the names of the
 * edition and the titles of other pages filled in. Data only, so that it survives JSON: the browser gives the
 * same writers a plan or a template that somebody filled in.
 */
export interface Stuk {
  /** The address of the page on the site; links between pages use it. */
  adres: string;
  /** Unique among all pages. Example: `/stappenplan/verkennen/` → `stappenplan-verkennen`. */
  id: string;
  soort?: ElkeEntry['soort'];
  familie: Familie;
  titel: string;
  /** What kind of page this is: the soort, or the soort with its number. */
  label?: string;
  /** Short facts beside it. */
  feiten: string[];
  samenvatting: StukZin[];
  blokken: StukBlok[];
  voetnoten: { nummer: number; blokken: StukBlok[] }[];
  bronnen: Bronregel[];
  /** What belongs to the page, when it was checked and what changed: the foot of a page. */
  naloop: StukBlok[];
}

/** A source as the list of a page or of the book gives it. */
export interface Bronregel {
  id: string;
  /** The number by which the text refers to it. */
  nummer: number;
  zinnen: StukZin[];
}

/** A field to fill in. */
export interface Veld {
  id: string;
  label: string;
  invoer: string;
  opties: string[];
  verplicht: boolean;
  hulp?: string;
  /** What of a visitor's plan belongs in it. */
  uitPlan?: 'gemeente' | 'organisatie' | 'coordinator' | 'startdatum' | 'netwerkstart' | 'aantal' | 'bedrag';
}

/** Inside a sentence. */
export type StukZin =
  | { type: 'tekst'; value: string }
  | { type: 'code'; value: string }
  | { type: 'regeleinde' }
  | { type: 'nadruk'; children: StukZin[] }
  | { type: 'sterk'; children: StukZin[] }
  /** What is said in passing: (eigen schatting), (peildatum …). */
  | { type: 'klein'; children: StukZin[] }
  /** `naar` is an address on the site, with or without `#anker`, or a whole URL. */
  | { type: 'link'; naar: string; children: StukZin[] }
  /** A reference to a footnote. */
  | { type: 'noot'; nummer: number }
  /** The numbers of sources behind a statement. */
  | { type: 'bron'; bronnen: { id: string; nummer: number }[] }
  /** `schrijf`: room to write by hand, and whether its name must be said; without it the name stands in a sentence. */
  | { type: 'invulveld'; veld: Veld; waarde?: string; schrijf?: 'met naam' | 'zonder naam' };

export interface Cel {
  blokken: StukBlok[];
  uitlijning?: 'rechts' | 'midden';
  /** Over how many columns it stretches; 1 without. */
  breedte?: number;
}
export interface Lijstpunt {
  id?: string;
  /** `false` for an empty box to tick; `undefined` for an ordinary item. */
  vakje?: boolean;
  blokken: StukBlok[];
}

/** Between sentences. */
export type StukBlok =
  | { type: 'kop'; niveau: number; id: string; children: StukZin[] }
  | { type: 'alinea'; children: StukZin[] }
  | { type: 'lijst'; genummerd: boolean; start: number; punten: Lijstpunt[] }
  /** `rijkop`: the first cell of a row names that row. */
  | { type: 'tabel'; naam: string; kop: Cel[]; rijen: Cel[][]; rijkop: boolean }
  /** Names with what they stand for. */
  | { type: 'kenmerken'; rijen: { naam: string; blokken: StukBlok[] }[] }
  | { type: 'citaat'; blokken: StukBlok[] }
  | { type: 'codeblok'; value: string }
  | { type: 'beeld'; url: string; alt: string }
  | { type: 'kader'; soort: string; titel: StukZin[]; blokken: StukBlok[] }
  /** To print and cut out. */
  | { type: 'kaart'; titel?: string; blokken: StukBlok[] }
  /** Empty lines to write on. */
  | { type: 'schrijfruimte'; regels: number }
  /** A drawing, and in `blokken` the same as text. `vormen` is SVG with classes; `diagramSvg` colours it. */
  | ({ type: 'diagram' } & Tekenblok)
  /** A sheet: on paper it begins on a page of its own, unless it is part of a page in a book (`doorlopend`). */
  | {
      type: 'werkblad';
      id: string;
      titel?: StukZin[];
      onder?: StukZin[];
      doorlopend?: true;
      blokken: StukBlok[];
    };

export interface Tekenblok {
  id: string;
  titel: string;
  beschrijving: string;
  breedte: number;
  hoogte: number;
  vormen: string;
  blokken: StukBlok[];
}

export type ZinType = StukZin['type'];
export type BlokType = StukBlok['type'];
export type ZinVan<T extends ZinType> = Extract<StukZin, { type: T }>;
export type BlokVan<T extends BlokType> = Extract<StukBlok, { type: T }>;

/**
 * One handler per building block. A writer is a table that `satisfies StukHandlers<Out, Context>`:
 * a new building block does not compile until every writer can show it.
 */
export type StukHandlers<Out, Context> = {
  [T in ZinType]: (node: ZinVan<T>, context: Context) => Out;
} & {
  [T in BlokType]: (node: BlokVan<T>, context: Context) => Out;
};

/** A whole book: the handbook, or one part of it. */
export interface Boek {
  titel: string;
  ondertitel: string;
  omschrijving: string;
  editie: string;
  versie: string;
  /** Of this version, as `YYYY-MM-DD`. */
  datum: string;
  taal: 'nl';
  uitgever: string;
  licentie: { naam: string; adres: string };
  /** Of the site: `https://…/`. */
  site: string;
  /** The live page that shows the same. */
  adres: string;
  delen: Boekdeel[];
  /** All sources by number, with where they are used; the texts refer to these numbers. */
  bronnen: Bronregel[];
  /** Words with the pages they lead to; empty where it would repeat the contents. */
  register: { letter: string; regels: { woord: string; naar: string[] }[] }[];
}
export interface Boekdeel {
  id: string;
  titel: string;
  adres: string;
  samenvatting: StukZin[];
  inleiding: StukBlok[];
  stukken: Stuk[];
}
