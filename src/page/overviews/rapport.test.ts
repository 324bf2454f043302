import { expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { rapportSchema, type RapportInput } from '../../schema/rapport.ts';
import { addressBook } from '../address-book.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { rapportFor } from './rapport.ts';

const rapport = (otherwise: Partial<RapportInput> = {}, outdated = false) => ({
  ...rapportSchema.parse({
    datum: '2026-11-22',
    commit: 'a'.repeat(40),
    gewijzigd: false,
    inhoud: 'b'.repeat(64),
    browser: 'Chromium 156',
    paginas: 134,
    motoren: [{ id: 'axe', versie: '4.14.1', regels: 92 }],
    omstandigheden: [{ id: 'donker', huisstijl: 'landelijk', paginas: 134 }],
    bevindingen: [],
    ...otherwise,
  }),
  verouderd: outdated,
});
const page = (...what: Parameters<typeof rapport>) =>
  rapportFor(buildHandbook(contents([entry('pagina', 'toegankelijkheid')], { rapport: rapport(...what) })))!;

test('a handbook that was never tested has no page for it', () => {
  const handbook = buildHandbook(contents([]));
  expect(rapportFor(handbook)).toBeUndefined();
  expect([...addressBook(handbook).keys()]).not.toContain('/toegankelijkheid/rapport/');
});

test('the page of a report can be linked to, and stands below the statement', () => {
  const handbook = buildHandbook(contents([entry('pagina', 'toegankelijkheid')], { rapport: rapport() }));
  expect([...addressBook(handbook).keys()]).toContain('/toegankelijkheid/rapport/');
  expect(page().crumbs.map(({ adres: address }) => address)).toEqual(['/', '/toegankelijkheid/']);
});

test('a clean outcome does not say that the site works for everybody', () => {
  expect(page().summary).toMatch(/134 pagina’s en vonden geen fouten\. Dat betekent niet/);
});

test('what is wrong, what is advice and what a person must look at are kept apart', () => {
  const finding = { regel: 'x', plekken: 3, paginas: 2, omstandigheden: ['donker'], voorbeelden: [] };
  const { short, found, summary } = page({
    bevindingen: [
      { ...finding, motor: 'axe', soort: 'fout' },
      { ...finding, motor: 'ibm', soort: 'nakijken' },
      { ...finding, motor: 'ibm', soort: 'nakijken', regel: 'y' },
    ],
  });
  expect(summary).toContain('vonden één fout');
  expect(found.map(({ soort, lines }) => [soort, lines.length])).toEqual([
    ['fout', 1],
    ['advies', 0],
    ['nakijken', 2],
  ]);
  expect(short).toContainEqual({ name: 'Wat een mens moet nakijken', value: '2 regels, op 6 plekken' });
});

test('a version with changes that nobody committed is told as such', () => {
  expect(page({ gewijzigd: true }).short).toContainEqual({
    name: 'Versie van het project',
    value: 'aaaaaaaaaa, met wijzigingen die nog niet waren vastgelegd',
  });
});

test('a page that shows an older outcome says so', () => {
  expect(page().outdated).toBeUndefined();
  expect(page({}, true).outdated).toContain('veranderd');
});

test('ways of looking and rules are told in Dutch, pages by their title, and no page that is not there', () => {
  const { circumstances, found } = page({
    omstandigheden: ['licht', 'donker'].map((id) => ({ id, huisstijl: 'landelijk', paginas: 134 })),
    bevindingen: [
      {
        motor: 'ibm',
        regel: 'text_block_heading',
        soort: 'nakijken',
        plekken: 1,
        paginas: 1,
        omstandigheden: ['donker'],
        voorbeelden: [
          { adres: '/toegankelijkheid/', plek: '/p' },
          { adres: '/', plek: '/p' },
          { adres: '/zoeken/?q=vog', plek: '/p' },
          { adres: '/sjablonen/verborgen/', plek: '/p' },
        ],
      },
    ],
  });
  expect(circumstances[1]!.name).toMatch(/^Donkere kleuren/);
  expect(found[2]!.lines[0]).toMatchObject({
    explanation: 'Wat eruitziet als een kop, is een kop',
    count: '1 plek op 1 pagina, bij donkere kleuren.',
    examples: [
      { titel: 'Titel van toegankelijkheid', adres: '/toegankelijkheid/' },
      { titel: '/', adres: '/' },
      { titel: '/zoeken/?q=vog', adres: '/zoeken/?q=vog' },
    ],
  });
});
