import type { Knoop, Rijk } from '../document/tree.ts';
import { knopen } from '../document/walk.ts';
import type { Handboek } from '../model/handboek.ts';
import { sleutelVan, type ElkeEntry } from '../model/entry.ts';
import type { Waar } from './issue.ts';

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
    for (const { pad, tekst } of handboek.ontleed.get(sleutelVan(entry))!.teksten)
      yield { bestand: entry.bestand, pad, tekst, entry };
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
