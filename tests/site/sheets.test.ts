import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, dist, faults, pages, type Page } from './dist.ts';

const sheetsOf = ({ tree }: Page): string[] =>
  tree.querySelectorAll('link[rel="stylesheet"]').map((link) => attribute(link, 'href')!);

/** The classes with which a style sheet begins a selector: those that it dresses. */
const named = new Map(
  [...new Set(pages.flatMap(sheetsOf))].map((sheet) => {
    const css = readFileSync(join(dist, sheet), 'utf8');
    return [
      sheet,
      new Set([...css.matchAll(/(?<=[{},])\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name!)),
    ];
  }),
);
/** The sheet of a class that stands in one only. */
const home = new Map<string, string>();
for (const [sheet, names] of named)
  for (const name of names)
    if ([...named].every(([other, theirs]) => other === sheet || !theirs.has(name))) home.set(name, sheet);

const classesOf = ({ html }: Page): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')));

test('a page has the style sheet of everything that it shows', () => {
  expect(home.size).toBeGreaterThan(100);
  expect(
    faults((page) => {
      const sheets = sheetsOf(page);
      return [...classesOf(page)].filter((name) => home.has(name) && !sheets.includes(home.get(name)!));
    }),
  ).toEqual({});
});

test('a page loads no style sheet of which it shows nothing', () => {
  expect(
    faults((page) => {
      const shown = classesOf(page);
      // The sheet of a house style names colours only.
      return sheetsOf(page).filter(
        (sheet) => named.get(sheet)!.size > 0 && named.get(sheet)!.isDisjointFrom(shown),
      );
    }),
  ).toEqual({});
});
