import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groottetekst } from '../text/grootte.ts';

/**
 * Writes on a built page how large each file is that it offers, once all files are there:
 * `<span data-grootte="/x.pdf"></span>` → `<span data-grootte="/x.pdf">(120 kB)</span>`.
 * A file that is not there yet keeps its place empty.
 */
export async function vulGroottes(dist: string, pagina: string): Promise<void> {
  const pad = join(dist, pagina);
  const html = await readFile(pad, 'utf8');
  const adressen = new Set([...html.matchAll(PLEK)].map(([, , adres]) => adres!));
  const groottes = new Map<string, string>();
  for (const adres of adressen) {
    const bytes = await stat(join(dist, adres)).then(
      ({ size }) => size,
      () => undefined,
    );
    if (bytes !== undefined) groottes.set(adres, `(${groottetekst(bytes)})`);
  }
  await writeFile(
    pad,
    html.replace(PLEK, (heel, begin: string, adres: string, einde: string) =>
      groottes.has(adres) ? `${begin}${groottes.get(adres)}${einde}` : heel,
    ),
  );
}

const PLEK = /(<span [^>]*data-grootte="([^"]+)"[^>]*>)[^<]*(<\/span>)/g;
