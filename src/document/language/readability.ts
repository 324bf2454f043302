import type { Node, Rich } from '../tree.ts';
import { documentPartsOf, textOfNode } from '../text.ts';
import { children } from '../walk.ts';
import { matchesIn } from './matches.ts';

export interface Readability {
  words: number;
  sentences: number;
  /** Words per sentence, on average. */
  average: number;
  /** The share of sentences of at most 20 words, 0 to 1. */
  short: number;
  /** Flesch-Douma reading ease: above 70 easy, below 50 difficult. */
  score: number;
}

/** Up to this many words a sentence counts as short. */
export const SHORT_SENTENCE = 20;

/** A sentence, and where it begins in the words of its paragraph. */
export interface SentenceOnPlace {
  sentence: string;
  paragraph: Node;
  index: number;
}

/**
 * The sentences of a text: those of paragraphs and list items. Table cells are left out, as they are
 * mostly parts of sentences.
 */
export const sentencesOf = (text: Rich): string[] => sentencesOnPlace(text).map(({ sentence }) => sentence);
export function sentencesOnPlace(text: Rich): SentenceOnPlace[] {
  const known = cut.get(text);
  if (known) return known;
  const sentences = documentPartsOf(text).flatMap(sentencesIn);
  cut.set(text, sentences);
  return sentences;
}
/** Several checks ask for them; they go when the text goes. */
const cut = new WeakMap<Rich, SentenceOnPlace[]>();

function sentencesIn(node: Node): SentenceOnPlace[] {
  if (node.type === 'paragraph') return split(node);
  if (node.type === 'table' || node.type === 'heading' || node.type === 'code') return [];
  return children(node).flatMap(sentencesIn);
}

const BETWEEN = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d€])/gu;

/** Cuts at a full stop, question or exclamation mark before a space and a capital, digit or quote. */
function split(paragraph: Node): SentenceOnPlace[] {
  const text = textOfNode(paragraph);
  const begin = [
    text.search(/\S|$/),
    ...matchesIn(text, BETWEEN).map(({ 0: wit, index }) => index + wit.length),
  ];
  return begin
    .map((index, i) => ({
      paragraph,
      index,
      sentence: text
        .slice(index, begin[i + 1])
        .replace(/\s+/g, ' ')
        .trim(),
    }))
    .filter(({ sentence }) => countWords(sentence) > 0);
}

/** How many words a sentence has; a number with a sign counts as one. */
export const countWords = (sentence: string): number => wordsOf(sentence).length;

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.,:’'/-]*/gu) ?? [];

/**
 * How easy sentences read, by the formula of Flesch as W.H. Douma fitted it to Dutch
 * («De leesbaarheid van landbouwbladen», Wageningen, 1960): 206.84 − 0.93 × words per sentence −
 * 77 × syllables per word. A help for writers, not proof that people understand it.
 */
export function readability(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { words: 0, sentences: 0, average: 0, short: 1, score: 100 };
  const average = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    average,
    short: sentences.filter((sentence) => countWords(sentence) <= SHORT_SENTENCE).length / sentences.length,
    score: 206.84 - 0.93 * average - 77 * perWord,
  };
}

/** Syllables of a Dutch word, counted by its groups of vowels. Example: `coördinator` → 5. */
export function syllables(word: string): number {
  const counted = COUNTED.get(word);
  if (counted !== undefined) return counted;
  const groups = word
    .toLowerCase()
    .match(/[ëïöü]|ij|ieuw|eeuw|ooi|aai|oei|[aeiouyáéèêó]+?(?=[ëïöü])|[aeiouyáéèêó]+/g);
  const count = Math.max(1, groups?.length ?? 1);
  COUNTED.set(word, count);
  return count;
}

/** The same words come back thousands of times in one handbook. */
const COUNTED = new Map<string, number>();
