import { describe, expect, test } from 'vitest';
import { differences } from './align.ts';
import { wordEdits } from './word-edits.ts';

const paragraphs = (text: string) =>
  text.split('/').map((words) => ({
    kind: words.startsWith('#') ? ('heading' as const) : ('paragraph' as const),
    inTable: false,
    words,
  }));
const told = (was: string, is: string) => differences(paragraphs(was), paragraphs(is));

describe('paragraphs', () => {
  test('that are the same differ in nothing, whatever quotes a program typed', () => {
    expect(told('Zeg "ja"./Of \'nee\'.', 'Zeg “ja”./Of ‘nee’.')).toEqual([]);
  });
  test('with other words are the same ones, changed', () => {
    expect(told('Begin met een wijk./Bel daarna.', 'Begin met twee wijken./Bel daarna.')).toEqual([
      { kind: 'changed', was: 0, is: 0 },
    ]);
  });
  test('that came stand behind the one before them, those that went are told where they stood', () => {
    expect(told('Aap loopt./Noot valt./Mies zit.', 'Aap loopt./Mies zit./Wim komt erbij.')).toEqual([
      { kind: 'removed', was: 1 },
      { kind: 'added', is: 2, after: 2 },
    ]);
  });
  test('that stand elsewhere, word for word, have moved', () => {
    expect(
      told('De eerste zin./De tweede zin./De derde zin.', 'De tweede zin./De derde zin./De eerste zin.'),
    ).toEqual([{ kind: 'moved', was: 0, is: 2, after: 2 }]);
  });
  test('are told apart when a heading became plain words', () => {
    const plain = [{ kind: 'paragraph' as const, inTable: false, words: '# Kop' }];
    expect(differences(paragraphs('# Kop'), plain)).toEqual([{ kind: 'changed', was: 0, is: 0 }]);
  });
});

describe('words', () => {
  test.each([
    ['Een kat zit.', 'Een grote kat zit.', [[4, 4, 'grote ']]],
    ['Een kat zit.', 'Een kat.', [[7, 11, '']]],
    ['Een kat en hond.', 'Een poes met hond.', [[4, 10, 'poes met']]],
    ['Zeg "ja".', 'Zeg “ja”.', []],
  ])('from «%s» to «%s»', (was, is, edits) => {
    expect(wordEdits(was, is).map(({ from, to, text }) => [from, to, text])).toEqual(edits);
    if (edits.length > 0)
      expect(
        wordEdits(was, is).reduceRight(
          (text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to),
          was,
        ),
      ).toBe(is);
  });
});
