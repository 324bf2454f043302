import { pakTekst, XML } from '../pak.ts';
import { breedteVan, plaatsen, vasteNaam } from '../plaats.ts';
import { rekenaar } from '../reken.ts';
import type { Werkboek } from '../werkboek.ts';
import { element, xml } from '../../shared/xml.ts';
import { bladXml, filterBereik } from './blad.ts';
import { bladRef } from './dialect.ts';
import { stijlenXml } from './stijlen.ts';
import { certain } from '../../../document/certain.ts';

const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const INHOUD = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as XLSX (ISO/IEC 29500), for Excel and every program that reads it. */
export function writeXlsx(werkboek: Werkboek): Uint8Array {
  const boek = plaatsen(werkboek);
  const waarde = rekenaar(boek);
  const bladen = werkboek.bladen.map((_, nummer) => bladXml(boek, nummer, waarde));
  const delen: Record<string, string> = {
    '[Content_Types].xml': inhoudstypen(bladen.length),
    '_rels/.rels': relaties([
      ['officeDocument', 'xl/workbook.xml'],
      [`${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': eigenschappen(werkboek),
    'xl/workbook.xml': werkboekXml(werkboek, (sleutel) => boek.plaats(sleutel)),
    'xl/_rels/workbook.xml.rels': relaties([
      ...bladen.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stijlenXml(werkboek.kleuren),
  };
  bladen.forEach(({ xml, links }, i) => {
    delen[`xl/worksheets/sheet${i + 1}.xml`] = xml;
    if (links.length > 0)
      delen[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relaties(
        links.map((link) => ['hyperlink', link]),
        'External',
      );
  });
  return pakTekst(delen, werkboek.datum);
}

function werkboekXml(
  { bladen, namen }: Werkboek,
  plaats: (sleutel: string) => { blad: number; rij: number; kolom: number },
): string {
  const eigen = namen.map(({ naam, van, tot }) => {
    const begin = plaats(van);
    const waar = van === tot ? vasteNaam(begin) : `${vasteNaam(begin)}:${vasteNaam(plaats(tot))}`;
    return {
      naam,
      blad: undefined,
      waar: `${bladRef(certain(bladen[begin.blad]).naam)}!${waar}`,
      verborgen: false,
    };
  });
  const ingebouwd = bladen.flatMap((blad, i) => {
    const { naam, kop, filterTot } = blad;
    const voor = `${bladRef(naam)}!`;
    return [
      { naam: '_xlnm.Print_Titles', blad: i, waar: `${voor}$${kop + 1}:$${kop + 1}`, verborgen: false },
      ...(filterTot === undefined
        ? []
        : [
            {
              naam: '_xlnm._FilterDatabase',
              blad: i,
              waar: voor + filterBereik(kop, filterTot, breedteVan(blad), vasteNaam),
              verborgen: true,
            },
          ]),
    ];
  });
  const definities = [...eigen, ...ingebouwd].map(({ naam, blad, waar, verborgen }) =>
    element('definedName', { name: naam, localSheetId: blad, hidden: verborgen ? 1 : undefined }, xml(waar)),
  );
  return (
    XML +
    element(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': RELATIES },
      element('bookViews', {}, element('workbookView', { activeTab: 0 })) +
        element(
          'sheets',
          {},
          bladen
            .map(({ naam }, i) => element('sheet', { name: naam, sheetId: i + 1, 'r:id': `rId${i + 1}` }))
            .join(''),
        ) +
        element('definedNames', {}, definities.join('')) +
        // Excel computes again when it opens the file; who does not compute reads the values kept beside the formulas.
        element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    )
  );
}

function eigenschappen({ titel, onderwerp, maker, taal, datum }: Werkboek): string {
  const moment = `${datum}T12:00:00Z`;
  return (
    XML +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PAKKET}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, xml(titel)) +
        element('dc:subject', {}, xml(onderwerp)) +
        element('dc:creator', {}, xml(maker)) +
        element('cp:lastModifiedBy', {}, xml(maker)) +
        element('dc:language', {}, taal) +
        element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, moment) +
        element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, moment),
    )
  );
}

function relaties(lijst: [soort: string, doel: string][], modus?: 'External'): string {
  const delen = lijst.map(([soort, doel], i) =>
    element('Relationship', {
      Id: `rId${i + 1}`,
      Type: soort.startsWith('http') ? soort : `${RELATIES}/${soort}`,
      Target: doel,
      TargetMode: modus,
    }),
  );
  return XML + element('Relationships', { xmlns: `${PAKKET}/relationships` }, delen.join(''));
}

function inhoudstypen(bladen: number): string {
  const deel = (naam: string, soort: string) => element('Override', { PartName: naam, ContentType: soort });
  return (
    XML +
    element(
      'Types',
      { xmlns: `${PAKKET}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        deel('/xl/workbook.xml', `${INHOUD}.sheet.main+xml`) +
        deel('/xl/styles.xml', `${INHOUD}.styles+xml`) +
        deel('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        Array.from({ length: bladen }, (_, i) =>
          deel(`/xl/worksheets/sheet${i + 1}.xml`, `${INHOUD}.worksheet+xml`),
        ).join(''),
    )
  );
}
