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
