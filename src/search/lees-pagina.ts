import { defaultTreeAdapter as boom, parse, type DefaultTreeAdapterTypes as Soorten } from 'parse5';
import { NOTE, type PageText } from './query/page-text.ts';

/** What a visitor can find on a page. */
export interface GelezenPagina {
  /** The page as a tree, to make a copy from. */
  document: Soorten.Document;
  titel: string;
  samenvatting: string;
  plekken: PageText;
  /** Values by which a search can be limited, from the page itself: `soort:stap`. */
  filters: string[];
}

/**
 * Reads a built page as a visitor does: what surrounds the text and what is marked as not to be searched is
 * left out.
 * @returns nothing when the page is not to be found
 */
export function leesPagina(html: string): GelezenPagina | undefined {
  const document = parse(html);
  const inhoud = inhoudVan(document);
  if (!inhoud) return undefined;
  const lezer = new Lezer();
  lezer.lees(inhoud);
  lezer.sluit();
  const kop = vind(inhoud, ({ tagName }) => tagName === 'h1');
  const inleiding = vind(inhoud, (element) => heeftKlasse(element, 'inleiding'));
  return {
    document,
    titel: kop ? tekstVan(kop) : '',
    samenvatting: inleiding ? tekstVan(inleiding) : '',
    plekken: lezer.plekken.filter(({ blokken }) => blokken.length > 0),
    filters: alle(document, (element) => attribuut(element, 'name') === 'zoekfilter').map(
      (element) => attribuut(element, 'content') ?? '',
    ),
  };
}

/** The part of a page that can be searched. */
export const inhoudVan = (document: Soorten.Document): Soorten.Element | undefined =>
  vind(document, (element) => attribuut(element, 'data-pagefind-body') !== undefined);

/** Walks a page and gathers its text, a place per heading. */
class Lezer {
  readonly plekken: PageText = [{ id: '', kop: '', blokken: [] }];
  #tekst = '';
  /** The anchors around what is read: a heading without one takes that of its section. */
  readonly #ankers: string[] = [];

  lees(element: Soorten.Element): void {
    for (const node of element.childNodes) {
      if (boom.isTextNode(node)) this.#tekst += node.value;
      else if (boom.isElementNode(node)) this.#element(node);
    }
  }

  /** Ends a block: what follows is not in one breath with what came before. */
  sluit(): void {
    const tekst = this.#tekst.replace(/\s+/g, ' ').trim();
    if (tekst) this.plekken.at(-1)!.blokken.push(tekst);
    this.#tekst = '';
  }

  #element(element: Soorten.Element): void {
    if (isStil(element)) {
      // A note stands between two words of the page: no passage may run across it.
      if (heeftKlasse(element, 'noot')) this.#tekst += NOTE;
      return;
    }
    const anker = attribuut(element, 'id') ?? '';
    if (/^h[2-4]$/.test(element.tagName)) {
      this.sluit();
      const id = anker || this.#ankers.findLast(Boolean) || '';
      if (id) this.plekken.push({ id, kop: tekstVan(element), blokken: [] });
      return;
    }
    const apart = !IN_DE_ZIN.has(element.tagName);
    if (apart) this.sluit();
    // The text of `main` has the anchor of no place at all.
    this.#ankers.push(element.tagName === 'main' ? '' : anker);
    this.lees(element);
    this.#ankers.pop();
    if (apart) this.sluit();
  }
}

/** Elements whose words are part of a sentence; any other begins a block. */
const IN_DE_ZIN = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements without running text. */
const ZONDER_TEKST = new Set([
  'script',
  'style',
  'svg',
  'nav',
  'template',
  'noscript',
  'button',
  'input',
  'select',
]);

/** Whether a visitor does not read this as part of the text. */
export const isStil = (element: Soorten.Element): boolean =>
  ZONDER_TEKST.has(element.tagName) ||
  attribuut(element, 'data-pagefind-ignore') !== undefined ||
  attribuut(element, 'hidden') !== undefined ||
  heeftKlasse(element, 'noot') ||
  // The title and the line above it are fields of their own.
  element.tagName === 'h1' ||
  heeftKlasse(element, 'bovenkop');

const attribuut = (element: Soorten.Element, naam: string): string | undefined =>
  element.attrs.find(({ name }) => name === naam)?.value;

const heeftKlasse = (element: Soorten.Element, klasse: string): boolean =>
  attribuut(element, 'class')?.split(/\s+/).includes(klasse) ?? false;

/** The words below an element, without what is not read. */
function tekstVan(element: Soorten.Element): string {
  const stukken = (node: Soorten.ChildNode): string =>
    boom.isTextNode(node)
      ? node.value
      : boom.isElementNode(node) && !isStil(node)
        ? node.childNodes.map(stukken).join('')
        : '';
  return element.childNodes.map(stukken).join('').replace(/\s+/g, ' ').trim();
}

type Past = (element: Soorten.Element) => boolean;

function* elementen(ouder: Soorten.ParentNode): Generator<Soorten.Element> {
  for (const node of ouder.childNodes)
    if (boom.isElementNode(node)) {
      yield node;
      yield* elementen(node);
    }
}
const alle = (ouder: Soorten.ParentNode, past: Past): Soorten.Element[] => [...elementen(ouder)].filter(past);
function vind(ouder: Soorten.ParentNode, past: Past): Soorten.Element | undefined {
  for (const element of elementen(ouder)) if (past(element)) return element;
  return undefined;
}
