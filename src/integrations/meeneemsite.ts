import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { meeneemsite, type Uitgave } from '../outputs/meeneemsite/index.ts';
import { outputs } from '../outputs/registry/index.ts';

/**
 * Packs the finished site to take along. No route can do so: it takes what all routes made.
 * @param dir the folder with the site
 * @returns the size of the ZIP in bytes
 */
export async function schrijfMeeneemsite(dir: string): Promise<number> {
  const namen = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((bestand) => bestand.isFile())
    .map((bestand) => relative(dir, join(bestand.parentPath, bestand.name)).split(sep).join('/'));
  const uitgave = JSON.parse(await readFile(join(dir, 'handboek.json'), 'utf8')) as Uitgave;
  const adres = outputs.find(({ weight }) => weight === 'last')!.path;
  const zip = await meeneemsite(namen, (naam) => readFile(join(dir, naam)), uitgave, adres);
  const doel = join(dir, adres);
  await mkdir(dirname(doel), { recursive: true });
  await writeFile(doel, zip);
  return zip.length;
}
