import { kinds, type Gegevens, type Soort } from '../kinds/index.ts';
import type { Context } from '../checks/context.ts';
import type { Bevinding } from '../checks/issue.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElkeEntry } from '../model/entry.ts';
import { parseEntry } from '../model/ontleed.ts';
import { zoekEntries, type Gezien } from './entry-bestanden.ts';
import { schemaBevindingen } from './schema-issue.ts';
import { readMdx, readYaml } from './source-file.ts';

/** The entry files of an edition: the national ones, with its own beside them or in their place. */
export interface MetEigen {
  gezien: Gezien[];
  vervangen: Context['vervangen'];
  bevindingen: Bevinding[];
}

/** Looks in the folders of the soorten, and in the same folders of the edition. */
export async function zoekMetEigen(map: string, editie: string, alleen: readonly Soort[]): Promise<MetEigen> {
  const landelijk = await zoekEntries(map, alleen);
  if (editie === 'landelijk') return { ...landelijk, vervangen: [] };
  const eigen = await zoekEntries(map, alleen, `edities/${editie}/`);
  const eigenVoor = ({ soort, id }: Gezien) =>
    eigen.gezien.find((ander) => ander.soort === soort && ander.id === id);
  const vervangen = landelijk.gezien.flatMap((oud) => {
    const nieuw = eigenVoor(oud);
    return nieuw ? [{ oud, nieuw }] : [];
  });
  return {
    gezien: [...landelijk.gezien.filter((gezien) => !eigenVoor(gezien)), ...eigen.gezien],
    vervangen: await Promise.all(
      vervangen.map(async ({ oud, nieuw }) => {
        const entry = await leesStil(map, oud);
        return { soort: oud.soort, id: oud.id, bestand: nieuw.bestand, ...(entry && { landelijk: entry }) };
      }),
    ),
    bevindingen: [...landelijk.bevindingen, ...eigen.bevindingen],
  };
}

/** A national page that is not shown: what is wrong with it is no concern of this edition. */
async function leesStil(map: string, { soort, id, bestand }: Gezien): Promise<ElkeEntry | undefined> {
  const lees = bestand.endsWith('.yaml') ? readYaml : readMdx;
  const gelezen = lees(bestand, await readFile(join(map, bestand), 'utf8'));
  const { waarde } = schemaBevindingen<Gegevens<Soort>>(gelezen, kinds[soort].schema);
  return waarde === undefined
    ? undefined
    : (parseEntry({ soort, id, bestand, data: waarde, mdx: gelezen.body }) as ElkeEntry);
}
