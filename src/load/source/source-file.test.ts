import { describe, expect, test } from 'vitest';
import { readMdx, readYaml } from './source-file.ts';

const file = 'begrippen/x.mdx';
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
  const { placeOf, data, body } = readMdx(file, MDX);

  test('data and body are parted', () => {
    expect(data).toMatchObject({ titel: 'Een titel', gevouwen: 'Een eerste regel, een **tweede** regel.' });
    expect(body).toBe('\nEerste alinea.\nTweede regel.\n');
  });

  test.each([
    ['a field stands where its value begins', { path: ['titel'] }, '2:8'],
    ['a field pointed at by name stands where its name begins', { path: ['titel'], onName: true }, '2:1'],
    ['a list stands where its name begins', { path: ['lijst'] }, '3:1'],
    ['an item stands where it begins', { path: ['lijst', 1] }, '5:5'],
    ['a field of an item stands where its value begins', { path: ['lijst', 1, 'id'] }, '5:9'],
    ['a missing field of an item stands where the item begins', { path: ['lijst', 1, 'naam'] }, '5:5'],
    ['a missing field stands where the data begin', { path: ['uitleg'] }, '2:1'],
    [
      'a spot in folded text is on its own line',
      { path: ['gevouwen'], plek: { line: 1, column: 23 } },
      '8:7',
    ],
    ['a spot in a block text is on its own line', { path: ['blok'], plek: { line: 3, column: 5 } }, '12:7'],
    ['a spot after doubled quotes', { path: ['aangehaald'], plek: { line: 1, column: 12 } }, '13:27'],
    ['a spot in the body', { path: 'body' as const, plek: { line: 2, column: 8 } }, '16:8'],
    ['the file as a whole', { path: 'bestand' as const }, '1:1'],
  ])('%s', (_, where, expected) => {
    const { line, column } = placeOf(where);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('a character of a paragraph is on its own line', () => {
    const text = 'Eerste alinea.\nTweede regel.';
    const place = { line: 2, column: 1 };
    expect(
      placeOf({ path: 'body', plek: place, binnen: { tekst: text, index: text.indexOf('regel') } }),
    ).toEqual({
      line: 17,
      column: 8,
    });
  });
});

test('Windows line ends and a byte order mark change no place', () => {
  const { placeOf, data } = readMdx(file, `\uFEFF${MDX.replaceAll('\n', '\r\n')}`);
  expect(data).toMatchObject({ titel: 'Een titel' });
  expect(placeOf({ path: ['lijst', 1, 'id'] })).toEqual({ line: 5, column: 9 });
  expect(placeOf({ path: 'body', plek: { line: 2, column: 8 } })).toEqual({ line: 16, column: 8 });
});

test('an empty front matter is no fault of the file; its schema says what is missing', () => {
  expect(readMdx(file, '---\n---\n').faults).toEqual([]);
});

test('a rule between two parts of the body does not end the front matter', () => {
  expect(readMdx(file, '---\ntitel: x\n---\n\nboven\n\n---\n\nonder\n').body).toBe(
    '\nboven\n\n---\n\nonder\n',
  );
});

test('comments above the data are not taken for a place', () => {
  const { placeOf } = readYaml('bronnen/x.yaml', '# Uitleg.\ntitel: x\n');
  expect(placeOf({ path: [] })).toEqual({ line: 2, column: 1 });
});

describe('data that cannot be read', () => {
  const faults = (yaml: string) =>
    readYaml('x.yaml', yaml).faults.map(
      ({ plek: place, message }) => `${place.line}:${place.column} ${message}`,
    );

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
  ])('%s', (yaml, expected) => {
    expect(faults(yaml)).toEqual([expected]);
  });

  test('an explanation behind a value is allowed', () => {
    expect(faults('titel: x # uitleg\n#nog meer\nlijst: []\n#einde\n')).toEqual([]);
  });

  test('two faults are told both', () => {
    expect(faults('a: b: c\nd: "e" f\n')).toHaveLength(2);
  });

  test('one slip is told once', () => {
    expect(faults('titel: x\n  uitleg: y\n')).toEqual(['1:8 De regel hieronder springt te ver in.']);
  });

  test('nothing of such a file is passed on', () => {
    expect(readYaml('x.yaml', 'a: b: c\n').data).toBeUndefined();
  });
});
