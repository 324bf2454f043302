import { expect, test } from 'vitest';
import { entry, inhoud } from '../../tests/builders/inhoud.ts';
import { buildHandboek } from '../model/handboek.ts';
import { allInlines } from './walk.ts';
import { isWritingRow, withWritingSpace } from './writing-space.ts';
import { plainPageFor } from './plain-page.ts';
import { cell, text } from './make.ts';
import { withValues } from './values.ts';

function document(body: string) {
  const velden = ['a', 'b'].map((id) => ({ id, label: `Naam ${id}`, invoer: 'tekst' as const }));
  const handboek = buildHandboek(inhoud([entry('sjabloon', 'brief', { velden }, body)]));
  return plainPageFor(handboek, handboek.perSoort.sjabloon[0]!);
}
const velden = (stuk: ReturnType<typeof document>) =>
  [...allInlines(withWritingSpace(stuk.blocks))].flatMap((zin) => (zin.type === 'field' ? [zin.write] : []));
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
])('a field %s', (_, body, schrijf) => {
  expect(velden(document(body))).toEqual(schrijf);
});

test('a field that is filled in is no room to write', () => {
  expect(velden(withValues(document(`Datum: ${a}`), () => 'vandaag'))).toEqual([undefined]);
});

test('a row with only a name is there to write in, a sum with one empty cell is not', () => {
  const leeg = cell(text(''));
  const naam = cell(text('1'));
  expect(isWritingRow([naam, leeg, leeg])).toBe(true);
  expect(isWritingRow([leeg, naam, naam])).toBe(false);
  expect(isWritingRow([naam])).toBe(false);
});
