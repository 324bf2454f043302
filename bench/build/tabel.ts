/** The middle of a list; of an even number, the mean of the two in the middle. */
export function median(getallen: readonly number[]): number {
  const rij = [...getallen].sort((a, b) => a - b);
  return (rij[(rij.length - 1) >> 1]! + rij[rij.length >> 1]!) / 2;
}

/** A table of text; the first column to the left, the others to the right. */
export function tabel(rijen: readonly (readonly string[])[]): string {
  const breedtes = rijen[0]!.map((_, i) => Math.max(...rijen.map((rij) => rij[i]!.length)));
  return rijen
    .map((rij) =>
      rij.map((cel, i) => (i === 0 ? cel.padEnd(breedtes[i]!) : cel.padStart(breedtes[i]!))).join('   '),
    )
    .join('\n');
}

/** The smallest, middle and largest of a measurement. Example: `17.9 / 18.4 / 21.0`. */
export const spreiding = (getallen: readonly number[], decimalen = 1): string =>
  [Math.min(...getallen), median(getallen), Math.max(...getallen)]
    .map((getal) => getal.toFixed(decimalen))
    .join(' / ');
