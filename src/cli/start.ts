import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** `npm start`: builds the pages, serves them, and makes the downloads meanwhile. */
const root = resolve(import.meta.dirname, '../..');
// Of what is imported from here on Node keeps what it compiled; that is why the command itself is imported last.
enableCompileCache(join(root, 'node_modules/.cache/handboek/code'));
await import('./start/run.ts');
