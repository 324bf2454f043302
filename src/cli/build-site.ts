import { rename, rm } from 'node:fs/promises';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { terminalReport } from '../checks/reporters/terminal.ts';
import { checkContent } from '../load/check.ts';
import { contentOf } from '../load/door.ts';
import { settings } from '../load/settings.ts';

/**
 * Checks the content, builds the site beside the old one, and only then puts it in its place: a failed
 * build leaves the last good site untouched.
 * @param root the project folder
 * @throws an error whose message tells a writer what to mend
 */
export async function buildSite(root: string): Promise<void> {
  const { dist, content: map, naam, editie, vandaag } = settings(root);
  if (!magVervangen(dist))
    throw new Error(
      `${dist} bestaat al, en is geen gebouwde site. Kies met DIST een andere map, of haal deze zelf weg.`,
    );
  const read = await contentOf({ content: map, editie });
  const { issues } = await checkContent({ map, naam, editie, vandaag, read });
  if (issues.length > 0) console.log(terminalReport(issues));
  if (issues.some(({ severity }) => severity === 'error'))
    throw new Error('De inhoud klopt niet, dus er is niets gebouwd.');
  process.env.HANDBOEK_GECONTROLEERD = '1';

  const nieuw = `${dist}.nieuw-${process.pid}`;
  // Of this build alone: two builds at once, of two editions, must not read each other's entries.
  const cacheDir = join(root, 'node_modules', '.astro', `bouw-${process.pid}`);
  process.chdir(root);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  try {
    await build({ root, outDir: nieuw, cacheDir, logLevel: 'warn' });
    await vervang(dist, nieuw);
  } finally {
    await Promise.all([nieuw, cacheDir].map((map) => rm(map, { recursive: true, force: true })));
  }
  console.log(`De site staat in ${dist}.`);
}

/** Only nothing, an empty folder or an earlier site gives way: `DIST=content` must not cost anybody their texts. */
function magVervangen(dist: string): boolean {
  if (!existsSync(dist)) return true;
  if (!statSync(dist).isDirectory()) return false;
  const inhoud = readdirSync(dist);
  return inhoud.length === 0 || (inhoud.includes('index.html') && inhoud.includes('pagefind'));
}

/** Puts the new folder in the place of the old one; two renames, so the site is gone for a moment at most. */
async function vervang(dist: string, nieuw: string): Promise<void> {
  const oud = `${dist}.oud-${process.pid}`;
  const vervangt = existsSync(dist);
  if (vervangt) await rename(dist, oud);
  try {
    await rename(nieuw, dist);
  } catch (oorzaak) {
    if (vervangt) await rename(oud, dist);
    throw oorzaak;
  }
  await rm(oud, { recursive: true, force: true });
}
