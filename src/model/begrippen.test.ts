import { expect, test } from 'vitest';
import { entry, inhoud } from '../../tests/builders/inhoud.ts';
import { knopen } from '../document/walk.ts';
import { tekstVan } from '../document/text.ts';
import { metUitleg } from './begrippen.ts';
import { buildHandboek } from './handboek.ts';

const lijn = entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', meervoud: 'directe lijnen' });
const persoon = entry('begrip', 'vertrouwenspersoon', {
  voorkeursterm: 'vertrouwenspersoon',
  meervoud: 'vertrouwenspersonen',
});
const netwerk = entry('begrip', 'netwerk', { voorkeursterm: 'netwerk van vertrouwenspersonen' });

/** The begrippen linked in a body, with the words that carry the link. */
function gelinkt(body: string, soort: 'pagina' | 'sjabloon' = 'pagina') {
  const handboek = metUitleg(buildHandboek(inhoud([entry(soort, 'x', {}, body), lijn, persoon, netwerk])));
  const tekst = handboek.entry.get(`${soort}:x`)!.body;
  return [...knopen(tekst)].flatMap((node) =>
    node.type === 'Begrip'
      ? [`${node.attributen.id}: ${tekstVan({ rijk: 'zin', children: node.children })}`]
      : [],
  );
}

test('the first use of a term is linked, later ones are not', () => {
  expect(gelinkt('Een Directe lijn is kort.\n\nDirecte lijnen helpen.')).toEqual([
    'directe-lijn: Directe lijn',
  ]);
});

test('a plural is the same term', () => {
  expect(gelinkt('Twee vertrouwenspersonen en een vertrouwenspersoon.')).toEqual([
    'vertrouwenspersoon: vertrouwenspersonen',
  ]);
});

test('the longest term wins', () => {
  expect(gelinkt('Een netwerk van vertrouwenspersonen helpt vertrouwenspersonen.')).toEqual([
    'netwerk: netwerk van vertrouwenspersonen',
    'vertrouwenspersoon: vertrouwenspersonen',
  ]);
});

test('headings, links and cards keep their words', () => {
  expect(
    gelinkt(
      '## Directe lijn\n\nZie [directe lijn](/begrippen/directe-lijn/).\n\n<Kaart>\nBel je directe lijn.\n</Kaart>',
    ),
  ).toEqual([]);
});

test('a link that the writer made counts as the first use', () => {
  expect(gelinkt('Spreek <Begrip id="directe-lijn">lijnen</Begrip> af. Een directe lijn helpt.')).toEqual([
    'directe-lijn: lijnen',
  ]);
});

test('part of a longer word is not the term', () => {
  expect(gelinkt('Het vertrouwenspersonennetwerk.')).toEqual([]);
});

test('a document to fill in holds no links', () => {
  expect(gelinkt('De vertrouwenspersoon tekent. <Invulveld id="wijk"/>', 'sjabloon')).toEqual([]);
});

test('a begrip does not explain itself, and linking makes no reference', () => {
  const handboek = metUitleg(
    buildHandboek(inhoud([lijn, entry('begrip', 'ander', { voorkeursterm: 'ander' }, 'Een directe lijn.')])),
  );
  expect(handboek.naar.get('begrip:directe-lijn')).toBeUndefined();
  expect([...knopen(handboek.entry.get('begrip:directe-lijn')!.body)]).toEqual([]);
});

test('the words themselves stay the same', () => {
  const body = 'Voor een directe lijn, en daarna een vertrouwenspersoon.';
  const handboek = metUitleg(buildHandboek(inhoud([entry('pagina', 'x', {}, body), lijn, persoon])));
  expect(tekstVan(handboek.entry.get('pagina:x')!.body)).toBe(body);
});

test('the handbook that was given stays as it was written', () => {
  const tabel = '| Wie |\n| --- |\n| een directe lijn |';
  const geschreven = buildHandboek(
    inhoud([entry('thema', 'x', { kern: ['Een directe lijn.'] }, tabel), lijn, persoon]),
  );
  const voor = structuredClone(geschreven.alle);
  const verklaard = metUitleg(geschreven).entry.get('thema:x')!;
  expect(geschreven.alle).toEqual(voor);
  expect(JSON.stringify(verklaard.fields)).toContain('Begrip');
  expect(verklaard.texts.at(-1)!.tekst).toBe(verklaard.body);
});

test('a field, the text beside it and the page tell the same', () => {
  const handboek = metUitleg(
    buildHandboek(inhoud([entry('thema', 'x', { kern: ['Een directe lijn.', 'Nog een.'] }), lijn])),
  );
  const { fields, texts } = handboek.perSoort.thema[0]!;
  expect(texts.find(({ pad }) => pad[0] === 'kern')!.tekst).toBe(fields.kern[0]);
});

test('an abbreviation gets its words at first use, unless the writer gave them', () => {
  const metLijst = (body: string) => {
    const basis = inhoud([entry('pagina', 'x', {}, body)]);
    const afkortingen = [{ kort: 'WW', voluit: 'Werkloosheidswet' }];
    const handboek = metUitleg(
      buildHandboek({ ...basis, handleiding: { ...basis.handleiding, afkortingen } }),
    );
    return tekstVan(handboek.entry.get('pagina:x')!.body);
  };
  expect(metLijst('Wie WW heeft, vraagt het. De WW telt mee.')).toBe(
    'Wie WW (Werkloosheidswet) heeft, vraagt het. De WW telt mee.',
  );
  expect(metLijst('De Werkloosheidswet (WW) geldt. De WW telt mee.')).toBe(
    'De Werkloosheidswet (WW) geldt. De WW telt mee.',
  );
});
