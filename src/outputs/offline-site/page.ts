import { defaultTreeAdapter as boom, parse, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Soorten } from 'parse5';
import { offlineSite as text } from '../../text/outputs/offline-site.ts';
import { xml } from '../files/xml.ts';
import { relative, relativeSeries, type OfflinePosition } from './address.ts';
import { certain } from '../../document/certain.ts';
import type { OfflineSearch } from './search.ts';
import { sinceAddress } from '../../page/site/since.ts';
import { changesText } from '../../text/pages/changes.ts';
import { below, pathOf, urlOn } from '../../page/site/address.ts';

type Element = Soorten.Element;

/** What every page of the copy says of itself. */
export interface Copy extends OfflinePosition {
  /** `Versie 1.0.0, 22 november 2026`. */
  versie: string;
  /** Of that version, `2026-11-22`. */
  date: string;
  /** What makes its search page search; without it a search form leads to the list of all pages. */
  search?: OfflineSearch | undefined;
}

const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'data']);
/** Where everything stands that searching would find. */
const AZ = '/a-z/';
const SEARCH = 'zoeken/index.html';

/**
 * A built page as it works in a folder, without a server. No file with a script comes along: a browser runs no modules
 * from a file. So the page shows what it shows without JavaScript. Only the search page has one, written into it.
 */
export function offlinePage(html: string, copy: Copy): string {
  const document = parse(html, { scriptingEnabled: false });
  edit(document, copy);
  const search = ownSearch(copy);
  if (search) addSearch(document, search);
  return serialize(document, { scriptingEnabled: false });
}

/** What this page searches with, when it is the one that searches. */
const ownSearch = ({ file, search }: Copy): OfflineSearch | undefined =>
  file === SEARCH ? search : undefined;

/** Its data comes before its script, which reads it. */
function addSearch(document: Soorten.Document, { data, script }: OfflineSearch): void {
  const body = childOf(childOf(document, 'html'), 'body');
  for (const node of fragment(
    `<script type="text/plain" id="zoekkopie">${data}</script><script>${script}</script>`,
  ))
    boom.appendChild(body, node);
}

const childOf = (parent: Soorten.ParentNode, tag: string): Element =>
  certain(
    parent.childNodes.filter((node) => boom.isElementNode(node)).find(({ tagName }) => tagName === tag),
  );

function edit(parent: Soorten.ParentNode, copy: Copy): void {
  for (const node of [...parent.childNodes]) {
    if (!boom.isElementNode(node)) continue;
    if (isScript(node) || isFrontMatter(node) || isNotAlong(node)) {
      boom.detachNode(node);
      continue;
    }
    if (node.tagName !== 'noscript') otherwiseInCopy(node);
    edit('content' in node ? node.content : node, copy);
    // The search page that searches says to who has no JavaScript what it says on the site.
    if (node.tagName === 'noscript' && !ownSearch(copy))
      replace(node, [
        ...(copy.file === SEARCH ? lists(node) : node.childNodes),
        ...(attribute(node, COPY) === undefined ? onDeSite(copy) : []),
      ]);
    else if (node.tagName === 'form' && attribute(node, 'role') === 'search' && !copy.search)
      replace(node, noSearch(attribute(node, 'class') ?? '', copy));
    else properties(node, copy);
    if (node.tagName === 'footer' && parent.nodeName === 'body') addToe(node, copy);
  }
}

/** What runs; data in a script stays. */
const isScript = (node: Element): boolean =>
  node.tagName === 'script' && !(attribute(node, 'type') ?? '').endsWith('json');

/** What a component says of itself in the copy: other words, or with nothing in it that it stays behind. */
const COPY = 'data-kopie';
/** Where those words lead. */
const TO = 'data-kopie-naar';

/** What works by a script alone. On a `noscript` it says that its own words hold here too. */
const isNotAlong = (node: Element): boolean => node.tagName !== 'noscript' && attribute(node, COPY) === '';

