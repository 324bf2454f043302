import type { Brand } from '../schema/huisstijl.ts';

/** A letter with its measures, as parts of the font size. */
export interface StyleFont {
  name: string;
  soort: 'sans-serif' | 'serif';
  above: number;
  under: number;
  between: number;
  /** The mean width of a letter in Dutch text. */
  width: number;
}

/** Measured by `node src/cli/pin-fonts.ts`, which also makes the files in `src/site/styles/fonts/`. */
export const fonts: Record<Brand['letter'], StyleFont> = {
  atkinson: {
    name: 'Atkinson Hyperlegible Next',
    soort: 'sans-serif',
    above: 0.984,
    under: 0.316,
    between: 0,
    width: 0.45373,
  },
  'source-serif': {
    name: 'Source Serif 4',
    soort: 'serif',
    above: 1.036,
    under: 0.335,
    between: 0,
    width: 0.49048,
  },
  nunito: { name: 'Nunito', soort: 'sans-serif', above: 1.011, under: 0.353, between: 0, width: 0.46255 },
};

/** Letters that nearly every device has, and the mean width of theirs, measured on the same text. */
const EVERYWHERE = {
  'sans-serif': { local: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto'], width: 0.45672 },
  serif: { local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Noto Serif'], width: 0.41332 },
} as const;

/**
 * The stand-in on a page that the letter was too late for: one that the device has, stretched to the same measures,
 * so that a page looks the same with either. Percentages as CSS wants them.
 */
export function replacement({ name, soort, above, under, between, width }: StyleFont): {
  name: string;
  local: readonly string[];
  adjustment: string;
  above: string;
  under: string;
  between: string;
} {
  const stretch = width / EVERYWHERE[soort].width;
  const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
  return {
    name: `${name} vervanger`,
    local: EVERYWHERE[soort].local,
    adjustment: percent(stretch),
    above: percent(above / stretch),
    under: percent(under / stretch),
    between: percent(between / stretch),
  };
}

/** What nearly every page uses: that part of a letter comes with the first page. */
const DUTCH = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...Array.from('\u00a0àáçèéëíïóöúü‘’“”«»‹›–…·×€'),
];
/** Names from elsewhere, sums and signs: fetched by the pages that have one. */
const OTHER = Array.from('ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜâäêìîñòôùûÿßøØåÅæÆœ‚„—§°²³½¼¾•©→←↑↓✓−≤≥');

const span = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

/**
 * Spans hold less room than a list of all that the letters have. What stands in the first part stands in no other: while that
 * is under way, a browser would fetch the second one too.
 */
const OTHER_SPANS = [...span(0xa1, 0x17f), ...span(0x2014, 0x2022), '↑', '↓', '−'].filter(
  (character) => !DUTCH.includes(character),
);

/** The parts of the file of a letter, each with what its name ends in and its characters. */
export const FONT_PARTS = [
  { suffix: '-other', characters: OTHER, range: unicodeRange(OTHER_SPANS) },
  { suffix: '', characters: DUTCH, range: unicodeRange(DUTCH) },
] as const;

/** Characters as CSS writes them. Example: `U+20-7E,U+A0`. */
export function unicodeRange(characters: readonly string[]): string {
  const ranges: [number, number][] = [];
  for (const code of characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
