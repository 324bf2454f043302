import { describe, expect, test } from 'vitest';
import { clean, columnIn } from './clean.ts';
import { readMdx, readSource } from './source-file.ts';

test.each([
  ['letters with loose accents', 'coo\u0308rdinator', 'co\u00f6rdinator'],
  ['soft hyphens and spaces without width', 'ver\u00adtrou\u200bwen', 'vertrouwen'],
  ['hard spaces in an indentation', '\u00a0\u00a0- een', '  - een'],
  ['a hard space after a mark', '-\u00a0een', '- een'],
  ['a hard space after a field', 'titel:\u00a0Zo', 'titel: Zo'],
  ['a hard space within a text stays', 'prijs is €\u00a0150 nu', 'prijs is €\u00a0150 nu'],
  ['hard hyphens in a date', 'dag: 2026\u201111\u201129', 'dag: 2026-11-29'],
  ['quotes of Word in a tag', '<Bron id=“x”/> zei “dag”', '<Bron id="x"/> zei “dag”'],
  ['line ends of an old Mac', 'a\rb', 'a\nb'],
])('%s', (_, source, expected) => {
  expect(clean(source)).toBe(expected);
});

test('a place is that in the file, not in the cleaned text', () => {
  const line = 'a\u00adb\u00adc: d';
  expect([1, 2, 3].map((column) => line[columnIn(line, column) - 1])).toEqual(['a', 'b', 'c']);
  expect(readMdx('x.mdx', '---\nti\u00adtel: x\n---\n').placeOf({ path: ['titel'] })).toEqual({
    line: 2,
    column: 9,
  });
});

describe('files that another program saved', () => {
  const first = (bytes: Uint8Array) => {
    const { faults } = readSource('x.mdx', bytes);
    return faults.map(({ message, plek: place }) => `${place.line}:${place.column} ${message}`)[0];
  };
  test.each([
    ['UTF-16', Buffer.from('\ufeff---\ntitel: x\n---\n', 'utf16le'), '1:1 Dit bestand is bewaard als UTF-16'],
    [
      'Windows-1252',
      Buffer.from('---\ntitel: caf\u00e9\n---\n', 'latin1'),
      '2:11 Dit bestand is bewaard in een oude',
    ],
    ['nothing', Buffer.from(''), '1:1 Dit bestand is leeg.'],
    [
      'marks of a merge',
      Buffer.from('---\na: b\n---\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> z\n'),
      '4:1 Hier staan twee',
    ],
    ['a dash of Word', Buffer.from('---\ntitel: x\n—\n\nTekst.\n'), '3:1 Hier horen drie streepjes'],
  ])('%s', (_, bytes, expected) => {
    expect(first(bytes)).toContain(expected);
  });
  test.each([
    ['only carriage returns', '---\rtitel: x\r---\rTekst.\r'],
    ['a space behind the dashes', '--- \ntitel: x\n--- \nTekst.\n'],
  ])('%s are taken', (_, text) => {
    expect(readSource('x.mdx', Buffer.from(text))).toMatchObject({
      faults: [],
      data: { titel: 'x' },
      body: 'Tekst.\n',
    });
  });
});
