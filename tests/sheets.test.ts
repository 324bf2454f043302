import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';
import { begrotingVan } from '../src/model/begroting.ts';
import type { Handboek } from '../src/model/handboek.ts';
import type { BegrotingGegevens, LijstGegevens, PlanningGegevens } from '../src/outputs/sheets/boek/index.ts';
import { bladGegevens, sjablonenMetBlad, writeBlad, type BladFormaat } from '../src/outputs/sheets/index.ts';
import { soffice } from './kantoor/soffice.ts';

const formaten: BladFormaat[] = ['xlsx', 'ods'];
const werkmap = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(werkmap, { recursive: true }));

let handboek: Handboek;
let begroting: BegrotingGegevens;
let lijst: LijstGegevens;
beforeAll(async () => {
  const gelezen = await checkContent({
    map: resolve(import.meta.dirname, '../content'),
    naam: 'content',
    editie: 'landelijk',
    vandaag: '2026-11-22',
    spelling: false,
  });
  handboek = gelezen.handboek!;
  begroting = gegevens('begroting') as BegrotingGegevens;
  lijst = gegevens('registratieformulier') as LijstGegevens;
});

const gegevens = (id: string) =>
  bladGegevens(
    handboek,
    handboek.perSoort.sjabloon.find((entry) => entry.id === id)!,
  )!;

/** A budget with own numbers: every row two pieces of ten euros, a tenth on top, for twenty people. */
const ingevuld = (): BegrotingGegevens => ({
  ...begroting,
  velden: begroting.velden.map((veld) =>
    veld.id === 'aantal'
      ? { ...veld, waarde: 20 }
      : veld.id === 'organisatie'
        ? { ...veld, waarde: 'De <Brug> & Co' }
        : veld,
  ),
  posten: begroting.posten.map((post) => ({
    ...post,
    eigen: post.percentage ? { aantal: 10 } : { aantal: 2, prijs: 10, toelichting: '=1+1' },
  })),
});

type Rijen = (string | number | boolean | Date | null)[][];
/** Every sheet as rows of values, by a library that did not write it. */
async function bladen(bytes: Uint8Array): Promise<Map<string, Rijen>> {
  const gelezen = await readXlsx(Buffer.from(bytes));
  return new Map(gelezen.map(({ sheet, data }) => [sheet, data as Rijen]));
}
const xml = (bytes: Uint8Array, deel: string): Document =>
  new DOMParser({
    onError: (soort, melding) => {
      throw new Error(`${soort}: ${melding}`);
    },
  }).parseFromString(strFromU8(unzipSync(bytes)[deel]!), 'text/xml') as unknown as Document;
const alle = (in_: Document | Element, naam: string): Element[] => [
  ...(in_.getElementsByTagName(naam) as unknown as Iterable<Element>),
];
const rijMet = (rijen: Rijen, naam: string) => rijen.find((rij) => rij.includes(naam))!;

test('the handbook has the sheets that are promised', () => {
  expect(sjablonenMetBlad(handboek).map(({ id }) => id)).toEqual(['begroting', 'registratieformulier']);
});

describe.each(formaten)('as %s', (formaat) => {
  test('the same input gives the same bytes, on a clock of another place too', () => {
    for (const invoer of [begroting, lijst]) {
      const eerst = writeBlad(invoer, formaat);
      const tz = process.env.TZ;
      process.env.TZ = 'Pacific/Auckland';
      const later = writeBlad(structuredClone(invoer), formaat);
      if (tz === undefined) delete process.env.TZ;
      else process.env.TZ = tz;
      expect(Buffer.compare(eerst, later)).toBe(0);
    }
  });

  test('every part is well-formed, whatever somebody typed', () => {
    const raar = ingevuld();
    raar.velden[0]!.waarde = 'a\u0000\u000B<b> & "c" \uD800 ]]> \u{1F600}';
    const bytes = writeBlad(raar, formaat);
    for (const deel of Object.keys(unzipSync(bytes)).filter((naam) => /\.(xml|rels)$/.test(naam)))
      expect(() => xml(bytes, deel), deel).not.toThrow();
  });
});

