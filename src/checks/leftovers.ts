import { sleutelVan } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { knopenVan } from './texts.ts';

/** Words as a writer wrote them, in a rich text or in a plain field, and where they begin. */
type Woorden = Required<Pick<Bevinding, 'bestand' | 'pad' | 'plek'>> & { tekst: string };

/** Instructions of a starting file that were left standing: ((zo)). */
export function checkLeftovers(handboek: Handboek, { editieId }: Context): Bevinding[] {
  return [...inTeksten(handboek), ...inVelden(handboek, editieId)].flatMap(({ tekst, ...hier }) =>
    [...tekst.matchAll(/\(\(/g)].map(({ index }): Bevinding => ({
      ...hier,
      rule: 'uitleg-vergeten',
      binnen: { tekst, index },
      message: 'Hier staat nog een aanwijzing uit het beginbestand.',
      hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
    })),
  );
}

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
    ...handboek.alle.flatMap((entry) => [
      ...platteVelden(entry.bestand, handboek.ontleed.get(sleutelVan(entry))!.velden),
    ]),
  ];
}

/** Every string in parsed data. Rich text is a tree there, and stands with the texts. */
function* platteVelden(bestand: string, deel: unknown, pad: (string | number)[] = []): Generator<Woorden> {
  if (typeof deel === 'string') yield { bestand, pad, plek: { line: 1, column: 1 }, tekst: deel };
  else if (Array.isArray(deel))
    for (const [i, kind] of deel.entries()) yield* platteVelden(bestand, kind, [...pad, i]);
  else if (deel !== null && typeof deel === 'object' && !('rijk' in deel))
    for (const [naam, kind] of Object.entries(deel)) yield* platteVelden(bestand, kind, [...pad, naam]);
}
