import { dagnummer } from '../dagen.ts';
import { writeFormule, writeLink } from '../dialect.ts';
import { heeftVasteHoogte, hoogteVan } from '../hoogte.ts';
import { breedteVan, celNaam, kolomNaam, type Geplaatst, type Plaats } from '../plaats.ts';
import type { Waarde } from '../reken.ts';
import type { Cel } from '../werkboek.ts';
import { element, xml } from '../../shared/xml.ts';
import { XML } from '../pak.ts';
import { xlsxDialect } from './dialect.ts';
import { stijlNummer } from './stijlen.ts';
import { toetsenXml } from './toetsen.ts';
import { werkblad } from '../../../text/werkblad.ts';
import { certain } from '../../../document/certain.ts';

export interface BladDelen {
  xml: string;
  /** Web addresses in the order of their relation ids. */
  links: string[];
}

/** One worksheet, its elements in the order that the format demands. */
export function bladXml(boek: Geplaatst, nummer: number, waarde: (plaats: Plaats) => Waarde): BladDelen {
  const blad = certain(boek.werkboek.bladen[nummer]);
  const { rijen, kolommen, kop, vast = 0, filterTot } = blad;
  const breed = breedteVan(blad);
  const cellen = rijen.flatMap((rij, i) =>
    rij.cellen.flatMap((cel, kolom) =>
      cel ? [{ cel, plaats: { blad: nummer, rij: i, kolom } satisfies Plaats }] : [],
    ),
  );
  const dialect = xlsxDialect(boek.werkboek.bladen);
  const celXml = (cel: Cel, plaats: Plaats): string => {
    const kenmerken = { r: celNaam(plaats), s: stijlNummer(cel.stijl, cel.vorm ?? 'tekst') };
    const formule = cel.formule
      ? writeFormule(cel.formule, plaats, boek.plaats, dialect)
      : cel.link !== undefined && !losseLink(cel)
        ? writeLink(cel.link, typeof cel.inhoud === 'object' ? cel.inhoud.dag : String(cel.inhoud), dialect)
        : undefined;
    if (formule === undefined) return inhoudXml(cel, kenmerken);
    const f = element('f', {}, xml(formule));
    const uitkomst = waarde(plaats);
    return typeof uitkomst === 'string'
      ? element('c', { ...kenmerken, t: 'str' }, `${f}<v>${xml(uitkomst)}</v>`)
      : element('c', kenmerken, f + element('v', {}, String(Number(uitkomst ?? 0))));
  };
  const links = cellen.filter(({ cel }) => losseLink(cel));
  const hyperlinks = links.map(({ plaats }, i) =>
    element('hyperlink', { ref: celNaam(plaats), 'r:id': `rId${i + 1}` }),
  );
  const linksBoven = celNaam({ rij: kop + 1, kolom: vast });
  const inhoud =
    XML +
    element(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })) +
        element('dimension', { ref: `A1:${kolomNaam(breed - 1)}${rijen.length}` }) +
        element(
          'sheetViews',
          {},
          element(
            'sheetView',
            { showGridLines: 0, tabSelected: nummer === 0 ? 1 : undefined, workbookViewId: 0 },
            element('pane', {
              xSplit: vast || undefined,
              ySplit: kop + 1,
              topLeftCell: linksBoven,
              activePane: vast ? 'bottomRight' : 'bottomLeft',
              state: 'frozen',
            }) +
              element('selection', {
                pane: vast ? 'bottomRight' : 'bottomLeft',
                activeCell: linksBoven,
                sqref: linksBoven,
              }),
          ),
        ) +
        element('sheetFormatPr', { defaultRowHeight: 15 }) +
        element(
          'cols',
          {},
          kolommen
            .map((breedte, i) => element('col', { min: i + 1, max: i + 1, width: breedte, customWidth: 1 }))
            .join(''),
        ) +
        element(
          'sheetData',
          {},
          rijen
            .map((rij, i) =>
              element(
                'row',
                { r: i + 1, ht: hoogteVan(rij, blad), customHeight: heeftVasteHoogte(rij) ? 1 : undefined },
                rij.cellen
                  .map((cel, kolom) => (cel ? celXml(cel, { blad: nummer, rij: i, kolom }) : ''))
                  .join(''),
              ),
            )
            .join(''),
        ) +
        (filterTot === undefined ? '' : element('autoFilter', { ref: filterBereik(kop, filterTot, breed) })) +
        toetsenXml(
          cellen.flatMap(({ cel: { toets }, plaats }) => (toets ? [{ toets, plaats }] : [])),
          boek,
        ) +
        (hyperlinks.length > 0 ? element('hyperlinks', {}, hyperlinks.join('')) : '') +
        element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }) +
        // 9 is A4; as many pages high as it takes.
        element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }) +
        element('headerFooter', {}, element('oddFooter', {}, xml(voettekst(boek.werkboek.titel)))),
    );
  return { xml: inhoud, links: links.flatMap(({ cel }) => cel.link ?? []) };
}

/** Whether a link is no formula: Excel refuses a file with a longer text in a formula. */
const losseLink = ({ link = '' }: Cel): boolean => link.length > 255;

/** The cells that can be filtered. Example: `A2:C40`. */
export const filterBereik = (kop: number, tot: number, breed: number, naam = celNaam): string =>
  `${naam({ rij: kop, kolom: 0 })}:${naam({ rij: tot, kolom: breed - 1 })}`;

function inhoudXml({ inhoud }: Cel, kenmerken: Record<string, string | number>): string {
  if (inhoud === undefined) return element('c', kenmerken);
  if (typeof inhoud === 'number') return element('c', kenmerken, element('v', {}, String(inhoud)));
  if (typeof inhoud === 'object')
    return element('c', kenmerken, element('v', {}, String(dagnummer(inhoud.dag))));
  const t = element('t', { 'xml:space': 'preserve' }, xml(inhoud));
  return element('c', { ...kenmerken, t: 'inlineStr' }, element('is', {}, t));
}

/** Title at the left, page number at the right. A `&` begins a code here, so one of the title is doubled. */
const voettekst = (titel: string): string =>
  `&L${titel.replaceAll('&', '&&')}&R${werkblad.pagina('&P', '&N')}`;
