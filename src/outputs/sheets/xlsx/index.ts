import { packText, XML } from '../pack.ts';
import { widthOf, positions, fixedName } from '../position.ts';
import { calculator } from '../compute.ts';
import type { Workbook } from '../workbook.ts';
import { element, xml } from '../../files/xml.ts';
import { sheetXml, filterRange } from './sheet.ts';
import { xlsxSheetRef } from './dialect.ts';
import { xlsxStylesXml } from './styles.ts';
import { certain } from '../../../document/certain.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as XLSX (ISO/IEC 29500), for Excel and every program that reads it. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const book = positions(workbook);
  const value = calculator(book);
  const sheets = workbook.sheets.map((_, number) => sheetXml(book, number, value));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(workbook),
    'xl/workbook.xml': workbookXml(workbook, (key) => book.place(key)),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': xlsxStylesXml(workbook.colours),
  };
  sheets.forEach(({ xml, links }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml;
    if (links.length > 0)
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(
        links.map((link) => ['hyperlink', link]),
        'External',
      );
  });
  return packText(parts, workbook.date);
}

function workbookXml(
  { sheets, names }: Workbook,
  place: (key: string) => { sheet: number; row: number; column: number },
): string {
  const own = names.map(({ name, of, until }) => {
    const begin = place(of);
    const where = of === until ? fixedName(begin) : `${fixedName(begin)}:${fixedName(place(until))}`;
    return {
      name,
      sheet: undefined,
      where: `${xlsxSheetRef(certain(sheets[begin.sheet]).name)}!${where}`,
      hidden: false,
    };
  });
  const builtIn = sheets.flatMap((sheet, i) => {
    const { name, heading, filterUntil } = sheet;
    const forWhom = `${xlsxSheetRef(name)}!`;
    return [
      {
        name: '_xlnm.Print_Titles',
        sheet: i,
        where: `${forWhom}$${heading + 1}:$${heading + 1}`,
        hidden: false,
      },
      ...(filterUntil === undefined
        ? []
        : [
            {
              name: '_xlnm._FilterDatabase',
              sheet: i,
              where: forWhom + filterRange(heading, filterUntil, widthOf(sheet), fixedName),
              hidden: true,
            },
          ]),
    ];
  });
  const definitions = [...own, ...builtIn].map(({ name, sheet, where, hidden }) =>
    element('definedName', { name, localSheetId: sheet, hidden: hidden ? 1 : undefined }, xml(where)),
  );
  return (
    XML +
    element(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': RELATIONS },
      element('bookViews', {}, element('workbookView', { activeTab: 0 })) +
        element(
          'sheets',
          {},
          sheets
            .map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }))
            .join(''),
        ) +
        element('definedNames', {}, definitions.join('')) +
        // Excel computes again when it opens the file; who does not compute reads the values kept beside the formulas.
        element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    )
  );
}

function properties({ title, subject, maker, language, date }: Workbook): string {
  const moment = `${date}T12:00:00Z`;
  return (
    XML +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, xml(title)) +
        element('dc:subject', {}, xml(subject)) +
        element('dc:creator', {}, xml(maker)) +
        element('cp:lastModifiedBy', {}, xml(maker)) +
        element('dc:language', {}, language) +
        element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, moment) +
        element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, moment),
    )
  );
}

function relations(list: [soort: string, doel: string][], mode?: 'External'): string {
  const parts = list.map(([soort, target], i) =>
    element('Relationship', {
      Id: `rId${i + 1}`,
      Type: soort.startsWith('http') ? soort : `${RELATIONS}/${soort}`,
      Target: target,
      TargetMode: mode,
    }),
  );
  return XML + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, parts.join(''));
}

function contentTypes(sheets: number): string {
  const share = (name: string, soort: string) => element('Override', { PartName: name, ContentType: soort });
  return (
    XML +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        share('/xl/workbook.xml', `${CONTENTS}.sheet.main+xml`) +
        share('/xl/styles.xml', `${CONTENTS}.styles+xml`) +
        share('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        Array.from({ length: sheets }, (_, i) =>
          share(`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENTS}.worksheet+xml`),
        ).join(''),
    )
  );
}
