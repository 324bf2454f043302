import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { reviewReport } from './review.ts';

const handbook = buildHandbook(
  contents([
    entry('vraag', 'geld', { gecontroleerd: '2025-11-29' }),
    entry('vraag', 'werk', { gecontroleerd: '2025-12-24', volgorde: 2 }),
    entry('vraag', 'huis', { gecontroleerd: '2026-11-22', volgorde: 3 }),
  ]),
);

test('says what is late, what is due within three months, and what comes later, with who does it', () => {
  const lines = reviewReport(handbook, '2026-11-30').split('\n');
  expect(lines.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
    'Te laat (1):',
    '29 november 2026 | Redactie | vragen/geld.mdx',
    'Binnen drie maanden (1):',
    '24 december 2026 | Redactie | vragen/werk.mdx',
    'Later (1), de eerste:',
    '22 november 2027 | Redactie | vragen/huis.mdx',
  ]);
  expect(reviewReport(handbook, '2026-11-29')).toMatch(/^Niets is te laat/);
});
