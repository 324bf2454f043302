/**
 * A changed text in the form of the file it comes from: lines that did not change stay as they are to the byte, with what
 * nobody sees in them; new ones end as the others do.
 * @param raw the text as it stands in the file
 * @param before the same as it was read: as many lines, with plain ends
 * @param after what `before` became
 */
export function inFormOf(raw: string, before: string, after: string): string {
  if (before === after) return raw;
  const rawLines = linesOf(raw);
  const [was, is] = [before.split('\n'), after.split('\n')];
  const end = mostUsedEnd(rawLines);
  const kept = keptLines(was, is);
  const mark = raw.startsWith('\ufeff') && kept.get(0) !== 0 ? '\ufeff' : '';
  return (
    mark +
    is
      .map((line, i) => {
        const old = rawLines[kept.get(i) ?? -1];
        const last = i === is.length - 1;
        return (old?.text ?? line) + (last ? '' : old?.end || end);
      })
      .join('')
  );
}

interface Line {
  text: string;
  end: string;
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { 0: end, index } of raw.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: raw.slice(from, index), end });
    from = index + end.length;
  }
  return [...lines, { text: raw.slice(from), end: '' }];
}

function mostUsedEnd(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { end } of lines) if (end) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '\n';
}

/** Above this many pairs of lines nothing in the middle is compared: whoever changes so much changed all of it. */
const MOST_PAIRS = 4_000_000;

/** For each line that stayed its number before; lines from before are used once, in their order. */
function keptLines(was: readonly string[], is: readonly string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) kept.set(head, head++);
  let tail = 0;
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) {
    tail++;
    kept.set(is.length - tail, was.length - tail);
  }
  const [rows, columns] = [was.length - head - tail, is.length - head - tail];
  if (rows * columns > MOST_PAIRS) return kept;
  // The longest row of lines that both have, from behind.
  const longest = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const row = longest[i];
      if (row)
        row[j] = was[head + i] === is[head + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (was[head + i] === is[head + j]) kept.set(head + j++, head + i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
