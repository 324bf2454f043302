import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Handbook } from '../../handbook/handbook.ts';
import { moves } from '../../handbook/redirects.ts';
import { mediaTypeOf } from '../../outputs/registry/index.ts';
import { filesInZip } from '../../outputs/files/zip.ts';
import { urlOn } from '../../page/site/address.ts';
import { headersAt } from '../hosting/list.ts';
import { releaseText } from './readme.ts';
import { sbomOf } from './sbom.ts';
import { warcOf, type Exchange } from './warc.ts';

/** What a release is made of. */
export interface ReleaseOf {
  /** The project folder. */
  root: string;
  handbook: Handbook;
  /** The built site, with its downloads. */
  dist: string;
  /** The folder of the release, which must not be there yet. */
  to: string;
  commit?: string;
}

const ARCHIVE = 'downloads/handleiding-archief.pdf';
const ZIP = 'downloads/handleiding.zip';

/**
 * Makes the folder of one version, that never changes any more: all of it or nothing. Same site, same bytes.
 * @throws in Dutch, when the folder is there already, or the site has no downloads
 */
export async function makeRelease({ root, handbook, dist, to, commit }: ReleaseOf): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} staat er al. Een uitgave verandert nooit meer.`);
  for (const needed of [ARCHIVE, ZIP])
    if (!existsSync(join(dist, needed)))
      throw new Error(`In ${dist} staat geen ${needed}. Een uitgave kan niet zonder downloads.`);
  const { editie, handleiding } = handbook;
  const work = `${to}.nieuw-${process.pid}`;
  try {
    await mkdir(work, { recursive: true });
    await cp(dist, join(work, 'site'), { recursive: true });
    await copyFile(join(dist, ARCHIVE), join(work, 'handleiding-archief.pdf'));
    await copyFile(join(dist, ZIP), join(work, 'handleiding.zip'));
    await unpack(await readFile(join(dist, ZIP)), join(work, 'lezen'));
    const name = 'handleiding.warc';
    const about = {
      name,
      description: `${handleiding.titel} (${editie.titel}), versie ${editie.versie}`,
      publisher: handleiding.uitgever,
      date: editie.datum,
    };
    await writeFile(join(work, name), warcOf(about, await exchangesOf(handbook, dist)));
    const { name: project } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      name: string;
    };
    await writeFile(join(work, 'sbom.cdx.json'), await sbomOf(root, editie.datum, project));
    await writeFile(join(work, 'WIJZIGINGEN.md'), await changesOf(root, dist));
    const text = releaseText({
      title: `${handleiding.titel} (${editie.titel})`,
      version: editie.versie,
      date: editie.datum,
      address: handleiding.adres,
      publisher: handleiding.uitgever,
      licence: handleiding.licentie.naam,
      ...(commit && { commit }),
    });
    // Notepad of old Windows knows no other end of a line, and needs the mark to see that it is UTF-8.
    await writeFile(join(work, 'LEESMIJ.txt'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    await writeFile(join(work, 'SHA256SUMS'), await sumsOf(work));
    await rename(work, to);
  } catch (cause) {
    await rm(work, { recursive: true, force: true });
    throw cause;
  }
}

/** The copy to read from a folder, without the folder that a ZIP has around it. */
async function unpack(zip: Uint8Array, to: string): Promise<void> {
  for (const [name, bytes] of filesInZip(zip)) {
    const place = join(to, name.slice(name.indexOf('/') + 1));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
}

/** Every address of a site, with what its host answers; old addresses of pages that moved lead on. */
async function exchangesOf(handbook: Handbook, dist: string): Promise<Exchange[]> {
  const { adres: site } = handbook.handleiding;
  const moved = new Map(moves(handbook).map(({ address, to }) => [address, to]));
  const names = await filesBelow(dist);
  return Promise.all(
    // The small copies are for a host; whoever asks gets the text itself.
    names
      .filter((name) => !/\.(?:br|gz)$/.test(name))
      .map(async (name): Promise<Exchange> => {
        const address = `/${name}`.replace(/\/index\.html$/, '/');
        const url = urlOn(site, address);
        const to = moved.get(address);
        if (to !== undefined)
          return {
            url,
            status: 301,
            headers: { ...headersAt(address), Location: urlOn(site, to) },
            body: new Uint8Array(),
          };
        const type = mediaTypeOf(address);
        return {
          url,
          status: 200,
          headers: { ...(type && { 'Content-Type': type }), ...headersAt(address) },
          body: await readFile(join(dist, name)),
        };
      }),
  );
}

/** What changed in the handbook by its own page, and then in the program that makes it. */
async function changesOf(root: string, dist: string): Promise<string> {
  const texts = await Promise.all(
    [join(dist, 'geschiedenis/index.md'), join(root, 'CHANGELOG.md')].map((file) =>
      readFile(file, 'utf8').catch(() => ''),
    ),
  );
  return texts.filter(Boolean).join('\n\n---\n\n');
}

/** As `sha256sum -c` reads them, of every file below a folder. */
async function sumsOf(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const name of await filesBelow(folder))
    lines.push(`${hash('sha256', await readFile(join(folder, name)))}  ${name}\n`);
  return lines.join('');
}

/** Every file below a folder, by its name from there, in the order of their bytes. */
async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}
