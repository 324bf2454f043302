import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegistryContext } from '../outputs/registry/context.ts';
import { madeOf, type Prepared, type Writer } from '../outputs/registry/writers.ts';
import { codeHash } from '../load/kept/code.ts';
import { keptFolder, writeWhole } from '../load/kept/folder.ts';
import { makingKeyOf } from './key.ts';

/** Where files are kept between builds. Deleting it is always safe. */
export const keptIn = (root: string): string => join(keptFolder(root), 'outputs');

/** What nobody asked for so long is not kept any longer. */
const DAYS = 30;

/** Gives the bytes of a file that is about to be written, and tells whether they had been kept. */
export type Keep = (prepared: Prepared) => Promise<{ bytes: Uint8Array; kept: boolean }>;

/**
 * Writes a file, or gives what was written before of exactly the same.
 * @param folder where files are kept
 */
export function keeper({ root, image }: RegistryContext, folder = keptIn(root)): Keep {
  const codes = new Map<Writer, Promise<string>>();
  const codeOf = (writer: Writer): Promise<string> => {
    const known = codes.get(writer);
    if (known) return known;
    const code = codeHash(root, madeOf[writer]);
    codes.set(writer, code);
    return code;
  };
  return async ({ writer, input, write }) => {
    const place = join(folder, await makingKeyOf(await codeOf(writer), input, image));
    const kept = await readFile(place).catch(() => undefined);
    if (kept) {
      const now = new Date();
      await utimes(place, now, now).catch(() => undefined);
      return { bytes: kept, kept: true };
    }
    const bytes = await write();
    await writeWhole(place, bytes);
    return { bytes, kept: false };
  };
}

/** Throws away what has not been asked for in a month. */
export async function makingTidy(folder: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const place = join(folder, name);
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > DAYS * 24 * 60 * 60 * 1000) await rm(place, { force: true });
  }
}
