import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { plainPageFor } from '../plain/plain-page.ts';
import type { PlainBlock } from '../plain/plain.ts';

const others: EachEntry[] = [
  entry('bron', 'krant', { titel: 'Krant' }),
  entry('bron', 'gids', { titel: 'Gids' }),
  entry('begrip', 'lijn'),
  entry('praktijk', 'zee'),
];

/** What a page says of a text. */
function lowered(mdx: string): PlainBlock[] {
  const vraag = entry('vraag', 'waarom', {}, mdx);
  const [, , ...rest] = plainPageFor(buildHandbook(contents([vraag, ...others])), vraag).blocks;
  return rest;
}
/** Of a text of one paragraph, what stands in it. */
const sentence = (mdx: string) => {
  const [block] = lowered(mdx);
  return block?.type === 'paragraph' ? block.children : [];
};
const text = (value: string) => ({ type: 'text', value });

describe('in a sentence', () => {
  test('words keep their looks and their links', () => {
    expect(sentence('*Zo* **is** `het`, [hier](#kop) of [daar](/vragen/).')).toEqual([
      { type: 'emphasis', children: [text('Zo')] },
      text(' '),
      { type: 'strong', children: [text('is')] },
      text(' '),
      { type: 'inlineCode', value: 'het' },
      text(', '),
      { type: 'link', url: '/vragen/waarom/#kop', children: [text('hier')] },
      text(' of '),
      { type: 'link', url: '/vragen/', children: [text('daar')] },
      text('.'),
    ]);
    expect(sentence('Een\\\ntwee').map(({ type }) => type)).toEqual(['text', 'break', 'text']);
  });

  test('a fact says when it held and on what it rests, an estimate that it is one', () => {
    expect(sentence('<Feit peildatum="2026-01-01" bron="krant">€ 220</Feit>')).toEqual([
      { type: 'claim', kind: 'feit', children: [text('€\u00a0220')] },
      text(' '),
      { type: 'small', kind: 'peildatum', children: [text('(peildatum 1 januari 2026)')] },
      { type: 'sourceReference', sources: [{ id: 'krant', number: 1 }] },
    ]);
    expect(sentence('<Schatting>tien</Schatting>')).toEqual([
      {
        type: 'claim',
        kind: 'schatting',
        children: [text('tien'), text(' '), { type: 'small', children: [text('(eigen schatting)')] }],
      },
    ]);
  });

  test('a number of a source or a note stands against the word before it', () => {
    expect(sentence('Zo is het <Bron id="krant gids"/> dus.')).toEqual([
      text('Zo is het'),
      {
        type: 'sourceReference',
        sources: [
          { id: 'krant', number: 1 },
          { id: 'gids', number: 2 },
        ],
      },
      text(' dus.'),
    ]);
    expect(sentence('Zo [^1] en zo [^1].\n\n[^1]: Noot.')).toEqual([
      text('Zo'),
      { type: 'footnoteReference', number: 1, mention: 1 },
      text(' en zo'),
      { type: 'footnoteReference', number: 1, mention: 2 },
      text('.'),
    ]);
    expect(sentence('Zo <Bron id="weg"/>.')).toEqual([text('Zo'), text('.')]);
  });

  test('a term leads to its page, and its colour says that it is one', () => {
    expect(sentence('<Begrip id="lijn">Lijnen</Begrip>')).toEqual([
      { type: 'link', url: '/begrippen/lijn/', kind: 'begrip', children: [text('Lijnen')] },
    ]);
  });

  test('what a broken text holds between its words says nothing', () => {
    expect(sentence('Zo <Weg/> is het.').filter(({ type }) => type !== 'text')).toEqual([]);
  });
});

