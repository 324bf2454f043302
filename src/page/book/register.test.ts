import { expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../../model/handboek.ts';
import { bookFor, partBookFor } from './book.ts';

const handboek = buildHandboek(
  inhoud([
    entry('praktijk', 'lijn', { titel: 'Directe lijn' }),
    entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn', ookGenoemd: ['korte lijn'] }),
    entry('stap', 'verkennen', { titel: 'Verkennen' }),
  ]),
);
const regels = (boek: ReturnType<typeof bookFor>) => boek.register.flatMap((letter) => letter.regels);

test('a word stands once, with all its pages', () => {
  expect(regels(bookFor(handboek)).filter(({ woord }) => woord.toLowerCase() === 'directe lijn')).toEqual([
    {
      woord: 'Directe lijn',
      naar: expect.arrayContaining(['/praktijken/lijn/', '/begrippen/directe-lijn/']),
    },
  ]);
});

test('a part of which all words are titles has no index', () => {
  expect(regels(partBookFor(handboek, 'stap'))).toEqual([]);
  expect(regels(partBookFor(handboek, 'begrip')).map(({ woord }) => woord)).toContain('Korte lijn');
});
