import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { within } from '../page/site/address.ts';
import { hashOf } from './hash.ts';

const MODULE = /(<script[^>]+type="module"[^>]+src=")(\/[^"]+)(")/g;

/**
 * Makes one file of each script of a page with all that it imports. On a slow line each link of a chain of imports
 * takes half a second, and a file that other pages share saves nothing for who comes here first.
 * @param path at which the site stands
 * @returns the page, with the names of the new files
 */
export async function withOneScript(dir: string, path: string, html: string): Promise<string> {
  const names = new Map<string, string>();
  for (const [, , src = ''] of html.matchAll(MODULE)) {
    const file = join(dir, within(path, src) ?? src);
    const { outputFiles, metafile } = await build({
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      target: 'es2023',
      minify: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
      legalComments: 'none',
      charset: 'utf8',
    });
    const [bundle] = outputFiles;
    if (!bundle || Object.keys(metafile.inputs).length === 1) continue;
    const name = src.replace(/[^/]+$/, `one.${hashOf([bundle.contents])}.js`);
    await writeFile(join(dir, within(path, name) ?? name), bundle.contents);
    // Only this page has it: what it imports, others may have too.
    await rm(file);
    names.set(src, name);
  }
  return html.replace(
    MODULE,
    (_, begin: string, src: string, end: string) => begin + (names.get(src) ?? src) + end,
  );
}
