import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** `npm run build`: the whole site to `dist/` (or `DIST`), or nothing at all. */
const root = resolve(import.meta.dirname, '../..');
// Of what is imported from here on Node keeps what it compiled; that is why the command itself is imported last.
enableCompileCache(join(root, 'node_modules/.cache/handboek/code'));
await import('./build/run.ts');
