import { expect, test } from 'vitest';
import { entry, inhoud } from '../../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../../../model/handboek.ts';
import { alleZinnen, isSchrijfrij, metSchrijfplekken, stukVan } from './index.ts';
import { cel, tekst } from './maak.ts';
import { metWaarden } from './waarden.ts';

function document(body: string) {
  const velden = ['a', 'b'].map((id) => ({ id, label: `Naam ${id}`, invoer: 'tekst' as const }));
  const handboek = buildHandboek(inhoud([entry('sjabloon', 'brief', { velden }, body)]));
  return stukVan(handboek, handboek.perSoort.sjabloon[0]!);
}
const velden = (stuk: ReturnType<typeof document>) =>
  [...alleZinnen(metSchrijfplekken(stuk.blokken))].flatMap((zin) =>
    zin.type === 'invulveld' ? [zin.schrijf] : [],
  );
const a = '<Invulveld id="a"/>';
const b = '<Invulveld id="b"/>';

test.each([
  ['amid a sentence', `De gemeente ${a} begint.`, [undefined]],
  ['at the end of a sentence', `De coördinator is ${a}.`, [undefined]],
  ['two after one label', `Plaats en datum: ${a}, ${b}`, [undefined, undefined]],
  ['after a label', `Datum: ${a}`, ['zonder naam']],
  ['after a question', `Gaat de raad hierover? ${a}`, ['zonder naam']],
  ['in an item of a list', `- Het antwoord is binnen: ${a}`, ['zonder naam']],
  ['below a label', `Toelichting:\n\n${a}`, ['zonder naam']],
  ['below a heading', `## Aanleiding\n\n${a}`, ['zonder naam']],
  ['below a question with a number', `1. Wat doe je nu al?\n\n${a}`, ['zonder naam']],
  ['below a sentence', `Lees alles hardop.\n\n${a}`, ['met naam']],
  ['below another field', `Toelichting:\n\n${a}\n\n${b}`, ['zonder naam', 'met naam']],
  ['in a cell', `| Vraag | Antwoord |\n| --- | --- |\n| Datum | ${a} |`, ['zonder naam']],
  ['in a cell with words', `| Groep | |\n| --- | --- |\n| Groep | ${a} mensen |`, [undefined]],
])('a field %s', (_, body, schrijf) => {
  expect(velden(document(body))).toEqual(schrijf);
});

test('a field that is filled in is no room to write', () => {
  expect(velden(metWaarden(document(`Datum: ${a}`), () => 'vandaag'))).toEqual([undefined]);
});

test('a row with only a name is there to write in, a sum with one empty cell is not', () => {
  const leeg = cel(tekst(''));
  const naam = cel(tekst('1'));
  expect(isSchrijfrij([naam, leeg, leeg])).toBe(true);
  expect(isSchrijfrij([leeg, naam, naam])).toBe(false);
  expect(isSchrijfrij([naam])).toBe(false);
});