describe('the budget, read back from XLSX', () => {
  test('the example has the sums of the model', async () => {
    const rijen = (await bladen(writeBlad(begroting, 'xlsx'))).get('Rekenvoorbeeld')!;
    const { subtotaal, totaal, groepen } = begrotingVan(
      begroting.posten.map(({ bron: _bron, ...post }) => post),
    );
    expect(rijMet(rijen, 'Subtotaal').slice(7, 9)).toEqual([subtotaal.laag, subtotaal.hoog]);
    expect(rijMet(rijen, 'Totaal kosten').slice(7, 9)).toEqual([totaal.laag, totaal.hoog]);
    expect(rijMet(rijen, 'Kosten per vertrouwenspersoon').slice(7, 9)).toEqual([
      Math.round(totaal.laag * 10) / 100,
      Math.round(totaal.hoog * 10) / 100,
    ]);
    for (const { naam, bedrag, toelichting } of groepen.flatMap(({ posten }) => posten)) {
      const rij = rijen.find((cellen) => cellen[1] === naam)!;
      expect(rij.slice(7, 9)).toEqual([bedrag.laag, bedrag.hoog]);
      expect(rij.at(-1)).toBe(toelichting);
    }
  });

  test('every row says what it rests on: a source with its date, or that it is an estimate', async () => {
    const boek = await bladen(writeBlad(begroting, 'xlsx'));
    for (const naam of ['Begroting', 'Rekenvoorbeeld']) {
      const rijen = boek.get(naam)!;
      for (const post of begroting.posten) {
        const rij = rijen.find((cellen) => cellen[1] === post.naam)!;
        if (post.bron === undefined) expect(rij).toContain('eigen schatting');
        else {
          expect(rij).toContain(`bron ${post.bron}`);
          expect(
            rij.some((cel) => cel instanceof Date && cel.toISOString().startsWith(post.peildatum!)),
          ).toBe(true);
        }
      }
    }
    const bronnen = boek.get('Bronnen en versie')!;
    expect(bronnen.filter(([nummer]) => String(nummer).startsWith('Bron '))).toHaveLength(
      begroting.bronnen.length,
    );
    expect(bronnen.flat()).toContain(handboek.editie.versie);
  });

  test('own numbers give own totals, and what is typed as a formula stays text', async () => {
    const boek = await bladen(writeBlad(ingevuld(), 'xlsx'));
    const rijen = boek.get('Begroting')!;
    const gewoon = begroting.posten.filter(({ percentage }) => !percentage).length;
    expect(rijMet(rijen, 'Subtotaal')[5]).toBe(gewoon * 20);
    expect(rijMet(rijen, 'Totaal kosten')[5]).toBe(gewoon * 22);
    expect(rijMet(rijen, 'Kosten per vertrouwenspersoon')[5]).toBe((gewoon * 22) / 20);
    expect(rijMet(rijen, 'Cellen die nog leeg zijn')[5]).toBe(0);
    expect(rijen.flat()).toContain('Er is een tekort: zoek dekking, of verlaag de kosten.');
    expect(rijMet(rijen, begroting.posten[0]!.naam).at(-1)).toBe('=1+1');
    expect(boek.get('Gegevens')!.flat()).toContain('De <Brug> & Co');
  });
});

