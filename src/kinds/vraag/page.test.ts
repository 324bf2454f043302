import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

test('a question has its answer in short first, and says at its end where to read on', () => {
  const vraag = entry('vraag', 'waarom', { verderLezen: ['begrip:lijn', 'bron:verslag'] }, 'Lang antwoord.');
  const handbook = buildHandbook(
    contents([
      vraag,
      entry('begrip', 'lijn'),
      entry('bron', 'verslag', { titel: 'Verslag', uitgever: 'Zandmeer', datum: '2024' }),
    ]),
  );
  expect(told(handbook, vraag)).toEqual([
    '# Waarom?',
    'Vraag',
    'Samenvatting.',
    '## Kort antwoord',
    'Daarom.',
    'Lang antwoord.',
    '## Verder lezen',
    '- [Directe lijn](https://zandmeer.test/begrippen/lijn/): Kort contact.',
    '## Bronnen bij deze pagina',
    '1. [Verslag](https://zandmeer.test/bronnen/#verslag), Zandmeer, 2024',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('a question with nothing to read on has no such heading', () => {
  const vraag = entry('vraag', 'waarom');
  expect(told(buildHandbook(contents([vraag])), vraag)).not.toContain('## Verder lezen');
});

test.each([
  ['Alle bedragen zijn eigen schattingen.', 'Reken op tien euro.'],
  ['Reken met uw eigen tarieven.', 'Reken op tien euro (eigen schatting).'],
])('a page that says «%s» at its top says of a figure: %s', (reservation, figure) => {
  const vraag = entry(
    'vraag',
    'geld',
    { voorbehoud: reservation },
    'Reken op <Schatting>tien euro</Schatting>.',
  );
  const all = told(buildHandbook(contents([vraag])), vraag);
  expect(all).toContain(figure);
  expect(all.join('\n')).toContain(reservation);
});
