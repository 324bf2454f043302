import { werkblad } from '../../../text/outputs/workbook.ts';
import { changesText } from '../../../text/pages/changes.ts';
import type { Sheet, SheetCell, Row, Test, SheetShape, Workbook } from '../workbook.ts';
import type { SheetBron, SheetField, BookHeading } from './data.ts';

export const row = (...cells: (SheetCell | null)[]): Row => ({ cells });
export const cellsHeading = (...names: string[]): Row =>
  row(...names.map((contents): SheetCell => ({ style: 'kop', contents })));
export const title = (contents: string): Row => ({ cells: [{ style: 'titel', contents }], height: 26 });

/** A text; an empty one leaves the cell empty, with its looks. */
export const word = (contents: string, style: SheetCell['style'] = 'naam'): SheetCell =>
  contents === '' ? { style } : { style, contents };

/** A name for a cell that every program accepts: letters, digits and `_`. Example: `periode-van` → `periode_van`. */
export const bookCellName = (...parts: string[]): string => parts.join('_').replaceAll('-', '_');

/** How what a field asks is shown. */
export const shapeOf = ({ invoer: input }: SheetField): SheetShape =>
  input === 'datum' ? 'datum' : input === 'getal' ? 'getal' : input === 'bedrag' ? 'euro' : 'tekst';

/** What a field lets in. `choices` is where the choices stand. */
export function testOf(
  { invoer: input, hulp: help }: SheetField,
  choices?: Test['choices'],
): Test | undefined {
  switch (input) {
    case 'datum':
      return { soort: 'datum', help: help ?? werkblad.dateHelp };
    case 'getal':
    case 'bedrag':
      return { soort: 'getal', ...(help && { help }) };
    case 'keuze':
      return { soort: 'lijst', ...(choices && { choices }), ...(help && { help }) };
    case 'vinkje':
      return { soort: 'kruis', help: help ?? werkblad.crossHelp };
    default:
      return help ? { soort: 'vrij', help } : undefined;
  }
}

/** What a visitor filled in, as a cell holds it. */
export const bookContentsOf = ({ invoer: input, waarde: value }: SheetField): SheetCell['contents'] =>
  value === undefined || value === '' ? undefined : input === 'datum' ? { day: String(value) } : value;

/** The choices of every field below each other, so that cells can point at them. */
export function choicesSheet(fields: readonly SheetField[]): Sheet | undefined {
  const using = fields.filter(({ invoer: input }) => input === 'keuze');
  if (using.length === 0) return undefined;
  return {
    name: werkblad.sheets.choices,
    columns: [60, 60],
    heading: 1,
    rows: [
      title(werkblad.sheets.choices),
      cellsHeading(werkblad.vraag, werkblad.answer),
      ...using.flatMap(({ id, label, opties: options }) =>
        options.map((contents, i) => row(word(label), { style: 'naam', contents, key: `keuze:${id}:${i}` })),
      ),
    ],
  };
}

/** Where the choices of a field stand on that sheet. */
export const choicesOf = ({ id, invoer: input, opties: options }: SheetField): Test['choices'] =>
  input === 'keuze' ? { of: `keuze:${id}:0`, until: `keuze:${id}:${options.length - 1}` } : undefined;

/** The last sheet: the sources by number, and which version this is. */
export function bronnenSheet(data: BookHeading, bronnen: readonly SheetBron[]): Sheet {
  const link = (address: string): SheetCell => ({ style: 'link', contents: address, link: address });
  const over: [string, SheetCell][] = [
    [werkblad.editie, word(data.editie)],
    [werkblad.versie, word(data.versie)],
    [werkblad.date, { style: 'naam', shape: 'datum', contents: { day: data.datum } }],
    [werkblad.licence, word(data.licentie)],
    [werkblad.address, link(data.adres)],
    [changesText.name, link(data.sinds)],
  ];
  return {
    name: werkblad.sheets.bronnen,
    columns: [26, 80, 60],
    heading: 1,
    rows: [
      title(werkblad.sheets.bronnen),
      cellsHeading(werkblad.component, werkblad.contents, werkblad.address),
      ...over.map(([name, cell]) => row(word(name), cell)),
      ...bronnen.map(({ nummer: number, tekst: text, adres: address }) =>
        row(word(`${werkblad.bronHeading} ${number}`), word(text), address ? link(address) : word('')),
      ),
    ],
  };
}

/** A workbook with what all of them have in common. */
export const workbookOf = (
  what: string,
  { titel: title, handleiding, uitgever: publisher, datum: date, kleuren: colours }: BookHeading,
  sheets: (Sheet | undefined)[],
  names: Workbook['names'],
): Workbook => ({
  title: `${title} · ${handleiding}`,
  subject: werkblad.subject(what, handleiding),
  maker: publisher,
  language: 'nl-NL',
  date,
  colours,
  sheets: sheets.filter((sheet) => sheet !== undefined),
  names,
});
