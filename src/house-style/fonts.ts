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

/** Measured by `node src/cli/pin-fonts.ts`, which also makes the files `src/site/styles/fonts/<id>.woff2`. */
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
