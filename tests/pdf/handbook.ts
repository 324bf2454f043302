import { resolve } from 'node:path';
import { metUitleg } from '../../src/model/begrippen.ts';
import { buildHandboek, type Handboek } from '../../src/model/handboek.ts';
import { loadFiles } from '../../src/load/files.ts';
import type { Opties } from '../../src/outputs/pdf/index.ts';

const root = resolve(import.meta.dirname, '../..');

export async function readHandbook(content: string): Promise<Handboek> {
  const { inhoud } = await loadFiles(resolve(root, content), 'landelijk');
  if (!inhoud) throw new Error(`${content} cannot be read.`);
  return metUitleg(buildHandboek(inhoud));
}

/** Makes PDFs anew, with the images that are given. */
export const options = (images: Record<string, Uint8Array> = {}): Opties => ({
  root,
  beeld: async (name) => {
    const image = images[name];
    if (!image) throw new Error(`${name} is not there.`);
    return image;
  },
});
