import type { PlainBlock, InlineOf } from '../../page/plain/plain.ts';
import { contents, call, string, type PdfCode } from './code.ts';
import type { PdfContext } from './context.ts';
import { pdfText } from './text.ts';

type FieldInline = InlineOf<'field'>;

/** Choices that are this long together stand on one line. */
const ONE_LINE = 36;
/** Lines for a long answer. */
const LINES = 3;
/** The same in a letter, which is one sheet. */
const LETTER_LINES = 1;

/** A field in a sentence: its name where that tells what belongs there, or the rest of the line to write on. */
export function fieldInInline(
  { field, filled: value, write }: FieldInline,
  { inCell, inPoint, language, piece }: PdfContext,
): PdfCode {
  const { label, invoer: input, opties: options } = field;
  // A name in Dutch amid another language keeps its own order.
  const named = (words: PdfCode): PdfCode => (language === undefined ? words : call('nederlands', words));
  if (value !== undefined) return named(call('invulveld', string(value)));
  const choices =
    options.length > 0 ? pdfText(` (${options.map((option) => `☐\u00a0${option}`).join(', ')})`) : '';
  if (!write) return [named(call('invulveld', string(label))), choices].filter(Boolean).join('\n');
  if (input === 'vinkje')
    return [call('vakje'), ...(write === 'named' ? [string(`\u00a0${label}`)] : [])].join('\n');
  return [
    ...(write === 'named' ? [named(nameOf(label))] : []),
    ...(input === 'bedrag' ? [string('€ ')] : []),
    call(inCell ? 'schrijfvak' : 'schrijfregel', {
      hoogte: input === 'handtekening' ? (piece.letter ? '11mm' : '16mm') : inPoint ? '1em' : undefined,
    }),
  ].join('\n');
}

/** A field at the end of a paragraph that needs more than a line: choices to tick, or lines to write on. */
export function blockFieldOf(node: PlainBlock): FieldInline | undefined {
  const last = node.type === 'paragraph' ? node.children.at(-1) : undefined;
  if (last?.type !== 'field' || !last.write) return undefined;
  return last.field.invoer === 'lange-tekst' || last.field.opties.length > 0 ? last : undefined;
}

/** What stands below the words before such a field; those words stay with it. */
export function writeBlockField(
  forWhom: PdfCode | undefined,
  { field, write }: FieldInline,
  context: PdfContext,
): PdfCode {
  const name = context.language === undefined ? nameOf(field.label) : call('nederlands', nameOf(field.label));
  const above = forWhom ?? (write === 'named' ? name : undefined);
  return contents([
    ...(above === undefined ? [] : [call('blijf', call('par', contents([above])))]),
    field.opties.length > 0
      ? call('keuzen', ...field.opties.map(string), {
          opRij: String(field.opties.join('').length <= ONE_LINE),
        })
      : context.inCell
        ? call('schrijfvak', { hoogte: '20mm' })
        : call('schrijfruimte', String(context.piece.letter ? LETTER_LINES : LINES)),
  ]);
}

const nameOf = (label: string): PdfCode =>
  call('klein', string(/[.:?!]$/.test(label) ? `${label} ` : `${label}: `));
