import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { oneSheet } from './one-sheet.ts';
import { sjabloonDocument } from './sjabloon-document.ts';
import { withValues } from './values.ts';
import { blockWords } from './words.ts';

const fields = [{ id: 'wijk', label: 'Wijk', invoer: 'tekst', hulp: 'De naam van de wijk.' }];
const bronnen = [
  entry('bron', 'krant', { titel: 'Krant', uitgever: 'Pers' }),
  entry('bron', 'gids', { titel: 'Gids', uitgever: 'Rijk' }),
];
function document(body: string) {
  const sjabloon = entry('sjabloon', 'brief', { velden: fields }, body);
  return sjabloonDocument(buildHandbook(contents([sjabloon, ...bronnen])), sjabloon);
}

const body = `Vooraf.

## Voor de buurt {#buurt}

### Wie wij zijn {#wie}

Wij helpen in <Invulveld id="wijk"/>. <Bron id="gids"/> Dat werkt. <Bron id="krant"/>

## Voor de gemeente {#gemeente}

Later. <Bron id="krant"/>`;

test('one sheet is the first part of a document, under a title of its own, with its sources in one line', () => {
  const page = document(body);
  const sheet = oneSheet(page);
  expect(sheet.title).toBe('Wie wij zijn');
  expect(blockWords(sheet.blocks).split('\n')).toEqual([
    'Wij helpen in Wijk. Dat werkt.',
    'Bronnen: Gids; Krant.',
  ]);
  expect(sheet.sources).toEqual([]);
  expect(JSON.stringify(sheet.blocks)).not.toMatch(/sourceReference|De naam van de wijk/);
  expect(JSON.stringify(page.blocks)).toContain('De naam van de wijk');
  expect(sheet.blocks.at(-1)).toMatchObject({ children: [{ type: 'small' }] });
});

test('a part without a title of its own has that of the document, and says what its first line says', () => {
  const { title, blocks } = oneSheet(document('## Brief {#brief}\n\nBeste buur.\n\nDag.'));
  expect([title, ...blockWords(blocks).split('\n')]).toEqual(['Titel van brief', 'Beste buur.', 'Dag.']);
});

test('a document without parts is one sheet as a whole', () => {
  const { title, blocks } = oneSheet(document('Beste buur.\n\n### Klein {#klein}\n\nDag.'));
  expect([title, blockWords(blocks)]).toEqual(['Titel van brief', 'Beste buur.\nKlein\nDag.']);
});

test('a field gets its value where there is one, and else stays to be filled in', () => {
  const page = document('In <Invulveld id="wijk"/>.');
  expect(blockWords(withValues(page, ({ id }) => (id === 'wijk' ? 'Noord' : undefined)).blocks)).toBe(
    'In Noord.',
  );
  expect(blockWords(withValues(page, () => '').blocks)).toBe('In Wijk.');
});
