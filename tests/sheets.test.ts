import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';
import { begrotingOf } from '../src/handbook/begroting.ts';
import type { Handbook } from '../src/handbook/handbook.ts';
import { fromHandbook } from '../src/my-plan/from-handbook.ts';
import { newPlan } from '../src/my-plan/plan.ts';
import { sumsForSheet } from '../src/my-plan/sheets/sums.ts';
import type { BegrotingData, ListData, PlanningData } from '../src/outputs/sheets/book/index.ts';
import { sheetData, sjablonenWithSheet, writeSheet, type SheetFormat } from '../src/outputs/sheets/index.ts';
import { soffice } from './office/soffice.ts';

const formats: SheetFormat[] = ['xlsx', 'ods'];
const workFolder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(workFolder, { recursive: true }));

let handbook: Handbook;
let begroting: BegrotingData;
let list: ListData;
beforeAll(async () => {
  const read = await checkContent({
    folder: resolve(import.meta.dirname, '../content'),
    name: 'content',
    editie: 'landelijk',
    today: '2026-11-30',
    spelling: false,
  });
  handbook = read.handbook!;
  begroting = data('begroting') as BegrotingData;
  list = data('registratieformulier') as ListData;
});

const data = (id: string) =>
  sheetData(
    handbook,
    handbook.perSoort.sjabloon.find((entry) => entry.id === id)!,
  )!;

/** A budget with own numbers: every row two pieces of ten euros, a tenth on top, for twenty people. */
const filledIn = (): BegrotingData => ({
  ...begroting,
  velden: begroting.velden.map((field) =>
    field.id === 'aantal'
      ? { ...field, waarde: 20 }
      : field.id === 'organisatie'
        ? { ...field, waarde: 'De <Brug> & Co' }
        : field,
  ),
  posten: begroting.posten.map((post) => ({
    ...post,
    eigen: post.percentage ? { aantal: 10 } : { aantal: 2, prijs: 10, toelichting: '=1+1' },
  })),
});

type Rows = (string | number | boolean | Date | null)[][];
/** Every sheet as rows of values, by a library that did not write it. */
async function sheets(bytes: Uint8Array): Promise<Map<string, Rows>> {
  const read = await readXlsx(Buffer.from(bytes));
  return new Map(read.map(({ sheet, data }) => [sheet, data as Rows]));
}
const xml = (bytes: Uint8Array, part: string): Document =>
  new DOMParser({
    onError: (soort, message) => {
      throw new Error(`${soort}: ${message}`);
    },
  }).parseFromString(strFromU8(unzipSync(bytes)[part]!), 'text/xml') as unknown as Document;
const all = (in_: Document | Element, name: string): Element[] => [
  ...(in_.getElementsByTagName(name) as unknown as Iterable<Element>),
];
const rowWith = (rows: Rows, name: string) => rows.find((row) => row.includes(name))!;

test('the handbook has the sheets that are promised', () => {
  expect(sjablonenWithSheet(handbook).map(({ id }) => id)).toEqual(['begroting', 'registratieformulier']);
});

describe.each(formats)('as %s', (format) => {
  test('the same input gives the same bytes, on a clock of another place too', () => {
    for (const input of [begroting, list]) {
      const first = writeSheet(input, format);
      const tz = process.env.TZ;
      process.env.TZ = 'Pacific/Auckland';
      const later = writeSheet(structuredClone(input), format);
      if (tz === undefined) delete process.env.TZ;
      else process.env.TZ = tz;
      expect(Buffer.compare(first, later)).toBe(0);
    }
  });

  test('every part is well-formed, whatever somebody typed', () => {
    const odd = filledIn();
    odd.velden[0]!.waarde = 'a\u0000\u000B<b> & "c" \uD800 ]]> \u{1F600}';
    const bytes = writeSheet(odd, format);
    for (const part of Object.keys(unzipSync(bytes)).filter((name) => /\.(xml|rels)$/.test(name)))
      expect(() => xml(bytes, part), part).not.toThrow();
  });
});