describe('between sentences', () => {
  const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

  test('a list may have boxes to tick, and a number to begin at', () => {
    expect(lowered('- [ ] Bel.\n- [x] Schrijf.')).toEqual([
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [
          { checked: false, blocks: [paragraph('Bel.')] },
          { checked: true, blocks: [paragraph('Schrijf.')] },
        ],
      },
    ]);
    expect(lowered('3. Bel.')).toEqual([
      { type: 'list', ordered: true, start: 3, items: [{ blocks: [paragraph('Bel.')] }] },
    ]);
  });

  test('a table without a name has a number on its page, and its columns their side', () => {
    const tables = lowered(
      '| A | B | C |\n| :-- | --: | :-: |\n| a | b | c |\n\nEn.\n\n| D |\n| --- |\n| d |',
    );
    expect(tables.map((block) => (block.type === 'table' ? [block.name, block.number] : []))).toEqual([
      ['', 1],
      [],
      ['', 2],
    ]);
    expect(tables[0]).toMatchObject({
      head: [{ blocks: [paragraph('A')] }, { align: 'right' }, { align: 'center' }],
      rows: [[{ blocks: [paragraph('a')] }, { align: 'right' }, { align: 'center' }]],
      rowHeads: false,
    });
    expect(tables[0]?.type === 'table' && tables[0].head[0]).not.toHaveProperty('align');
  });

  test('quotes, code and images stay what they are', () => {
    expect(lowered('> Gezegd.\n\n```\na = 1\n```\n\n![Een deur.](/beelden/deur.png)')).toEqual([
      { type: 'blockquote', blocks: [paragraph('Gezegd.')] },
      { type: 'code', value: 'a = 1' },
      { type: 'image', url: '/beelden/deur.png', alt: 'Een deur.' },
    ]);
  });

  test('a box has a title of its own, or that of its kind, and one of a practice leads there', () => {
    const boxes = lowered(
      '<Tip titel="Zo kan het">\nBel.\n</Tip>\n\n<Valkuil>\nWacht.\n</Valkuil>\n\n<UitDePraktijk praktijk="zee">\nZo.\n</UitDePraktijk>',
    );
    expect(boxes).toEqual([
      { type: 'box', kind: 'Tip', title: [text('Zo kan het')], blocks: [paragraph('Bel.')] },
      { type: 'box', kind: 'Valkuil', title: [text('Valkuil')], blocks: [paragraph('Wacht.')] },
      {
        type: 'box',
        kind: 'UitDePraktijk',
        title: [
          text('Uit de praktijk: '),
          { type: 'link', url: '/praktijken/zee/', children: [text('Titel van zee')] },
        ],
        blocks: [paragraph('Zo.')],
      },
    ]);
  });

  test('a card has its name when it has one, and there is room to write', () => {
    expect(
      lowered('<Kaart titel="Een">\nA.\n</Kaart>\n\n<Kaart>\nB.\n</Kaart>\n\n<Schrijfruimte regels="4"/>'),
    ).toEqual([
      { type: 'card', title: 'Een', blocks: [paragraph('A.')] },
      { type: 'card', blocks: [paragraph('B.')] },
      { type: 'writingSpace', lines: 4 },
    ]);
  });
});

test('a field says what to fill in; one that is not there is called by its id', () => {
  const sjabloon = entry(
    'sjabloon',
    'brief',
    {
      velden: [
        {
          id: 'wijk',
          label: "Wijk 's",
          invoer: 'keuze',
          opties: ['A -- B'],
          verplicht: true,
          hulp: "'Kies'",
          uitPlan: 'gemeente',
        },
      ],
    },
    '<Invulveld id="wijk"/> <Invulveld id="weg"/>',
  );
  const { blocks } = plainPageFor(buildHandbook(contents([sjabloon])), sjabloon);
  const fields = JSON.stringify(blocks)
    .match(/\{"type":"field".*?\}\}/g)
    ?.map((json) => JSON.parse(json) as unknown);
  expect(fields).toEqual([
    {
      type: 'field',
      field: {
        id: 'wijk',
        label: 'Wijk ’s',
        invoer: 'keuze',
        opties: ['A – B'],
        verplicht: true,
        hulp: '‘Kies’',
        uitPlan: 'gemeente',
      },
    },
    { type: 'field', field: { id: 'weg', label: 'weg', invoer: 'tekst', opties: [], verplicht: false } },
  ]);
});
