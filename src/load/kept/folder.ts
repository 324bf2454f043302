import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where commands keep what they need not do again. Deleting it is always safe. @param root the project folder */
export const keptFolder = (root: string): string => join(root, 'node_modules/.cache/handboek');

/** Writes a file that others may be reading, or writing, at this moment: nobody ever sees half of one. */
export async function writeWhole(place: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const loose = `${place}.${process.pid}-${performance.now()}`;
  await writeFile(loose, bytes);
  await rename(loose, place);
}
