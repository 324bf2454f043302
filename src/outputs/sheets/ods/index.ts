import { heeftVasteHoogte, hoogteVan } from '../hoogte.ts';
import { pakTekst, XML } from '../pak.ts';
import { breedteVan, plaatsen, vasteNaam, type Geplaatst } from '../plaats.ts';
import { rekenaar } from '../reken.ts';
import type { Werkboek } from '../werkboek.ts';
import { element } from '../../shared/xml.ts';
import { kolomNaam, rijNaam, tabelXml } from './blad.ts';
import { instellingenXml, manifestXml, metaXml, ODS, stijlenXml } from './delen.ts';
import { bladRef } from './dialect.ts';
import { NAMEN } from './namen.ts';
import { celStijlen } from './stijlen.ts';
import { toetsenVan } from './toetsen.ts';
import { certain } from '../../../document/certain.ts';

/** A workbook as ODS (OpenDocument 1.3), for LibreOffice and every program that reads it. */
export function writeOds(werkboek: Werkboek): Uint8Array {
  const boek = plaatsen(werkboek);
  const delen: Record<string, string> = {
    'content.xml': inhoudXml(boek),
    'styles.xml': stijlenXml(werkboek),
    'meta.xml': metaXml(werkboek),
    'settings.xml': instellingenXml(werkboek),
  };
  return pakTekst(
    { mimetype: ODS, ...delen, 'META-INF/manifest.xml': manifestXml(Object.keys(delen)) },
    werkboek.datum,
    ['mimetype'],
  );
}

function inhoudXml(boek: Geplaatst): string {
  const { bladen, kleuren } = boek.werkboek;
  const toetsen = toetsenVan(boek);
  const waarde = rekenaar(boek);
  return (
    XML +
    element(
      'office:document-content',
      NAMEN,
      element('office:automatic-styles', {}, matenXml(boek.werkboek) + celStijlen(kleuren)) +
        element(
          'office:body',
          {},
          element(
            'office:spreadsheet',
            {},
            // A question mark or a bracket in a word is just that.
            element('table:calculation-settings', {
              'table:case-sensitive': 'false',
              'table:use-regular-expressions': 'false',
              'table:automatic-find-labels': 'false',
            }) +
              toetsen.xml +
              bladen.map((_, i) => tabelXml(boek, i, waarde, toetsen)).join('') +
              namenXml(boek) +
              filtersXml(boek),
          ),
        ),
    )
  );
}

/** Widths, heights, and the page on which a sheet is printed. */
function matenXml({ bladen }: Werkboek): string {
  const breedtes = new Set(bladen.flatMap((blad) => [...blad.kolommen, 10]));
  const hoogtes = new Map(
    bladen.flatMap((blad) =>
      blad.rijen.map((rij) => {
        const hoogte = hoogteVan(rij, blad);
        const vast = heeftVasteHoogte(rij);
        return [rijNaam(hoogte, vast), { hoogte, vast }];
      }),
    ),
  );
  const stijl = (naam: string, familie: string, binnen: string, meer = {}) =>
    element('style:style', { 'style:name': naam, 'style:family': familie, ...meer }, binnen);
  return [
    stijl('tabel', 'table', element('style:table-properties', { 'table:display': 'true' }), {
      'style:master-page-name': 'Blad',
    }),
    ...[...breedtes].map((breedte) =>
      stijl(
        kolomNaam(breedte),
        'table-column',
        // A character of the standard letter is 7 pixels wide, a pixel three quarters of a point.
        element('style:table-column-properties', { 'style:column-width': `${(breedte * 7 + 5) * 0.75}pt` }),
      ),
    ),
    ...[...hoogtes].map(([naam, { hoogte, vast }]) =>
      stijl(
        naam,
        'table-row',
        element('style:table-row-properties', {
          'style:row-height': `${hoogte}pt`,
          'style:use-optimal-row-height': String(!vast),
        }),
      ),
    ),
  ].join('');
}

function namenXml(boek: Geplaatst): string {
  const { bladen, namen } = boek.werkboek;
  if (namen.length === 0) return '';
  const delen = namen.map(({ naam, van, tot }) => {
    const begin = boek.plaats(van);
    const blad = bladRef(certain(bladen[begin.blad]).naam);
    const eerste = `${blad}.${vasteNaam(begin)}`;
    return element('table:named-range', {
      'table:name': naam,
      'table:base-cell-address': eerste,
      'table:cell-range-address': van === tot ? eerste : `${eerste}:.${vasteNaam(boek.plaats(tot))}`,
    });
  });
  return element('table:named-expressions', {}, delen.join(''));
}

function filtersXml({ werkboek: { bladen } }: Geplaatst): string {
  const delen = bladen.flatMap((blad, i) => {
    if (blad.filterTot === undefined) return [];
    const naam = bladRef(blad.naam);
    const van = vasteNaam({ rij: blad.kop, kolom: 0 });
    const tot = vasteNaam({ rij: blad.filterTot, kolom: breedteVan(blad) - 1 });
    return [
      element('table:database-range', {
        'table:name': `__Anonymous_Sheet_DB__${i}`,
        'table:target-range-address': `${naam}.${van}:${naam}.${tot}`,
        'table:display-filter-buttons': 'true',
      }),
    ];
  });
  return delen.length > 0 ? element('table:database-ranges', {}, delen.join('')) : '';
}