describe('the budget, read back from XLSX', () => {
  test('the example has the sums of the model', async () => {
    const rows = (await sheets(writeSheet(begroting, 'xlsx'))).get('Rekenvoorbeeld')!;
    const { subtotal, total, groups } = begrotingOf(begroting.posten.map(({ bron: _bron, ...post }) => post));
    expect(rowWith(rows, 'Subtotaal').slice(7, 9)).toEqual([subtotal.laag, subtotal.hoog]);
    expect(rowWith(rows, 'Totaal kosten').slice(7, 9)).toEqual([total.laag, total.hoog]);
    for (const { naam: name, bedrag: amount, toelichting: remark } of groups.flatMap(
      ({ posten }) => posten,
    )) {
      const row = rows.find((cells) => cells[1] === name)!;
      expect(row.slice(7, 9)).toEqual([amount.laag, amount.hoog]);
      expect(row.at(-1)).toBe(remark);
    }
  });

  test('every row says what it rests on: a source with its date, or that it is an estimate', async () => {
    const book = await sheets(writeSheet(begroting, 'xlsx'));
    for (const name of ['Begroting', 'Rekenvoorbeeld']) {
      const rows = book.get(name)!;
      for (const post of begroting.posten) {
        const row = rows.find((cells) => cells[1] === post.naam)!;
        if (post.bron === undefined) expect(row).toContain('eigen schatting');
        else {
          expect(row).toContain(`bron ${post.bron}`);
          expect(
            row.some((cell) => cell instanceof Date && cell.toISOString().startsWith(post.peildatum!)),
          ).toBe(true);
        }
      }
    }
    const bronnen = book.get('Bronnen en versie')!;
    expect(bronnen.filter(([number]) => String(number).startsWith('Bron '))).toHaveLength(
      begroting.bronnen.length,
    );
    expect(bronnen.flat()).toContain(handbook.editie.versie);
  });

  test('own numbers give own totals, and what is typed as a formula stays text', async () => {
    const book = await sheets(writeSheet(filledIn(), 'xlsx'));
    const rows = book.get('Begroting')!;
    const plain = begroting.posten.filter(({ percentage }) => !percentage).length;
    expect(rowWith(rows, 'Subtotaal')[5]).toBe(plain * 20);
    expect(rowWith(rows, 'Totaal kosten')[5]).toBe(plain * 22);
    // A price for one person is no number to quote.
    expect(JSON.stringify([...book.values()])).not.toContain('Kosten per');
    expect(rowWith(rows, 'Cellen die nog leeg zijn')[5]).toBe(0);
    expect(rows.flat()).toContain('Er is een tekort: zoek dekking, of verlaag de kosten.');
    expect(rowWith(rows, begroting.posten[0]!.naam).at(-1)).toBe('=1+1');
    expect(book.get('Gegevens')!.flat()).toContain('De <Brug> & Co');
  });
});

