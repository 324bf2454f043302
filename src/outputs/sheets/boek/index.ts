import { media } from '../../files/media-types.ts';
import { writeOds } from '../ods/index.ts';
import { writeXlsx } from '../xlsx/index.ts';
import type { Werkboek } from '../werkboek.ts';
import { begrotingBoek } from './begroting.ts';
import type { BladGegevens } from './gegevens.ts';
import { lijstBoek } from './lijst.ts';
import { planningBoek } from './planning.ts';

export type { BladGegevens, BegrotingGegevens, LijstGegevens, PlanningGegevens } from './gegevens.ts';

/** The file formats, by extension, with their media types. */
export const bladFormaten = {
  xlsx: { type: media.xlsx, schrijf: writeXlsx },
  ods: { type: media.ods, schrijf: writeOds },
};
export type BladFormaat = keyof typeof bladFormaten;

/** The workbook of plain data. */
export function boekVan(gegevens: BladGegevens): Werkboek {
  switch (gegevens.soort) {
    case 'begroting':
      return begrotingBoek(gegevens);
    case 'lijst':
      return lijstBoek(gegevens);
    case 'planning':
      return planningBoek(gegevens);
  }
}

/**
 * A spreadsheet as bytes. Pure and without the model, so that a page can fetch it by `import()` and hand it
 * a visitor's own numbers.
 */
export const writeBlad = (gegevens: BladGegevens, formaat: BladFormaat): Uint8Array =>
  bladFormaten[formaat].schrijf(boekVan(gegevens));
