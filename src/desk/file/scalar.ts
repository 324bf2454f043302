import { parse } from 'yaml';

/** Where a value stands: how far its field is indented, and whether it stands in a list or group on one line. */
export interface Spot {
  indent: number;
  flow: boolean;
}

/** What a text is for, if that is known: it decides how a new one is written. */
export type TextKind = 'line' | 'zin' | 'blok';

/** One value as YAML, as one writes it behind `veld: `; what is written reads back as the same value. */
export function written(value: unknown, spot: Spot, kind: TextKind = 'line'): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : JSON.stringify(value);
  const ways = [
    ...(spot.flow || (kind === 'line' && !value.includes('\n')) ? [] : [blockText(value, spot, kind)]),
    ...(value.includes('\n') ? [] : [value, `'${value.replaceAll("'", "''")}'`]),
  ];
  return ways.find((text) => readsAs(text, value, spot)) ?? JSON.stringify(value);
}

/** The name of a field as YAML: between quotes, when it would read as something else. */
export function writtenName(name: string): string {
  const ways = [name, `'${name.replaceAll("'", "''")}'`];
  return ways.find((text) => /^\S/.test(text) && isNameIn(`${text}: z`, name)) ?? JSON.stringify(name);
}

function isNameIn(yaml: string, name: string): boolean {
  try {
    const read: unknown = parse(yaml, { logLevel: 'silent' });
    return JSON.stringify(read) === JSON.stringify({ [name]: 'z' });
  } catch {
    return false;
  }
}

/** A text on lines of its own: folded for a paragraph, to the letter for more. */
function blockText(value: string, { indent }: Spot, kind: TextKind): string {
  const pad = ' '.repeat(indent + 2);
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => (line === '' ? '' : pad + line))
      .join('\n');
  if (kind === 'zin' && !value.includes('\n')) return `>-\n${pad}${value}`;
  return value.endsWith('\n') ? `|\n${lines(value.slice(0, -1))}` : `|-\n${lines(value)}`;
}

/** Whether a piece of YAML means this value at this spot. */
export function readsAs(text: string, value: unknown, { indent, flow }: Spot): boolean {
  const pad = ' '.repeat(Math.max(0, indent));
  // What stands behind it must not become part of it.
  const around = flow ? `${pad}k: [${text}, z]\n` : `${pad}k: ${text}\n${pad}z: z\n`;
  try {
    const read = parse(around, { logLevel: 'silent' }) as { k: unknown; z?: unknown };
    const got = flow ? (read.k as unknown[]) : [read.k, read.z];
    return got.length === 2 && got[0] === value && got[1] === 'z';
  } catch {
    return false;
  }
}

/**
 * A text with other words, in the form in which the old one was typed: its quotes and its line breaks stay.
 * @param source the old value as it was typed
 * @returns nothing when that form cannot hold the new text
 */
export function retyped(source: string, was: string, is: string, spot: Spot): string | undefined {
  const [first] = source;
  const block = first === '|' || first === '>';
  const places = block ? placesInBlock(source, was) : placesInLine(source, was);
  if (!places) return undefined;
  const { head, tail } = sharedEnds(was, is);
  const middle = is.slice(head, is.length - tail);
  const pad = block ? padOf(source) : '';
  const end = first === '>' ? '\n\n' : '\n';
  const typed = block
    ? middle
        .replace(/\n(?!\n|$)/g, end + pad)
        .replace(/\n$/, head + middle.length < is.length ? end + pad : end)
    : first === "'"
      ? middle.replaceAll("'", "''")
      : first === '"'
        ? JSON.stringify(middle).slice(1, -1)
        : middle;
  const from = places[head];
  const to = places[was.length - tail];
  if (from === undefined || to === undefined) return undefined;
  // Of lines that go at the end the indent goes too.
  const rest = source.slice(Math.max(from, to));
  const before = source.slice(0, from);
  const text = (block && typed + rest === '' ? before.replace(/\n +$/, '\n') : before) + typed + rest;
  return readsAs(text.replace(/\n+$/, ''), is, spot) || readsAs(text, is, spot) ? text : undefined;
}

/** How much two texts have in common at their begin and at their end. */
export function sharedEnds(a: string, b: string): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { head, tail };
}

const padOf = (source: string): string => /\n( +)\S/.exec(source)?.[1] ?? '  ';

/** Where each letter of a text on one line stands in its source. */
function placesInLine(source: string, value: string): number[] | undefined {
  if (source.includes('\n')) return undefined;
  const quoted = /^['"]/.test(source);
  if (quoted ? source.slice(1, -1) !== value : source !== value) return undefined;
  return Array.from({ length: value.length + 1 }, (_, i) => i + (quoted ? 1 : 0));
}

/** The same of a text on lines of its own. A fold of two lines is one space, and an empty line one line break. */
function placesInBlock(source: string, value: string): number[] | undefined {
  const pad = padOf(source);
  const places: number[] = [];
  let at = source.indexOf('\n') + 1;
  const skip = () => {
    if (source.startsWith(pad, at)) at += pad.length;
  };
  skip();
  for (let i = 0; i < value.length; i++) {
    places.push(at);
    if (source[at] === value[i]) {
      at++;
      if (value[i] !== '\n') continue;
      // In folded text one break more stands between paragraphs.
      if (source.startsWith('>') && value[i + 1] !== '\n' && source[at] === '\n') at++;
      skip();
    } else if (source[at] === '\n' && value[i] === ' ') {
      at++;
      skip();
    } else return undefined;
  }
  return [...places, at];
}
