import type { Blok, Knoop, Rijk, Zin } from '../document/tree.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import type { Vindplaats } from './ontleed.ts';

/** The words by which a begrip is recognised in a text, in lower case, by their first word. */
export type Termenlijst = ReadonlyMap<string, readonly { woorden: string[]; id: string }[]>;

/** The terms and plurals of all begrippen. Synonyms are left out: they mean other things too. */
export function termenVan(begrippen: readonly Extract<ElkeEntry, { soort: 'begrip' }>[]): Termenlijst {
  const termen = begrippen.flatMap(({ id, data: { voorkeursterm, meervoud } }) =>
    [voorkeursterm, meervoud]
      .filter((term) => term !== undefined)
      .map((term) => ({ woorden: woordenVan(term), id })),
  );
  // The longest first: «netwerk van vertrouwenspersonen» before «vertrouwenspersonen».
  termen.sort((a, b) => b.woorden.length - a.woorden.length);
  return Map.groupBy(termen, ({ woorden }) => woorden[0]!);
}

/**
 * Links the first use of every term on a page to its explanation. Changes the trees in place: they were
 * parsed for this page alone. Headings, links and documents to fill in keep their words as they are.
 */
export function linkBegrippen(entry: ElkeEntry, teksten: readonly Vindplaats[], termen: Termenlijst): void {
  if (termen.size === 0 || isSoort(entry, 'sjabloon') || isSoort(entry, 'bron')) return;
  const gehad = new Set(isSoort(entry, 'begrip') ? [entry.id] : []);
  for (const { pad, tekst } of teksten) {
    // The summary stands on cards too, where a link inside a link would be.
    if (pad[0] === 'samenvatting' || pad[0] === 'kortAntwoord' || pad[0] === 'uitleg') continue;
    loop(tekst, gehad, termen);
  }
}

function loop(ouder: Rijk | Knoop, gehad: Set<string>, termen: Termenlijst): void {
  if ('type' in ouder) {
    if (ouder.type === 'Begrip') gehad.add(ouder.attributen.id);
    if (GESLOTEN.has(ouder.type)) return;
    if (ouder.type === 'table') {
      for (const cel of ouder.rijen.flat()) loop(cel, gehad, termen);
      return;
    }
  }
  if (!('children' in ouder)) return;
  const kinderen = ouder.children as (Zin | Blok)[];
  for (let i = 0; i < kinderen.length; i++) {
    const kind = kinderen[i]!;
    if (kind.type !== 'text') {
      loop(kind, gehad, termen);
      continue;
    }
    const treffer = eersteTerm(kind.value, gehad, termen);
    if (!treffer) continue;
    const { id, begin, eind } = treffer;
    gehad.add(id);
    const { plek, value } = kind;
    const tekst = (waarde: string) => (waarde === '' ? [] : [{ type: 'text' as const, plek, value: waarde }]);
    const link: Zin = { type: 'Begrip', plek, attributen: { id }, children: tekst(value.slice(begin, eind)) };
    kinderen.splice(i, 1, ...tekst(value.slice(0, begin)), link, ...tekst(value.slice(eind)));
    // The link stands at i or i + 1; go on with what comes after it.
    i = kinderen.indexOf(link);
  }
}

/** Nodes whose words stay as they are. */
const GESLOTEN = new Set<string>(['heading', 'link', 'Begrip', 'code', 'inlineCode', 'Kaart']);

function eersteTerm(
  value: string,
  gehad: Set<string>,
  termen: Termenlijst,
): { id: string; begin: number; eind: number } | undefined {
  const woorden = [...value.matchAll(WOORD)];
  for (const [i, woord] of woorden.entries()) {
    for (const { woorden: term, id } of termen.get(woord[0].toLowerCase()) ?? []) {
      const laatste = woorden[i + term.length - 1];
      if (gehad.has(id) || !laatste) continue;
      if (!term.every((deel, j) => woorden[i + j]![0].toLowerCase() === deel)) continue;
      return { id, begin: woord.index, eind: laatste.index + laatste[0].length };
    }
  }
  return undefined;
}

const WOORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const woordenVan = (term: string) => [...term.toLowerCase().matchAll(WOORD)].map(([woord]) => woord);
