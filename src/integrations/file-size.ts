import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certain } from '../document/certain.ts';
import { within } from '../page/site/address.ts';
import { sizeText } from '../text/format/size.ts';

/**
 * Writes on a built page how large each file is that it offers, once all files are there:
 * `<span data-grootte="/x.pdf"></span>` → `<span data-grootte="/x.pdf">(120 kB)</span>`.
 * A file that is not there yet keeps its place empty.
 * @param path at which the site stands
 */
export async function fillSizes(dist: string, page: string, path: string): Promise<void> {
  const file = join(dist, page);
  const html = await readFile(file, 'utf8');
  const addresses = new Set([...html.matchAll(PLACE)].map(([, , address]) => certain(address)));
  const sizes = new Map<string, string>();
  for (const address of addresses) {
    const bytes = await stat(join(dist, within(path, address) ?? address)).then(
      ({ size }) => size,
      () => undefined,
    );
    if (bytes !== undefined) sizes.set(address, `(${sizeText(bytes)})`);
  }
  await writeFile(
    file,
    html.replace(PLACE, (whole, begin: string, address: string, end: string) =>
      sizes.has(address) ? `${begin}${sizes.get(address)}${end}` : whole,
    ),
  );
}

const PLACE = /(<span [^>]*data-grootte="([^"]+)"[^>]*>)[^<]*(<\/span>)/g;
