import { build, type Plugin } from 'esbuild';
import { base64, gunzip, gzipOf } from '../files/gzip.ts';
import { pathOf, within } from '../../page/site/address.ts';

/** What makes the search page of the copy search: all in the page itself, as a file fetches nothing. */
export interface OfflineSearch {
  /** The index and the texts of all pages, packed, in base 64. */
  data: string;
  script: string;
  /** The fingerprint of the script, for the policy of the page. */
  hash: string;
}

const PAGE = 'zoeken/index.html';
/** The part of the index that is read here: the name of another file (`search/query/kept/core.ts`). */
interface Index {
  seldom: string;
}
/** The text of a page. */
const TEXT = /^zoeken\/tekst\/(.+)\.bin$/;

/**
 * The search of a site in one script and one row of data.
 * @param site every file of the site, by its name from the root
 * @param address of the site
 * @returns nothing when the site does not search
 */
export async function offlineSearch(
  site: ReadonlyMap<string, Uint8Array>,
  address: string,
): Promise<OfflineSearch | undefined> {
  const page = textOf(site.get(PAGE));
  const index = [...site.keys()].find((name) => /^zoeken\/index-[^/]+\.bin$/.test(name));
  const scripts = [...page.matchAll(/<script[^>]+type="module"[^>]+src="([^"]+)"/g)].flatMap(
    ([, src = '']) => within(pathOf(address), src)?.slice(1) ?? [],
  );
  // Of the scripts of the page only its own: what all pages have beside it is left behind here too.
  const own = scripts.find((name) => textOf(site.get(name)).includes('zoekkopie'));
  if (index === undefined || own === undefined) return undefined;
  const core = unpack(site.get(index)) as Index;
  const texts = Object.fromEntries(
    [...site].flatMap(([file, bytes]) => {
      const name = TEXT.exec(file)?.[1];
      return name ? [[name, unpack(bytes)]] : [];
    }),
  );
  const seldom = unpack(site.get(`zoeken/zelden-${core.seldom}.bin`));
  const { outputFiles } = await build({
    entryPoints: [own],
    plugins: [filesOf(site)],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    minify: true,
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
  });
  const script = (outputFiles[0]?.text ?? '').trim();
  return {
    data: base64(gzipOf(JSON.stringify({ core, seldom, texts }))),
    script,
    hash: `sha256-${base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))))}`,
  };
}

/** Finds what a script imports among the files of the site, which may stand nowhere on the disk. */
const filesOf = (site: ReadonlyMap<string, Uint8Array>): Plugin => ({
  name: 'files-of-the-site',
  setup(build) {
    build.onResolve({ filter: /^\.|^[^/]/ }, ({ path, importer, kind }) =>
      kind === 'dynamic-import'
        ? { path, external: true }
        : {
            path: kind === 'entry-point' ? path : new URL(path, `file:///${importer}`).pathname.slice(1),
            namespace: 'site',
          },
    );
    build.onLoad({ filter: /./, namespace: 'site' }, ({ path }) => ({
      contents: textOf(site.get(path)),
      loader: 'js',
    }));
  },
});

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const unpack = (bytes: Uint8Array | undefined): unknown => (bytes ? JSON.parse(gunzip(bytes)) : []);
