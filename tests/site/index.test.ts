import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { attribute, dist, handbook, pageAt, pages, textOf } from './dist.ts';

const { tree } = pageAt('/a-z/');
const main = tree.querySelector('main')!;
const linked = new Set(main.querySelectorAll('a').map((link) => attribute(link, 'href')!));

/** Pages that only find or list others, those for writers and testers, and the home page, which stands at the top of every page. */
const NOT_IN_INDEX =
  /^\/(?:|404\.html|zoeken\/|a-z\/|wijzigingen\/|meewerken\/(?:fouten|nakijken|vormgeving(?:\/[^/]+)?)\/|toegankelijkheid\/rapport\/|praktijken\/vergelijken\/|praktijken\/(?!gemeente\/)[^/]+\/[^/]+\/)$/;

test('every page of the handbook stands in the index', () => {
  const expected = pages.map(({ address }) => address).filter((address) => !NOT_IN_INDEX.test(address));
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.filter((address) => !linked.has(address))).toEqual([]);
});

test('every letter of the navigation leads to its heading, in order', () => {
  const letters = main
    .querySelectorAll('nav a')
    .filter((link) => /^#letter-/.test(attribute(link, 'href')!))
    .map((link) => [attribute(link, 'href')!.slice(1), textOf(link)]);
  expect(letters.length).toBeGreaterThan(15);
  expect(main.querySelectorAll('section h2').map((heading) => [heading.id, textOf(heading)])).toEqual(
    letters,
  );
  expect(letters.map(([, name]) => name)).toEqual(letters.map(([, name]) => name).sort());
});

test('the table and the data of the praktijken hold the same praktijken', () => {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const rows = parse(read('praktijken.csv'), { bom: true, delimiter: ';', columns: true }) as Record<
    string,
    string
  >[];
  const { praktijken } = JSON.parse(read('praktijken.json')) as {
    praktijken: { id: string; titel: string }[];
  };
  const own = handbook.entries.filter(({ soort }) => soort === 'praktijk');
  expect(rows.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  expect(praktijken.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  expect(rows.map((row) => row['bronnen ids']!.split('\n'))).toEqual(own.map(({ bronnen }) => bronnen));
});

test('no cell of the table can run as a formula', () => {
  const cells = (
    parse(readFileSync(join(dist, 'praktijken.csv')), { bom: true, delimiter: ';' }) as string[][]
  ).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
