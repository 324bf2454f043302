import { expect, test } from 'vitest';
import { entry, contents } from '../../tests/builders/contents.ts';
import { nodes } from '../document/walk.ts';
import { textOf } from '../document/text.ts';
import { withExplanation } from './explained-begrippen.ts';
import { buildHandbook } from './handbook.ts';

const stroke = entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', meervoud: 'directe lijnen' });
const person = entry('begrip', 'vertrouwenspersoon', {
  voorkeursterm: 'vertrouwenspersoon',
  meervoud: 'vertrouwenspersonen',
});
const network = entry('begrip', 'netwerk', { voorkeursterm: 'netwerk van vertrouwenspersonen' });

/** The begrippen linked in a body, with the words that carry the link. */
function linked(body: string, soort: 'pagina' | 'sjabloon' = 'pagina') {
  const handbook = withExplanation(
    buildHandbook(contents([entry(soort, 'x', {}, body), stroke, person, network])),
  );
  const text = handbook.entry.get(`${soort}:x`)!.body;
  return [...nodes(text)].flatMap((node) =>
    node.type === 'Begrip'
      ? [`${node.attributen.id}: ${textOf({ rijk: 'zin', children: node.children })}`]
      : [],
  );
}

test('the first use of a term is linked, later ones are not', () => {
  expect(linked('Een Directe lijn is kort.\n\nDirecte lijnen helpen.')).toEqual([
    'directe-lijn: Directe lijn',
  ]);
});

test('a plural is the same term', () => {
  expect(linked('Twee vertrouwenspersonen en een vertrouwenspersoon.')).toEqual([
    'vertrouwenspersoon: vertrouwenspersonen',
  ]);
});

test('the longest term wins', () => {
  expect(linked('Een netwerk van vertrouwenspersonen helpt vertrouwenspersonen.')).toEqual([
    'netwerk: netwerk van vertrouwenspersonen',
    'vertrouwenspersoon: vertrouwenspersonen',
  ]);
});

test('headings, links and cards keep their words', () => {
  expect(
    linked(
      '## Directe lijn\n\nZie [directe lijn](/begrippen/directe-lijn/).\n\n<Kaart>\nBel je directe lijn.\n</Kaart>',
    ),
  ).toEqual([]);
});

test('a link that the writer made counts as the first use', () => {
  expect(linked('Spreek <Begrip id="directe-lijn">lijnen</Begrip> af. Een directe lijn helpt.')).toEqual([
    'directe-lijn: lijnen',
  ]);
});

test('part of a longer word is not the term', () => {
  expect(linked('Het vertrouwenspersonennetwerk.')).toEqual([]);
});

test('a document to fill in holds no links', () => {
  expect(linked('De vertrouwenspersoon tekent. <Invulveld id="wijk"/>', 'sjabloon')).toEqual([]);
});

test('a begrip does not explain itself, and linking makes no reference', () => {
  const handbook = withExplanation(
    buildHandbook(
      contents([stroke, entry('begrip', 'ander', { voorkeursterm: 'ander' }, 'Een directe lijn.')]),
    ),
  );
  expect(handbook.naar.get('begrip:directe-lijn')).toBeUndefined();
  expect([...nodes(handbook.entry.get('begrip:directe-lijn')!.body)]).toEqual([]);
});

test('the words themselves stay the same', () => {
  const body = 'Voor een directe lijn, en daarna een vertrouwenspersoon.';
  const handbook = withExplanation(buildHandbook(contents([entry('pagina', 'x', {}, body), stroke, person])));
  expect(textOf(handbook.entry.get('pagina:x')!.body)).toBe(body);
});

test('the handbook that was given stays as it was written', () => {
  const table = '| Wie |\n| --- |\n| een directe lijn |';
  const written = buildHandbook(
    contents([entry('thema', 'x', { kern: ['Een directe lijn.'] }, table), stroke, person]),
  );
  const forWhom = structuredClone(written.alle);
  const explained = withExplanation(written).entry.get('thema:x')!;
  expect(written.alle).toEqual(forWhom);
  expect(JSON.stringify(explained.fields)).toContain('Begrip');
  expect(explained.texts.at(-1)!.tekst).toBe(explained.body);
});

test('a field, the text beside it and the page tell the same', () => {
  const handbook = withExplanation(
    buildHandbook(contents([entry('thema', 'x', { kern: ['Een directe lijn.', 'Nog een.'] }), stroke])),
  );
  const { fields, texts } = handbook.perSoort.thema[0]!;
  expect(texts.find(({ pad }) => pad[0] === 'kern')!.tekst).toBe(fields.kern[0]);
});

test('an abbreviation gets its words at first use, unless the writer gave them', () => {
  const withList = (body: string) => {
    const basis = contents([entry('pagina', 'x', {}, body)]);
    const abbreviations = [{ kort: 'WW', voluit: 'Werkloosheidswet' }];
    const handbook = withExplanation(
      buildHandbook({ ...basis, handleiding: { ...basis.handleiding, afkortingen: abbreviations } }),
    );
    return textOf(handbook.entry.get('pagina:x')!.body);
  };
  expect(withList('Wie WW heeft, vraagt het. De WW telt mee.')).toBe(
    'Wie WW (Werkloosheidswet) heeft, vraagt het. De WW telt mee.',
  );
  expect(withList('De Werkloosheidswet (WW) geldt. De WW telt mee.')).toBe(
    'De Werkloosheidswet (WW) geldt. De WW telt mee.',
  );
});
