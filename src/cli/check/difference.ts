/** How far is searched for where two texts are the same again. */
const FAR = 60;

/**
 * The lines of two texts that are not the same, with their numbers: `-` was, `+` is now.
 * Example: `   3 - aan: ja` and `   3 + aan: true`.
 */
export function difference(before: string, after: string): string[] {
  const was = before.split(/\r\n?|\n/);
  const is = after.split(/\r\n?|\n/);
  const told: string[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (was[i] === is[j]) {
      i++;
      j++;
      continue;
    }
    const [gone, come] = untilSame(was, is, i, j);
    for (const end = i + gone; i < end; i++) told.push(line(i, '-', was[i]));
    for (const end = j + come; j < end; j++) told.push(line(j, '+', is[j]));
  }
  return told;
}

/** How many lines of each come before the next line that both have. */
function untilSame(was: string[], is: string[], i: number, j: number): [gone: number, come: number] {
  for (let sum = 1; sum <= FAR; sum++)
    for (let gone = Math.min(sum, was.length - i); gone >= 0; gone--) {
      const come = sum - gone;
      if (j + come <= is.length && was[i + gone] === is[j + come]) return [gone, come];
    }
  return [was.length - i, is.length - j];
}

const line = (at: number, sign: '-' | '+', text = ''): string =>
  `${String(at + 1).padStart(4)} ${sign} ${text}`;
