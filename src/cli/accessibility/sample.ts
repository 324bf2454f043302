import { createHash } from 'node:crypto';

/** Pages that somebody who examines the site looks at by hand. */
export interface Sample {
  /** One of every kind, by what they are. */
  structured: string[];
  /** Others, drawn by lot: a tenth as many (WCAG-EM, step 3). */
  random: string[];
}

/** How many are drawn for each ten that were chosen. */
const PER_TEN = 1;

/**
 * A proposal for the pages to look at. The lot is drawn from a hash of the content and the address, so that the same
 * content always gives the same pages, and nobody can choose them.
 * @param perSoort one page of every kind
 * @param all every page
 * @param contents a fingerprint of the content
 */
export function sampleOf(perSoort: readonly string[], all: readonly string[], contents: string): Sample {
  const structured = [...new Set(['/', ...perSoort])].filter((address) => !address.includes('?')).sort();
  const lot = (address: string) => createHash('sha256').update(`${contents} ${address}`).digest('hex');
  const others = all.filter((address) => address.endsWith('/') && !structured.includes(address));
  return {
    structured,
    random: others
      .map((address) => ({ address, lot: lot(address) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, Math.ceil((structured.length * PER_TEN) / 10))
      .map(({ address }) => address)
      .sort(),
  };
}
