import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * The fingerprints of files, as `sha256sum -c` reads them: whoever keeps a copy can prove later, byte for byte, that
 * it is the copy that was published.
 * @param files addresses on the site, in the order in which they are told
 * @param folder where the list itself stands; names are told from there. Example: `/downloads/`
 * @param read the bytes of one file
 */
export async function sha256Sums(
  files: readonly string[],
  folder: string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<string> {
  const lines: string[] = [];
  for (const path of files) {
    const sum = createHash('sha256')
      .update(await read(path))
      .digest('hex');
    lines.push(`${sum}  ${posix.relative(folder, path)}\n`);
  }
  return lines.join('');
}
