import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './structure/imports.ts';

/**
 * «How to add …» in CONTRIBUTING is a list of places. It is held to the code by something that was added once: every
 * place that is told is there and names it, and there are no more places than we promise.
 */
const PROBES: readonly Probe[] = [
  { thing: 'tag', example: 'Kaart', named: /\bKaart\b|\.kaart\b/, most: 6 },
  { thing: 'kind', example: 'verslag', named: /\bverslag\b/, most: 8 },
  { thing: 'check', example: 'tekst-moeilijk', named: /tekst-moeilijk|checkReadability/, most: 4 },
  { thing: 'output', example: 'csv', named: /\bcsv\b/i, most: 3 },
];
interface Probe {
  thing: string;
  /** The one that stands for all: `<kind>` in a path is read as this. */
  example: string;
  named: RegExp;
  most: number;
}

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const section = /## How to add …\n([\s\S]*?)\n## /.exec(guide)?.[1] ?? '';
const items = new Map(
  section
    .trim()
    .split(/\n{2,}/)
    .map((item) => [/^\*\*an? ([^*]+)\*\*/.exec(item)?.[1] ?? item, item]),
);

/** The files and folders that an item names between backticks. */
const placesIn = (item: string): string[] =>
  [...item.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => name.includes('/') || /\.(?:ts|md|yaml|css|astro)$/.test(name));

/** What stands at a place: a folder holds what is in it. A file without a folder is one of the content. */
function filesAt(place: string, example: string): string[] {
  const path = place.replace(/<\w+>/g, example).replace(/^(?!.*\/)/, 'content/');
  const found = globSync(path, { cwd: root });
  return found
    .flatMap((each) => [each, ...globSync(`${each}/**/*.*`, { cwd: root })])
    .filter((file) => statSync(join(root, file)).isFile());
}

describe('how to add a thing', () => {
  test('every file and folder that is named is there', () => {
    expect(items.size).toBeGreaterThan(5);
    const lost = [...items].flatMap(([thing, item]) => {
      const example = PROBES.find((probe) => probe.thing === thing)?.example ?? '*';
      return placesIn(item)
        .filter((place) => filesAt(place, example).length === 0)
        .map((place) => `${thing}: ${place}`);
    });
    expect(lost).toEqual([]);
  });

  test.each(PROBES)(
    'every place of a new $thing names the one that was added before',
    ({ thing, example, named }) => {
      const silent = placesIn(items.get(thing) ?? '').filter(
        (place) =>
          !filesAt(place, example).some(
            (file) => named.test(file) || named.test(readFileSync(join(root, file), 'utf8')),
          ),
      );
      expect(silent).toEqual([]);
    },
  );

  test.each(PROBES)('a new $thing has at most $most places', ({ thing, most }) => {
    const places = placesIn(items.get(thing) ?? '');
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(most);
  });
});
