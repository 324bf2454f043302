/**
 * The characters that all letters have on paper, as first and last of a row: Latin as Europe writes it, with the
 * signs of Dutch texts. `outputs/pdf/fonts/fonts.test.ts` holds it against the font files.
 */
const ROWS = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0xb4],
  [0xb6, 0x107],
  [0x10a, 0x113],
  [0x116, 0x11b],
  [0x11e, 0x123],
  [0x126, 0x127],
  [0x12a, 0x12b],
  [0x12e, 0x131],
  [0x136, 0x137],
  [0x139, 0x13e],
  [0x141, 0x148],
  [0x150, 0x155],
  [0x158, 0x15b],
  [0x15e, 0x165],
  [0x16a, 0x16b],
  [0x16e, 0x17e],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2020],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
] as const;

/** Boxes to tick: writers over pages draw them. */
const DRAWN = new Set(['☐', '☑']);

/** Every character that all letters have. */
export const charactersOnPapier = (): string[] =>
  ROWS.flatMap(([of, until]) =>
    Array.from({ length: until - of + 1 }, (_, i) => String.fromCodePoint(of + i)),
  );

/** White space that every writer can hold: no line that only Unicode knows, and no sign that XML refuses. */
const SPACE = /[\t\n\r \u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Plain Dutch text: looked at letter by letter, it would be most of the work. */
const ALL_THERE = new RegExp(
  `^[\\t\\n\\r \\u00a0${ROWS.map(([of, until]) => `\\u{${of.toString(16)}}-\\u{${until.toString(16)}}`).join('')}]*$`,
  'u',
);

/** The characters of a text that the letters do not have, each once. Example: `a → b` → `['→']`. */
export function withoutFont(text: string): string[] {
  if (ALL_THERE.test(text)) return [];
  return [...new Set(text)].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return (
      !SPACE.test(character) &&
      !DRAWN.has(character) &&
      !ROWS.some(([of, until]) => point >= of && point <= until)
    );
  });
}
