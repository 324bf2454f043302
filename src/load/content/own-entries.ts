import { kinds, type Data, type Soort } from '../../kinds/index.ts';
import type { Context } from '../../checks/context.ts';
import type { Finding } from '../../checks/issue.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EachEntry } from '../../handbook/entry.ts';
import { parseEntry } from '../../handbook/parse-entry.ts';
import { findEntries, type Seen } from './entry-files.ts';
import { schemaFindings } from '../messages/schema-issue.ts';
import { readMdx, readYaml } from '../source/source-file.ts';

/** The entry files of an edition: the national ones, with its own beside them or in their place. */
export interface WithOwn {
  seen: Seen[];
  replaced: Context['replaced'];
  findings: Finding[];
}

/**
 * Looks in the folders of the soorten, and in the same folders of the edition.
 * @param besides files that are to be read as if they were there
 */
export async function findWithOwn(
  folder: string,
  editie: string,
  only: readonly Soort[],
  besides: readonly string[] = [],
): Promise<WithOwn> {
  const national = await findEntries(folder, only, '', besides);
  if (editie === 'landelijk') return { ...national, replaced: [] };
  const own = await findEntries(folder, only, `edities/${editie}/`, besides);
  const ownFor = ({ soort, id }: Seen) =>
    own.seen.find((other) => other.soort === soort && other.id === id);
  const replaced = national.seen.flatMap((old) => {
    const fresh = ownFor(old);
    return fresh ? [{ old, new: fresh }] : [];
  });
  return {
    seen: [...national.seen.filter((seen) => !ownFor(seen)), ...own.seen],
    replaced: await Promise.all(
      replaced.map(async ({ old, new: fresh }) => {
        const entry = await readQuiet(folder, old);
        return { soort: old.soort, id: old.id, file: fresh.bestand, ...(entry && { national: entry }) };
      }),
    ),
    findings: [...national.findings, ...own.findings],
  };
}

/** A national page that is not shown: what is wrong with it is no concern of this edition. */
async function readQuiet(folder: string, { soort, id, bestand: file }: Seen): Promise<EachEntry | undefined> {
  const readOne = file.endsWith('.yaml') ? readYaml : readMdx;
  const read = readOne(file, await readFile(join(folder, file), 'utf8'));
  const { value } = schemaFindings<Data<Soort>>(read, kinds[soort].schema);
  return value === undefined
    ? undefined
    : (parseEntry({ soort, id, bestand: file, data: value, mdx: read.body }) as EachEntry);
}
