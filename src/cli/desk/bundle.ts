import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readBrand } from '../../load/content/huisstijl.ts';
import type { Settings } from '../../load/settings.ts';
import { huisstijlCss } from '../../outputs/css/huisstijl.ts';

/** A file of the editor that browsers get. */
export interface Asset {
  type: string;
  bytes: Uint8Array | string;
}

/** The script, the styles and the letter of the editor, by their address. Made when it starts, and kept in memory only. */
export async function bundle(root: string, settings: Settings): Promise<ReadonlyMap<string, Asset>> {
  const [made, brand] = await Promise.all([
    build({
      entryPoints: [join(root, 'src/desk/client/main.ts')],
      bundle: true,
      format: 'esm',
      target: 'es2023',
      minify: true,
      write: false,
      logLevel: 'silent',
      legalComments: 'none',
    }),
    readBrand(settings),
  ]);
  const style = (file: string) => readFile(join(root, file), 'utf8');
  const styles = [
    '@layer tokens, reset, base, desk;',
    // The letter lies on this machine: it need not be waited for, nor kept for the next page.
    huisstijlCss(brand, () => '/letter.woff2').replaceAll('font-display:optional', 'font-display:swap'),
    await style('src/site/styles/tokens.css'),
    await style('src/site/styles/base.css'),
    await style('src/desk/client/desk.css'),
  ];
  return new Map<string, Asset>([
    ['/bewerken.js', { type: 'text/javascript', bytes: made.outputFiles[0]?.contents ?? '' }],
    ['/bewerken.css', { type: 'text/css', bytes: styles.join('\n') }],
    [
      '/letter.woff2',
      {
        type: 'font/woff2',
        bytes: await readFile(join(root, `src/site/styles/fonts/${brand.letter}.woff2`)),
      },
    ],
  ]);
}
