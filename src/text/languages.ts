import { dateText } from './format/date.ts';

/**
 * The languages of sources and of letters beside Dutch, by their tag (BCP 47), as readers call them. A screen
 * reader, a spelling checker and hyphenation go by the tag.
 */
export const languages = {
  ar: 'Arabisch',
  de: 'Duits',
  en: 'Engels',
  es: 'Spaans',
  fr: 'Frans',
  fy: 'Fries',
  pap: 'Papiaments',
  pl: 'Pools',
  tr: 'Turks',
  uk: 'Oekraïens',
} as const;

export type Language = keyof typeof languages;
export const languageTags = Object.keys(languages) as [Language, ...Language[]];

/**
 * What follows from a tag alone, by the data of Unicode that every browser and Node carry: so a writer adds a language
 * without code. Example: `ar` → Arabisch, العربية, from right to left, in Arabic letters.
 */
export interface LanguageFacts {
  tag: string;
  /** Its name in Dutch, without a capital only where Dutch has none. */
  name: string;
  /** Its name in itself. */
  ownName: string;
  direction: 'ltr' | 'rtl';
  script: string;
}

/** Scripts that run from right to left (https://www.unicode.org/iso15924/): those that living languages use. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** What is known of a language; nothing for a tag that names none. Example: `ti`, `zh-Hant`. */
export function factsOf(tag: string): LanguageFacts | undefined {
  const name = nameIn('nl', tag);
  if (!name) return undefined;
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  return {
    tag,
    name,
    ownName: nameIn(tag, tag) ?? name,
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    script,
  };
}

/** From which side a text in this language is read. */
export const directionOf = (tag: string): LanguageFacts['direction'] => factsOf(tag)?.direction ?? 'ltr';

/** A day as this language writes it, in the calendar and the digits of Dutch letters. Example: `2027-03-09` in `tr` → `9 Mart 2027`. */
export const dayIn = (tag: string, day: string): string =>
  new Intl.DateTimeFormat(
    new Intl.Locale(tag, { region: 'NL', calendar: 'gregory', numberingSystem: 'latn' }),
    {
      dateStyle: 'long',
      timeZone: 'UTC',
    },
  ).format(new Date(`${day}T00:00:00Z`));

/** The same, in the language of a stretch of text; Dutch without one. */
export const dayTextIn = (tag: string | undefined, day: string): string =>
  tag === undefined ? dateText(day) : dayIn(tag, day);

/** Signs that set words of another direction apart (https://unicode.org/reports/tr9/). */
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';
/** Letters that run from right to left. */
export const RIGHT_TO_LEFT_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function nameIn(language: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
