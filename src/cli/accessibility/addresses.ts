import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { certain } from '../../document/certain.ts';

/** The addresses of a built site. */
export interface AccessibilityAddresses {
  /** Every page. */
  all: string[];
  /** One page of every kind, the largest: what goes wrong anywhere goes wrong there first. */
  perSoort: string[];
  /** The title of each page. */
  titles: ReadonlyMap<string, string>;
}

/** Reads which pages a built site has. Pages say of which kind they are; one that does not is a kind by itself. */
export function addressesOf(dist: string): AccessibilityAddresses {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { address: `/${file}`.replace(/\/index\.html$/, '/'), html, extent: html.length };
    })
    // A page that leads on to another is gone before anybody can look at it.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const soorten = Map.groupBy(pages, ({ address, html }) => soortOf(html) ?? address);
  const perSoort = [...soorten.values()].map(
    (group) => certain(group.sort((a, b) => b.extent - a.extent)[0]).address,
  );
  const seeks = soorten.has('/zoeken/') ? [searchQuery(pages)] : [];
  return {
    all: pages.map(({ address }) => address),
    perSoort: [...perSoort.sort(), ...seeks],
    titles: new Map(pages.map(({ address, html }) => [address, titleIn(html) ?? address])),
  };
}

/** The title that a browser shows in its tab. */
const titleIn = (html: string): string | undefined => /<title>([^<]*)</.exec(html)?.[1]?.trim();

/** The kind of a page; an overview is one of its own, as each looks different. */
function soortOf(html: string): string | undefined {
  const soort = /name="zoekfilter" content="soort:([^"]+)"/.exec(html)?.[1];
  return soort === 'overzicht' ? undefined : soort;
}

/** The search page with results on it: a search for the title of a page, so that it finds something. */
function searchQuery(pages: { html: string }[]): string {
  const titles = pages.map(({ html }) => /<h1[^>]*>([^<]+)</.exec(html)?.[1]?.trim() ?? '');
  const word = titles.find((title) => /^\p{L}{5,}$/u.test(title)) ?? titles[0] ?? '';
  return `/zoeken/?q=${encodeURIComponent(word)}`;
}
