import { reservedIds } from '../../kinds/index.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { nearest } from '../../document/nearest.ts';
import { slug } from '../../document/slug.ts';
import { loadFiles } from '../../load/files.ts';
import type { Instellingen } from '../../load/settings.ts';
import {
  beginbestand,
  beginsoorten,
  beginsoortNamen,
  bestandVan,
  isBeginsoort,
  type Beginsoort,
} from './beginsoort.ts';
import { schemaLine } from './begintekst.ts';
import { fill, volgordeVelden } from './fill.ts';

export interface Nieuw {
  soort: Beginsoort;
  id: string;
  /** Relative to the content folder. */
  bestand: string;
  /** The edition whose own it is; absent for what all editions share. */
  editie?: string;
}

/**
 * Makes the file of a new entry from its starting file, and never touches one that exists.
 * @param eigen the content folder of this project, for a handbook without starting files of its own
 * @throws an error whose message tells a writer what to do instead
 */
export async function createBestand(
  { content, naam, editie, vandaag }: Instellingen,
  eigen: string,
  woord: string,
  invoer: string,
): Promise<Nieuw> {
  const soort = soortVan(woord);
  const titel = invoer.replace(/\s+/g, ' ').trim();
  const id = idVan(soort, titel);
  // With an edition chosen, what is new is its own.
  const eigenMap = editie === 'landelijk' || soort === 'editie' ? '' : `edities/${editie}/`;
  const bestand = eigenMap + bestandVan(soort, id);
  if (!existsSync(content)) throw new Error(`De map ${naam} bestaat niet.`);
  const begin = [content, eigen].map((map) => join(map, beginbestand(soort))).find(existsSync);
  if (!begin) throw new Error(`Het beginbestand ${naam}/${beginbestand(soort)} ontbreekt. Zet het terug.`);
  const velden = Object.keys(beginsoorten[soort].schema.shape);
  const nummer = await volgendeNummer(content, editie, soort);
  const { landelijk } = soort === 'editie' ? await landelijkeVersie(content) : {};
  const bekend = { soort, velden, titel, vandaag, nummer, ...(landelijk && { landelijk }) };
  const tekst = fill(await readFile(begin, 'utf8'), bekend);
  const doel = join(content, bestand);
  const up = relative(dirname(doel), dirname(eigen)).split(sep).join('/');
  await mkdir(dirname(doel), { recursive: true });
  await writeFile(doel, tekst.replace(schemaLine(soort, '../..'), schemaLine(soort, up)), {
    flag: 'wx',
  }).catch((oorzaak: unknown) => {
    if (!(oorzaak instanceof Error && 'code' in oorzaak)) throw oorzaak;
    if (oorzaak.code !== 'EEXIST') throw oorzaak;
    throw new Error(`${naam}/${bestand} bestaat al. Bewerk dat bestand, of kies een andere titel.`);
  });
  if (soort === 'editie') await maakMap(content, id, titel);
  return { soort, id, bestand, ...(eigenMap && { editie }) };
}

/** Which national content there is now; nothing when its edition cannot be read. */
const landelijkeVersie = async (content: string) =>
  (await loadFiles(content, 'landelijk', { alleen: [] })).context;

/** The folder for what is the edition's own: with a word of explanation, as git keeps no empty folder. */
async function maakMap(content: string, id: string, gemeente: string): Promise<void> {
  const map = join(content, 'edities', id);
  await mkdir(map, { recursive: true });
  await writeFile(
    join(map, '_LEESMIJ.txt'),
    `Hier staat wat alleen in de editie van ${gemeente} staat, in mappen met dezelfde namen als landelijk:
praktijken, vragen, paginas, bronnen, beelden. Een eigen praktijk komt hier vanzelf met
EDITIE=${id} npm run nieuw -- praktijk "De titel". Vervangt u een landelijke pagina, kopieer haar dan
hierheen en zet haar in edities/${id}.yaml bij vervang. Woorden die de spellingcontrole niet kent, zet u
in woordenlijst.txt in deze map. Een bestand waarvan de naam met _ begint, komt niet op de site.
`,
  );
}

function soortVan(woord: string): Beginsoort {
  if (isBeginsoort(woord)) return woord;
  const bedoeld =
    beginsoortNamen.find((soort) => beginsoorten[soort].folder === woord) ?? nearest(woord, beginsoortNamen);
  throw new Error(
    `De soort «${woord}» bestaat niet. ${bedoeld ? `Bedoelde u «${bedoeld}»?` : `Kies uit: ${beginsoortNamen.join(', ')}.`}`,
  );
}

function idVan(soort: Beginsoort, titel: string): string {
  if (titel === '')
    throw new Error(
      `${soort === 'editie' ? 'De naam van de gemeente' : 'De titel'} ontbreekt. Schrijf: npm run nieuw -- ${soort} "…"`,
    );
  const id = slug(titel);
  if (!/[a-z]/.test(id))
    throw new Error(`Van «${titel}» is geen adres te maken. Gebruik ook gewone letters, van a tot z.`);
  if (soort !== 'editie' && reservedIds(soort).includes(id))
    throw new Error(`De naam «${id}» is al bezet door een ander adres van de site. Kies een andere titel.`);
  return id;
}

/** One more than the highest number in use, also in files that are not finished yet. */
async function volgendeNummer(content: string, editie: string, soort: Beginsoort): Promise<number> {
  if (soort === 'editie') return 1;
  const { bronbestanden, context } = await loadFiles(content, editie, { alleen: [soort] });
  const nummers = context.gezien.flatMap(({ bestand }) => {
    const data = bronbestanden.get(bestand)?.data as Record<string, unknown> | undefined;
    return volgordeVelden.map((veld) => data?.[veld]).filter((nummer) => typeof nummer === 'number');
  });
  return Math.max(0, ...nummers) + 1;
}
