import { expect, test } from 'vitest';
import { entry, inhoud } from '../../tests/builders/inhoud.ts';
import { rapportSchema, type RapportInput } from '../schema/rapport.ts';
import { adresBoek } from '../page/address-book.ts';
import { buildHandboek } from './handboek.ts';
import { rapportFor } from './rapport.ts';

const rapport = (anders: Partial<RapportInput> = {}, verouderd = false) => ({
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
    ...anders,
  }),
  verouderd,
});
const page = (...wat: Parameters<typeof rapport>) =>
  rapportFor(buildHandboek(inhoud([entry('pagina', 'toegankelijkheid')], { rapport: rapport(...wat) })))!;

test('a handbook that was never tested has no page for it', () => {
  const handboek = buildHandboek(inhoud([]));
  expect(rapportFor(handboek)).toBeUndefined();
  expect([...adresBoek(handboek).keys()]).not.toContain('/toegankelijkheid/rapport/');
});

test('the page of a report can be linked to, and stands below the statement', () => {
  const handboek = buildHandboek(inhoud([entry('pagina', 'toegankelijkheid')], { rapport: rapport() }));
  expect([...adresBoek(handboek).keys()]).toContain('/toegankelijkheid/rapport/');
  expect(page().kruimels.map(({ adres }) => adres)).toEqual(['/', '/toegankelijkheid/']);
});

test('a clean outcome does not say that the site works for everybody', () => {
  expect(page().samenvatting).toMatch(/134 pagina’s en vonden geen fouten\. Dat betekent niet/);
});

test('what is wrong, what is advice and what a person must look at are kept apart', () => {
  const bevinding = { regel: 'x', plekken: 3, paginas: 2, omstandigheden: ['donker'], voorbeelden: [] };
  const { kort, gevonden, samenvatting } = page({
    bevindingen: [
      { ...bevinding, motor: 'axe', soort: 'fout' },
      { ...bevinding, motor: 'ibm', soort: 'nakijken' },
      { ...bevinding, motor: 'ibm', soort: 'nakijken', regel: 'y' },
    ],
  });
  expect(samenvatting).toContain('vonden één fout');
  expect(gevonden.map(({ soort, regels }) => [soort, regels.length])).toEqual([
    ['fout', 1],
    ['advies', 0],
    ['nakijken', 2],
  ]);
  expect(kort).toContainEqual({ naam: 'Wat een mens moet nakijken', waarde: '2 regels, op 6 plekken' });
});

test('a version with changes that nobody committed is told as such', () => {
  expect(page({ gewijzigd: true }).kort).toContainEqual({
    naam: 'Versie van het project',
    waarde: 'aaaaaaaaaa, met wijzigingen die nog niet waren vastgelegd',
  });
});

test('a page that shows an older outcome says so', () => {
  expect(page().verouderd).toBeUndefined();
  expect(page({}, true).verouderd).toContain('veranderd');
});

test('ways of looking and rules are told in Dutch, pages by their title', () => {
  const { omstandigheden, gevonden } = page({
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
        ],
      },
    ],
  });
  expect(omstandigheden[1]!.naam).toMatch(/^Donkere kleuren/);
  expect(gevonden[2]!.regels[0]).toMatchObject({
    uitleg: 'Wat eruitziet als een kop, is een kop',
    telling: '1 plek op 1 pagina, bij donkere kleuren.',
    voorbeelden: [
      { titel: 'Titel van toegankelijkheid', adres: '/toegankelijkheid/' },
      { titel: '/', adres: '/' },
    ],
  });
});
