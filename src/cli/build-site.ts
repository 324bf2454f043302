import { rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../load/settings.ts';

/**
 * Builds the site beside the old one (the integration checks the content first), and only then puts it
 * in its place: a failed build leaves the last good site untouched.
 * @param root the project folder
 * @throws an error whose message tells a writer what to mend
 */
export async function buildSite(root: string): Promise<void> {
  const { dist } = settings(root);
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
