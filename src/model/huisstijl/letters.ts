import type { Merk } from '../../schema/huisstijl.ts';

/** A letter with its measures, as parts of the font size. */
export interface Letter {
  naam: string;
  soort: 'sans-serif' | 'serif';
  boven: number;
  onder: number;
  tussen: number;
  /** The mean width of a letter in Dutch text. */
  breedte: number;
}

/** Measured by `node src/cli/leg-letters-vast.ts`, which also makes the files `src/styles/letters/<id>.woff2`. */
export const letters: Record<Merk['letter'], Letter> = {
  atkinson: {
    naam: 'Atkinson Hyperlegible Next',
    soort: 'sans-serif',
    boven: 0.984,
    onder: 0.316,
    tussen: 0,
    breedte: 0.45373,
  },
  'source-serif': {
    naam: 'Source Serif 4',
    soort: 'serif',
    boven: 1.036,
    onder: 0.335,
    tussen: 0,
    breedte: 0.49048,
  },
  nunito: { naam: 'Nunito', soort: 'sans-serif', boven: 1.011, onder: 0.353, tussen: 0, breedte: 0.46255 },
};

/** Letters that nearly every device has, and the mean width of theirs, measured on the same text. */
const OVERAL = {
  'sans-serif': { plaatselijk: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto'], breedte: 0.45672 },
  serif: { plaatselijk: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Noto Serif'], breedte: 0.41332 },
} as const;

/**
 * The stand-in on a page that the letter was too late for: one that the device has, stretched to the same measures,
 * so that a page looks the same with either. Percentages as CSS wants them.
 */
export function vervanger({ naam, soort, boven, onder, tussen, breedte }: Letter): {
  naam: string;
  plaatselijk: readonly string[];
  aanpassing: string;
  boven: string;
  onder: string;
  tussen: string;
} {
  const rek = breedte / OVERAL[soort].breedte;
  const procent = (deel: number) => `${Math.round(deel * 10_000) / 100}%`;
  return {
    naam: `${naam} vervanger`,
    plaatselijk: OVERAL[soort].plaatselijk,
    aanpassing: procent(rek),
    boven: procent(boven / rek),
    onder: procent(onder / rek),
    tussen: procent(tussen / rek),
  };
}
