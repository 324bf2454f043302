import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Zoekgegevens } from '../model/zoekgegevens.ts';
import { kopieVan } from './kopie.ts';
import { leesPagina, type GelezenPagina } from './lees-pagina.ts';
import { pakWoorden, type Kern } from './query/kern.ts';
import { makeSplits } from './samenstelling/splits.ts';
import { vormenVan, woordenlijst } from './woordenlijst.ts';

/** Where the words and names of a site lie that the query layer needs beside Pagefind's index. */
export const KERN = 'zoeken/kern.bin';
/** What the model says of the pages; only there while a site is built. */
const GEGEVENS = 'zoeken/gegevens.json';

/** A page to index. */
interface Pagina extends GelezenPagina {
  adres: string;
  zoekwoorden: readonly string[];
  filters: string[];
  /** Those of them that the page does not carry itself. */
  bij: string[];
}

/**
 * Builds the search index of a finished site, in the site: Pagefind's in `pagefind/`, made from copies of the
 * pages in which compounds are split, and beside it the words and names for the query layer.
 * @param dir the folder with the site
 * @param kent whether a Dutch dictionary has this word, for splitting compounds
 * @returns how many pages are in it
 * @throws when Pagefind cannot read a page or write the index
 */
export async function indexSite(dir: string, kent: (woord: string) => boolean): Promise<number> {
  const { paginas: gegevens, synoniemen } = await leesGegevens(join(dir, GEGEVENS));
  const paginas = (await htmlIn(dir)).flatMap(({ adres, html }): Pagina[] => {
    const pagina = leesPagina(html);
    if (!pagina) return [];
    const { zoekwoorden = [], filters = [] } = gegevens[adres] ?? {};
    const bij = filters.filter((filter) => !pagina.filters.includes(filter));
    return [{ ...pagina, adres, zoekwoorden, filters: [...pagina.filters, ...bij], bij }];
  });
  const gebruikt = new Set(paginas.flatMap(vormenVan));
  const splits = makeSplits({ kent, gebruikt: (woord) => gebruikt.has(woord) });
  const woorden = pakWoorden(woordenlijst(paginas, splits));
  const uit = join(dir, 'pagefind');
  await metPagefind(paginas, splits, uit);
  const fragment = await fragmenten(uit);
  const kern: Kern = {
    paginas: paginas.map(({ adres, titel, filters, zoekwoorden }) => ({
      adres,
      titel,
      filters,
      zoekwoorden: [...zoekwoorden],
      fragment: fragment.get(adres) ?? '',
    })),
    synoniemen,
    woorden,
  };
  // Compressed as it lies there, so that any host sends it small.
  await writeFile(join(dir, KERN), await promisify(gzip)(JSON.stringify(kern), { level: 9 }));
  await rm(join(dir, GEGEVENS), { force: true });
  return paginas.length;
}

async function leesGegevens(bestand: string): Promise<Zoekgegevens> {
  return existsSync(bestand)
    ? (JSON.parse(await readFile(bestand, 'utf8')) as Zoekgegevens)
    : { paginas: {}, synoniemen: [] };
}

/** Every page of a site, in order of its address. */
async function htmlIn(dir: string): Promise<{ adres: string; html: string }[]> {
  const bestanden = (await readdir(dir, { recursive: true }))
    .filter((bestand) => bestand.endsWith('.html') && !bestand.startsWith('pagefind'))
    .sort();
  return Promise.all(
    bestanden.map(async (bestand) => ({
      adres: `/${bestand.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      html: await readFile(join(dir, bestand), 'utf8'),
    })),
  );
}

async function metPagefind(
  paginas: readonly Pagina[],
  splits: (woord: string) => readonly string[],
  outputPath: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: ['.noot'] });
  if (!index) throw new Error(`De zoekindex is niet gemaakt: ${errors.join('; ')}`);
  const bezwaren: string[] = [];
  for (const { adres, document, bij } of paginas) {
    const { errors } = await index.addHTMLFile({ url: adres, content: kopieVan(document, bij, splits) });
    bezwaren.push(...errors);
  }
  const { errors: schrijffouten } = await index.writeFiles({ outputPath });
  await close();
  const alle = [...bezwaren, ...schrijffouten];
  if (alle.length > 0) throw new Error(`De zoekindex is niet gemaakt: ${alle.join('; ')}`);
}

/** Per address what Pagefind calls the page in its results: the name of the file with its text. */
async function fragmenten(map: string): Promise<Map<string, string>> {
  const namen = await readdir(join(map, 'fragment'));
  const paren = await Promise.all(
    namen.map(async (naam): Promise<[string, string]> => {
      const inhoud = (await promisify(gunzip)(await readFile(join(map, 'fragment', naam)))).toString();
      const { url } = JSON.parse(inhoud.slice(inhoud.indexOf('{'))) as { url: string };
      return [url, naam.replace(/\.pf_fragment$/, '')];
    }),
  );
  return new Map(paren);
}
