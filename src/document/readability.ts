import type { Knoop, Rijk } from './tree.ts';
import { delenVan, tekstVanKnoop } from './text.ts';
import { kinderen } from './walk.ts';

export interface Leesbaarheid {
  woorden: number;
  zinnen: number;
  /** Words per sentence, on average. */
  gemiddeld: number;
  /** The share of sentences of at most 20 words, 0 to 1. */
  kort: number;
  /** Flesch-Douma reading ease: above 70 easy, below 50 difficult. */
  score: number;
}

/** Up to this many words a sentence counts as short. */
export const KORTE_ZIN = 20;

/** A sentence, and where it begins in the words of its paragraph. */
export interface ZinOpPlek {
  zin: string;
  alinea: Knoop;
  index: number;
}

/**
 * The sentences of a text: those of paragraphs and list items. Table cells are left out, as they are
 * mostly parts of sentences.
 */
export const zinnenVan = (tekst: Rijk): string[] => zinnenOpPlek(tekst).map(({ zin }) => zin);
export const zinnenOpPlek = (tekst: Rijk): ZinOpPlek[] => delenVan(tekst).flatMap(zinnenIn);

function zinnenIn(node: Knoop): ZinOpPlek[] {
  if (node.type === 'paragraph') return splits(node);
  if (node.type === 'table' || node.type === 'heading' || node.type === 'code') return [];
  return kinderen(node).flatMap(zinnenIn);
}

/** Cuts at a full stop, question or exclamation mark before a space and a capital, digit or quote. */
function splits(alinea: Knoop): ZinOpPlek[] {
  const tekst = tekstVanKnoop(alinea);
  const begin = [
    tekst.search(/\S|$/),
    ...[...tekst.matchAll(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d€])/gu)].map(
      ({ 0: wit, index }) => index + wit.length,
    ),
  ];
  return begin
    .map((index, i) => ({
      alinea,
      index,
      zin: tekst
        .slice(index, begin[i + 1])
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ zin }) => aantalWoorden(zin) > 0);
}

/** How many words a sentence has; a number with a sign counts as one. */
export const aantalWoorden = (zin: string): number => woordenVan(zin).length;

const woordenVan = (zin: string) => zin.match(/[\p{L}\p{N}][\p{L}\p{N}.,:’'/-]*/gu) ?? [];

/**
 * How easy sentences read, by the formula of Flesch as W.H. Douma fitted it to Dutch
 * («De leesbaarheid van landbouwbladen», Wageningen, 1960): 206.84 − 0.93 × words per sentence −
 * 77 × syllables per word. A help for writers, not proof that people understand it.
 */
export function leesbaarheid(zinnen: readonly string[]): Leesbaarheid {
  const woorden = zinnen.flatMap(woordenVan);
  if (woorden.length === 0) return { woorden: 0, zinnen: 0, gemiddeld: 0, kort: 1, score: 100 };
  const gemiddeld = woorden.length / zinnen.length;
  const perWoord = woorden.reduce((som, woord) => som + lettergrepen(woord), 0) / woorden.length;
  return {
    woorden: woorden.length,
    zinnen: zinnen.length,
    gemiddeld,
    kort: zinnen.filter((zin) => aantalWoorden(zin) <= KORTE_ZIN).length / zinnen.length,
    score: 206.84 - 0.93 * gemiddeld - 77 * perWoord,
  };
}

/** Syllables of a Dutch word, counted by its groups of vowels. Example: `coördinator` → 5. */
export function lettergrepen(woord: string): number {
  const geteld = GETELD.get(woord);
  if (geteld !== undefined) return geteld;
  const groepen = woord
    .toLowerCase()
    .match(/[ëïöü]|ij|ieuw|eeuw|ooi|aai|oei|[aeiouyáéèêó]+?(?=[ëïöü])|[aeiouyáéèêó]+/g);
  const aantal = Math.max(1, groepen?.length ?? 1);
  GETELD.set(woord, aantal);
  return aantal;
}

/** The same words come back thousands of times in one handbook. */
const GETELD = new Map<string, number>();
