import { resolve } from 'node:path';
import { settings } from '../../load/settings.ts';
import { buildSite } from '../build-site.ts';
import { whyStopped } from '../place.ts';

/** The whole site to `dist/` (or `DIST`), or nothing at all. */
const root = resolve(import.meta.dirname, '../../..');
try {
  await buildSite(root);
} catch (cause) {
  console.error(whyStopped(cause, settings(root).dist));
  process.exitCode = 1;
}
