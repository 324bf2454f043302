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

test('no link stands within the words of another, and none in code', () => {
  expect(linked('Het <Begrip id="netwerk">netwerk van een vertrouwenspersoon</Begrip>.')).toEqual([
    'netwerk: netwerk van een vertrouwenspersoon',
  ]);
  expect(linked('Typ `directe lijn`, of:\n\n```\ndirecte lijn\n```')).toEqual([]);
});

test('part of a longer word is not the term', () => {
  expect(linked('Het vertrouwenspersonennetwerk, of een directe-lijn, of een directe lijn-pas.')).toEqual([]);
});

test('a term of several words is recognised by all of them', () => {
  expect(linked('Een netwerk van bewoners en een directe vraag.')).toEqual([]);
  const short = entry('begrip', 'kort', { voorkeursterm: 'directe' });
  const handbook = withExplanation(
    buildHandbook(contents([entry('pagina', 'x', {}, 'Een directe lijn.'), short, stroke])),
  );
  expect(JSON.stringify(handbook.entry.get('pagina:x')?.body)).toContain('"id":"directe-lijn"');
});

test('leaves no empty texts beside a link', () => {
  const handbook = withExplanation(
    buildHandbook(contents([entry('pagina', 'x', {}, 'Directe lijn'), stroke])),
  );
  expect(handbook.entry.get('pagina:x')?.body.children).toMatchObject([
    { children: [{ type: 'Begrip', children: [{ value: 'Directe lijn' }] }] },
  ]);
  expect(JSON.stringify(handbook.entry.get('pagina:x')?.body)).not.toContain('"value":""');
});

test('what stands on cards keeps its words, for a card is a link', () => {
  const text = 'Een directe lijn.';
  const handbook = withExplanation(
    buildHandbook(
      contents([
        entry('vraag', 'x', { samenvatting: text, kortAntwoord: text }),
        entry('begrip', 'ander', { voorkeursterm: 'ander', uitleg: text }),
        stroke,
      ]),
    ),
  );
  const written = handbook.alle.filter(({ id }) => id !== 'directe-lijn').map(({ fields }) => fields);
  expect(JSON.stringify(written)).not.toContain('"type":"Begrip"');
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
  expect(withList('De Werkloosheidswet geldt. De WW telt mee.')).toBe(
    'De Werkloosheidswet geldt. De WW telt mee.',
  );
  expect(withList('De (WW) geldt. De WW telt mee.')).toBe('De (WW) geldt. De WW telt mee.');
  expect(withList('Een WW-uitkering.')).toBe('Een WW-uitkering.');
  expect(withList('De Werkloosheidswet (WW) geldt. De WW telt mee.')).toBe(
    'De Werkloosheidswet (WW) geldt. De WW telt mee.',
  );
});
