import { expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { examples } from '../../document/examples.ts';
import { parseBlock } from '../../document/parse.ts';
import { tagNames } from '../../document/vocabulary.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { referrerFor } from '../../page/referrer.ts';
import { loweringOf } from '../../page/lower/lowering.ts';
import { nl } from '../../text/nl.ts';
import { htmlOf } from './index.ts';

const brief = entry(
  'sjabloon',
  'brief',
  { titel: 'Brief', velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst' }] },
  '<Bron id="zandmeer-verslag"/>',
);
const handbook = buildHandbook(
  contents([
    brief,
    entry('bron', 'zandmeer-verslag'),
    entry('begrip', 'directe-lijn'),
    entry('portret', 'initiatiefnemer', { naam: 'Ada' }),
    entry('praktijk', 'zandmeer', { titel: 'Zandmeer' }),
    entry('stap', 'verkennen'),
  ]),
);
const html = (mdx: string): string => {
  const lowering = loweringOf({
    adres: '/sjablonen/brief/',
    referrer: referrerFor(handbook, bronnenOf(handbook, brief), brief),
  });
  return htmlOf(parseBlock(mdx, { headings: true }).text, lowering, { address: '/sjablonen/brief/' });
};

test.each(tagNames)('writes the tag %s as somebody looked at', async (name) => {
  await expect(`${html(examples[name].mdx)}\n`).toMatchFileSnapshot(`expected/${name}.html`);
});

test.each([
  ['a link on the same page', '[hier](#velden)', '<a class="nl-link" href="#velden">hier</a>'],
  [
    'a link elsewhere',
    '[daar](https://a.example/)',
    '<a class="nl-link" href="https://a.example/" rel="noopener">daar</a>',
  ],
  ['a telephone number', 'Bel 0800-0113.', '<a class="nl-link nummer" href="tel:08000113">0800-0113</a>'],
  ['signs that mean something in HTML', 'a & b < c', 'a &amp; b &lt; c'],
  ['a heading', '## Kop {#kop}', '<h2 class="nl-heading nl-heading--level-2" id="kop">Kop</h2>'],
  ['a list that does not begin at one', '3. drie', '<ol start="3"'],
  ['a box that is ticked', '- [x] klaar', '<span class="alleen-voorlezen">Klaar: </span>klaar'],
  [
    'the second mention of a footnote',
    'Een.[^1] Twee.[^1]\n\n[^1]: Noot.',
    '<a id="nootverwijzing-1-2" href="#noot-1"',
  ],
  [
    'the way back from a footnote',
    'Een.[^1]\n\n[^1]: Noot.',
    '<li id="noot-1"><p class="nl-paragraph">Noot. <a class="nl-link terug" href="#nootverwijzing-1"',
  ],
])('writes %s', (_, mdx, expected) => {
  expect(html(mdx)).toContain(expected);
});

test('tables without a name are told apart by their number', () => {
  const table = '| Wat | Aantal |\n| --- | --: |\n| avonden | 10 |';
  const both = html(`${table}\n\nEn:\n\n${table}`);
  expect([...both.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    `${nl.table} (1)`,
    `${nl.table} (2)`,
  ]);
  expect(both).toContain('<td class="rechts">10</td>');
});
