import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { platteVelden, type Woorden } from './plain-fields.ts';
import { knopenVan } from './texts.ts';

/** Instructions of a starting file that were left standing: ((zo)). */
export function checkLeftovers(handboek: Handboek, { editieId }: Context): Bevinding[] {
  return alleWoorden(handboek, editieId).flatMap(({ tekst, ...hier }) =>
    [...tekst.matchAll(/\(\(/g)].map(({ index }): Bevinding => ({
      ...hier,
      rule: 'uitleg-vergeten',
      binnen: { tekst, index },
      message: 'Hier staat nog een aanwijzing uit het beginbestand.',
      hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
    })),
  );
}

/** Everything that writers wrote in words: running text and plain fields. */
export const alleWoorden = (handboek: Handboek, editieId: string): Woorden[] => [
  ...inTeksten(handboek),
  ...inVelden(handboek, editieId),
];

function inTeksten(handboek: Handboek): Woorden[] {
  return [...knopenVan(handboek, 'text')].map(({ bestand, pad, node }) => ({
    bestand,
    pad,
    plek: node.plek,
    tekst: node.value,
  }));
}

function inVelden(handboek: Handboek, editieId: string): Woorden[] {
  return [
    ...platteVelden('handleiding.yaml', handboek.teksten),
    ...platteVelden(`edities/${editieId}.yaml`, handboek.editie),
    ...handboek.alle.flatMap((entry) => [...platteVelden(entry.bestand, entry.fields)]),
  ];
}
