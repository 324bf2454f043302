export { sheetData, bookHeading, sjablonenWithSheet } from './data.ts';
export { sheetFormats, writeSheet, type SheetFormat } from './book/index.ts';
