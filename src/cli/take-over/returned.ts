import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { editieFile, editieIds } from '../../load/content/edities.ts';
import { imageFiles } from '../../load/content/images.ts';
import { readContent } from '../../load/door.ts';
import type { Settings } from '../../load/settings.ts';
import { readSource } from '../../load/source/source-file.ts';
import type { Stamp } from '../../outputs/office/stamp.ts';
import { madeAnew } from '../../take-over/made.ts';
import type { Note, Proposal } from '../../take-over/proposal.ts';
import { propose } from '../../take-over/propose/propose.ts';
import { readReturned } from '../../take-over/read/index.ts';
import { LARGEST_FILE } from '../../take-over/read/unpack.ts';
import { Refusal } from '../../take-over/refusal.ts';
import { valueAt } from '../../schema/walk.ts';
import { keepBase, keptBase } from './kept-base.ts';

/** What came back in a file. */
export interface Returned {
  stamp: Stamp;
  /** Whether the handbook changed since the file was made. */
  earlier: boolean;
  proposals: Proposal[];
  notes: Note[];
}

/** The bytes of a file that somebody names. @throws `Refusal` when there is none */
export async function bytesOfReturned(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refusal(`Het bestand «${path}» is er niet.`);
  if (!found.isFile()) throw new Refusal(`«${path}» is geen bestand.`);
  if (found.size > LARGEST_FILE)
    throw new Refusal('Het bestand is te groot om te lezen: meer dan 60 MB. Haal grote afbeeldingen eruit.');
  return readFile(path).catch(() => {
    throw new Refusal(
      `«${path}» is niet te lezen. Sluit het in Word of LibreOffice, en probeer het opnieuw.`,
    );
  });
}

/**
 * What somebody changed in a file of the handbook.
 * @param root the project folder
 * @throws `Refusal` for a file of something else, of another state, or that cannot be read
 */
export async function returnedIn(
  bytes: Uint8Array,
  root: string,
  { content, editie, huisstijl }: Pick<Settings, 'content' | 'editie' | 'huisstijl'>,
): Promise<Returned> {
  const { stamp, paragraphs } = readReturned(bytes);
  if (!stamp) throw new Refusal(UNKNOWN);
  const own = await editieOf(content, editie, stamp);
  const [read, images] = await Promise.all([readContent(content, own), imageFiles(content, own)]);
  const title = read.handbook?.handleiding.titel;
  if (title !== undefined && title !== stamp.handbook)
    throw new Refusal(
      `Dit bestand komt uit een andere handleiding: «${stamp.handbook}». Deze heet «${title}». Er is niets veranderd.`,
    );
  const base = await keptBase(root, stamp.state);
  const making = { read, images: [...images.keys()].sort(), huisstijl, root, anyState: base !== undefined };
  const made = await madeAnew(stamp, making);
  const earlier = made.state !== stamp.state;
  if (!earlier) await keepBase(root, stamp.state, made.paragraphs);
  const found = propose(made, paragraphs, earlier ? base : undefined);
  if (!found)
    throw new Refusal(
      'In dit bestand is zoveel anders dat geen alinea meer te herkennen is. Er is niets veranderd.',
    );
  return { stamp, earlier, ...found };
}

/** The edition that a file was made of: that of this run, or another by its title. */
async function editieOf(content: string, editie: string, stamp: Stamp): Promise<string> {
  const ids = await editieIds(content);
  const titles = await Promise.all(
    ids.map(async (id) => {
      const file = editieFile(id);
      return valueAt(readSource(file, await readFile(join(content, file))).data, ['titel']);
    }),
  );
  const same = ids.filter((_, i) => titles[i] === stamp.editie);
  const [own] = same.includes(editie) ? [editie] : same;
  if (own !== undefined) return own;
  throw new Refusal(
    `Dit bestand is van de editie «${stamp.editie}», en die is er hier niet. Er is niets veranderd.`,
  );
}

const UNKNOWN =
  'In dit bestand staat niet van welke pagina het gemaakt is. Het komt niet uit deze handleiding, het is overgetypt of geplakt in een nieuw bestand, of het is gedownload voordat bestanden dat bijhielden. Download de pagina opnieuw, en zet de wijzigingen daarin over.';
