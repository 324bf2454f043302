import { kinds, soortNames, type Data, type Soort } from '../kinds/index.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../checks/issue.ts';
import type { Context } from '../checks/context.ts';
import { hashesIn } from '../document/runs.ts';
import type { Path } from '../schema/walk.ts';
import { isSoort, keyOf, type EachEntry, type Contents } from '../handbook/entry.ts';
import { mayBeNamed } from '../handbook/withholding.ts';
import { withPublisher } from '../handbook/editie.ts';
import { parseEntry, parseRefused } from '../handbook/parse-entry.ts';
import { addressesSchema } from '../schema/addresses.ts';
import { handleidingSchema } from '../schema/handleiding.ts';
import { huisstijlSchema } from '../schema/huisstijl.ts';
import { rapportSchema } from '../schema/rapport.ts';
import { searchSchema } from '../schema/search.ts';
import { subjectIn, subjectOf } from '../schema/words.ts';
import { setSubject } from '../text/subject.ts';
import { lookAtImages } from './content/image-faults.ts';
import { imageFiles } from './content/images.ts';
import { filesIn } from './content/files-in.ts';
import { contentHash } from './content-hash.ts';
import { readEditie, type Huisstijlen } from './content/edities.ts';
import { inWrongFolder } from './content/wrong-folder.ts';
import { findWithOwn } from './content/own-entries.ts';
import type { Choices } from './messages/schema-issue.ts';
import { readingsOf } from './kept/readings.ts';
import { makeReader, type Instead, type Reader } from './reader.ts';
import { unknownAtEdities, unknownFolders } from './content/folders.ts';
import type { SourceFile } from './source/source-file.ts';

/** Hashed runs of words of the source documents; a name that begins with `_` is not published. */
export const EIGHT_WORDS = 'bronnen/_acht-woorden.txt';
/** The outcome of the last `npm run toegankelijkheid` on the national edition; absent before the first. */
const RAPPORT = 'rapporten/toegankelijkheid.yaml';
/** What searching knows beside the pages. */
export const SEARCH = 'zoeken.yaml';
/** The ledger of every address that was ever published. */
export const LEDGER = 'adressen.yaml';
/** Where the outcome goes for an edition. Until it has one of its own it shows the national one. */
export const rapportFileOf = (editie: string): string =>
  editie === 'landelijk' ? RAPPORT : `rapporten/toegankelijkheid-${editie}.yaml`;

/** Everything on disk: what is whole goes to the model, what is not becomes a finding. */
export interface Loaded {
  /** Absent when `handleiding.yaml` or the edition cannot be used. */
  contents?: Contents;
  findings: Finding[];
  sourceFiles: ReadonlyMap<string, SourceFile>;
  /** Entries whose data are wrong, for the checks of their texts and references alone. */
  refused: EachEntry[];
  /** Which parts of the edition were refused; its contents are to check by, not to publish. */
  without?: Path[];
  context: Omit<Context, 'today' | 'files' | 'hiding'>;
}

export interface LoadOptions {
  only?: readonly Soort[];
  instead?: Instead | undefined;
}

