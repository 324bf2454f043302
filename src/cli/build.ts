import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';

/** `npm run build`: the whole site to `dist/` (or `DIST`), or nothing at all. */
try {
  await buildSite(resolve(import.meta.dirname, '../..'));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
