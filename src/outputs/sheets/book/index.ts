import { media } from '../../files/media-types.ts';
import { writeOds } from '../ods/index.ts';
import { writeXlsx } from '../xlsx/index.ts';
import type { Workbook } from '../workbook.ts';
import { begrotingBook } from './begroting.ts';
import { planBook } from './plan.ts';
import type { SheetData } from './data.ts';
import { listBook } from './list.ts';
import { planningBook } from './planning.ts';

export type { SheetData, BegrotingData, ListData, PlanningData, PlanSums } from './data.ts';

/** The file formats, by extension, with their media types. */
export const sheetFormats = {
  xlsx: { type: media.xlsx, write: writeXlsx },
  ods: { type: media.ods, write: writeOds },
};
export type SheetFormat = keyof typeof sheetFormats;

/** The workbook of plain data. */
export function workbookFor(data: SheetData): Workbook {
  switch (data.soort) {
    case 'begroting':
      return data.plan ? planBook(data, data.plan) : begrotingBook(data);
    case 'lijst':
      return listBook(data);
    case 'planning':
      return planningBook(data);
  }
}

/**
 * A spreadsheet as bytes. Pure and without the model, so that a page can fetch it by `import()` and hand it
 * a visitor's own numbers.
 */
export const writeSheet = (data: SheetData, format: SheetFormat): Uint8Array =>
  sheetFormats[format].write(workbookFor(data));