describe('what a program shows around the cells', () => {
  test('XLSX: headings stay in sight and are printed on each page, A4 on its side, in Dutch', () => {
    const bytes = writeBlad(begroting, 'xlsx');
    const werkboek = xml(bytes, 'xl/workbook.xml');
    const titels = alle(werkboek, 'definedName').filter(
      (naam) => naam.getAttribute('name') === '_xlnm.Print_Titles',
    );
    expect(titels).toHaveLength(alle(werkboek, 'sheet').length);
    const blad = xml(bytes, 'xl/worksheets/sheet2.xml');
    expect(alle(blad, 'pane')[0]!.getAttribute('ySplit')).toBe('2');
    expect(alle(blad, 'pane')[0]!.getAttribute('state')).toBe('frozen');
    expect(alle(blad, 'pageSetup')[0]!.getAttribute('orientation')).toBe('landscape');
    expect(alle(blad, 'pageSetup')[0]!.getAttribute('paperSize')).toBe('9');
    expect(alle(blad, 'pageSetUpPr')[0]!.getAttribute('fitToPage')).toBe('1');
    const over = xml(bytes, 'docProps/core.xml');
    expect(alle(over, 'dc:language')[0]!.textContent).toBe('nl-NL');
    expect(alle(over, 'dc:title')[0]!.textContent).toBe('Begroting · Handleiding Vertrouwenspersonen');
  });

  test('ODS: the same, and its type can be read from the first bytes', () => {
    const bytes = writeBlad(begroting, 'ods');
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 84))).toBe('application/vnd.oasis.opendocument.spreadsheet');
    const inhoud = xml(bytes, 'content.xml');
    expect(alle(inhoud, 'table:table-header-rows')).toHaveLength(alle(inhoud, 'table:table').length);
    expect(alle(xml(bytes, 'meta.xml'), 'dc:language')[0]!.textContent).toBe('nl-NL');
    expect(alle(xml(bytes, 'meta.xml'), 'dc:title')[0]!.textContent).toBe(
      'Begroting · Handleiding Vertrouwenspersonen',
    );
    const pagina = alle(xml(bytes, 'styles.xml'), 'style:page-layout-properties')[0]!;
    expect(pagina.getAttribute('style:print-orientation')).toBe('landscape');
    expect(pagina.getAttribute('style:scale-to-X')).toBe('1');
    expect(
      alle(xml(bytes, 'settings.xml'), 'config:config-item')
        .filter((item) => item.getAttribute('config:name') === 'VerticalSplitMode')
        .map((item) => item.textContent),
    ).not.toContain('0');
  });

  test('a web address breaks over lines, as formula: LibreOffice breaks no other link', () => {
    const ods = xml(writeBlad(begroting, 'ods'), 'content.xml');
    const links = alle(ods, 'table:table-cell').flatMap(
      (veld) => veld.getAttribute('table:formula')?.match(/^of:=HYPERLINK\("(.+)";"\1"\)$/)?.[1] ?? [],
    );
    expect(links).toContain(begroting.kop.adres);
    expect(links.length).toBeGreaterThan(5);
    expect(alle(ods, 'text:a')).toHaveLength(0);
    const bytes = writeBlad(begroting, 'xlsx');
    const laatste = Object.keys(unzipSync(bytes)).filter((naam) => /sheet\d+\.xml$/.test(naam)).length;
    const blad = xml(bytes, `xl/worksheets/sheet${laatste}.xml`);
    expect(alle(blad, 'f').map((f) => f.textContent)).toEqual(
      links.map((link) => `HYPERLINK("${link}","${link}")`),
    );
    const wijze = alle(xml(bytes, 'xl/styles.xml'), 'cellXfs')[0]!;
    const [cel] = alle(blad, 'f');
    const stijl = Number((cel!.parentNode as Element).getAttribute('s'));
    expect(alle(alle(wijze, 'xf')[stijl]!, 'alignment')[0]!.getAttribute('wrapText')).toBe('1');
  });

  test('XLSX: a web address that is too long for a formula is a link', () => {
    const lang = `https://handleiding.example/${'a'.repeat(300)}`;
    const bytes = writeBlad({ ...begroting, kop: { ...begroting.kop, adres: lang } }, 'xlsx');
    const relaties = Object.keys(unzipSync(bytes)).filter((naam) => /sheet\d+\.xml\.rels$/.test(naam));
    expect(
      relaties.flatMap((naam) => alle(xml(bytes, naam), 'Relationship')).map((r) => r.getAttribute('Target')),
    ).toEqual([lang]);
  });

  test('cells to fill in have names, and choices to choose from', () => {
    const werkboek = xml(writeBlad(begroting, 'xlsx'), 'xl/workbook.xml');
    const namen = alle(werkboek, 'definedName').map((naam) => naam.getAttribute('name'));
    for (const { id } of begroting.posten) expect(namen).toContain(`aantal_${id.replaceAll('-', '_')}`);
    expect(namen).toContain('veld_periode_van');
    const gegevens = xml(writeBlad(begroting, 'xlsx'), 'xl/worksheets/sheet1.xml');
    const lijsten = alle(gegevens, 'dataValidation').filter((toets) => toets.getAttribute('type') === 'list');
    expect(lijsten.map((toets) => toets.textContent)).toEqual(["'Keuzes'!$B$3:$B$4"]);
    const ods = xml(writeBlad(begroting, 'ods'), 'content.xml');
    expect(alle(ods, 'table:named-range').map((naam) => naam.getAttribute('table:name'))).toEqual(
      namen.filter((naam) => !naam?.startsWith('_xlnm')),
    );
    expect(
      alle(ods, 'table:content-validation').map((toets) => toets.getAttribute('table:condition')),
    ).toContain("of:cell-content-is-in-list([$'Keuzes'.$B$3:.$B$4])");
  });
});

