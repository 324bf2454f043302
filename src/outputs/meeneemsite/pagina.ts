import { defaultTreeAdapter as boom, parse, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Soorten } from 'parse5';
import { meeneemsite as tekst } from '../../text/meeneemsite.ts';
import { xml } from '../shared/xml.ts';
import { relatief, relatieveReeks, type Plaats } from './adres.ts';

type Element = Soorten.Element;

/** What every page of the copy says of itself. */
export interface Kopie extends Plaats {
  /** `Versie 1.0.0, 22 november 2026`. */
  versie: string;
}

const ADRESSEN = new Set(['href', 'src', 'action', 'poster', 'data']);
/** Where everything stands that searching would find. */
const AZ = '/a-z/';
const ZOEKEN = 'zoeken/index.html';

/**
 * A built page as it works in a folder, without a server. No script comes along: a browser runs no modules from a
 * file. So the page shows what it shows without JavaScript, and a search form leads to the list of all pages instead.
 */
export function meeneempagina(html: string, kopie: Kopie): string {
  const document = parse(html, { scriptingEnabled: false });
  bewerk(document, kopie);
  return serialize(document, { scriptingEnabled: false });
}

function bewerk(ouder: Soorten.ParentNode, kopie: Kopie): void {
  for (const node of [...ouder.childNodes]) {
    if (!boom.isElementNode(node)) continue;
    if (isScript(node) || isVoorwerk(node) || isNietMee(node)) {
      boom.detachNode(node);
      continue;
    }
    if (node.tagName !== 'noscript') andersInKopie(node);
    bewerk('content' in node ? (node as Soorten.Template).content : node, kopie);
    if (node.tagName === 'noscript')
      vervang(node, [
        ...(kopie.bestand === ZOEKEN ? lijsten(node) : node.childNodes),
        ...(attribuut(node, KOPIE) === undefined ? opDeSite(kopie) : []),
      ]);
    else if (node.tagName === 'form' && attribuut(node, 'role') === 'search')
      vervang(node, geenZoeken(attribuut(node, 'class') ?? '', kopie));
    else eigenschappen(node, kopie);
    if (node.tagName === 'footer' && ouder.nodeName === 'body') voegToe(node, kopie);
  }
}

/** What runs; data in a script stays. */
const isScript = (node: Element): boolean =>
  node.tagName === 'script' && !(attribuut(node, 'type') ?? '').endsWith('json');

/** What a component says of itself in the copy: other words, or with nothing in it that it stays behind. */
const KOPIE = 'data-kopie';
/** Where those words lead. */
const NAAR = 'data-kopie-naar';

/** What works by a script alone. On a `noscript` it says that its own words hold here too. */
const isNietMee = (node: Element): boolean => node.tagName !== 'noscript' && attribuut(node, KOPIE) === '';

/** Gives an element the words that a component has for the copy, in place of its own. */
function andersInKopie(node: Element): void {
  const woorden = attribuut(node, KOPIE);
  if (!woorden) return;
  const naar = attribuut(node, NAAR);
  const nieuw = fragment(naar ? `<a class="nl-link" href="${xml(naar)}">${xml(woorden)}</a>` : xml(woorden));
  for (const kind of [...node.childNodes]) boom.detachNode(kind);
  for (const kind of nieuw) boom.appendChild(node, kind);
  node.attrs = node.attrs.filter(({ name }) => name !== KOPIE && name !== NAAR);
}

/** What a page asks for ahead of time: from a file that is refused, and nothing is gained. */
const isVoorwerk = (node: Element): boolean =>
  node.tagName === 'link' && /^(?:module)?preload$/.test(attribuut(node, 'rel') ?? '');

function eigenschappen(node: Element, kopie: Kopie): void {
  for (const eigen of node.attrs) {
    if (ADRESSEN.has(eigen.name)) eigen.value = relatief(eigen.value, kopie);
    if (eigen.name === 'srcset') eigen.value = relatieveReeks(eigen.value, kopie);
  }
  if (node.tagName !== 'meta') return;
  const inhoud = node.attrs.find(({ name }) => name === 'content');
  const wat = attribuut(node, 'http-equiv')?.toLowerCase();
  if (!inhoud) return;
  if (wat === 'content-security-policy') inhoud.value = beleid(inhoud.value);
  if (wat === 'refresh')
    inhoud.value = inhoud.value.replace(
      /(url=)(.*)$/i,
      (_, url: string, adres: string) => url + relatief(adres, kopie),
    );
}

/** Files have no origin of their own, so `'self'` alone would allow nothing; and no script is left to allow. */
const beleid = (van: string): string =>
  [
    ...van
      .split(';')
      .map((deel) => deel.trim())
      .filter((deel) => !/^(?:script|connect|worker)-src /.test(deel))
      .map((deel) => deel.replace("'self'", "'self' file:")),
    "script-src 'none'",
  ].join('; ');

/** On the search page: the lists for who has no JavaScript, not the words about it. */
const lijsten = (node: Element): Soorten.ChildNode[] =>
  node.childNodes.filter((kind) => boom.isElementNode(kind) && /^[ou]l$/.test(kind.tagName));

/** Below what a page says to who has no JavaScript: it has its reason here, and works elsewhere. */
function opDeSite({ bestand, site }: Kopie): Soorten.ChildNode[] {
  const adres = xml(new URL(bestand.replace(/index\.html$/, ''), site).href);
  return fragment(`<p>${xml(tekst.opDeSite)} <a class="nl-link" href="${adres}">${adres}</a></p>`);
}

const geenZoeken = (klasse: string, kopie: Kopie): Soorten.ChildNode[] =>
  fragment(
    `<p class="${xml(klasse)} geen-zoeken"><span>${xml(tekst.geenZoeken)} <a class="nl-link" href="${relatief(AZ, kopie)}">${xml(tekst.vanAtotZ)}</a></span></p>`,
  );

/** The foot of the page says which copy this is, and where the newest is: below what it says of itself already. */
function voegToe(voet: Element, { versie, site }: Kopie): void {
  for (const node of fragment(
    `<p class="kopie">${xml(tekst.kopie(versie))} <a class="nl-link" href="${xml(site)}">${xml(site)}</a></p>`,
  ))
    boom.appendChild(eersteAlinea(voet)?.parentNode ?? voet, node);
}

function eersteAlinea(ouder: Element): Element | undefined {
  for (const node of ouder.childNodes) {
    if (!boom.isElementNode(node)) continue;
    const gevonden = node.tagName === 'p' ? node : eersteAlinea(node);
    if (gevonden) return gevonden;
  }
  return undefined;
}

const fragment = (html: string): Soorten.ChildNode[] => parseFragment(html).childNodes;

function vervang(node: Element, door: readonly Soorten.ChildNode[]): void {
  for (const nieuw of [...door]) {
    boom.detachNode(nieuw);
    boom.insertBefore(node.parentNode!, nieuw, node);
  }
  boom.detachNode(node);
}

const attribuut = (node: Element, naam: string): string | undefined =>
  node.attrs.find(({ name }) => name === naam)?.value;
