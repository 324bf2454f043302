import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { writeCsv } from './write.ts';

const read = (csv: string) =>
  parse(csv, { bom: true, delimiter: ';', relax_column_count: false }) as string[][];

test('a Dutch spreadsheet can open it: byte order mark, semicolons, CRLF', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFFa;b\r\nc;d\r\n');
});

test.each([
  ['puntkomma; hier'],
  ['met "aanhalingstekens"'],
  ['twee\nregels'],
  ['twee\r\nregels'],
  ['"'],
  ['coördinator – ‘één’ € 5'],
  [''],
  [' spaties '],
])('another program reads back %j', (value) => {
  expect(
    read(
      writeCsv([
        ['kop', 'ernaast'],
        [value, 'x'],
      ]),
    ),
  ).toEqual([
    ['kop', 'ernaast'],
    [value, 'x'],
  ]);
});

test.each([
  '=1+1',
  '+31 6 12345678',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|' /C calc'!A0",
  '＝1',
  '-',
  '=HYPERLINK("x";"y")',
])('%j is text and never a formula', (value) => {
  expect(read(writeCsv([[value, 'x']]))).toEqual([[`'${value}`, 'x']]);
});

test.each(['-5', '+2,5', '-1.250', '12', '-3%', '5-7', 'a=b'])('%s stays as it is', (value) => {
  expect(read(writeCsv([[value, 'x']]))).toEqual([[value, 'x']]);
});
