import { resolve } from 'node:path';
import { withExplanation } from '../../src/handbook/explained-begrippen.ts';
import { buildHandbook, type Handbook } from '../../src/handbook/handbook.ts';
import { loadFiles } from '../../src/load/files.ts';
import type { Options } from '../../src/outputs/pdf/index.ts';

const root = resolve(import.meta.dirname, '../..');

export async function readHandbook(content: string): Promise<Handbook> {
  const { contents } = await loadFiles(resolve(root, content), 'landelijk');
  if (!contents) throw new Error(`${content} cannot be read.`);
  return withExplanation(buildHandbook(contents));
}

/** Makes PDFs anew, with the images that are given. */
export const options = (images: Record<string, Uint8Array> = {}): Options => ({
  root,
  image: async (name) => {
    const image = images[name];
    if (!image) throw new Error(`${name} is not there.`);
    return image;
  },
});
