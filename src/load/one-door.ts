import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Door from './door.ts';

/**
 * The one door to the content, for code that Vite runs. Vite bundles the pages, and runs the loaders in a graph of
 * their own: a plain import would give each its own copy of `door.ts`, which reads and parses everything again. Node
 * keeps one copy of what it loads itself, the one that the check before the build has filled. A value on `globalThis`
 * would work too, but says nothing of what it holds.
 */
export const { contentOf, handbookOf } = createRequire(join(process.cwd(), 'package.json'))(
  './src/load/door.ts',
) as typeof Door;
