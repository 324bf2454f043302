import { reservedIds } from '../../kinds/index.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { nearest } from '../../document/language/nearest.ts';
import { slug } from '../../document/language/slug.ts';
import { loadFiles } from '../../load/files.ts';
import type { Settings } from '../../load/settings.ts';
import {
  startingFile,
  startingSoorten,
  startingSoortNames,
  cliFileOf,
  isStartingSoort,
  type StartingSoort,
} from './starting-soort.ts';
import { schemaLine } from './starting-text.ts';
import { fillCli, orderFields } from './fill.ts';

export interface New {
  soort: StartingSoort;
  id: string;
  /** Relative to the content folder. */
  file: string;
  /** The edition whose own it is; absent for what all editions share. */
  editie?: string;
}

/** A new entry that is not written yet. */
export interface Prepared extends New {
  /** Its starting file, with what is known filled in. */
  text: string;
}

/**
 * Makes the file of a new entry from its starting file, and never touches one that exists.
 * @param eigen the content folder of this project, for a handbook without starting files of its own
 * @throws an error whose message tells a writer what to do instead
 */
export async function createFile(config: Settings, own: string, word: string, input: string): Promise<New> {
  const { text, ...fresh } = await prepareFile(config, own, word, input);
  const { soort, id, file } = fresh;
  const { content, name } = config;
  const target = join(content, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' }).catch((cause: unknown) => {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code !== 'EEXIST') throw cause;
    throw new Error(existsAlready(name, file));
  });
  if (soort === 'editie') await makeFolder(content, id, titleOf(input));
  return fresh;
}

const existsAlready = (name: string, file: string): string =>
  `${name}/${file} bestaat al. Bewerk dat bestand, of kies een andere titel.`;
const titleOf = (input: string): string => input.replace(/\s+/g, ' ').trim();

/**
 * A new entry, made from its starting file; nothing is written.
 * @throws as `createFile` does
 */
export async function prepareFile(
  { content, name, editie, today }: Settings,
  own: string,
  word: string,
  input: string,
): Promise<Prepared> {
  const soort = soortOf(word);
  const title = titleOf(input);
  const id = idOf(soort, title);
  // With an edition chosen, what is new is its own.
  const ownFolder = editie === 'landelijk' || soort === 'editie' ? '' : `edities/${editie}/`;
  const file = ownFolder + cliFileOf(soort, id);
  if (!existsSync(content)) throw new Error(`De map ${name} bestaat niet.`);
  const begin = [content, own].map((folder) => join(folder, startingFile(soort))).find(existsSync);
  if (!begin) throw new Error(`Het beginbestand ${name}/${startingFile(soort)} ontbreekt. Zet het terug.`);
  const fields = Object.keys(startingSoorten[soort].schema.shape);
  const number = await nextNumber(content, editie, soort);
  const { national } = soort === 'editie' ? await nationalVersion(content) : {};
  const known = { soort, fields, title, today, nummer: number, ...(national && { national }) };
  const text = fillCli(await readFile(begin, 'utf8'), known);
  const target = join(content, file);
  if (existsSync(target)) throw new Error(existsAlready(name, file));
  const up = relative(dirname(target), dirname(own)).split(sep).join('/');
  return {
    soort,
    id,
    file,
    text: text.replace(schemaLine(soort, '../..'), schemaLine(soort, up)),
    ...(ownFolder && { editie }),
  };
}

/** Which national content there is now; nothing when its edition cannot be read. */
const nationalVersion = async (content: string) =>
  (await loadFiles(content, 'landelijk', { only: [] })).context;

/** The folder for what is the edition's own: with a word of explanation, as git keeps no empty folder. */
async function makeFolder(content: string, id: string, gemeente: string): Promise<void> {
  const folder = join(content, 'edities', id);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, '_LEESMIJ.txt'),
    `Hier staat wat alleen in de editie van ${gemeente} staat, in mappen met dezelfde namen als landelijk:
praktijken, vragen, paginas, bronnen, beelden. Een eigen praktijk komt hier vanzelf met
EDITIE=${id} npm run nieuw -- praktijk "De titel". Vervangt u een landelijke pagina, kopieer die dan
hierheen en zet die in edities/${id}.yaml bij vervang. Woorden die de spellingcontrole niet kent, zet u
in woordenlijst.txt in deze map. Een bestand waarvan de naam met _ begint, komt niet op de site.
`,
  );
}

function soortOf(word: string): StartingSoort {
  if (isStartingSoort(word)) return word;
  if (word === 'vertaling' || word === 'vertalingen')
    throw new Error(
      'Een vertaling begint bij haar sjabloon. Schrijf: npm run vertalen -- <sjabloon> tr, met de code van de taal.',
    );
  const meant =
    startingSoortNames.find((soort) => startingSoorten[soort].folder === word) ??
    nearest(word, startingSoortNames);
  throw new Error(
    `De soort «${word}» bestaat niet. ${meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${startingSoortNames.join(', ')}.`}`,
  );
}

function idOf(soort: StartingSoort, title: string): string {
  if (title === '')
    throw new Error(
      `${soort === 'editie' ? 'De naam van de gemeente' : 'De titel'} ontbreekt. Schrijf: npm run nieuw -- ${soort} "…"`,
    );
  const id = slug(title);
  if (!/[a-z]/.test(id))
    throw new Error(`Van «${title}» is geen adres te maken. Gebruik ook gewone letters, van a tot z.`);
  if (soort !== 'editie' && reservedIds(soort).includes(id))
    throw new Error(`De naam «${id}» is al bezet door een ander adres van de site. Kies een andere titel.`);
  return id;
}

/** One more than the highest number in use, also in files that are not finished yet. */
async function nextNumber(content: string, editie: string, soort: StartingSoort): Promise<number> {
  if (soort === 'editie') return 1;
  const { sourceFiles, context } = await loadFiles(content, editie, { only: [soort] });
  const numbers = context.seen.flatMap(({ bestand: file }) => {
    const data = sourceFiles.get(file)?.data as Record<string, unknown> | undefined;
    return orderFields.map((field) => data?.[field]).filter((number) => typeof number === 'number');
  });
  return Math.max(0, ...numbers) + 1;
}
