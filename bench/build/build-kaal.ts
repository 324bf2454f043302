import { join } from 'node:path';
import { build } from 'astro';
import { indexSite } from '../../src/search/index-site.ts';

/** `node build-kaal.ts <folder>`: builds a bare site and its search, as a process that can be measured. */
const [root = '.'] = process.argv.slice(2);
process.chdir(root);
await build({ root, logLevel: 'error' });
if (process.env.ZOEKINDEX !== 'geen') await indexSite(join(root, 'dist'));
