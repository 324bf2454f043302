import { join } from 'node:path';
import { build } from 'astro';
import { indexWithPagefind } from '../zoeken/pagefind.ts';

/** `node build-kaal.ts <folder>`: builds a bare site and its search (Pagefind, as most such sites have), as a process that can be measured. */
const [root = '.'] = process.argv.slice(2);
process.chdir(root);
await build({ root, logLevel: 'error' });
if (process.env.ZOEKINDEX !== 'geen')
  await indexWithPagefind(join(root, 'dist'), join(root, 'dist/pagefind'));
