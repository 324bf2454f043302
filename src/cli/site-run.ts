import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { terminalReport } from '../checks/reporters/terminal.ts';
import { checkContent } from '../load/check.ts';
import { contentOf } from '../load/door.ts';
import { openReadings } from '../load/kept/readings.ts';
import { openHandbook } from '../load/open-handbook.ts';
import { settings } from '../load/settings.ts';
import { clearLitter, mustBeWritable, realPlace, replaceSite } from './place.ts';
import type { Handbook } from '../handbook/handbook.ts';

/** One building of the site: what it is made of, and where it is made until all of it is there. */
export interface SiteRun {
  root: string;
  content: string;
  editie: string;
  dist: string;
  /** The site as it grows, away from `dist`; the last good one stays until this one is whole. */
  folder: string;
  handbook: Handbook;
  /** Writes the pages to `folder`, with their search index. */
  buildPages: () => Promise<void>;
  /** Puts the site in its place. */
  replace: () => Promise<void>;
  /** Takes away all that is left beside it. Does no harm when there is nothing. */
  clean: () => Promise<void>;
}

/**
 * Checks the content, and makes ready to build the site.
 * @param root the project folder
 * @throws an error whose message tells a writer what to mend
 */
export async function openRun(root: string): Promise<SiteRun> {
  const config = settings(root);
  const { content, name, editie, today } = config;
  const dist = await realPlace(config.dist);
  const work = join(root, 'node_modules', '.astro');
  await clearLitter(dist, work);
  if (!mayReplaced(dist))
    throw new Error(
      `${dist} bestaat al, en is geen gebouwde site. Kies met DIST een andere map, of haal deze zelf weg.`,
    );
  const keep = await openReadings(root, content);
  const read = await contentOf(config);
  await keep();
  const { issues } = await checkContent({ folder: content, name, editie, today, read });
  if (issues.length > 0) console.log(terminalReport(issues));
  if (issues.some(({ severity }) => severity === 'error'))
    throw new Error('De inhoud klopt niet, dus er is niets gebouwd.');
  await mustBeWritable(dist);
  // Inside the project, wherever the site goes: what Astro runs to make pages looks for packages from where it lies.
  const folder = join(work, `site-${process.pid}`);
  // Of this build alone: two builds at once, of two editions, must not read each other's entries.
  const cacheDir = join(work, `bouw-${process.pid}`);
  return {
    root,
    content,
    editie,
    dist,
    folder,
    handbook: await openHandbook(config),
    buildPages: () => buildPages(root, folder, cacheDir),
    replace: () => replaceSite(dist, folder),
    clean: async () => {
      await Promise.all([folder, cacheDir].map((map) => rm(map, { recursive: true, force: true })));
    },
  };
}

async function buildPages(root: string, outDir: string, cacheDir: string): Promise<void> {
  process.env.HANDBOEK_GECONTROLEERD = '1';
  process.chdir(root);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root, outDir, cacheDir, logLevel: 'warn' });
}

/** Only nothing, an empty folder or an earlier site gives way: `DIST=content` must not cost anybody their texts. */
function mayReplaced(dist: string): boolean {
  if (!existsSync(dist)) return true;
  if (!statSync(dist).isDirectory()) return false;
  const contents = readdirSync(dist);
  return contents.length === 0 || (contents.includes('index.html') && contents.includes('pagefind'));
}
