import { pieceValue, type Answers, type VraagField } from '../../../my-plan/fill-in/answers.ts';
import { fillSheet } from '../../../my-plan/fill-in/sheet.ts';
import { offer } from '../offer.ts';
import type { ForSjabloon } from '../../../my-plan/for-sjabloon.ts';
import type { OfficeOptions } from '../../../outputs/office/options.ts';
import type { PlainPage } from '../../../page/plain/plain.ts';
import type { SheetData } from '../../../outputs/sheets/book/index.ts';
import { own } from '../../../document/own.ts';
import { certain } from '../../../document/certain.ts';

/** What the page fetched: the fields, the document for a writer, and the sheet of a template that has one. */
export interface FillInData {
  id: string;
  /** What a file is called, when not by the template. */
  bestandsnaam?: string;
  velden: VraagField[];
  stuk: PlainPage;
  /** The house style, and what the file says of where it comes from. */
  opties: OfficeOptions;
  blad?: SheetData;
  /** What the edition knows, where somebody has no plan. */
  voorstel?: ForSjabloon;
  /** The role of who coordinates. */
  coordinator?: string;
}
interface File {
  contents: Uint8Array;
  type: string;
}
type Write = (piece: FillInData['stuk'], options: FillInData['opties']) => Promise<File>;

/**
 * Writers of a document, each fetched when somebody asks for its file. A format is a row here; its button
 * comes by itself.
 */
const documents: Record<string, Write> = {
  docx: async (piece, options) => {
    const { DOCX, pieceDocx } = await import('../../../outputs/docx/index.ts');
    return { contents: await pieceDocx(piece, options), type: DOCX };
  },
  odt: async (piece, options) => {
    const { ODT, pieceOdt } = await import('../../../outputs/odt/index.ts');
    return { contents: await pieceOdt(piece, options), type: ODT };
  },
};

const sheets = ['xlsx', 'ods'] as const;

/** The formats that the page can make of a template. */
export const formatsOf = ({ blad: sheet }: FillInData): string[] => [
  ...Object.keys(documents),
  ...(sheet ? sheets : []),
];

/** Makes a file of a template with its answers, and offers it. */
export async function download(data: FillInData, answers: Answers, format: string): Promise<string> {
  const name = `${data.bestandsnaam ?? data.id}.${format}`;
  const write = own(documents, format);
  if (write) {
    const { withValues: filled } = await import('../../../page/plain/values.ts');
    const values = Object.fromEntries(
      data.velden.map((field) => [field.id, pieceValue(field, own(answers, field.id))]),
    );
    const piece = filled(data.stuk, ({ id }) => own(values, id));
    const { pictureFrom } = await import('./picture.ts');
    const { contents, type } = await write(piece, { ...data.opties, beeld: pictureFrom });
    offer(name, contents, type);
  } else {
    const { sheetFormats, writeSheet } = await import('../../../outputs/sheets/book/index.ts');
    const soort = format as (typeof sheets)[number];
    offer(name, writeSheet(fillSheet(certain(data.blad), answers), soort), sheetFormats[soort].type);
  }
  return name;
}
