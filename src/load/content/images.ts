import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { settings } from '../settings.ts';

/** Every image by name, with its file in the content folder: that of the edition before the national one. */
export async function imageFiles(folder: string, editie: string): Promise<Map<string, string>> {
  const folders = ['beelden', `edities/${editie}/beelden`];
  const files = await Promise.all(
    folders.map(async (basis) =>
      (await filesIn(folder, basis)).map((file): [string, string] => [
        file.slice(basis.length + 1),
        file,
      ]),
    ),
  );
  return new Map(files.flat());
}

/** The images of this run, by name. */
export async function images(): Promise<string[]> {
  const { content, editie } = settings(process.cwd());
  return [...(await imageFiles(content, editie)).keys()].sort();
}

/**
 * The bytes of one image.
 * @throws when there is no image of that name
 */
export function readImage(name: string): Promise<Uint8Array> {
  const { content, editie } = settings(process.cwd());
  return imageReader(content, editie)(name);
}

/** Reads images of one edition of a content folder, by name, as they are published. */
export const imageReader = (content: string, editie: string) => async (name: string): Promise<Uint8Array> => {
  const file = (await imageFiles(content, editie)).get(name) ?? `beelden/${name}`;
  const bytes = await readFile(join(content, file));
  // Fetched where there is an image only: most handbooks have none.
  const { publishedImage } = await import('../../drawing/picture/published.ts');
  return publishedImage(name, bytes);
};
