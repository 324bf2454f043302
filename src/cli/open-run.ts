import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../load/settings.ts';
import { siteHash } from '../making/last-site.ts';
import { standsAsBuilt } from './as-it-stands.ts';
import { clearLitter, realPlace } from './place.ts';
import type { SiteRun } from './site-run.ts';

/**
 * Checks the content, and makes ready to build the site.
 * @param root the project folder
 * @returns nothing but the folder when the site that stands there is the one that would be built
 * @throws an error whose message tells a writer what to mend
 */
export async function openRun(root: string): Promise<SiteRun | { dist: string; handbook?: undefined }> {
  const config = settings(root);
  const dist = await realPlace(config.dist);
  const work = join(root, 'node_modules', '.astro');
  await clearLitter(dist, work);
  if (!mayReplaced(dist))
    throw new Error(
      `${dist} bestaat al, en is geen gebouwde site. Kies met DIST een andere map, of haal deze zelf weg.`,
    );
  const made = siteHash(root, config);
  if (await standsAsBuilt(root, config, dist, made)) return { dist };
  // Fetched when there is something to do: what builds is most of the code.
  return (await import('./open-build.ts')).openBuild(root, config, { dist, work, made });
}

/** Only nothing, an empty folder or an earlier site gives way: `DIST=content` must not cost anybody their texts. */
function mayReplaced(dist: string): boolean {
  if (!existsSync(dist)) return true;
  if (!statSync(dist).isDirectory()) return false;
  const contents = readdirSync(dist);
  return contents.length === 0 || (contents.includes('index.html') && contents.includes('pagefind'));
}
