import { expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { allInlines } from './walk.ts';
import { isWritingRow, withWritingSpace } from './writing-space.ts';
import { plainPageFor } from './plain-page.ts';
import { cell, text } from '../make.ts';
import { withValues } from './values.ts';

function document(body: string) {
  const fields = ['a', 'b'].map((id) => ({ id, label: `Naam ${id}`, invoer: 'tekst' as const }));
  const handbook = buildHandbook(contents([entry('sjabloon', 'brief', { velden: fields }, body)]));
  return plainPageFor(handbook, handbook.perSoort.sjabloon[0]!);
}
const fields = (piece: ReturnType<typeof document>) =>
  [...allInlines(withWritingSpace(piece.blocks))].flatMap((inline) =>
    inline.type === 'field' ? [inline.write] : [],
  );
const a = '<Invulveld id="a"/>';
const b = '<Invulveld id="b"/>';

test.each([
  ['amid a sentence', `De gemeente ${a} begint.`, [undefined]],
  ['at the end of a sentence', `De coördinator is ${a}.`, [undefined]],
  ['two after one label', `Plaats en datum: ${a}, ${b}`, [undefined, undefined]],
  ['after a label', `Datum: ${a}`, ['unnamed']],
  ['after a question', `Gaat de raad hierover? ${a}`, ['unnamed']],
  ['in an item of a list', `- Het antwoord is binnen: ${a}`, ['unnamed']],
  ['below a label', `Toelichting:\n\n${a}`, ['unnamed']],
  ['below a heading', `## Aanleiding\n\n${a}`, ['unnamed']],
  ['below a question with a number', `1. Wat doe je nu al?\n\n${a}`, ['unnamed']],
  ['below a sentence', `Lees alles hardop.\n\n${a}`, ['named']],
  ['below another field', `Toelichting:\n\n${a}\n\n${b}`, ['unnamed', 'named']],
  ['in a cell', `| Vraag | Antwoord |\n| --- | --- |\n| Datum | ${a} |`, ['unnamed']],
  ['in a cell with words', `| Groep | |\n| --- | --- |\n| Groep | ${a} mensen |`, [undefined]],
])('a field %s', (_, body, write) => {
  expect(fields(document(body))).toEqual(write);
});

test('a field that is filled in is no room to write', () => {
  expect(fields(withValues(document(`Datum: ${a}`), () => 'vandaag'))).toEqual([undefined]);
});

test('a row with only a name is there to write in, a sum with one empty cell is not', () => {
  const empty = cell(text(''));
  const name = cell(text('1'));
  expect(isWritingRow([name, empty, empty])).toBe(true);
  expect(isWritingRow([empty, name, name])).toBe(false);
  expect(isWritingRow([name])).toBe(false);
});