describe('the list', () => {
  test('has a column per question, and per choice where several are allowed', async () => {
    const boek = await bladen(writeBlad(lijst, 'xlsx'));
    const [, kop] = boek.get('Lijst')!;
    const verwacht = lijst.velden.flatMap(({ label, invoer, opties }) =>
      invoer === 'meerkeuze' ? opties.map((optie) => `${label} ${optie}`) : [label],
    );
    expect(kop).toEqual(['Nr.', ...verwacht]);
    expect(new Set(kop).size).toBe(kop!.length);
    expect(boek.get('Lijst')).toHaveLength(lijst.rijen + 2);
    expect(boek.get('Uitleg')!.flat()).toContain('naam, adres, telefoonnummer, leeftijd of geboortedatum;');
  });

  test('has a count for every choice', async () => {
    const rijen = (await bladen(writeBlad(lijst, 'xlsx'))).get('Telling')!;
    const keuzes = lijst.velden.flatMap(({ opties }) => opties);
    expect(rijen.slice(5).map((rij) => rij[1])).toEqual(keuzes);
  });
});

describe('a plan as a sheet', () => {
  const planning = (): PlanningGegevens => ({
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
    const rijen = (await bladen(writeBlad(planning(), 'xlsx'))).get('Planning')!;
    const dag = (cel: unknown) => (cel as Date).toISOString().slice(0, 10);
    expect(rijen.slice(2, 5).map((rij) => [rij[1], dag(rij[3]), rij[5]])).toEqual([
      ['Verkennen', '2027-01-04', 6],
      ['Besluiten', '2027-02-15', 4],
      ['Doorgaan', '2027-03-15', null],
    ]);
    expect(rijMet(rijen, 'Stappen klaar')[6]).toBe(1);
    expect(rijMet(rijen, 'Besluiten')).toContain('na het reces');
  });

  test('counts whole weeks for a step that ends on a Friday', async () => {
    const vrijdag = {
      ...planning(),
      stappen: [{ titel: 'Verkennen', begin: '2027-01-04', einde: '2027-02-12' }],
    };
    const rijen = (await bladen(writeBlad(vrijdag, 'xlsx'))).get('Planning')!;
    expect(rijen[2]![5]).toBe(6);
  });

  test('has every other date on a sheet of its own', async () => {
    const [, , rij] = (await bladen(writeBlad(planning(), 'xlsx'))).get('Alle data')!;
    expect(rij!.slice(1)).toEqual(['19:30', 'Netwerkbijeenkomst', 'Netwerkbijeenkomst 1']);
  });

  test.each(formaten)('is the same data in %s, and none is too few', (formaat) => {
    expect(writeBlad(planning(), formaat).length).toBeGreaterThan(1000);
    expect(() => writeBlad({ ...planning(), stappen: [] }, formaat)).not.toThrow();
  });
});

