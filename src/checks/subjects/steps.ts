import { isSoort, keyOf, type Key } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { certain } from '../../document/certain.ts';

/** Roles that a step passes over or names twice. */
export function checkRoles({ perSoort, handleiding }: Handbook): Finding[] {
  return perSoort.stap.flatMap(({ bestand: file, data }) => {
    const mentioned = data.taken.map(({ rol }) => rol);
    const lacks = handleiding.rollen
      .filter(({ id }) => !mentioned.includes(id))
      .map(({ id, naam: name }): Finding => ({
        rule: 'rol-ontbreekt',
        bestand: file,
        path: ['taken'],
        message: `De rol «${name}» ontbreekt bij taken.`,
        hint: `Voeg toe: rol: ${id}, met doet of met nietOmdat.`,
      }));
    const double = mentioned.flatMap((rol, i): Finding[] =>
      mentioned.indexOf(rol) < i
        ? [
            {
              rule: 'rol-ontbreekt',
              bestand: file,
              path: ['taken', i, 'rol'],
              message: `De rol «${rol}» staat twee keer bij taken.`,
              hint: 'Zet alle taken van een rol bij elkaar.',
            },
          ]
        : [],
    );
    return [...lacks, ...double];
  });
}

/** Numbers of stappen and modules: from 1, without gaps or doubles. */
export function checkOrder({ perSoort, verborgen: hidden }: Handbook, { seen }: Context): Finding[] {
  const stappen = [...perSoort.stap, ...[...hidden.values()].filter((item) => isSoort(item, 'stap'))];
  const modules = [...perSoort.module, ...[...hidden.values()].filter((item) => isSoort(item, 'module'))];
  // A file whose data are wrong leaves a gap of its own; that is no second fault. Steps keep their national
  // numbers in an edition that hides one, so that everybody means the same step by «stap 4».
  const complete = (soort: 'stap' | 'module', count: number) =>
    seen.filter((item) => item.soort === soort).length === count;
  return [
    ...(complete('stap', stappen.length)
      ? inOrder(stappen.map(({ bestand: file, data }) => ({ file, nummer: data.nummer, field: 'nummer' })))
      : []),
    ...(complete('module', modules.length)
      ? inOrder(
          modules.map(({ bestand: file, data }) => ({ file, nummer: data.volgorde, field: 'volgorde' })),
        )
      : []),
  ];
}

function inOrder(loose: { file: string; nummer: number; field: string }[]): Finding[] {
  const items = loose.sort((a, b) => a.nummer - b.nummer);
  return items.flatMap(({ file, nummer: number, field }, i): Finding[] =>
    number === i + 1
      ? []
      : [
          {
            rule: 'volgorde-gat',
            bestand: file,
            path: [field],
            message:
              number === items[i - 1]?.nummer
                ? `Hier staat ${field} ${number}, en in ${certain(items[i - 1]).file} ook.`
                : `Hier staat ${field} ${number}; de volgende in de rij is ${i + 1}.`,
            hint: `Geef dit bestand ${field} ${i + 1}, of verbeter het bestand ervoor.`,
          },
        ],
  );
}

/** Places that two pages share in a list that has gaps for later: questions, templates, a menu. */
export function checkPlaces({ perSoort }: Handbook): Finding[] {
  const menus = (['hoofd', 'voet'] as const).map((group) =>
    perSoort.pagina.flatMap(({ bestand: file, data: { menu } }) =>
      menu?.groep === group ? [{ file, nummer: menu.volgorde, path: ['menu', 'volgorde'] }] : [],
    ),
  );
  const lists = (['vraag', 'sjabloon'] as const).map((soort) =>
    perSoort[soort].map(({ bestand: file, data }) => ({ file, nummer: data.volgorde, path: ['volgorde'] })),
  );
  return [...menus, ...lists].flatMap((items) => {
    const first = new Map<number, string>();
    return items.flatMap(({ file, nummer: number, path }): Finding[] => {
      const before = first.get(number);
      first.set(number, before ?? file);
      return before === undefined
        ? []
        : [
            {
              rule: 'plaats-dubbel',
              bestand: file,
              path,
              message: `Hier staat volgorde ${number}, en in ${before} ook.`,
              hint: 'Geef een van de twee een andere plaats; een nummer overslaan mag.',
            },
          ];
    });
  });
}

/** Steps that wait for each other, directly or in a circle. */
export function checkDependencies({ perSoort, entry }: Handbook): Finding[] {
  return perSoort.stap.flatMap((stap): Finding[] => {
    const cycle = cycleFrom(stap.id);
    if (!cycle) return [];
    return [
      {
        rule: 'afhankelijkheid-kring',
        bestand: stap.bestand,
        path: ['na'],
        message: `Deze stap wacht op zichzelf: ${cycle.join(' → ')}.`,
        hint: 'Haal een van de verwijzingen bij «na» weg.',
      },
    ];
  });

  function cycleFrom(start: string): string[] | undefined {
    const row: string[][] = [[start]];
    const had = new Set<string>();
    while (row.length > 0) {
      const path = certain(row.shift());
      const stap = entry.get(`stap:${certain(path.at(-1))}` as Key);
      if (!stap || !isSoort(stap, 'stap')) continue;
      for (const { stap: previous } of stap.data.na) {
        if (previous === start) return [...path, start];
        if (had.has(keyOf({ soort: 'stap', id: previous }))) continue;
        had.add(keyOf({ soort: 'stap', id: previous }));
        row.push([...path, previous]);
      }
    }
    return undefined;
  }
}
