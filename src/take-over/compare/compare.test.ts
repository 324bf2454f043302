import { describe, expect, test } from 'vitest';
import { differences } from './align.ts';
import { differencesNow } from './rebase.ts';
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

describe('a file that was made of an earlier state', () => {
  const now = (base: string, source: string, file: string) =>
    differencesNow(paragraphs(base), paragraphs(source), paragraphs(file));
  const BASE = 'De aap loopt weg./De noot valt hard./De mies zit stil.';

  test('proposes no more what was taken over, and the rest at its place of now', () => {
    const source = 'Een nieuw begin./De aap rent weg./De noot valt hard./De mies zit stil.';
    const file = 'De aap rent weg./De noot valt zacht./De mies zit stil./En wim komt erbij.';
    expect(now(BASE, source, file)).toEqual([
      { kind: 'changed', was: 2, is: 1 },
      { kind: 'added', is: 3, after: 3 },
    ]);
  });
  test('tells where both changed the same paragraph', () => {
    const source = 'De aap loopt weg./De noot valt heel hard./De mies zit stil.';
    const file = 'De aap loopt weg./De noot valt zacht./De mies zit stil.';
    expect(now(BASE, source, file)).toEqual([{ kind: 'changed', was: 1, is: 1, meanwhile: true }]);
  });
  test('does not take away again what is gone, nor add what came', () => {
    const changed = 'De aap loopt weg./De mies zit stil./En wim komt erbij.';
    expect(now(BASE, changed, changed)).toEqual([]);
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
