import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { CODE } from './make.ts';

/** One page, or one file that pages cannot do without: where it comes in the site, and how it is written. */
export interface ProgramPage {
  /** Below the site: `over/index.html`. */
  file: string;
  /**
   * Nothing when this handbook has no such page.
   * @param has the tag of a page that is there: one that would be written the same is not written
   */
  write: (has?: string) => Promise<{ bytes: Uint8Array; tag?: string } | 'same' | undefined>;
}

/** What Astro's prerenderer makes of its own program, as far as writing pages goes (`core/build/app.js`). */
interface ProgramApp extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: Map<string, { styles: Style[] }> }) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}
interface Style {
  sheet: unknown;
  order: number;
  depth: number;
}

/** A host of no meaning: our pages hold no address but their own path. */
const HOST = 'http://localhost';

/**
 * Opens a program that `makeProgram` made, for the content of this process.
 * @returns all pages of the site
 * @throws for two pages on one address
 */
export async function openProgram(folder: string): Promise<ProgramPage[]> {
  const names = await readdir(join(folder, CODE));
  const entry = names.find((name) => name.startsWith('prerender-entry'));
  if (!entry) throw new Error(`There is no program in ${folder}.`);
  const { app } = (await import(pathToFileURL(join(folder, CODE, entry)).href)) as { app: ProgramApp };
  app.setInternals({ pagesByKeys: stylesOf(app) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const base = app.manifest.base.replace(/\/$/, '');
  const pages = new Map<string, ProgramPage>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const file = fileOf(pathname.replace(/\/$/, ''), route.type).slice(1);
    if (pages.has(file)) throw new Error(`Two pages stand on ${pathname}.`);
    const slash = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
    const request = (has: string | undefined) =>
      new Request(`${HOST}${base}${encodeURI(pathname)}${slash}`, {
        headers: has === undefined ? {} : { 'if-none-match': has },
      });
    pages.set(file, {
      file,
      write: async (has) => {
        const response = await app.render(request(has), { routeData: route });
        if (response.status === 304) return 'same';
        if (!response.body) return undefined;
        const tag = response.headers.get('etag') ?? undefined;
        return { bytes: new Uint8Array(await response.arrayBuffer()), ...(tag !== undefined && { tag }) };
      },
    });
  }
  return [...pages.values()];
}

/** Which styles a page asks for, by the name that Astro has for its route (`core/build/plugins/util.js`). */
const stylesOf = ({ manifest }: ProgramApp): Map<string, { styles: Style[] }> =>
  new Map(
    manifest.routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );

/** A page has a folder of its own, but for the page of what is not there: hosts look for that one by name. */
function fileOf(path: string, type: PathWithRoute['route']['type']): string {
  if (type !== 'page') return path;
  return path === '/404' ? '/404.html' : `${path}/index.html`;
}
