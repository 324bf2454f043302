import { WOORD } from './reading-weights.ts';
import { SJABLOONWOORDEN, STOPWOORDEN, VAGE_WOORDEN, VRAAGWOORDEN } from './stopwoorden.ts';
import { woordenIn } from './woorden.ts';

/** A question in its parts, before any word of it was looked up. */
export interface Ontleding {
  woorden: Vraagwoord[];
  /** What stood between quotes: words that must follow each other. */
  zinsneden: string[][];
  /** Which kind of page is wanted, as far as the words tell. */
  bedoeling: 'vraag' | 'sjabloon' | undefined;
}
export interface Vraagwoord {
  woord: string;
  /** As it was typed, to show. */
  getypt: string;
  /** How much it tells by being this kind of word, at most 1. */
  gewicht: number;
}

/** More than a screen of text is no question; what comes after it is left. */
export const LANGST = 400;
const MEESTE_WOORDEN = 24;

/** Takes a question apart. Never fails, whatever was typed. */
export function ontleed(vraag: string): Ontleding {
  const tekst = metMaanden(vraag.normalize('NFC').slice(0, LANGST));
  const gevonden = woordenIn(tekst).slice(0, MEESTE_WOORDEN);
  const woorden = gevonden.map(({ woord, begin, eind }) => ({
    woord,
    getypt: tekst.slice(begin, eind),
    gewicht: gewichtVan(woord),
  }));
  // «Wie doet wat»: when every word is a small one, the small ones are what is asked.
  const klein = woorden.every(({ gewicht }) => gewicht <= WOORD.vraag);
  const zinsneden = [...tekst.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
    .map(([, binnen]) => woordenIn(binnen!).map(({ woord }) => woord))
    .filter((rij) => rij.length > 0);
  return {
    woorden: klein ? woorden.map((woord) => ({ ...woord, gewicht: 1 })) : woorden,
    zinsneden,
    bedoeling: bedoelingVan(vraag, woorden),
  };
}

function gewichtVan(woord: string): number {
  if (VRAAGWOORDEN.has(woord)) return WOORD.vraag;
  if (STOPWOORDEN.has(woord)) return WOORD.stop;
  if (SJABLOONWOORDEN.has(woord)) return WOORD.soort;
  if (VAGE_WOORDEN.has(woord)) return WOORD.vaag;
  return 1;
}

function bedoelingVan(vraag: string, woorden: readonly Vraagwoord[]): Ontleding['bedoeling'] {
  if (woorden.some(({ woord }) => SJABLOONWOORDEN.has(woord))) return 'sjabloon';
  const vraagt = VRAAGWOORDEN.has(woorden[0]?.woord ?? '') || /\?\s*$/.test(vraag);
  return vraagt ? 'vraag' : undefined;
}

const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Dates in digits as the handbook writes them: `2-11-2020` and `2020-11-02` → `2 november 2020`. */
function metMaanden(vraag: string): string {
  const uit = (dag: string, maand: string, jaar: string, anders: string) => {
    const naam = MAANDEN[Number(maand) - 1];
    return naam && Number(dag) <= 31 ? `${Number(dag)} ${naam} ${jaar}` : anders;
  };
  return vraag
    .replace(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, (heel, jaar: string, maand: string, dag: string) =>
      uit(dag, maand, jaar, heel),
    )
    .replace(/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g, (heel, dag: string, maand: string, jaar: string) =>
      uit(dag, maand, jaar, heel),
    );
}
