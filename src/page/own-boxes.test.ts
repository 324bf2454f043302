import { expect, test } from 'vitest';
import { contents, editie, entry } from '../../tests/builders/contents.ts';
import { told } from '../../tests/builders/told.ts';
import { checkOwnBoxes } from '../checks/subjects/own-parts.ts';
import { buildHandbook } from '../handbook/handbook.ts';

const body = 'Eerst dit.\n\n## Twee {#twee}\n\nDan dat.\n\n### Drie {#drie}\n\nEn dit.';
const page = entry('pagina', 'over', {}, body);
const bron = entry('bron', 'krant', { titel: 'De krant' });
const build = (...boxes: object[]) =>
  buildHandbook(
    contents([page, bron], {
      editie: editie({ kaders: boxes.map((box) => ({ pagina: 'pagina:over', ...box })) }),
    }),
  );
const lines = (...boxes: object[]) => told(build(...boxes), page).slice(2, -1);

test('a box stands before or after its heading, whatever its level', () => {
  expect(lines({ kop: 'twee', tekst: 'A.' })).toEqual([
    'Eerst dit.',
    '## Twee',
    '> **Tip**',
    '>',
    '> A.',
    'Dan dat.',
    '### Drie',
    'En dit.',
  ]);
  expect(lines({ kop: 'twee', plaats: 'voor', soort: 'LetOp', titel: 'Bij ons', tekst: 'A.' })).toEqual([
    'Eerst dit.',
    '> **Bij ons**',
    '>',
    '> A.',
    '## Twee',
    'Dan dat.',
    '### Drie',
    'En dit.',
  ]);
  expect(lines({ kop: 'drie', plaats: 'voor', tekst: 'A.' }, { kop: 'drie', tekst: 'B.' })).toEqual([
    'Eerst dit.',
    '## Twee',
    'Dan dat.',
    '> **Tip**',
    '>',
    '> A.',
    '### Drie',
    '> **Tip**',
    '>',
    '> B.',
    'En dit.',
  ]);
});

test('a source that only the box names, stands with those of the page', () => {
  expect(lines({ kop: 'twee', tekst: 'Dat staat in de krant. <Bron id="krant"/>' }).join('\n')).toContain(
    'De krant',
  );
});

test('a heading that is not there is told, with the nearest; a page that is not there as any reference', () => {
  const [found, ...more] = checkOwnBoxes(
    build({ kop: 'tweee', tekst: 'A.' }, { pagina: 'pagina:weg', kop: 'x', tekst: 'A.' }),
  );
  expect(more).toEqual([]);
  expect(found).toMatchObject({ rule: 'kader-zonder-kop', path: ['kaders', 0, 'kop'] });
  expect(found?.hint).toContain('Bedoelde u «twee»?');
});