/** LibreOffice, where it is: computes every formula itself, from files whose kept values we took out. */
describe.skipIf(!soffice)('LibreOffice computes the same', () => {
  const zonderWaarden = (bytes: Uint8Array): Uint8Array => {
    const delen = unzipSync(bytes);
    const schoon = Object.entries(delen).map(([naam, deel]): [string, Uint8Array] => [
      naam,
      /sheet\d\.xml$|^content\.xml$/.test(naam)
        ? strToU8(
            strFromU8(deel)
              .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
              .replace(
                /(table:formula="[^"]*") office:value-type="[^"]*"(?: office:(?:value|currency|date-value)="[^"]*")*(?:\/>|>(?:<text:p>[^<]*<\/text:p>)*<\/table:table-cell>)/g,
                '$1/>',
              ),
          )
        : deel,
    ]);
    return zipSync(Object.fromEntries(schoon), { level: 0 });
  };
  const herrekend = async (bytes: Uint8Array, naam: string): Promise<Map<string, Rijen>> => {
    const pad = join(werkmap, naam);
    writeFileSync(pad, zonderWaarden(bytes));
    execFileSync(
      soffice ?? '',
      [
        `-env:UserInstallation=file://${join(werkmap, 'profiel')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(werkmap, 'uit'),
        pad,
      ],
      { stdio: 'ignore' },
    );
    const { readFileSync } = await import('node:fs');
    return bladen(readFileSync(join(werkmap, 'uit', naam.replace(/\.\w+$/, '.xlsx'))));
  };

  test.each(formaten)('of a budget, from %s', async (formaat) => {
    const zelf = await bladen(writeBlad(ingevuld(), 'xlsx'));
    const ander = await herrekend(writeBlad(ingevuld(), formaat), `begroting-${formaat}.${formaat}`);
    for (const blad of ['Begroting', 'Rekenvoorbeeld'])
      for (const [i, rij] of zelf.get(blad)!.entries())
        expect(getallen(ander.get(blad)![i]!), `${blad} rij ${i + 1}`).toEqual(getallen(rij));
  });

  test.each(formaten)('of a list that is filled in, from %s', async (formaat) => {
    const gevuld = metAntwoorden(writeBlad({ ...lijst, rijen: 10 }, formaat), formaat);
    const telling = (await herrekend(gevuld, `lijst-${formaat}.${formaat}`)).get('Telling')!;
    expect(rijMet(telling, 'Rijen met een datum in deze periode')[2]).toBe(7);
    const geteld = (antwoord: string) => telling.find((rij) => rij[1] === antwoord)!.slice(2, 4);
    expect(geteld('Geld en schulden')).toEqual([7, 7]);
    expect(geteld('Ja, met de inwoner erbij')).toEqual([3, 'minder dan 5']);
    expect(geteld('Nee, dat is niet nodig')).toEqual([4, 'minder dan 5']);
    expect(geteld('Energie')).toEqual([0, 0]);
  });
});

const getallen = (rij: Rijen[number]): (number | string)[] =>
  rij.flatMap<number | string>((cel) =>
    typeof cel === 'number'
      ? [Math.round(cel * 1000) / 1000]
      : typeof cel === 'string' && cel !== ''
        ? [cel]
        : [],
  );

/** Eight contacts, one before the period: what a coordinator types, put in the cells of the file. */
function metAntwoorden(bytes: Uint8Array, formaat: BladFormaat): Uint8Array {
  const delen = unzipSync(bytes);
  const deel = formaat === 'xlsx' ? 'xl/worksheets/sheet2.xml' : 'content.xml';
  const boek = xml(bytes, deel);
  const tabel = formaat === 'xlsx' ? boek : alle(boek, 'table:table')[1]!;
  const rijen = alle(tabel, formaat === 'xlsx' ? 'row' : 'table:table-row').slice(2, 10);
  const koppen = alle(tabel, formaat === 'xlsx' ? 'row' : 'table:table-row')[1]!;
  const kolom = (naam: string) =>
    alle(koppen, formaat === 'xlsx' ? 'c' : 'table:table-cell').findIndex((cel) => cel.textContent === naam);
  const zet = (rij: Element, naam: string, waarde: string | number) => {
    const cel = alle(rij, formaat === 'xlsx' ? 'c' : 'table:table-cell')[kolom(naam)]!;
    const maak = (tag: string, tekst: string) => {
      const kind = boek.createElement(tag);
      kind.appendChild(boek.createTextNode(tekst));
      return kind;
    };
    if (formaat === 'xlsx') {
      if (typeof waarde === 'string') cel.setAttribute('t', 'str');
      cel.appendChild(maak('v', String(waarde)));
    } else if (typeof waarde === 'number') {
      cel.setAttribute('office:value-type', 'date');
      cel.setAttribute('office:date-value', waarde === 46390 ? '2027-01-03' : '2027-02-01');
    } else {
      cel.setAttribute('office:value-type', 'string');
      cel.appendChild(maak('text:p', waarde));
    }
  };
  rijen.forEach((rij, i) => {
    // 46390 is 3 January 2027, the day before the period; 46419 the first of February.
    zet(rij, 'Datum', i === 0 ? 46390 : 46419);
    zet(rij, 'Waar ging het over? Geld en schulden', 'x');
    zet(rij, 'Is de inwoner overgedragen?', i < 4 ? 'Ja, met de inwoner erbij' : 'Nee, dat is niet nodig');
  });
  delen[deel] = strToU8(boek.toString());
  return zipSync(delen, { level: 0 });
}
