import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bestandenIn } from './bestanden.ts';
import { settings } from './settings.ts';

/** Every image by name, with its file in the content folder: that of the edition before the national one. */
export async function beeldBestanden(map: string, editie: string): Promise<Map<string, string>> {
  const mappen = ['beelden', `edities/${editie}/beelden`];
  const bestanden = await Promise.all(
    mappen.map(async (basis) =>
      (await bestandenIn(map, basis)).map((bestand): [string, string] => [
        bestand.slice(basis.length + 1),
        bestand,
      ]),
    ),
  );
  return new Map(bestanden.flat());
}

/** The images of this run, by name. */
export async function beelden(): Promise<string[]> {
  const { content, editie } = settings(process.cwd());
  return [...(await beeldBestanden(content, editie)).keys()].sort();
}

/**
 * The bytes of one image.
 * @throws when there is no image of that name
 */
export function leesBeeld(naam: string): Promise<Buffer> {
  const { content, editie } = settings(process.cwd());
  return imageReader(content, editie)(naam);
}

/** Reads images of one edition of a content folder, by name. */
export const imageReader =
  (content: string, editie: string) =>
  async (name: string): Promise<Buffer> =>
    readFile(join(content, (await beeldBestanden(content, editie)).get(name) ?? `beelden/${name}`));
