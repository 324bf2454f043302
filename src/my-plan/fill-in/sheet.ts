import { answerFits, type Answers, type VraagField } from './answers.ts';
import { numberOf } from '../../text/format/read-number.ts';
import { own } from '../../document/own.ts';

/** A field of a spreadsheet that takes an answer over. */
interface SheetField {
  id: string;
  invoer: VraagField['invoer'];
  waarde?: string | number;
}

/** A spreadsheet, as far as answers go in. */
interface Sheet {
  soort: string;
  velden?: readonly SheetField[];
  dekking?: readonly SheetField[];
}

/**
 * The data of a spreadsheet with the answers of the page in its fields. A list has no place for one answer: it is
 * filled in row by row.
 */
export function fillSheet<T extends Sheet>(sheet: T, answers: Answers): T {
  const { soort, velden: fields, dekking: coverage } = sheet;
  if (soort !== 'begroting' || !fields || !coverage) return sheet;
  const fill = (field: SheetField): SheetField => {
    const value = valueOf(field, answers);
    return value === undefined ? field : { ...field, waarde: value };
  };
  return { ...sheet, velden: fields.map(fill), dekking: coverage.map(fill) };
}

function valueOf({ id, invoer: input }: SheetField, answers: Answers): string | number | undefined {
  const answer = own(answers, id);
  if (typeof answer !== 'string' || answer.trim() === '') return undefined;
  // A sheet computes with days too: one that is none stays on the page.
  if (!answerFits({ invoer: input }, answer)) return undefined;
  return input === 'getal' || input === 'bedrag' ? numberOf(answer) : answer;
}
