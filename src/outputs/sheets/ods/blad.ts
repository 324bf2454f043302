import { dayAt } from '../dagen.ts';
import { writeFormule, writeLink } from '../dialect.ts';
import { heeftVasteHoogte, hoogteVan } from '../hoogte.ts';
import { breedteVan, type Geplaatst, type Plaats } from '../plaats.ts';
import type { Waarde } from '../reken.ts';
import { toon } from '../toon.ts';
import type { Cel } from '../werkboek.ts';
import { element, xml } from '../../shared/xml.ts';
import { odsDialect } from './dialect.ts';
import { stijlNaam } from './stijlen.ts';
import type { Toetsen } from './toetsen.ts';
import { certain } from '../../../document/certain.ts';

/** One `table:table` of the body. */
export function tabelXml(
  boek: Geplaatst,
  nummer: number,
  waarde: (plaats: Plaats) => Waarde,
  toetsen: Toetsen,
): string {
  const blad = certain(boek.werkboek.bladen[nummer]);
  const breed = breedteVan(blad);
  const dialect = odsDialect(boek.werkboek.bladen);
  const celXml = (cel: Cel | null | undefined, plaats: Plaats): string => {
    if (!cel) return element('table:table-cell');
    const { formule, stijl, vorm = 'tekst', toets, link } = cel;
    const uitkomst = waarde(plaats);
    const tekst = toon(uitkomst, vorm);
    return element(
      'table:table-cell',
      {
        'table:style-name': stijlNaam(stijl, vorm),
        'table:content-validation-name': toets && toetsen.naam(toets),
        'table:formula': formule
          ? `of:=${writeFormule(formule, plaats, boek.plaats, dialect)}`
          : link && `of:=${writeLink(link, tekst, dialect)}`,
        ...soortVan(uitkomst, vorm),
      },
      tekst === '' ? '' : alineas(tekst),
    );
  };
  const rijen = blad.rijen.map((rij, i) =>
    element(
      'table:table-row',
      { 'table:style-name': rijNaam(hoogteVan(rij, blad), heeftVasteHoogte(rij)) },
      Array.from({ length: breed }, (_, kolom) =>
        celXml(rij.cellen[kolom], { blad: nummer, rij: i, kolom }),
      ).join(''),
    ),
  );
  const kolommen = Array.from({ length: breed }, (_, i) =>
    element('table:table-column', { 'table:style-name': kolomNaam(blad.kolommen[i] ?? 10) }),
  );
  return element(
    'table:table',
    { 'table:name': blad.naam, 'table:style-name': 'tabel' },
    kolommen.join('') +
      rijen.slice(0, blad.kop).join('') +
      // What a reading program calls the headings, and what stands on every printed page.
      element('table:table-header-rows', {}, rijen[blad.kop] ?? '') +
      rijen.slice(blad.kop + 1).join(''),
  );
}

export const kolomNaam = (breedte: number): string => `kolom-${String(breedte).replace('.', '-')}`;
export const rijNaam = (hoogte: number, vast: boolean): string => `rij-${hoogte}${vast ? '-vast' : ''}`;

function soortVan(waarde: Waarde, vorm: Cel['vorm']): Record<string, string | number | undefined> {
  if (waarde === null) return {};
  if (typeof waarde !== 'number') return { 'office:value-type': 'string' };
  if (vorm === 'datum') return { 'office:value-type': 'date', 'office:date-value': dayAt(waarde) };
  if (vorm === 'euro')
    return { 'office:value-type': 'currency', 'office:currency': 'EUR', 'office:value': waarde };
  return { 'office:value-type': vorm === 'procent' ? 'percentage' : 'float', 'office:value': waarde };
}

const alineas = (tekst: string): string =>
  tekst
    .split('\n')
    .map((regel) => element('text:p', {}, xml(regel)))
    .join('');
