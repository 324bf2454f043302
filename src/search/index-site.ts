import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Zoekgegevens } from '../model/zoekgegevens.ts';
import { kopieVan } from './kopie.ts';
import { leesPagina } from './lees-pagina.ts';
import { makeKern } from './make-kern.ts';
import type { Dictionary, Pagina } from './site-page.ts';
import type { PageText } from './query/page-text.ts';

/** Where the index of the query layer and the texts for its excerpts lie, below the site. */
const FOLDER = 'zoeken';
/** What the model says of the pages; only there while a site is built. */
const GEGEVENS = 'zoeken/gegevens.json';
/** The page that searches: it learns the name of the index, which changes with what is in it. */
const PAGE = 'zoeken/index.html';

/**
 * Builds the search index of a finished site, in the site: `zoeken/index-<hash>.bin` with all that ranking needs, the
 * texts of pages for excerpts, and Pagefind's index in `pagefind/`, made from copies of the pages in which compounds
 * are split.
 * @returns how many pages are in it
 * @throws when Pagefind cannot read a page or write the index
 */
export async function indexSite(dir: string, dictionary: Dictionary): Promise<number> {
  const gegevens = await leesGegevens(join(dir, GEGEVENS));
  const paginas = await leesSite(dir, gegevens);
  const { kern, splits } = makeKern(paginas, gegevens, dictionary);
  const uit = join(dir, 'pagefind');
  await metPagefind(paginas, splits, uit);
  const fragment = await fragmenten(uit);
  await mkdir(join(dir, FOLDER, 'tekst'), { recursive: true });
  for (const [i, { adres, plekken }] of paginas.entries()) {
    const page = kern.paginas[i]!;
    page.fragment = fragment.get(adres) ?? '';
    page.tekst = await writeHashed(dir, `${FOLDER}/tekst/`, plekken satisfies PageText);
  }
  await nameIndex(dir, await writeHashed(dir, `${FOLDER}/index-`, kern));
  await rm(join(dir, GEGEVENS), { force: true });
  return paginas.length;
}

/**
 * Writes data under a name that tells what is in it, so that a browser may keep it forever. Compressed as it lies
 * there, so that any host sends it small.
 * @returns the part of the name that differs
 */
async function writeHashed(dir: string, begin: string, data: unknown): Promise<string> {
  const bytes = await promisify(gzip)(JSON.stringify(data), { level: 9 });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  await writeFile(join(dir, `${begin}${hash}.bin`), bytes);
  return hash;
}

/**
 * Tells the page that searches which index to fetch, and lets the browser fetch it beside the script, with the parts
 * of that script that it would only ask for once it had read it: on a slow line each link of a chain takes half a
 * second.
 */
async function nameIndex(dir: string, hash: string): Promise<void> {
  const file = join(dir, PAGE);
  if (!existsSync(file)) return;
  const html = await readFile(file, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]+src="(\/[^"]+)"/g)].map(([, src = '']) => src);
  const parts = await Promise.all(scripts.map((src) => importsOf(dir, src)));
  const links = [
    `<link rel="preload" id="zoekindex" as="fetch" crossorigin href="/${FOLDER}/index-${hash}.bin">`,
    ...[...new Set(parts.flat())].map((src) => `<link rel="modulepreload" href="${src}">`),
  ];
  await writeFile(file, html.replace('</head>', `${links.join('')}</head>`));
}

/** What a script of the site imports at once, by its address. */
async function importsOf(dir: string, src: string): Promise<string[]> {
  const code = await readFile(join(dir, src), 'utf8');
  return [...code.matchAll(/\bfrom\s*["'](\.\.?\/[^"']+\.js)["']/g)].map(
    ([, path = '']) => new URL(path, `http://site${src}`).pathname,
  );
}

async function leesGegevens(bestand: string): Promise<Zoekgegevens> {
  return existsSync(bestand)
    ? (JSON.parse(await readFile(bestand, 'utf8')) as Zoekgegevens)
    : { paginas: {}, synoniemen: [], anders: [] };
}

/** Every page of a site that can be found, in order of its address. */
export async function leesSite(dir: string, { paginas }: Pick<Zoekgegevens, 'paginas'>): Promise<Pagina[]> {
  return (await htmlIn(dir)).flatMap(({ adres, html }): Pagina[] => {
    const pagina = leesPagina(html);
    if (!pagina) return [];
    const { zoekwoorden = [], filters = [] } = paginas[adres] ?? {};
    const bij = filters.filter((filter) => !pagina.filters.includes(filter));
    return [{ ...pagina, adres, zoekwoorden, filters: [...pagina.filters, ...bij], bij }];
  });
}

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
