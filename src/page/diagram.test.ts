import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../tests/builders/contents.ts';
import { told } from '../../tests/builders/told.ts';
import type { EachEntry } from '../handbook/entry.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { handleidingSchema } from '../schema/handleiding.ts';
import { diagramOf } from './diagram.ts';

const stap = (id: string, number: number, otherwise: object = {}) =>
  entry('stap', id, { nummer: number, checklist: [{ id: `${id}-punt`, tekst: 'Punt.' }], ...otherwise });

/** A handbook with a drawing on its page, and what that page says. */
function page(id: string, entries: EachEntry[], otherwise: object = {}) {
  const pagina = entry('pagina', 'tekening', {}, `<Diagram id="${id}"/>`);
  const basis = contents([pagina, ...entries]);
  const handleiding = handleidingSchema.parse({ ...basis.handleiding, ...otherwise });
  const handbook = buildHandbook({ ...basis, handleiding });
  return { handbook, lines: told(handbook, pagina).slice(2, -1) };
}

describe('the drawing of the steps', () => {
  const meeting = {
    id: 'netwerk',
    titel: 'Netwerkbijeenkomst',
    stap: 'een',
    moment: 'einde',
    patroon: 'elke',
    maanden: 1,
    netwerkbijeenkomst: true,
  };
  const one = stap('een', 1, { mijlpalen: [meeting] });
  const two = stap('twee', 2, {
    doorlooptijd: { min: 2, max: 3, eenheid: 'weken', doorlopend: true, eigenSchatting: true },
    na: [{ stap: 'een', moment: 'einde', plusWeken: 1 }],
  });
  const three = stap('drie', 3, {
    doorlooptijd: { eenheid: 'weken', doorlopend: true, eigenSchatting: true },
    na: [{ stap: 'een', moment: 'begin' }],
  });

  test('says in a table when each step begins and is ready, as fast and as slow as estimated', () => {
    expect(page('stappen', [one, two, three]).lines.slice(2)).toEqual([
      'Van elke stap is de bovenste balk het snelst, de onderste het traagst. De eerste netwerkbijeenkomst kan 4 tot 8 weken na het begin zijn. Alle weken zijn eigen schattingen, geteld vanaf het begin van stap 1.',
      '| Stap | Begint in week | Klaar in week |',
      '| --- | --- | --- |',
      '| [1. Titel van een](https://zandmeer.test/stappenplan/een/) | 0 | 4 tot 8 |',
      '| [2. Titel van twee](https://zandmeer.test/stappenplan/twee/) | 5 tot 9 | 7 tot 12, gaat door |',
      '| [3. Titel van drie](https://zandmeer.test/stappenplan/drie/) | 0 | gaat door |',
    ]);
  });

  test('says nothing of meetings when the network has none', () => {
    const { handbook, lines } = page('stappen', [stap('een', 1)]);
    expect(diagramOf(handbook, 'stappen')).not.toHaveProperty('firstMeeting');
    expect(lines[2]).toBe(
      'Van elke stap is de bovenste balk het snelst, de onderste het traagst. Alle weken zijn eigen schattingen, geteld vanaf het begin van stap 1.',
    );
  });

  test('is left out when there are no steps, or when they wait for each other', () => {
    const cycle = stap('een', 1, { na: [{ stap: 'een', moment: 'einde' }] });
    expect(page('stappen', []).lines).toEqual([]);
    expect(page('stappen', [cycle]).lines).toEqual([]);
  });
});

test('the drawing of the network says in a table what goes along each line', () => {
  const networkModel = {
    punten: [
      { id: 'a', naam: 'Gemeente', kolom: 1, rij: 1 },
      { id: 'b', naam: 'Bewoner', kolom: 2, rij: 1 },
    ],
    lijnen: [
      { van: 'a', naar: 'b', wat: 'Een *brief*.' },
      { van: 'b', naar: 'a', beideKanten: true, wat: 'Een vraag.' },
    ],
  };
  const { handbook, lines } = page('netwerkmodel', [], { netwerkmodel: networkModel });
  expect(lines.slice(2)).toEqual([
    '| Lijn | Tussen | Wat er langs gaat |',
    '| --- | --- | --- |',
    '| 1 | van Gemeente naar Bewoner | Een *brief*. |',
    '| 2 | tussen Bewoner en Gemeente | Een vraag. |',
  ]);
  expect(diagramOf(handbook, 'netwerkmodel')).toMatchObject({
    strokes: [
      { nummer: 1, of: 'Gemeente', to: 'Bewoner', bothSides: false },
      { nummer: 2, of: 'Bewoner', to: 'Gemeente', bothSides: true },
    ],
  });
});

test('the timeline says in a table what happened in which years', () => {
  const years = [
    { jaar: '2005', kort: 'Begin', wat: 'Het begon.' },
    { jaar: '2010–2012', kort: 'Groei', wat: 'Het groeide.' },
  ];
  expect(page('tijdlijn', [], { tijdlijn: years }).lines.slice(2)).toEqual([
    '| Jaar | Wat er gebeurde |',
    '| --- | --- |',
    '| 2005 | Het begon. |',
    '| 2010–2012 | Het groeide. |',
  ]);
});

test.each(['netwerkmodel', 'tijdlijn', 'weg'])('without data for it there is no drawing «%s»', (id) => {
  expect(diagramOf(page(id, [stap('een', 1)]).handbook, id)).toBeUndefined();
});
