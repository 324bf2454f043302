import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';

/** `npm run build`: the whole site to `dist/` (or `DIST`), or nothing at all. */
try {
  await buildSite(resolve(import.meta.dirname, '../..'));
} catch (oorzaak) {
  console.error(oorzaak instanceof Error ? oorzaak.message : oorzaak);
  process.exitCode = 1;
}
