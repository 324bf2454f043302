import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rapportSchema } from '../../src/schema/rapport.ts';
import { nl } from '../../src/text/nl.ts';
import { attribute, pageAt, pages, textOf } from './dist.ts';
import { linesOf } from './lines.ts';

const file = resolve(import.meta.dirname, '../../content/rapporten/toegankelijkheid.yaml');
const rapport = rapportSchema.parse(parse(readFileSync(file, 'utf8')));
const main = pageAt('/toegankelijkheid/rapport/').tree.querySelector('main')!;
const lines = linesOf(main);

test('the report on the site tells of which version, which browser and how many pages it is', () => {
  const said = lines.join('\n');
  expect(said).toContain(rapport.commit.slice(0, 10));
  expect(said).toContain(rapport.browser);
  expect(said).toContain(`${rapport.paginas} pagina’s`);
});

test('the report was made of the whole site: every page in light and in dark', () => {
  const everywhere = rapport.omstandigheden.filter(({ id }) => id === 'licht' || id === 'donker');
  expect(everywhere.filter(({ huisstijl }) => huisstijl === 'landelijk')).toHaveLength(2);
  for (const { huisstijl, paginas: pages } of everywhere)
    if (huisstijl === 'landelijk') expect(pages).toBe(rapport.paginas);
});

test('every finding stands on the page, under what it is', () => {
  const shown = main.querySelectorAll('.bevindingen > li').map(textOf);
  expect(shown).toHaveLength(rapport.bevindingen.length);
  for (const { regel: line } of rapport.bevindingen)
    expect(shown.filter((text) => text.includes(line)).length).toBeGreaterThan(0);
  const titles = main.querySelectorAll('h3').map(textOf);
  expect(titles).toEqual(expect.arrayContaining(['Fouten', 'Adviezen', 'Wat een mens moet nakijken']));
});

test('the statement leads to the report, and every page to the statement', () => {
  const links = (address: string) =>
    pageAt(address)
      .tree.querySelectorAll('a')
      .map((link) => attribute(link, 'href'));
  expect(links('/toegankelijkheid/')).toContain('/toegankelijkheid/rapport/');
  const without = pages.filter(({ tree }) => {
    const foot = tree.querySelectorAll('nav').find((nav) => attribute(nav, 'aria-label') === nl.footMenu);
    return !foot?.querySelectorAll('a').some((link) => attribute(link, 'href') === '/toegankelijkheid/');
  });
  expect(without.map(({ address }) => address)).toEqual([]);
});
