/**
 * Widths in thousandths of the size of the letter, of DejaVu Sans in bold: the widest of what programs show where
 * the letter of the edition is not installed, which is in most offices.
 */
const SMAL = 400;
const HALF = 500;
const KRAP = 675;
const GEWOON = 715;
const HOOFD = 840;
const BREED = 1050;

/** How much less of that a letter takes that is not bold. */
const MAGER = 0.9;

const soorten: readonly [RegExp, number][] = [
  [/[ijlI.,:;'’!|ïí]/, SMAL],
  [/[frt()[\]/ –-]/, HALF],
  [/[acekszvxyäàáâëèéê]/, KRAP],
  [/[mwMW%—…]/, BREED],
  [/[A-Z&]/, HOOFD],
];

/**
 * How much room words take on one line.
 * @param maat of the letter, in points
 * @returns twips: twentieths of a point
 */
export function breedteVan(woorden: string, maat: number, vet: boolean): number {
  const duizendsten = [...woorden].reduce(
    (som, teken) => som + (soorten.find(([past]) => past.test(teken))?.[1] ?? GEWOON),
    0,
  );
  return Math.ceil((duizendsten / 1000) * maat * 20 * (vet ? 1 : MAGER));
}
