import { expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { voorbeelden } from '../../document/examples.ts';
import { parseBlok } from '../../document/parse.ts';
import { tagNamen } from '../../document/vocabulary.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import { buildHandboek } from '../../model/handboek.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { loweringOf } from '../../page/lower/lowering.ts';
import { nl } from '../../text/nl.ts';
import { htmlVan } from './index.ts';

const brief = entry(
  'sjabloon',
  'brief',
  { titel: 'Brief', velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst' }] },
  '<Bron id="zandmeer-verslag"/>',
);
const handboek = buildHandboek(
  inhoud([
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
    verwijzer: verwijzerVoor(handboek, bronnenVan(handboek, brief), brief),
  });
  return htmlVan(parseBlok(mdx, { koppen: true }).tekst, lowering, { address: '/sjablonen/brief/' });
};

test.each(tagNamen)('writes the tag %s as somebody looked at', async (naam) => {
  await expect(`${html(voorbeelden[naam].mdx)}\n`).toMatchFileSnapshot(`verwacht/${naam}.html`);
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
    `${nl.tabel} (1)`,
    `${nl.tabel} (2)`,
  ]);
  expect(both).toContain('<td class="rechts">10</td>');
});
