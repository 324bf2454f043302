import { hasPage } from '../../src/kinds/index.ts';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/load/files.ts';
import { metUitleg } from '../../src/model/begrippen.ts';
import { buildHandboek } from '../../src/model/handboek.ts';
import { adresVan } from '../../src/model/adres.ts';
import { blocksOf } from '../../src/page/walk.ts';
import { plainPageFor } from '../../src/page/plain-page.ts';
import type { EntryWithPage } from '../../src/page/page-for.ts';
import type { PlainPage, PlainBlock } from '../../src/page/plain.ts';
import { pageAt } from './dist.ts';
import { articleLines, bare } from './read-lines.ts';
import { wordsOf } from '../../src/page/words.ts';

const { inhoud } = await loadFiles('content', 'landelijk');
const handboek = metUitleg(buildHandboek(inhoud!));
const entries = handboek.alle.filter(({ soort }) => hasPage(soort)) as EntryWithPage[];

/** All that a page says in a download, as one string. */
function words(stuk: PlainPage): string {
  const blocks = (blokken: readonly PlainBlock[]): string =>
    blokken
      .map((blok): string => {
        if (blok.type === 'paragraph' || blok.type === 'heading') return wordsOf(blok.children);
        if (blok.type === 'list') return blok.items.map((punt) => blocks(punt.blocks)).join('\n');
        if (blok.type === 'table')
          return [...blok.head, ...blok.rows.flat()].map((cel) => blocks(cel.blocks)).join('\n');
        if (blok.type === 'definitionList')
          return blok.rows.map(({ term: naam, blocks: onder }) => `${naam}\n${blocks(onder)}`).join('\n');
        if (blok.type === 'code') return blok.value;
        const title = 'title' in blok && blok.title ? blok.title : '';
        return `${typeof title === 'string' ? title : wordsOf(title)}\n${
          blok.type === 'sheet' ? wordsOf(blok.subtitle ?? []) : ''
        }\n${'blocks' in blok ? blocks(blok.blocks) : ''}`;
      })
      .join('\n');
  return [
    stuk.title,
    wordsOf(stuk.summary),
    blocks(blocksOf(stuk)),
    ...stuk.sources.map(({ children: zinnen }) => wordsOf(zinnen)),
  ].join('\n');
}

/** Lines that stand on the page for its own layout, and in a download elsewhere or not at all. */
const OWN = new Set(['Voetnoten', 'Bronnen bij deze pagina'].map(bare));

test('a download says all that the page on the site says', () => {
  const missing = Object.fromEntries(
    entries
      .map((entry) => {
        const page = pageAt(adresVan(entry));
        const all = bare(words(plainPageFor(handboek, entry)));
        return [
          page.address,
          articleLines(page).filter((line) => !OWN.has(bare(line)) && !all.includes(bare(line))),
        ] as const;
      })
      .filter(([, lines]) => lines.length > 0),
  );
  expect(missing).toEqual({});
});

test('the comparison reads every page', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.every((entry) => articleLines(pageAt(adresVan(entry))).length > 3)).toBe(true);
});
