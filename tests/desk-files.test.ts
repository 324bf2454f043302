import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formOfFile } from '../src/desk/form/of-file.ts';
import { isGroup, same } from '../src/desk/file/same.ts';
import { rewritten } from '../src/desk/file/rewrite.ts';
import { readSource } from '../src/load/source/source-file.ts';

const folder = join(import.meta.dirname, '../content');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file) && !file.startsWith('_') && file !== 'adressen.yaml')
  .sort();

const opened = files.map((file) => {
  const bytes = readFileSync(join(folder, file));
  const { data, body } = readSource(file, bytes);
  return { file, raw: bytes.toString('utf8'), data, ...(file.endsWith('.mdx') && { body }) };
});

/** The lines between the first and the last that are different, before and after. */
function middle(before: string, after: string): { gone: string[]; come: string[] } {
  const [gone, come] = [before.split('\n'), after.split('\n')];
  while (gone.length > 0 && come.length > 0 && gone[0] === come[0])
    for (const lines of [gone, come]) lines.shift();
  while (gone.length > 0 && come.length > 0 && gone.at(-1) === come.at(-1))
    for (const lines of [gone, come]) lines.pop();
  return { gone, come };
}

/** What each way of changing one thing may do to the lines of a file. */
const ONE_PLACE = {
  word: ({ gone, come }) => gone.length === 1 && come.length === 1,
  colon: ({ gone, come }) => gone.length >= 1 && gone.length <= 12 && come.length >= 1,
  number: ({ gone, come }) => gone.length === 1 && come.length === 1,
  boolean: ({ gone, come }) => gone.length === 1 && come.length === 1,
  added: ({ gone }) => gone.length <= 1,
  first: ({ gone }) => gone.length <= 1,
  removed: ({ come }) => come.length <= 1,
  moved: ({ gone, come }) => gone.length === 1 || gone.sort().join('\n') === come.sort().join('\n'),
  gone: ({ come }) => come.length <= 1,
  field: ({ gone }) => gone.length <= 1,
} satisfies Record<string, (lines: { gone: string[]; come: string[] }) => boolean>;
type Way = keyof typeof ONE_PLACE;

/** The data as they become are made only of the changes that are tried: of a long file there are thousands. */
type Change = { way: Way; at: string; make: () => unknown };
/** Every way to change one thing in data: each value, and of each list an item that comes, goes or moves. */
function* changesOf(value: unknown, at: string): Generator<Change> {
  if (typeof value === 'string') {
    const other = value.replace(/([\p{L}\d]+)([^\p{L}\d]*)$/u, 'anders$2');
    if (other !== value) yield { way: 'word', at, make: () => other };
    yield {
      way: 'colon',
      at,
      make: () => `${value.replace(/\n$/, '')} Zo: «x» # '"${value.endsWith('\n') ? '\n' : ''}`,
    };
  }
  if (typeof value === 'number') yield { way: 'number', at, make: () => value + 1 };
  if (typeof value === 'boolean') yield { way: 'boolean', at, make: () => !value };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    yield { way: 'added', at, make: () => [...items, newItem(items)] };
    yield { way: 'first', at, make: () => [newItem(items), ...items] };
    if (items.length > 0) yield { way: 'removed', at, make: () => items.slice(1) };
    if (items.length > 1) yield { way: 'moved', at, make: () => [items[1], items[0], ...items.slice(2)] };
    for (const [i, item] of items.entries())
      for (const change of changesOf(item, `${at}.${i}`))
        yield { ...change, make: () => items.with(i, change.make()) };
  }
  if (isGroup(value)) {
    for (const [name, item] of Object.entries(value)) {
      for (const change of changesOf(item, `${at}.${name}`))
        yield { ...change, make: () => ({ ...value, [name]: change.make() }) };
      const { [name]: _, ...rest } = value;
      yield { way: 'gone', at: `${at}.${name}`, make: () => rest };
    }
    yield { way: 'field', at, make: () => ({ ...value, nieuw: 'Iets nieuws.' }) };
  }
}
const newItem = (list: readonly unknown[]): unknown => {
  const [first] = list;
  if (!isGroup(first)) return typeof first === 'number' ? 99 : 'een-nieuw-punt';
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => [name, typeof value === 'string' ? `nieuw ${name}` : value]),
  );
};

test('opening and saving a file changes no byte', () => {
  for (const { file, raw, data, body } of opened)
    expect(rewritten(raw, { data, ...(body !== undefined && { body }) }, formOfFile(file)), file).toBe(raw);
  expect(opened.length).toBeGreaterThan(200);
});

/** So many of each way are tried in a file: others in each, so that together they cover all fields. */
const EACH = 2;

describe('one change in a file changes one place', () => {
  const folders = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
  test.each(folders)('%s', (name) => {
    const faults: string[] = [];
    for (const [nth, { file, raw, data, body }] of opened.entries()) {
      if (file.split('/')[0] !== name) continue;
      const ways = Map.groupBy(changesOf(data, ''), ({ way }) => way);
      for (const [way, all] of ways)
        for (let i = 0; i < Math.min(EACH, all.length); i++) {
          const { at, make } = all[(nth + Math.floor((i * all.length) / EACH)) % all.length]!;
          const value = make();
          const told = `${file} ${way} ${at}`;
          try {
            const after = rewritten(
              raw,
              { data: value, ...(body !== undefined && { body }) },
              formOfFile(file),
            );
            const lines = middle(raw, after);
            if (!ONE_PLACE[way](lines)) faults.push(`${told}: ${JSON.stringify(lines)}`);
            if (!same(readSource(file, Buffer.from(after)).data, value))
              faults.push(`${told}: reads otherwise`);
          } catch (cause) {
            faults.push(`${told}: ${String(cause)}`);
          }
        }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
