import { matchesIn } from '../../document/language/matches.ts';
import { numberInWords } from '../../text/format/number-words.ts';
import { numberOf } from '../../text/format/read-number.ts';

/** An amount, hours or a duration in a text: one number, or from one to another. */
export interface Span {
  kind: 'euro' | 'uur' | 'week';
  /** Euros, hours or weeks. */
  low: number;
  high: number;
  /** How exactly a duration is said, in weeks: who says months or years rounds. */
  around: number;
  /** For what hours are. Example: `week` in `12 tot 16 uur per week`. */
  per?: string;
  words: string;
  index: number;
}

/**
 * A number in digits or words, perhaps from one to another, with what it is of. Every word is tried once, and only those
 * that are numbers of something are kept.
 */
const SPAN = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,])(?<sign>€\s?|EUR\s)?(?<low>\d[\d.,]*\d|\d|\p{L}+)`,
    String.raw`(?:(?:\s(?:tot(?:\sen\smet)?|à|en)\s|\s?[-–]\s?)(?:€\s?|EUR\s)?(?<high>\d[\d.,]*\d|\d|\p{L}+))?`,
    String.raw`(?:\s(?<times>duizend|miljoen))?(?:\s(?<unit>euro|uur|weken|week|maanden|maand|jaar))?`,
    String.raw`(?:\sper\s(?<per>week|maand|kwartaal|jaar))?(?![\p{L}\d])`,
  ].join(''),
  'giu',
);

const TIMES = { duizend: 1000, miljoen: 1_000_000 } as const;
/** Weeks in one, and how many weeks beside it still are the same. */
const DURATION = {
  week: [1, 0.01],
  weken: [1, 0.01],
  maand: [52 / 12, 2.2],
  maanden: [52 / 12, 2.2],
  jaar: [52, 4],
} as const;

/** What every span has: hardly a text has one, and `SPAN` tries every word. */
const UNIT = /€|eur|uur|week|weken|maand|jaar/i;

/** All amounts, hours and durations of a text. */
export const spansIn = (value: string): Span[] =>
  (UNIT.test(value) ? matchesIn(value, SPAN) : []).flatMap(({ 0: words, index, groups = {} }): Span[] => {
    const { sign, low: first = '', high: last = first, times, unit = '', per } = groups;
    const by = times && times in TIMES ? TIMES[times as keyof typeof TIMES] : 1;
    const [low, high] = [amountOf(first), amountOf(last)];
    if (low === undefined || high === undefined) return [];
    const said = { words: words.replace(/\s+/g, ' '), index, ...(per && { per: per.toLowerCase() }) };
    if (sign !== undefined || unit === 'euro')
      return [{ kind: 'euro', low: low * by, high: high * by, around: 0, ...said }];
    if (unit === 'uur') return [{ kind: 'uur', low, high, around: 0, ...said }];
    const duration = unit in DURATION ? DURATION[unit as keyof typeof DURATION] : undefined;
    return duration
      ? [{ kind: 'week', low: low * duration[0], high: high * duration[0], around: duration[1], ...said }]
      : [];
  });

const amountOf = (typed: string): number | undefined =>
  /^\d/.test(typed) ? numberOf(typed) : numberInWords(typed);
