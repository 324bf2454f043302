import { kinds, kindOf, type Soort } from '../../kinds/index.ts';
import type { Finding } from '../../checks/issue.ts';
import { slug } from '../../document/language/slug.ts';
import { filesIn } from './files-in.ts';

/** A file that is an entry, by its place. */
export interface Seen {
  soort: Soort;
  id: string;
  /** Relative to the content folder. */
  bestand: string;
}

/**
 * Every entry file of these soorten, and what lies between them that is none.
 * @param under the folder in which the folders of the soorten lie: empty, or `edities/<id>/`
 * @param besides files that are to be read as if they were there
 */
export async function findEntries(
  folder: string,
  only: readonly Soort[],
  under = '',
  besides: readonly string[] = [],
): Promise<{ seen: Seen[]; findings: Finding[] }> {
  const seen: Seen[] = [];
  const findings: Finding[] = [];
  for (const soort of only)
    for (const file of await withBesides(under + kinds[soort].folder)) {
      const find = entryFile(soort, file, under);
      if ('rule' in find) findings.push(find);
      else seen.push(find);
    }
  return { seen, findings };

  async function withBesides(at: string): Promise<string[]> {
    const files = new Set(await filesIn(folder, at));
    const more = besides.filter((file) => file.startsWith(`${at}/`) && !files.has(file));
    return more.length === 0 ? [...files] : [...files, ...more].sort();
  }
}

function entryFile(soort: Soort, file: string, under: string): Finding | Seen {
  const { file: ending, atRoot } = kindOf(soort);
  const id = file.slice(under.length + kinds[soort].folder.length + 1, -ending.length);
  if (!file.endsWith(ending))
    return {
      rule: 'bestand-onbekend',
      bestand: file,
      path: [],
      message: `In deze map staan alleen bestanden die op ${ending} eindigen.`,
      hint: 'Geef het bestand de juiste uitgang, of zet het ergens anders.',
    };
  const parts = id.split('/');
  if (parts.some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)) || (!atRoot && parts.length > 1))
    return {
      rule: 'id-vorm',
      bestand: file,
      path: [],
      message: `De bestandsnaam «${id}» kan geen adres zijn.`,
      hint: `Noem het bestand ${atRoot ? parts.map(slug).join('/') : slug(id)}${ending}: alleen kleine letters a tot z, cijfers en streepjes${atRoot ? '' : ', zonder submap'}.`,
    };
  if (id.length > LONGEST)
    return {
      rule: 'id-vorm',
      bestand: file,
      path: [],
      message: `De bestandsnaam is te lang voor een adres: ${id.length} letters.`,
      hint: `Houd de naam onder de ${LONGEST} letters, bijvoorbeeld ${slug(id.slice(0, 40))}${ending}.`,
    };
  return { soort, id, bestand: file };
}

/** In letters: what a path on every system can hold, also in a folder to take along. */
const LONGEST = 100;