describe('what a program shows around the cells', () => {
  test('XLSX: headings stay in sight and are printed on each page, A4 on its side, in Dutch', () => {
    const bytes = writeSheet(begroting, 'xlsx');
    const workbook = xml(bytes, 'xl/workbook.xml');
    const titles = all(workbook, 'definedName').filter(
      (name) => name.getAttribute('name') === '_xlnm.Print_Titles',
    );
    expect(titles).toHaveLength(all(workbook, 'sheet').length);
    const sheet = xml(bytes, 'xl/worksheets/sheet2.xml');
    expect(all(sheet, 'pane')[0]!.getAttribute('ySplit')).toBe('2');
    expect(all(sheet, 'pane')[0]!.getAttribute('state')).toBe('frozen');
    expect(all(sheet, 'pageSetup')[0]!.getAttribute('orientation')).toBe('landscape');
    expect(all(sheet, 'pageSetup')[0]!.getAttribute('paperSize')).toBe('9');
    expect(all(sheet, 'pageSetUpPr')[0]!.getAttribute('fitToPage')).toBe('1');
    const over = xml(bytes, 'docProps/core.xml');
    expect(all(over, 'dc:language')[0]!.textContent).toBe('nl-NL');
    expect(all(over, 'dc:title')[0]!.textContent).toBe('Begroting · Handleiding Vertrouwenspersonen');
  });

  test('ODS: the same, and its type can be read from the first bytes', () => {
    const bytes = writeSheet(begroting, 'ods');
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 84))).toBe('application/vnd.oasis.opendocument.spreadsheet');
    const contents = xml(bytes, 'content.xml');
    expect(all(contents, 'table:table-header-rows')).toHaveLength(all(contents, 'table:table').length);
    expect(all(xml(bytes, 'meta.xml'), 'dc:language')[0]!.textContent).toBe('nl-NL');
    expect(all(xml(bytes, 'meta.xml'), 'dc:title')[0]!.textContent).toBe(
      'Begroting · Handleiding Vertrouwenspersonen',
    );
    const page = all(xml(bytes, 'styles.xml'), 'style:page-layout-properties')[0]!;
    expect(page.getAttribute('style:print-orientation')).toBe('landscape');
    expect(page.getAttribute('style:scale-to-X')).toBe('1');
    expect(
      all(xml(bytes, 'settings.xml'), 'config:config-item')
        .filter((item) => item.getAttribute('config:name') === 'VerticalSplitMode')
        .map((item) => item.textContent),
    ).not.toContain('0');
  });

  test('a web address breaks over lines, as formula: LibreOffice breaks no other link', () => {
    const ods = xml(writeSheet(begroting, 'ods'), 'content.xml');
    const links = all(ods, 'table:table-cell').flatMap(
      (field) => field.getAttribute('table:formula')?.match(/^of:=HYPERLINK\("(.+)";"\1"\)$/)?.[1] ?? [],
    );
    expect(links).toContain(begroting.kop.adres);
    expect(links.length).toBeGreaterThan(5);
    expect(all(ods, 'text:a')).toHaveLength(0);
    const bytes = writeSheet(begroting, 'xlsx');
    const last = Object.keys(unzipSync(bytes)).filter((name) => /sheet\d+\.xml$/.test(name)).length;
    const sheet = xml(bytes, `xl/worksheets/sheet${last}.xml`);
    expect(all(sheet, 'f').map((f) => f.textContent)).toEqual(
      links.map((link) => `HYPERLINK("${link}","${link}")`),
    );
    const manner = all(xml(bytes, 'xl/styles.xml'), 'cellXfs')[0]!;
    const [cell] = all(sheet, 'f');
    const style = Number((cell!.parentNode as Element).getAttribute('s'));
    expect(all(all(manner, 'xf')[style]!, 'alignment')[0]!.getAttribute('wrapText')).toBe('1');
  });

  test('XLSX: a web address that is too long for a formula is a link', () => {
    const long = `https://handleiding.example/${'a'.repeat(300)}`;
    const bytes = writeSheet({ ...begroting, kop: { ...begroting.kop, adres: long } }, 'xlsx');
    const relations = Object.keys(unzipSync(bytes)).filter((name) => /sheet\d+\.xml\.rels$/.test(name));
    expect(
      relations.flatMap((name) => all(xml(bytes, name), 'Relationship')).map((r) => r.getAttribute('Target')),
    ).toEqual([long]);
  });

  test('cells to fill in have names, and choices to choose from', () => {
    const workbook = xml(writeSheet(begroting, 'xlsx'), 'xl/workbook.xml');
    const names = all(workbook, 'definedName').map((name) => name.getAttribute('name'));
    for (const { id } of begroting.posten) expect(names).toContain(`aantal_${id.replaceAll('-', '_')}`);
    expect(names).toContain('veld_periode_van');
    const data = xml(writeSheet(begroting, 'xlsx'), 'xl/worksheets/sheet1.xml');
    const lists = all(data, 'dataValidation').filter((test) => test.getAttribute('type') === 'list');
    expect(lists.map((test) => test.textContent)).toEqual(["'Keuzes'!$B$3:$B$4"]);
    const ods = xml(writeSheet(begroting, 'ods'), 'content.xml');
    expect(all(ods, 'table:named-range').map((name) => name.getAttribute('table:name'))).toEqual(
      names.filter((name) => !name?.startsWith('_xlnm')),
    );
    expect(
      all(ods, 'table:content-validation').map((test) => test.getAttribute('table:condition')),
    ).toContain("of:cell-content-is-in-list([$'Keuzes'.$B$3:.$B$4])");
  });
});

describe('the list', () => {
  test('has a column per question, and per choice where several are allowed', async () => {
    const book = await sheets(writeSheet(list, 'xlsx'));
    const [, heading] = book.get('Lijst')!;
    const expected = list.velden.flatMap(({ label, invoer: input, opties: options }) =>
      input === 'meerkeuze' ? options.map((option) => `${label} ${option}`) : [label],
    );
    expect(heading).toEqual(['Nr.', ...expected]);
    expect(new Set(heading).size).toBe(heading!.length);
    expect(book.get('Lijst')).toHaveLength(list.rijen + 2);
    expect(book.get('Uitleg')!.flat()).toContain('naam, adres, telefoonnummer, leeftijd of geboortedatum;');
  });

  test('has a count for every choice', async () => {
    const rows = (await sheets(writeSheet(list, 'xlsx'))).get('Telling')!;
    const choices = list.velden.flatMap(({ opties: options }) => options);
    expect(rows.slice(5).map((row) => row[1])).toEqual(choices);
  });
});