/** Reads a content folder, or only the soorten asked for. Never throws on what writers wrote. */
export async function loadFiles(
  folder: string,
  editie: string,
  { only = soortNames, instead }: LoadOptions = {},
): Promise<Loaded> {
  const reader = makeReader(folder, instead);
  const { read, findings, sourceFiles } = reader;
  const readings = readingsOf(folder);

  const general = reader.readFixed('handleiding.yaml', handleidingSchema, { hint: BACK });
  setSubject(general ? subjectOf(general) : subjectIn(sourceFiles.get('handleiding.yaml')?.data));
  const { seen, replaced, ...sought } = await findWithOwn(folder, editie, only, [...(instead?.keys() ?? [])]);
  findings.push(...sought.findings);
  const choices: Choices = ({ taxonomie: list, verwijst: to }) => {
    if (list) return general?.[list].map(({ id }) => id) ?? [];
    if (to === '*') return seen.map(({ soort, id }) => `${soort}:${id}`);
    return seen.filter(({ soort }) => soort === to).map(({ id }) => id);
  };
  const huisstijlen = await readHuisstijlen(folder, reader);
  const { chosen, national, without } = await readEditie(folder, editie, reader, { huisstijlen, choices });
  const handleiding = general && chosen && withPublisher(general, chosen);
  const addresses = existsSync(join(folder, LEDGER)) ? read(LEDGER, addressesSchema) : undefined;
  const search = existsSync(join(folder, SEARCH)) ? read(SEARCH, searchSchema) : undefined;
  const rapportFile = [rapportFileOf(editie), RAPPORT].find((file) => existsSync(join(folder, file)));
  const rapport = rapportFile && read(rapportFile, rapportSchema);

  const entries: EachEntry[] = [];
  const refused: EachEntry[] = [];
  for (const find of seen) {
    const data = read<Data<Soort>>(find.bestand, kinds[find.soort].schema, choices);
    const source = sourceFiles.get(find.bestand);
    if (data === undefined && source) {
      const elsewhere = inWrongFolder(find, source.data);
      if (elsewhere)
        findings.splice(
          0,
          findings.length,
          ...findings.filter((finding) => finding.bestand !== find.bestand),
          elsewhere,
        );
      else refused.push(parseRefused({ ...find, mdx: source.body }, source.data));
    }
    if (data !== undefined && source) {
      const entry = readings.entryOf(data) ?? (parseEntry({ ...find, data, mdx: source.body }) as EachEntry);
      readings.addEntry(entry);
      entries.push(entry);
    }
  }
  const named = await imageFiles(folder, editie);
  const images = await lookAtImages(folder, named);
  findings.push(...(await unknownFolders(folder)), ...(await unknownAtEdities(folder)), ...images.findings);
  const hashes = existsSync(join(folder, EIGHT_WORDS))
    ? await readFile(join(folder, EIGHT_WORDS), 'utf8')
    : '';
  return {
    ...(handleiding && {
      contents: {
        handleiding,
        editie: without ? { ...chosen, vervang: withReplaced(chosen.vervang, replaced) } : chosen,
        editieId: editie,
        huisstijlen: huisstijlen.read,
        entries,
        redirects: addresses?.doorverwijzingen ?? {},
        images: images.sizes,
        ...(search && { search }),
        ...(rapport && {
          rapport: { ...rapport, verouderd: rapport.inhoud !== (await contentHash(folder, editie)) },
        }),
      },
    }),
    findings,
    sourceFiles,
    refused,
    ...(without && { without }),
    context: {
      seen,
      replaced,
      withheld: entries.flatMap((entry) =>
        isSoort(entry, 'portret') && entry.data.naam !== undefined && !mayBeNamed(entry.data)
          ? [{ bestand: entry.bestand, role: entry.data.rolInHetKort }]
          : [],
      ),
      everythingRead: seen.length === entries.length,
      images: new Set([...named.keys()].map((name) => `/beelden/${name}`)),
      eightWords: hashesIn(hashes.split('\n').filter(Boolean)),
      editieId: editie,
      rapportFile: rapportFile ?? RAPPORT,
      ...(national && { national }),
      ...(addresses && { addresses }),
    },
  };
}

/** An edition of which not all could be read, replaces what it has files for. */
const withReplaced = (told: readonly string[], replaced: Context['replaced']): string[] => [
  ...new Set([...told, ...replaced.map(keyOf)]),
];

async function readHuisstijlen(folder: string, { read }: Reader): Promise<Huisstijlen> {
  const from: Huisstijlen = { names: [], read: {} };
  for (const file of (await filesIn(folder, 'huisstijlen')).filter((file) => file.endsWith('.yaml'))) {
    const name = file.slice('huisstijlen/'.length, -'.yaml'.length);
    const style = read(file, huisstijlSchema);
    from.names.push(name);
    if (style) from.read[name] = style;
  }
  return from;
}

const BACK = 'Zet het terug; zonder dit bestand kan de site niet gebouwd worden.';
