import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SearchData } from '../page/search/data.ts';
import type { IndexPage } from './site-page.ts';
import { toIndex, type ToIndex } from './to-index.ts';

/** What was read of pages before, by their HTML. */
export interface KnownPages {
  of: (html: Uint8Array, read: () => ToIndex | undefined) => ToIndex | undefined;
}

/**
 * Every page of a site that can be found, in order of its address. One after another, so that never more than one
 * stands in memory whole.
 * @param known pages of which the HTML is the same are not read again
 */
export async function readSite(
  dir: string,
  { paginas: pages }: Pick<SearchData, 'paginas'>,
  known?: KnownPages,
): Promise<IndexPage[]> {
  const found: IndexPage[] = [];
  for (const file of await htmlIn(dir)) {
    const html = readFileSync(join(dir, file));
    const read = () => toIndex(html.toString());
    const page = known ? known.of(html, read) : read();
    if (!page) continue;
    const address = `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
    const { zoekwoorden: searchWords = [], filters = [] } = pages[address] ?? {};
    const at = filters.filter((filter) => !page.filters.includes(filter));
    found.push({ ...page, address, searchWords, filters: [...page.filters, ...at], at });
  }
  return found;
}

const htmlIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true }))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort();
