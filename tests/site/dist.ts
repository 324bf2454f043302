import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { builtSite } from '../built-site.ts';
import { REVIEW_ADDRESS } from '../../src/handbook/address.ts';
import { decode } from './lines.ts';

/** One page of the built site. */
export interface Page {
  /** As in the browser: `/stappenplan/verkennen/`, `/404.html`. */
  address: string;
  /** Relative to the site: `stappenplan/verkennen/index.html`. */
  file: string;
  html: string;
  tree: HtmlElement;
}

export const dist = builtSite.dist;

/** Every file of the site, as an address from its root, without Pagefind's own. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(dist.length)}/${entry.name}`.split(sep).join('/'))
  .filter((file) => !file.startsWith('/pagefind/'))
  .sort();

/** The address of every page, for tests that need no more than that. */
export const addresses: readonly string[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\/index\.html$/, '/'));

const config = await new StaticConfigLoader().getConfigFor('page');

export const pages: readonly Page[] = addresses.map((address) => {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const html = readFileSync(join(dist, file), 'utf8');
  return { address, file: file.slice(1), html, tree: new Parser(config).parseHtml(html) };
});

/** A page that must be there. */
export function pageAt(address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`The site has no page ${address}.`);
  return page;
}

/**
 * What is wrong, per page; a page without faults is left out, so that a good site gives `{}` and a bad one a report
 * that names every page and every fault at once.
 */
export function faults(
  find: (page: Page) => readonly string[],
  among: readonly Page[] = pages,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    among.map((page) => [page.address, find(page)] as const).filter(([, found]) => found.length > 0),
  );
}

/** Pages except those with these addresses. */
export const except = (...without: string[]): readonly Page[] =>
  pages.filter(({ address }) => !without.includes(address));

/** Pages with an address of their own that others find: not what is not there, and not what is for editors. */
export const lasting: readonly Page[] = except('/404.html', REVIEW_ADDRESS);

/** The model as the site publishes it. */
export const handbook = JSON.parse(readFileSync(join(dist, 'handboek.json'), 'utf8')) as {
  adres: string;
  entries: { id: string; soort: string; titel: string; adres: string; bronnen: string[] }[];
};

/** An attribute as a browser reads it: `a&amp;b` → `a&b`. */
export const attribute = (element: HtmlElement, name: string): string | undefined => {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
};

/** The words of an element as a reader sees them, with single spaces. */
export const textOf = (element: HtmlElement): string =>
  decode(element.textContent).replace(/\s+/g, ' ').trim();
