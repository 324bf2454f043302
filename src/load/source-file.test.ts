import { describe, expect, test } from 'vitest';
import { readMdx, readYaml } from './source-file.ts';

const bestand = 'begrippen/x.mdx';
const MDX = `---
titel: Een titel
lijst:
  - id: een
  - id: twee
gevouwen: >-
  Een eerste regel,
  een **tweede** regel.
blok: |
  Eén alinea.

  Nog een alinea.
aangehaald: 'Het ''huis'' staat er.'
---

Eerste alinea.
Tweede regel.
`;

describe('where something stands in an MDX file', () => {
  const { plekVan, data, body } = readMdx(bestand, MDX);

  test('data and body are parted', () => {
    expect(data).toMatchObject({ titel: 'Een titel', gevouwen: 'Een eerste regel, een **tweede** regel.' });
    expect(body).toBe('\nEerste alinea.\nTweede regel.\n');
  });

  test.each([
    ['a field stands where its value begins', { pad: ['titel'] }, '2:8'],
    ['a field pointed at by name stands where its name begins', { pad: ['titel'], opNaam: true }, '2:1'],
    ['a list stands where its name begins', { pad: ['lijst'] }, '3:1'],
    ['an item stands where it begins', { pad: ['lijst', 1] }, '5:5'],
    ['a field of an item stands where its value begins', { pad: ['lijst', 1, 'id'] }, '5:9'],
    ['a missing field of an item stands where the item begins', { pad: ['lijst', 1, 'naam'] }, '5:5'],
    ['a missing field stands where the data begin', { pad: ['uitleg'] }, '2:1'],
    ['a spot in folded text is on its own line', { pad: ['gevouwen'], plek: { line: 1, column: 23 } }, '8:7'],
    ['a spot in a block text is on its own line', { pad: ['blok'], plek: { line: 3, column: 5 } }, '12:7'],
    ['a spot after doubled quotes', { pad: ['aangehaald'], plek: { line: 1, column: 12 } }, '13:27'],
    ['a spot in the body', { pad: 'body' as const, plek: { line: 2, column: 8 } }, '16:8'],
    ['the file as a whole', { pad: 'bestand' as const }, '1:1'],
  ])('%s', (_, waar, verwacht) => {
    const { line, column } = plekVan(waar);
    expect(`${line}:${column}`).toBe(verwacht);
  });

  test('a character of a paragraph is on its own line', () => {
    const tekst = 'Eerste alinea.\nTweede regel.';
    const plek = { line: 2, column: 1 };
    expect(plekVan({ pad: 'body', plek, binnen: { tekst, index: tekst.indexOf('regel') } })).toEqual({
      line: 17,
      column: 8,
    });
  });
});

test('Windows line ends and a byte order mark change no place', () => {
  const { plekVan, data } = readMdx(bestand, `\uFEFF${MDX.replaceAll('\n', '\r\n')}`);
  expect(data).toMatchObject({ titel: 'Een titel' });
  expect(plekVan({ pad: ['lijst', 1, 'id'] })).toEqual({ line: 5, column: 9 });
  expect(plekVan({ pad: 'body', plek: { line: 2, column: 8 } })).toEqual({ line: 16, column: 8 });
});

test('an empty front matter is no fault of the file; its schema says what is missing', () => {
  expect(readMdx(bestand, '---\n---\n').fouten).toEqual([]);
});

test('a rule between two parts of the body does not end the front matter', () => {
  expect(readMdx(bestand, '---\ntitel: x\n---\n\nboven\n\n---\n\nonder\n').body).toBe(
    '\nboven\n\n---\n\nonder\n',
  );
});

test('comments above the data are not taken for a place', () => {
  const { plekVan } = readYaml('bronnen/x.yaml', '# Uitleg.\ntitel: x\n');
  expect(plekVan({ pad: [] })).toEqual({ line: 2, column: 1 });
});

describe('data that cannot be read', () => {
  const fouten = (yaml: string) =>
    readYaml('x.yaml', yaml).fouten.map(({ plek, message }) => `${plek.line}:${plek.column} ${message}`);

  // Marks that mean something to YAML: emphasis, a link, an ampersand. None may stop the run or vanish.
  test.each([
    ['titel: *Zo* gaat dat', '1:8 Een waarde mag niet met * beginnen.'],
    ['titel: *zo*', '1:8 Een waarde mag niet met * beginnen.'],
    ['titel: &amp; zo', '1:8 Een waarde mag niet met & beginnen.'],
    ['titel: !zo gaat dat', '1:8 Een waarde mag niet met ! beginnen.'],
    ['titel: @zo', '1:8 Een waarde mag niet met @ beginnen.'],
    ['titel: [link](/adres/) en meer', '1:14 Achter de ] staat nog tekst.'],
    ['titel: Vraag #2', '1:14 Wat achter # staat, telt niet mee.'],
    ['kleur: #1a2b3c', '1:8 Wat achter # staat, telt niet mee.'],
    ['titel: "Zo" gaat dat', '1:13 Achter het aanhalingsteken staat nog tekst.'],
  ])('%s', (yaml, verwacht) => {
    expect(fouten(yaml)).toEqual([verwacht]);
  });

  test('an explanation behind a value is allowed', () => {
    expect(fouten('titel: x # uitleg\n#nog meer\nlijst: []\n#einde\n')).toEqual([]);
  });

  test('two faults are told both', () => {
    expect(fouten('a: b: c\nd: "e" f\n')).toHaveLength(2);
  });

  test('one slip is told once', () => {
    expect(fouten('titel: x\n  uitleg: y\n')).toEqual(['1:8 De regel hieronder springt te ver in.']);
  });

  test('nothing of such a file is passed on', () => {
    expect(readYaml('x.yaml', 'a: b: c\n').data).toBeUndefined();
  });
});
