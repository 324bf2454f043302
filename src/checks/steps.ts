import { isSoort, sleutelVan, type Sleutel } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { certain } from '../document/certain.ts';

/** Roles that a step passes over or names twice. */
export function checkRoles({ perSoort, handleiding }: Handboek): Bevinding[] {
  return perSoort.stap.flatMap(({ bestand, data }) => {
    const genoemd = data.taken.map(({ rol }) => rol);
    const mist = handleiding.rollen
      .filter(({ id }) => !genoemd.includes(id))
      .map(({ id, naam }): Bevinding => ({
        rule: 'rol-ontbreekt',
        bestand,
        pad: ['taken'],
        message: `De rol «${naam}» ontbreekt bij taken.`,
        hint: `Voeg toe: rol: ${id}, met doet of met nietOmdat.`,
      }));
    const dubbel = genoemd.flatMap((rol, i): Bevinding[] =>
      genoemd.indexOf(rol) < i
        ? [
            {
              rule: 'rol-ontbreekt',
              bestand,
              pad: ['taken', i, 'rol'],
              message: `De rol «${rol}» staat twee keer bij taken.`,
              hint: 'Zet alle taken van een rol bij elkaar.',
            },
          ]
        : [],
    );
    return [...mist, ...dubbel];
  });
}

/** Numbers of stappen and modules: from 1, without gaps or doubles. */
export function checkOrder({ perSoort, verborgen }: Handboek, { gezien }: Context): Bevinding[] {
  const stappen = [...perSoort.stap, ...[...verborgen.values()].filter((item) => isSoort(item, 'stap'))];
  const modules = [...perSoort.module, ...[...verborgen.values()].filter((item) => isSoort(item, 'module'))];
  // A file whose data are wrong leaves a gap of its own; that is no second fault. Steps keep their national
  // numbers in an edition that hides one, so that everybody means the same step by «stap 4».
  const compleet = (soort: 'stap' | 'module', aantal: number) =>
    gezien.filter((item) => item.soort === soort).length === aantal;
  return [
    ...(compleet('stap', stappen.length)
      ? opRij(stappen.map(({ bestand, data }) => ({ bestand, nummer: data.nummer, veld: 'nummer' })))
      : []),
    ...(compleet('module', modules.length)
      ? opRij(modules.map(({ bestand, data }) => ({ bestand, nummer: data.volgorde, veld: 'volgorde' })))
      : []),
  ];
}

function opRij(losse: { bestand: string; nummer: number; veld: string }[]): Bevinding[] {
  const items = losse.sort((a, b) => a.nummer - b.nummer);
  return items.flatMap(({ bestand, nummer, veld }, i): Bevinding[] =>
    nummer === i + 1
      ? []
      : [
          {
            rule: 'volgorde-gat',
            bestand,
            pad: [veld],
            message:
              nummer === items[i - 1]?.nummer
                ? `Hier staat ${veld} ${nummer}, en in ${certain(items[i - 1]).bestand} ook.`
                : `Hier staat ${veld} ${nummer}; de volgende in de rij is ${i + 1}.`,
            hint: `Geef dit bestand ${veld} ${i + 1}, of verbeter het bestand ervoor.`,
          },
        ],
  );
}

/** Steps that wait for each other, directly or in a circle. */
export function checkDependencies({ perSoort, entry }: Handboek): Bevinding[] {
  return perSoort.stap.flatMap((stap): Bevinding[] => {
    const kring = kringVanaf(stap.id);
    if (!kring) return [];
    return [
      {
        rule: 'afhankelijkheid-kring',
        bestand: stap.bestand,
        pad: ['na'],
        message: `Deze stap wacht op zichzelf: ${kring.join(' → ')}.`,
        hint: 'Haal een van de verwijzingen bij «na» weg.',
      },
    ];
  });

  function kringVanaf(start: string): string[] | undefined {
    const rij: string[][] = [[start]];
    const gehad = new Set<string>();
    while (rij.length > 0) {
      const pad = certain(rij.shift());
      const stap = entry.get(`stap:${certain(pad.at(-1))}` as Sleutel);
      if (!stap || !isSoort(stap, 'stap')) continue;
      for (const { stap: vorige } of stap.data.na) {
        if (vorige === start) return [...pad, start];
        if (gehad.has(sleutelVan({ soort: 'stap', id: vorige }))) continue;
        gehad.add(sleutelVan({ soort: 'stap', id: vorige }));
        rij.push([...pad, vorige]);
      }
    }
    return undefined;
  }
}
