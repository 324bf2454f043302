/** The middle of a list; of an even number, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const row = [...numbers].sort((a, b) => a - b);
  return (row[(row.length - 1) >> 1]! + row[row.length >> 1]!) / 2;
}

/** A table of text; the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('   '),
    )
    .join('\n');
}

/** The smallest, middle and largest of a measurement. Example: `17.9 / 18.4 / 21.0`. */
export const spread = (numbers: readonly number[], decimals = 1): string =>
  [Math.min(...numbers), median(numbers), Math.max(...numbers)]
    .map((number) => number.toFixed(decimals))
    .join(' / ');
