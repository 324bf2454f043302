import { rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { settings } from '../load/settings.ts';

/**
 * Builds the site beside the old one (the integration checks the content first), and only then puts it in its place:
 * a failed build leaves the last good site untouched.
 * @param root the project folder
 * @throws an error whose message tells a writer what to mend
 */
export async function buildSite(root: string): Promise<void> {
  const { dist } = settings(root);
  const nieuw = `${dist}.nieuw-${process.pid}`;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  try {
    await build({ root, outDir: nieuw, logLevel: 'warn' });
    await vervang(dist, nieuw);
  } finally {
    await rm(nieuw, { recursive: true, force: true });
  }
  console.log(`De site staat in ${dist}.`);
}

/** Puts the new folder in the place of the old one; two renames, so the site is gone for a moment at most. */
async function vervang(dist: string, nieuw: string): Promise<void> {
  const oud = `${dist}.oud-${process.pid}`;
  if (existsSync(dist)) await rename(dist, oud);
  await rename(nieuw, dist);
  await rm(oud, { recursive: true, force: true });
}