/** Gives an element the words that a component has for the copy, in place of its own. */
function otherwiseInCopy(node: Element): void {
  const words = attribute(node, COPY);
  if (!words) return;
  const to = attribute(node, TO);
  const fresh = fragment(to ? `<a class="nl-link" href="${xml(to)}">${xml(words)}</a>` : xml(words));
  for (const child of [...node.childNodes]) boom.detachNode(child);
  for (const child of fresh) boom.appendChild(node, child);
  node.attrs = node.attrs.filter(({ name }) => name !== COPY && name !== TO);
}

/** What a page asks for ahead of time: from a file that is refused, and nothing is gained. */
const isFrontMatter = (node: Element): boolean =>
  node.tagName === 'link' && /^(?:module)?preload$/.test(attribute(node, 'rel') ?? '');

function properties(node: Element, copy: Copy): void {
  for (const own of node.attrs) {
    if (ADDRESSES.has(own.name)) own.value = relative(own.value, copy);
    if (own.name === 'srcset') own.value = relativeSeries(own.value, copy);
  }
  if (node.tagName !== 'meta') return;
  const contents = node.attrs.find(({ name }) => name === 'content');
  const what = attribute(node, 'http-equiv')?.toLowerCase();
  if (!contents) return;
  if (what === 'content-security-policy') contents.value = policy(contents.value, ownSearch(copy)?.hash);
  if (what === 'refresh')
    contents.value = contents.value.replace(
      /(url=)(.*)$/i,
      (_, url: string, address: string) => url + relative(address, copy),
    );
}

/** Files have no origin of their own, so `'self'` alone would allow nothing; and at most one script is left to allow. */
const policy = (of: string, hash = 'none'): string =>
  [
    ...of
      .split(';')
      .map((part) => part.trim())
      .filter((part) => !/^(?:script|connect|worker)-src /.test(part))
      .map((part) => part.replace("'self'", "'self' file:")),
    `script-src '${hash}'`,
  ].join('; ');

/** On the search page: the lists for who has no JavaScript, not the words about it. */
const lists = (node: Element): Soorten.ChildNode[] =>
  node.childNodes.filter((child) => boom.isElementNode(child) && /^[ou]l$/.test(child.tagName));

/** Below what a page says to who has no JavaScript: it has its reason here, and works elsewhere. */
function onDeSite({ file, site }: Copy): Soorten.ChildNode[] {
  const address = xml(urlOn(site, file.replace(/index\.html$/, '')));
  return fragment(`<p>${xml(text.onDeSite)} <a class="nl-link" href="${address}">${address}</a></p>`);
}

const noSearch = (className: string, copy: Copy): Soorten.ChildNode[] =>
  fragment(
    `<p class="${xml(className)} geen-zoeken"><span>${xml(text.noSearch)} <a class="nl-link" href="${relative(below(pathOf(copy.site), AZ), copy)}">${xml(text.ofAtotZ)}</a></span></p>`,
  );

/** The foot of the page says which copy this is, and where the newest is: below what it says of itself already. */
function addToe(foot: Element, { versie: version, date, site }: Copy): void {
  const since = xml(sinceAddress(site, date));
  for (const node of fragment(
    `<p class="kopie">${xml(text.copy(version))} <a class="nl-link" href="${xml(site)}">${xml(site)}</a>. ${xml(changesText.inFile)} <a class="nl-link" href="${since}">${since}</a></p>`,
  ))
    boom.appendChild(firstParagraph(foot)?.parentNode ?? foot, node);
}

function firstParagraph(parent: Element): Element | undefined {
  for (const node of parent.childNodes) {
    if (!boom.isElementNode(node)) continue;
    const found = node.tagName === 'p' ? node : firstParagraph(node);
    if (found) return found;
  }
  return undefined;
}

const fragment = (html: string): Soorten.ChildNode[] => parseFragment(html).childNodes;

function replace(node: Element, by: readonly Soorten.ChildNode[]): void {
  for (const fresh of [...by]) {
    boom.detachNode(fresh);
    boom.insertBefore(certain(node.parentNode), fresh, node);
  }
  boom.detachNode(node);
}

const attribute = (node: Element, label: string): string | undefined =>
  node.attrs.find(({ name }) => name === label)?.value;
