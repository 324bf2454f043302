import { WORD } from '../reading-weights.ts';
import { KIND_WORDS, SJABLOON_WORDS, STOP_WORDS, VAGUE_WORDS, QUESTION_WORDS } from './stop-words.ts';
import { searchWordsIn } from './words.ts';

/** A question in its parts, before any word of it was looked up. */
export interface ParsedQuery {
  words: QuestionWord[];
  /** What stood between quotes: words that must follow each other. */
  phrases: string[][];
  /** Which kind of page is wanted, as far as the words tell. */
  intent: SearchIntent | undefined;
}
/** What kind of page is asked for by the words of a question. */
export type SearchIntent = 'vraag' | 'sjabloon' | 'betekenis' | 'module' | 'stap' | 'portret' | 'verslag';
export interface QuestionWord {
  word: string;
  /** As it was typed, to show. */
  typed: string;
  /** How much it tells by being this kind of word, at most 1. */
  weight: number;
}

/** More than a screen of text is no question; what comes after it is left. */
export const LONGEST = 400;
const MOST_WORDS = 24;

/** Takes a question apart. Never fails, whatever was typed. */
export function parseQuery(query: string): ParsedQuery {
  const text = withMonths(query.normalize('NFC').slice(0, LONGEST));
  const found = searchWordsIn(text).slice(0, MOST_WORDS);
  const words = found.map(({ word, begin, end }) => ({
    word,
    typed: text.slice(begin, end),
    weight: weightOf(word),
  }));
  // «Wie doet wat»: when every word is a small one, the small ones are what is asked.
  const small = words.every(({ weight }) => weight <= WORD.query);
  const phrases = [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
    .map(([, inside = '']) => searchWordsIn(inside).map(({ word }) => word))
    .filter((row) => row.length > 0);
  return {
    words: small ? words.map((word) => ({ ...word, weight: 1 })) : words,
    phrases,
    intent: intentOf(query, words),
  };
}

function weightOf(word: string): number {
  if (QUESTION_WORDS.has(word)) return WORD.query;
  if (STOP_WORDS.has(word)) return WORD.stop;
  if (SJABLOON_WORDS.has(word)) return WORD.soort;
  if (VAGUE_WORDS.has(word)) return WORD.vague;
  return 1;
}

function intentOf(query: string, words: readonly QuestionWord[]): ParsedQuery['intent'] {
  if (words.some(({ word }) => SJABLOON_WORDS.has(word))) return 'sjabloon';
  const named = words.find(({ word }) => Object.hasOwn(KIND_WORDS, word));
  if (named) return KIND_WORDS[named.word];
  if (MEANING.test(words.map(({ word }) => word).join(' '))) return 'betekenis';
  const asks = QUESTION_WORDS.has(words[0]?.word ?? '') || /\?\s*$/.test(query);
  return asks ? 'vraag' : undefined;
}

/** «Wat is een budgetkring?»: a question for a meaning, when little more is asked. */
const MEANING =
  /^wat (?:is|zijn|betekent|betekenen|bedoel\w*)(?: \S+){1,4}$|\b(?:betekenis|definitie|begripsomschrijving|meaning|definition)\b/;

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Dates in digits as the handbook writes them: `2-11-2020` and `2020-11-02` → `2 november 2020`. */
function withMonths(query: string): string {
  const from = (day: string, month: string, year: string, otherwise: string) => {
    const name = MONTHS[Number(month) - 1];
    return name && Number(day) <= 31 ? `${Number(day)} ${name} ${year}` : otherwise;
  };
  return query
    .replace(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, (whole, year: string, month: string, day: string) =>
      from(day, month, year, whole),
    )
    .replace(/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g, (whole, day: string, month: string, year: string) =>
      from(day, month, year, whole),
    );
}
