import { expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { bookFor, partBookFor } from './book.ts';

const handbook = buildHandbook(
  contents([
    entry('praktijk', 'lijn', { titel: 'Directe lijn' }),
    entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', ookGenoemd: ['korte lijn'] }),
    entry('stap', 'verkennen', { titel: 'Verkennen' }),
  ]),
);
const lines = (book: ReturnType<typeof bookFor>) => book.register.flatMap((letter) => letter.lines);

test('a word stands once, with all its pages', () => {
  expect(lines(bookFor(handbook)).filter(({ word }) => word.toLowerCase() === 'directe lijn')).toEqual([
    {
      word: 'Directe lijn',
      to: expect.arrayContaining(['/praktijken/lijn/', '/begrippen/directe-lijn/']),
    },
  ]);
});

test('a part of which all words are titles has no index', () => {
  expect(lines(partBookFor(handbook, 'stap'))).toEqual([]);
  expect(lines(partBookFor(handbook, 'begrip')).map(({ word }) => word)).toContain('Korte lijn');
});
