import { expect, test } from 'vitest';
import { aceResult } from './ace.ts';
import { odfLines, ooxmlLines } from './office.ts';
import { veraLines } from './verapdf.ts';

test('veraPDF: a rule that is broken is told once, and a file that was not judged is no file that passed', () => {
  const output = [
    'PASS /site/a.pdf ua1',
    'FAIL /site/b/c.pdf ua1',
    '  FAIL ISO 14289-1:2014-7.5-1',
    'FAIL /site/b/d.pdf ua1',
    '  FAIL ISO 14289-1:2014-7.5-1',
  ].join('\n');
  expect(veraLines(output, ['a.pdf', 'b/c.pdf', 'b/d.pdf', 'weg.pdf'])).toEqual([
    '2 keer: ISO 14289-1:2014-7.5-1 (/site/b/c.pdf en 1 andere bestanden)',
    'Niet goedgekeurd: weg.pdf',
  ]);
  expect(veraLines('PASS /site/a.pdf ua1', ['a.pdf'])).toEqual([]);
});

test('ODF: an error is told with its part, and every file was looked at', () => {
  const output = [
    'a.odt:  Info: ODF version of root document: 1.3',
    'a.odt/styles.xml[2,43]:  Error: unexpected attribute "fo:border"',
    'a.odt/styles.xml:  Info: 1 errors, no warnings',
    'a.odt:  Info: 1 errors, no warnings',
  ].join('\n');
  expect(odfLines(output, ['a.odt', 'b.ods'])).toEqual([
    'Niet bekeken: b.ods',
    '1 keer: styles.xml: Error: unexpected attribute "fo:border" (a.odt)',
  ]);
});

test('OOXML: what the standard allows and its schema forgot is no fault, and looking at nothing is one', () => {
  const space =
    'a.xlsx\txl/x.xml\tAttribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@http://x';
  expect(ooxmlLines(`${space}\nparts\t2\n`)).toEqual([]);
  expect(ooxmlLines(`a.docx\tword/document.xml\tExpected elements 'pStyle'\nparts\t2`)).toEqual([
    `1 keer: word/document.xml: Expected elements 'pStyle' (a.docx)`,
  ]);
  expect(ooxmlLines('Error: Could not find or load main class')).toEqual([
    'De controle keek naar niets. Zij zei: Error: Could not find or load main class',
  ]);
});

test('Ace: what a document fails is told, and a book without documents was not looked at', () => {
  const of = (outcome: string) =>
    JSON.stringify({
      assertions: [
        {
          'earl:testSubject': { url: 'x.xhtml' },
          assertions: [
            {
              'earl:test': { 'dct:title': 'image-alt', 'earl:impact': 'critical' },
              'earl:result': { 'earl:outcome': outcome, 'dct:description': 'Fix it\nmore' },
            },
          ],
        },
      ],
    });
  expect(aceResult(of('fail'))).toMatchObject({
    stand: 'fout',
    lines: [expect.stringContaining('1 documenten'), 'x.xhtml image-alt (critical): Fix it'],
  });
  expect(aceResult(of('pass')).stand).toBe('goed');
  expect(() => aceResult('{}')).toThrow('geen enkel document');
});
