import { describe, expect, test } from 'vitest';
import { cell, definitions, heading, link, makeParagraph, small, strong, table, text } from '../make.ts';
import type { PlainBlock } from './plain.ts';
import { allInlines, rewrite, sourcesIn } from './walk.ts';
import { blockWords, tidy, wordsOf } from './words.ts';

const blocks: PlainBlock[] = [
  heading('kop', 'Kop'),
  { type: 'box', kind: 'Tip', title: [strong('Tip')], blocks: [makeParagraph(text('In een kader.'))] },
  table('Tabel', [cell(text('Hoofd'))], [[cell(text('Cel'), { type: 'break' }, text('regel'))]]),
  ...definitions([{ term: 'Rol', value: [small('klein')] }]),
  {
    type: 'sheet',
    id: 'blad',
    title: [text('Blad')],
    subtitle: [small('voor wie')],
    blocks: [makeParagraph(text('Op het blad.'))],
  },
  { type: 'list', ordered: false, start: 1, items: [{ blocks: [makeParagraph(link('/x/', 'Punt'))] }] },
  { type: 'card', title: 'Kaart', blocks: [makeParagraph(text('Op de kaart.'))] },
  { type: 'code', value: 'a = 1' },
  { type: 'image', url: '/x.png', alt: 'Een deur.' },
  { type: 'blockquote', blocks: [makeParagraph(text('Gezegd.'))] },
  { type: 'writingSpace', lines: 3 },
];

test('the words of a page are those of every block on it, each block on a line', () => {
  expect(blockWords(blocks).split('\n')).toEqual([
    'Kop',
    'Tip In een kader.',
    'Hoofd Cel regel',
    'Rol klein',
    'Blad voor wie Op het blad.',
    'Punt',
    'Kaart Op de kaart.',
    'a = 1',
    'Een deur.',
    'Gezegd.',
    '',
  ]);
});

test('the sentences of a page are walked in reading order, titles of boxes and sheets too', () => {
  const texts = [...allInlines(blocks)].flatMap((node) => (node.type === 'text' ? [node.value] : []));
  expect(texts.join(', ')).toBe(
    'Kop, Tip, In een kader., Hoofd, Cel, regel, klein, Blad, voor wie, Op het blad., Punt, Op de kaart., Gezegd.',
  );
});

describe('words of a sentence', () => {
  const field = { id: 'wijk', label: 'Wijk', invoer: 'tekst', opties: [], verplicht: false };
  test('are those of a field that was filled in, or its name', () => {
    expect(wordsOf([{ type: 'field', field }])).toBe('Wijk');
    expect(wordsOf([{ type: 'field', field, filled: 'Noord' }])).toBe('Noord');
  });
  test('leave out the numbers of notes and sources', () => {
    expect(wordsOf([text('Zo'), { type: 'footnoteReference', number: 1, mention: 1 }])).toBe('Zo');
  });
  test('have one space where there were more, and none before a sign or at an end', () => {
    expect(tidy(' Zo \t  is het , toch ?\nJa  ! ')).toBe('Zo is het, toch?\nJa!');
  });
});

describe('other nodes in sentences', () => {
  const source = { type: 'sourceReference' as const, sources: [{ id: 'krant', number: 2 }] };
  const row = [makeParagraph(text('Zo.'), source, strong('Ja'))];

  test('take the place of a node, or take it away, wherever it stands', () => {
    const without = rewrite(row, (node) => (node.type === 'sourceReference' ? undefined : node));
    expect(without).toEqual([makeParagraph(text('Zo.'), strong('Ja'))]);
    const louder = rewrite(row, (node) => (node.type === 'text' ? text(`${node.value}!`) : node));
    expect(louder).toEqual([makeParagraph(text('Zo.!'), source, strong('Ja!'))]);
    expect(row).toEqual([makeParagraph(text('Zo.'), source, strong('Ja'))]);
  });

  test('see notes and fields as well', () => {
    const types: string[] = [];
    rewrite([{ type: 'footnoteReference', number: 1, mention: 1 }, { type: 'break' }], (node) => {
      types.push(node.type);
      return node;
    });
    expect(types).toEqual(['footnoteReference', 'break']);
  });

  test('tell which sources are named, each once, in order', () => {
    const second = {
      type: 'sourceReference' as const,
      sources: [{ id: 'gids', number: 1 }, ...source.sources],
    };
    expect(sourcesIn([row, makeParagraph(second)])).toEqual(['krant', 'gids']);
  });
});
