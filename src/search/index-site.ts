import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchData } from '../page/search/data.ts';
import { copyOf } from './copy.ts';
import { hashOf } from './hash.ts';
import { withOneScript } from './one-script.ts';
import { readSite, type KnownPages } from './read-site.ts';
import { makeCore, lookUpWords } from './make-core.ts';
import type { IndexDictionary, IndexPage } from './site-page.ts';
import { packCore, textName } from './query/kept/core.ts';
import { packed } from './to-index.ts';

/** Where the index of the query layer and the texts for its excerpts lie, below the site. */
const FOLDER = 'zoeken';
/** What the model says of the pages; only there while a site is built. */
const DATA = 'zoeken/gegevens.json';
/** The page that searches: it learns the name of the index, which changes with what is in it. */
const PAGE = 'zoeken/index.html';

/** What earlier builds know. */
export interface IndexMemory {
  dictionary: IndexDictionary;
  /** Without it every page is read anew. */
  pages?: KnownPages;
}

/**
 * Builds the search index of a finished site, in the site: `zoeken/index-<hash>.bin` with all that ranking needs,
 * `zoeken/zelden-<hash>.bin` with what few questions need, the texts of pages for excerpts, and Pagefind's index in `pagefind/`, made from copies of the pages in which compounds
 * are split.
 * @param path at which the site stands
 * @returns how many pages are in it
 * @throws when Pagefind cannot read a page or write the index
 */
export async function indexSite(
  dir: string,
  { dictionary, pages: known }: IndexMemory,
  path = '/',
): Promise<number> {
  const data = await readData(join(dir, DATA));
  const pages = await readSite(dir, data, known);
  const words = await lookUpWords(pages, dictionary);
  const from = join(dir, 'pagefind');
  const written = await withPagefind(pages, words.split, from);
  // Pagefind is a program of its own: it writes its index while ours is made.
  const { core, seldom } = makeCore(pages, data, words);
  await written();
  const fragment = await fragments(from);
  await mkdir(join(dir, FOLDER, 'tekst'), { recursive: true });
  const texts = hashOf(pages.map(({ text }) => text));
  for (const [i, { address, text }] of pages.entries()) {
    writeFileSync(join(dir, FOLDER, 'tekst', `${textName(texts, i)}.bin`), text);
    seldom.fragments.push(fragment.get(address) ?? '');
  }
  core.seldom = await writeHashed(dir, `${FOLDER}/zelden-`, packed(seldom));
  await nameIndex(dir, path, await writeHashed(dir, `${FOLDER}/index-`, packed(packCore(core, texts))));
  await rm(join(dir, DATA), { force: true });
  return pages.length;
}

/**
 * Writes bytes under a name that tells what is in them, so that a browser may keep them forever.
 * @returns the part of the name that differs
 */
async function writeHashed(dir: string, begin: string, bytes: Uint8Array): Promise<string> {
  const hash = hashOf([bytes]);
  await writeFile(join(dir, `${begin}${hash}.bin`), bytes);
  return hash;
}

/**
 * Tells the page that searches which index to fetch, and lets the browser fetch it beside the script, which is made one:
 * on a slow line each link of a chain takes half a second.
 */
async function nameIndex(dir: string, path: string, hash: string): Promise<void> {
  const file = join(dir, PAGE);
  if (!existsSync(file)) return;
  const html = await withOneScript(dir, path, await readFile(file, 'utf8'));
  const link = `<link rel="preload" id="zoekindex" as="fetch" crossorigin href="${path}${FOLDER}/index-${hash}.bin">`;
  // Made anew: the site that still stands may have this very file.
  await rm(file);
  await writeFile(file, html.replace('</head>', `${link}</head>`));
}

async function readData(file: string): Promise<SearchData> {
  return existsSync(file)
    ? (JSON.parse(await readFile(file, 'utf8')) as SearchData)
    : { paginas: {}, synoniemen: [], anders: [], gezegd: {} };
}

/**
 * Gives all pages to Pagefind, and lets it begin to write.
 * @returns waits until it has written
 */
async function withPagefind(
  pages: readonly IndexPage[],
  split: (word: string) => readonly string[],
  outputPath: string,
): Promise<() => Promise<void>> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: ['.noot'] });
  if (!index) throw new Error(`De zoekindex is niet gemaakt: ${errors.join('; ')}`);
  const objections: string[] = [];
  for (const { address, copy, at } of pages) {
    const { errors } = await index.addHTMLFile({ url: address, content: copyOf(copy, at, split) });
    objections.push(...errors);
  }
  const writing = index.writeFiles({ outputPath });
  return async () => {
    objections.push(...(await writing).errors);
    await close();
    if (objections.length > 0) throw new Error(`De zoekindex is niet gemaakt: ${objections.join('; ')}`);
  };
}

/** Per address what Pagefind calls the page in its results: the name of the file with its text. */
async function fragments(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'fragment'));
  const pairs = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const contents = (await promisify(gunzip)(await readFile(join(folder, 'fragment', name)))).toString();
      const { url } = JSON.parse(contents.slice(contents.indexOf('{'))) as { url: string };
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
  return new Map(pairs);
}
