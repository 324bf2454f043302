import { hasPage } from '../kinds/index.ts';
import type { Knoop, Rijk } from '../document/tree.ts';
import { tekstVanKnoop } from '../document/text.ts';
import { knopen, vanaf } from '../document/walk.ts';
import type { Handboek } from '../model/handboek.ts';
import { adresVan } from '../model/adres.ts';
import { isSoort, type ElkeEntry } from '../model/entry.ts';
import type { Bevinding, Waar } from './issue.ts';

/** A rich text of the handbook and where it stands. */
export interface Plaats {
  bestand: string;
  pad: Waar;
  tekst: Rijk;
  /** The entry that holds it; absent for `handleiding.yaml`. */
  entry?: ElkeEntry;
}

/** Every rich text: the fields and bodies of all entries, and those of `handleiding.yaml`. */
export function* teksten(handboek: Handboek): Generator<Plaats> {
  for (const { pad, tekst } of handboek.handleidingTeksten) yield { bestand: 'handleiding.yaml', pad, tekst };
  for (const entry of handboek.alle)
    for (const { pad, tekst } of entry.texts) yield { bestand: entry.bestand, pad, tekst, entry };
}

/** Whether a text of an entry cannot be read. What is missing because of that is no fault of its own. */
export const isOnleesbaar = ({ faults }: ElkeEntry): boolean =>
  faults.some(({ fout }) => fout.rule === 'mdx-onleesbaar');

/** Addresses of pages that rightly lack anchors: a text cannot be read, or the portret was withdrawn. */
export function onvolledigeAdressen(handboek: Handboek): Set<string> {
  const entries = handboek.alle.filter(
    (entry) => (isSoort(entry, 'portret') && entry.data.ingetrokken) || isOnleesbaar(entry),
  );
  return new Set(entries.map(adresVan));
}

/** Whether nothing is heard of a node: no words, and no tag that puts words in its place. */
export function isLeeg(node: Knoop): boolean {
  return tekstVanKnoop(node).trim() === '' && ![...vanaf(node)].some((deel) => 'attributen' in deel);
}

/** Every node of one type, with where it stands. */
export function* knopenVan<T extends Knoop['type']>(
  handboek: Handboek,
  type: T,
): Generator<Plaats & { node: Extract<Knoop, { type: T }> }> {
  for (const plaats of teksten(handboek))
    for (const node of knopen(plaats.tekst))
      if (node.type === type) yield { ...plaats, node: node as Extract<Knoop, { type: T }> };
}

/**
 * Words that match a pattern, each once per page, at its first place. The handbook's own file stays out: it is
 * shown in parts on many pages; a bron too: it is named as it names itself.
 */
export function* eersteVermeldingen(
  handboek: Handboek,
  patroon: RegExp,
): Generator<{
  woord: string;
  entry: ElkeEntry;
  hier: Pick<Bevinding, 'bestand' | 'pad' | 'plek' | 'binnen'>;
}> {
  const gehad = new Set<string>();
  for (const { bestand, pad, node, entry } of knopenVan(handboek, 'text')) {
    if (!entry || !hasPage(entry.soort)) continue;
    for (const { 0: woord, index } of node.value.matchAll(patroon)) {
      const sleutel = `${bestand} ${woord.toLowerCase()}`;
      if (gehad.has(sleutel)) continue;
      gehad.add(sleutel);
      yield { woord, entry, hier: { bestand, pad, plek: node.plek, binnen: { tekst: node.value, index } } };
    }
  }
}
