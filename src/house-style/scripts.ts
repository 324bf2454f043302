import { withoutFont } from './tokens.ts';

/** A letter for a script that the letters of the house style do not have. */
export interface ScriptFont {
  /** As messages call it. */
  name: string;
  /** The package with the letter (all Noto, OFL-1.1), and which of its files has this script. */
  package: string;
  part: string;
  /** The characters of the script, first and last. */
  rows: readonly (readonly [number, number])[];
  /** A letter that offices have, for documents that name one and do not carry it. */
  office: string;
}

/**
 * The scripts that a translation can have beside the Latin one, by their code (ISO 15924). Another is a row here, with
 * its package in `package.json`, and a run of `node src/cli/pin-fonts.ts`.
 */
export const scriptFonts: Readonly<Record<string, ScriptFont>> = {
  Cyrl: {
    name: 'Cyrillisch',
    package: 'noto-sans',
    part: 'cyrillic',
    rows: [
      [0x301, 0x301],
      [0x400, 0x45f],
      [0x490, 0x491],
    ],
    office: 'Arial',
  },
  Arab: {
    name: 'Arabisch',
    package: 'noto-sans-arabic',
    part: 'arabic',
    rows: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x200c, 0x200d],
    ],
    office: 'Arial',
  },
};

/** Digits, names and addresses amid another script. */
export const LATIN_FONT = { package: 'noto-sans', part: 'latin' } as const;

export const hasFont = (script: string): boolean => script === 'Latn' || Object.hasOwn(scriptFonts, script);

/** The characters of a text in a script that no letter of ours has, each once. */
export function withoutFontIn(text: string, script: string): string[] {
  const rows = scriptFonts[script]?.rows ?? [];
  return withoutFont(text).filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return !rows.some(([first, last]) => point >= first && point <= last);
  });
}
