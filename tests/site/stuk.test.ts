import { hasPage } from '../../src/kinds/index.ts';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/load/files.ts';
import { metUitleg } from '../../src/model/begrippen.ts';
import { buildHandboek } from '../../src/model/handboek.ts';
import { adresVan } from '../../src/model/adres.ts';
import {
  blokkenVan,
  stukVan,
  woordenVan,
  type EntryMetPagina,
  type Stuk,
  type StukBlok,
} from '../../src/outputs/shared/stuk/index.ts';
import { pageAt } from './dist.ts';
import { articleLines, bare } from './read-lines.ts';

const { inhoud } = await loadFiles('content', 'landelijk');
const handboek = metUitleg(buildHandboek(inhoud!));
const entries = handboek.alle.filter(({ soort }) => hasPage(soort)) as EntryMetPagina[];

/** All that a page says in a download, as one string. */
function words(stuk: Stuk): string {
  const blocks = (blokken: readonly StukBlok[]): string =>
    blokken
      .map((blok): string => {
        if (blok.type === 'alinea' || blok.type === 'kop') return woordenVan(blok.children);
        if (blok.type === 'lijst') return blok.punten.map((punt) => blocks(punt.blokken)).join('\n');
        if (blok.type === 'tabel')
          return [...blok.kop, ...blok.rijen.flat()].map((cel) => blocks(cel.blokken)).join('\n');
        if (blok.type === 'kenmerken')
          return blok.rijen.map(({ naam, blokken: onder }) => `${naam}\n${blocks(onder)}`).join('\n');
        if (blok.type === 'codeblok') return blok.value;
        const title = 'titel' in blok && blok.titel ? blok.titel : '';
        return `${typeof title === 'string' ? title : woordenVan(title)}\n${
          blok.type === 'werkblad' ? woordenVan(blok.onder ?? []) : ''
        }\n${'blokken' in blok ? blocks(blok.blokken) : ''}`;
      })
      .join('\n');
  return [
    stuk.titel,
    woordenVan(stuk.samenvatting),
    blocks(blokkenVan(stuk)),
    ...stuk.bronnen.map(({ zinnen }) => woordenVan(zinnen)),
  ].join('\n');
}

/** Lines that stand on the page for its own layout, and in a download elsewhere or not at all. */
const OWN = new Set(['Voetnoten', 'Bronnen bij deze pagina'].map(bare));

test('a download says all that the page on the site says', () => {
  const missing = Object.fromEntries(
    entries
      .map((entry) => {
        const page = pageAt(adresVan(entry));
        const all = bare(words(stukVan(handboek, entry)));
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
