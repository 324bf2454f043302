import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tagNames } from '../../src/document/vocabulary.ts';
import { classes } from '../../src/integrations/nl-design-system.ts';
import { attribute, dist, except, faults, pageAt, pages, textOf } from './dist.ts';

const used = new Set(
  pages.flatMap(({ html }) =>
    [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) =>
      names!.split(/\s+/).filter((name) => /^(?:nl|utrecht)-/.test(name)),
    ),
  ),
);
/** Only there once somebody searches. */
const BY_SCRIPT = ['nl-mark'];

test('the list of component classes is what the pages use, no more and no less', () => {
  expect([...used].filter((name) => !classes.has(name))).toEqual([]);
  expect([...classes].filter((name) => !used.has(name) && !BY_SCRIPT.includes(name))).toEqual([]);
});

test('every page asks for one font, of at most 20 kB', () => {
  expect(
    faults(
      ({ tree }) => {
        const fonts = tree.querySelectorAll('link[rel="preload"][as="font"]');
        if (fonts.length !== 1) return [`${fonts.length} fonts`];
        const size = statSync(join(dist, attribute(fonts[0]!, 'href')!)).size;
        return size > 20_000 ? [`a font of ${size} bytes`] : [];
      },
      except('/meewerken/vormgeving/hoekig/', '/meewerken/vormgeving/rond/'),
    ),
  ).toEqual({});
});

test('a kind of page is known by its word and its fanlight too, not only by its colour', () => {
  const fanlight = (address: string) =>
    /class="bm-roede" d="([^"]*)"/.exec(pageAt(address).html.split('class="kop-deur"')[1]!)![1];
  const kinds = [
    '/stappenplan/verkennen/',
    '/leerlijn/start/',
    '/praktijken/enschede-solidariteitspact/',
    '/themas/vog/',
  ];
  expect(new Set(kinds.map(fanlight)).size).toBe(4);
  const badges = kinds.map((address) =>
    pageAt(address).tree.querySelector('.bovenkop .nl-data-badge')!.textContent.trim(),
  );
  expect(badges).toEqual(['Stap 1', 'Bijeenkomst 1', 'Praktijk', 'Thema']);
});

test('every tag is shown in every house style, with what a writer types', () => {
  for (const style of ['', 'hoekig/', 'rond/']) {
    const { tree } = pageAt(`/meewerken/vormgeving/${style}`);
    const shown = tree.querySelectorAll('.tagvoorbeeld');
    const typed = shown.map((example) => textOf(example.querySelector('pre') ?? example));
    expect(tagNames.filter((tag) => !typed.some((source) => source.includes(`<${tag}`)))).toEqual([]);
    for (const example of shown) {
      expect(example.querySelector('pre')!.textContent).not.toBe('');
      expect(example.querySelector('.tagresultaat')!.childNodes.length).toBeGreaterThan(0);
    }
  }
});

test('a page in another house style has the values of that style', () => {
  const css = (style: string) =>
    readFileSync(join(dist, 'meewerken/vormgeving', style, 'huisstijl.css'), 'utf8');
  expect(css('hoekig')).toMatch(/color-scheme:dark[\s\S]*Source Serif 4/);
  expect(css('rond')).toMatch(/color-scheme:light[\s\S]*#5b2a9d/);
});

test('the front page has one field to search the site', () => {
  expect(pageAt('/').tree.querySelectorAll('form[role="search"]').length).toBe(1);
});

test('a part of a meeting that is called as its form of work says so once', () => {
  const { tree } = pageAt('/leerlijn/goede-vertrouwenspersoon/');
  const rows = tree.querySelectorAll('table')[0]!.querySelectorAll('tr').map(textOf);
  expect(rows.filter((row) => row.includes('Pauze'))).toEqual([expect.not.stringMatching(/Pauze.*Pauze/)]);
  expect(tree.querySelectorAll('.programma .peildatum').map(textOf)).toContain('eigen voorstel');
});

test('a number that saves lives can be tapped', () => {
  const calls = pageAt('/leerlijn/start/').tree.querySelectorAll('a.nummer');
  expect(calls.map((link) => attribute(link, 'href'))).toEqual(
    expect.arrayContaining(['tel:112', 'tel:08000113', 'tel:08002000']),
  );
});
