import { kinds, soortNames } from '../../kinds/index.ts';
import { isSoort, keyOf, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import { typedFields } from '../../handbook/typed.ts';
import type { Path } from '../../schema/walk.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

interface Name {
  name: string;
  file: string;
  path: Path;
}

/** Two pages of a kind with one name, and a word that stands for two terms: nobody knows which one is meant. */
export function checkNamesAlone(handbook: Handbook): Finding[] {
  const perKind = soortNames
    .filter((soort) => soort !== 'begrip' && soort !== 'bron')
    .flatMap((soort) =>
      twice(
        handbook.perSoort[soort].map((entry) => ({
          name: titleOf(entry),
          file: entry.bestand,
          path: [soort === 'vraag' ? 'vraag' : 'titel'],
        })),
        (first) => `Een andere ${kinds[soort].words.one} heet ook zo: ${first.file}.`,
      ),
    );
  const terms = handbook.perSoort.begrip.flatMap(({ bestand: file, data }): Name[] => [
    { name: data.voorkeursterm, file, path: ['voorkeursterm'] },
    ...[...new Set(data.ookGenoemd)].map((name) => ({
      name,
      file,
      path: ['ookGenoemd', data.ookGenoemd.indexOf(name)],
    })),
  ]);
  return [
    ...perKind,
    // First the terms themselves: a synonym gives way to a term.
    ...twice(
      terms.toSorted((a, b) => a.path.length - b.path.length),
      (first, { file }) =>
        first.file === file
          ? 'Dit woord staat al in dit begrip.'
          : `Dit woord staat ook bij een ander begrip: ${first.file}.`,
    ),
  ];
}

function twice(names: readonly Name[], says: (first: Name, again: Name) => string): Finding[] {
  const first = new Map<string, Name>();
  return names.flatMap((again): Finding[] => {
    const same = again.name
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.?!]+$/, '');
    const before = first.get(same);
    if (!before) {
      first.set(same, again);
      return [];
    }
    return [
      {
        rule: 'naam-dubbel',
        bestand: again.file,
        path: again.path,
        message: `«${again.name}» is al bezet. ${says(before, again)}`,
        hint: 'Geef een van de twee een andere naam, of maak er één van.',
      },
    ];
  });
}

/** Words and pages that stand twice in one list, in whatever capitals. */
export function checkListsTwice(handbook: Handbook, { editieId }: Context): Finding[] {
  const had = new Set<string>();
  return typedFields(handbook, editieId).flatMap(({ file, path, text, meta }): Finding[] => {
    if (typeof path.at(-1) !== 'number' || (!meta.plat && meta.verwijst !== '*')) return [];
    const item = JSON.stringify([file, path.slice(0, -1), text.toLowerCase()]);
    if (!had.has(item)) {
      had.add(item);
      return [];
    }
    return [
      {
        rule: 'naam-dubbel',
        bestand: file,
        path,
        message: `«${text}» staat dubbel in deze lijst.`,
        hint: 'Haal een van de twee weg.',
      },
    ];
  });
}

/** Pages that send their reader to themselves. A fixed moment of a step counts from that step itself, so it may. */
export function checkSelf(handbook: Handbook): Finding[] {
  return handbook.alle.flatMap((entry) =>
    entry.refs
      .filter((to) => keyOf(to) === keyOf(entry) && !isOfStep(entry, to.pad) && !isName(to.soort))
      .map(({ pad: path, plek: place }): Finding => ({
        rule: 'verwijzing-zelf',
        bestand: entry.bestand,
        path,
        ...(place && { plek: place }),
        message: 'Deze pagina verwijst naar zichzelf.',
        hint: 'Kies een andere pagina, of haal de verwijzing weg.',
      })),
  );
}

const isOfStep = (entry: EachEntry, path: Path | 'body'): boolean =>
  isSoort(entry, 'stap') && (path[0] === 'mijlpalen' || path[0] === 'na');
/** The name of a portret is no link. */
const isName = (soort: string): boolean => soort === 'portret';