describe('a plan as a sheet', () => {
  const planning = (): PlanningData => ({
    soort: 'planning',
    kop: { ...begroting.kop, titel: 'Planning van Zandmeer' },
    stappen: [
      { nummer: 1, titel: 'Verkennen', wie: 'Noor', begin: '2027-01-04', einde: '2027-02-14', klaar: true },
      { nummer: 2, titel: 'Besluiten', begin: '2027-02-15', einde: '2027-03-14', notitie: 'na het reces' },
      { nummer: 3, titel: 'Doorgaan', begin: '2027-03-15' },
    ],
    data: [{ datum: '2027-03-16', tijd: '19:30', soort: 'Netwerkbijeenkomst', wat: 'Netwerkbijeenkomst 1' }],
  });

  test('has a row per step with its days, and counts weeks and what is done', async () => {
    const rows = (await sheets(writeSheet(planning(), 'xlsx'))).get('Planning')!;
    const day = (cell: unknown) => (cell as Date).toISOString().slice(0, 10);
    expect(rows.slice(2, 5).map((row) => [row[1], day(row[3]), row[5]])).toEqual([
      ['Verkennen', '2027-01-04', 6],
      ['Besluiten', '2027-02-15', 4],
      ['Doorgaan', '2027-03-15', null],
    ]);
    expect(rowWith(rows, 'Stappen klaar')[6]).toBe(1);
    expect(rowWith(rows, 'Besluiten')).toContain('na het reces');
  });

  test('counts whole weeks for a step that ends on a Friday', async () => {
    const friday = {
      ...planning(),
      stappen: [{ titel: 'Verkennen', begin: '2027-01-04', einde: '2027-02-12' }],
    };
    const rows = (await sheets(writeSheet(friday, 'xlsx'))).get('Planning')!;
    expect(rows[2]![5]).toBe(6);
  });

  test('has every other date on a sheet of its own', async () => {
    const [, , row] = (await sheets(writeSheet(planning(), 'xlsx'))).get('Alle data')!;
    expect(row!.slice(1)).toEqual(['19:30', 'Netwerkbijeenkomst', 'Netwerkbijeenkomst 1']);
  });

  test.each(formats)('is the same data in %s, and none is too few', (format) => {
    expect(writeSheet(planning(), format).length).toBeGreaterThan(1000);
    expect(() => writeSheet({ ...planning(), stappen: [] }, format)).not.toThrow();
  });
});

