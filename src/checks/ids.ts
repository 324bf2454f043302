import { kinds, reservedIds } from '../kinds/index.ts';
import { isSoort, sleutelVan, type ElkeEntry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Pad } from '../schema/walk.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';

/** Ids that stand twice where they must be alone, and names that mean something else already. */
export function checkIds(handboek: Handboek, { gezien }: Context): Bevinding[] {
  const bezet = gezien
    .filter(({ soort, id }) => reservedIds(soort).some((naam) => id === naam || id.startsWith(`${naam}/`)))
    .map(({ id, bestand }): Bevinding => ({
      rule: 'id-gereserveerd',
      bestand,
      pad: [],
      message: `De naam «${id}» is al bezet door een ander adres van de site.`,
      hint: 'Kies een andere bestandsnaam.',
    }));
  return [
    ...bezet,
    // A tick in somebody's own plan hangs on the id alone, so it must be alone in the whole handbook.
    ...dubbele(
      handboek.perSoort.stap.flatMap((stap) => [
        ...genummerd(stap, stap.data.checklist, 'checklist'),
        ...genummerd(stap, stap.data.mijlpalen, 'mijlpalen'),
      ]),
    ),
    ...handboek.alle.flatMap((entry) => dubbele(eigenIds(entry))),
    ...lijsten(handboek),
  ];
}

interface Vondst {
  id: string;
  bestand: string;
  pad: Pad;
  waar: string;
}

function eigenIds(entry: ElkeEntry): Vondst[] {
  if (isSoort(entry, 'module'))
    return [
      ...genummerd(entry, entry.data.programma, 'programma'),
      ...genummerd(entry, entry.data.werkbladen, 'werkbladen'),
    ];
  if (isSoort(entry, 'sjabloon'))
    return [
      ...genummerd(entry, entry.data.velden, 'velden'),
      ...genummerd(entry, entry.data.posten, 'posten').map((post) => ({ ...post, id: `post ${post.id}` })),
    ];
  return [];
}

function genummerd(entry: ElkeEntry, items: readonly { id: string }[], veld: string): Vondst[] {
  return items.map(({ id }, i) => ({
    id,
    bestand: entry.bestand,
    pad: [veld, i, 'id'],
    waar: `${kinds[entry.soort].words.one} «${sleutelVan(entry).split(':')[1]}»`,
  }));
}

function lijsten({ handleiding }: Handboek): Bevinding[] {
  return (
    ['fasen', 'rollen', 'themas', 'doelgroepen', 'aanpakken', 'werkvormen', 'provincies'] as const
  ).flatMap((lijst) =>
    dubbele(
      handleiding[lijst].map(({ id }, i) => ({
        id,
        bestand: 'handleiding.yaml',
        pad: [lijst, i, 'id'],
        waar: `de lijst ${lijst}`,
      })),
    ),
  );
}

function dubbele(vondsten: Vondst[]): Bevinding[] {
  const eerste = new Map<string, Vondst>();
  return vondsten.flatMap((vondst): Bevinding[] => {
    const al = eerste.get(vondst.id);
    if (!al) {
      eerste.set(vondst.id, vondst);
      return [];
    }
    const { bestand, pad, id } = vondst;
    return [
      {
        rule: 'id-dubbel',
        bestand,
        pad,
        message: `De id «${id.replace('post ', '')}» staat ook al in ${al.bestand === bestand && bestand.endsWith('.mdx') ? 'dit bestand' : al.waar}.`,
        hint: 'Geef het nieuwste van de twee een andere id; een gepubliceerde id verandert nooit.',
      },
    ];
  });
}
