import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { table } from './build/tabel.ts';

const folder = resolve(import.meta.dirname, '../node_modules/.cache/bench');

/** The figures of one run: a name for each, as `100 pages · wall time, s · ours`, and its number. */
type Figures = Record<string, number>;
interface Kept {
  day: string;
  figures: Figures;
}

/**
 * Runs a benchmark, keeps the figures of its tables for this machine and these options, and tells what changed since
 * the last time. Seconds of another machine say nothing, so they are never compared.
 */
export async function comparedWithLast(
  name: string,
  args: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  const lines: string[] = [];
  const { log } = console;
  console.log = (...said: unknown[]) => {
    lines.push(...said.join(' ').split('\n'));
    log(...said);
  };
  try {
    await run();
  } finally {
    console.log = log;
  }
  const figures = figuresIn(lines);
  if (Object.keys(figures).length === 0) return;
  const machine = `${hostname()}-${cpus().length}`;
  const file = join(folder, `${[name, ...args, machine].join(' ').replace(/[^\w.-]+/g, '_')}.json`);
  const last = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Kept,
    () => undefined,
  );
  if (last) log(`\n${changes(last, figures)}`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ day: new Date().toISOString().slice(0, 10), figures }, null, 1));
}

/** The numbers of every table that was printed: below a row of names, at least three spaces between cells. */
export function figuresIn(lines: readonly string[]): Figures {
  const figures: Figures = {};
  let table = '';
  let columns: string[] = [];
  for (const line of lines) {
    const cells = line.split(/ {3,}/).map((cell) => cell.trim());
    const [label = '', ...values] = cells;
    if (values.length === 0) {
      // A line of words above a table tells which one it is.
      [table = '', columns] = [line.split('(')[0]?.trim() ?? '', []];
    } else if (columns.length === 0) columns = values;
    else
      for (const [i, value] of values.entries()) {
        const number = numberIn(value);
        if (number !== undefined)
          figures[[table, label, columns[i] ?? `column ${i + 1}`].filter(Boolean).join(' · ')] = number;
      }
  }
  return figures;
}

/** The number of a cell; of the smallest, middle and largest the middle one. */
function numberIn(cell: string): number | undefined {
  const numbers = cell.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return cell.includes(' / ') ? numbers[1] : numbers[0];
}

/** What differs by a hundredth or more, largest change first. */
export function changes(last: { day: string; figures: Figures }, now: Figures): string {
  const changed = Object.entries(now)
    .map(([name, to]) => ({ name, from: last.figures[name] ?? to, to }))
    .map((each) => ({ ...each, by: each.from === 0 ? 0 : (each.to - each.from) / each.from }))
    .filter(({ by }) => Math.abs(by) >= 0.01)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (changed.length === 0) return `Nothing changed by 1 % or more since ${last.day}.`;
  return `Changed on this machine since ${last.day}\n${table([
    ['', 'was', 'is', 'change'],
    ...changed.map(({ name, from, to, by }) => [
      name,
      String(from),
      String(to),
      `${by > 0 ? '+' : '−'}${(Math.abs(by) * 100).toFixed(0)} %`,
    ]),
  ])}`;
}