/** LibreOffice, where it is: computes every formula itself, from files whose kept values we took out. */
describe.skipIf(!soffice)('LibreOffice computes the same', () => {
  const withoutValues = (bytes: Uint8Array): Uint8Array => {
    const parts = unzipSync(bytes);
    const clean = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
      name,
      /sheet\d\.xml$|^content\.xml$/.test(name)
        ? strToU8(
            strFromU8(part)
              .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
              .replace(
                /(table:formula="[^"]*") office:value-type="[^"]*"(?: office:(?:value|currency|date-value)="[^"]*")*(?:\/>|>(?:<text:p>[^<]*<\/text:p>)*<\/table:table-cell>)/g,
                '$1/>',
              ),
          )
        : part,
    ]);
    return zipSync(Object.fromEntries(clean), { level: 0 });
  };
  const recomputed = async (bytes: Uint8Array, name: string): Promise<Map<string, Rows>> => {
    const path = join(workFolder, name);
    writeFileSync(path, withoutValues(bytes));
    execFileSync(
      soffice ?? '',
      [
        `-env:UserInstallation=file://${join(workFolder, 'profiel')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(workFolder, 'uit'),
        path,
      ],
      { stdio: 'ignore' },
    );
    const { readFileSync } = await import('node:fs');
    return sheets(readFileSync(join(workFolder, 'uit', name.replace(/\.\w+$/, '.xlsx'))));
  };

  test.each(formats)('of a budget, from %s', async (format) => {
    const self = await sheets(writeSheet(filledIn(), 'xlsx'));
    const other = await recomputed(writeSheet(filledIn(), format), `begroting-${format}.${format}`);
    for (const sheet of ['Begroting', 'Rekenvoorbeeld'])
      for (const [i, row] of self.get(sheet)!.entries())
        expect(numbers(other.get(sheet)![i]!), `${sheet} rij ${i + 1}`).toEqual(numbers(row));
  });

  test.each(formats)('of the budget of a plan, from %s', async (format) => {
    const details = fromHandbook(handbook);
    const plan = { ...newPlan(details.inhoud, details.voorstel), start: '2027-02-01', aantal: 40 };
    const ofPlan = { ...begroting, plan: sumsForSheet(details, plan, '2026-11-30')! };
    const self = await sheets(writeSheet(ofPlan, 'xlsx'));
    const other = await recomputed(writeSheet(ofPlan, format), `plan-${format}.${format}`);
    for (const sheet of ['Begroting', 'Kosten per jaar', 'Berekening'])
      for (const [i, row] of self.get(sheet)!.entries())
        expect(numbers(other.get(sheet)![i]!), `${sheet} rij ${i + 1}`).toEqual(numbers(row));
  });

  test.each(formats)('of a list that is filled in, from %s', async (format) => {
    const filled = withAnswers(writeSheet({ ...list, rijen: 10 }, format), format);
    const count = (await recomputed(filled, `lijst-${format}.${format}`)).get('Telling')!;
    expect(rowWith(count, 'Rijen met een datum in deze periode')[2]).toBe(7);
    const counted = (answer: string) => count.find((row) => row[1] === answer)!.slice(2, 4);
    expect(counted('Geld en schulden')).toEqual([7, 7]);
    expect(counted('Ja, met de inwoner erbij')).toEqual([3, 'minder dan 5']);
    expect(counted('Nee, dat is niet nodig')).toEqual([4, 'minder dan 5']);
    expect(counted('Energie')).toEqual([0, 0]);
  });
});

const numbers = (row: Rows[number]): (number | string)[] =>
  row.flatMap<number | string>((cell) =>
    typeof cell === 'number'
      ? [Math.round(cell * 1000) / 1000]
      : typeof cell === 'string' && cell !== ''
        ? [cell]
        : [],
  );

/** Eight contacts, one before the period: what a coordinator types, put in the cells of the file. */
function withAnswers(bytes: Uint8Array, format: SheetFormat): Uint8Array {
  const parts = unzipSync(bytes);
  const part = format === 'xlsx' ? 'xl/worksheets/sheet2.xml' : 'content.xml';
  const book = xml(bytes, part);
  const table = format === 'xlsx' ? book : all(book, 'table:table')[1]!;
  const rows = all(table, format === 'xlsx' ? 'row' : 'table:table-row').slice(2, 10);
  const headings = all(table, format === 'xlsx' ? 'row' : 'table:table-row')[1]!;
  const column = (name: string) =>
    all(headings, format === 'xlsx' ? 'c' : 'table:table-cell').findIndex(
      (cell) => cell.textContent === name,
    );
  const put = (row: Element, name: string, value: string | number) => {
    const cell = all(row, format === 'xlsx' ? 'c' : 'table:table-cell')[column(name)]!;
    const make = (tag: string, text: string) => {
      const child = book.createElement(tag);
      child.appendChild(book.createTextNode(text));
      return child;
    };
    if (format === 'xlsx') {
      if (typeof value === 'string') cell.setAttribute('t', 'str');
      cell.appendChild(make('v', String(value)));
    } else if (typeof value === 'number') {
      cell.setAttribute('office:value-type', 'date');
      cell.setAttribute('office:date-value', value === 46390 ? '2027-01-03' : '2027-02-01');
    } else {
      cell.setAttribute('office:value-type', 'string');
      cell.appendChild(make('text:p', value));
    }
  };
  rows.forEach((row, i) => {
    // 46390 is 3 January 2027, the day before the period; 46419 the first of February.
    put(row, 'Datum', i === 0 ? 46390 : 46419);
    put(row, 'Waar ging het over? Geld en schulden', 'x');
    put(row, 'Is de inwoner overgedragen?', i < 4 ? 'Ja, met de inwoner erbij' : 'Nee, dat is niet nodig');
  });
  parts[part] = strToU8(book.toString());
  return zipSync(parts, { level: 0 });
}
