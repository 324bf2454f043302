import { packageOf, target, type Import } from './imports.ts';

/**
 * The one table of who may import whom: data flows from `schema` to what is made of it, and never back.
 * A room is a folder of `src/`; the longest name that fits wins. It may always import from itself.
 */
export interface Room {
  /** Rooms that it may use; `outputs/*` is every room inside `outputs`. */
  may: readonly string[];
  /** Rooms of which it may know the types only: `import type`. */
  types?: readonly string[];
  /** Rooms that it may fetch at the moment of use only, by `import()`. */
  later?: readonly string[];
}

/** What a page is made of: whoever shows or writes pages may use all of it. */
const PAGES = ['handbook', 'model', 'kinds', 'page', 'document', 'text'];
/** What every output may use. Another output is never among it. */
const OUTPUT: Room = { may: [...PAGES, 'outputs/shared', 'outputs/files'] };

export const ROOMS: Readonly<Record<string, Room>> = {
  text: { may: [] },
  document: { may: [] },
  schema: { may: ['kinds'] },
  kinds: { may: ['schema', 'text', 'model', 'page', 'document'] },
  handbook: { may: [], types: ['model', 'kinds', 'text'] },
  model: { may: ['schema', 'kinds', 'page', 'document', 'text'], types: ['handbook'] },
  page: { may: ['handbook', 'kinds', 'model', 'document', 'text', 'outputs/shared'] },
  checks: { may: PAGES, types: ['schema'] },
  load: { may: [...PAGES, 'schema', 'checks', 'outputs/registry'] },
  'search/query': { may: ['document'] },
  search: { may: [...PAGES, 'search/query'] },

  'outputs/files': { may: [] },
  'outputs/shared/omtrek': { may: PAGES },
  'outputs/shared': { may: [...PAGES, 'outputs/files'] },
  'outputs/*': OUTPUT,
  'outputs/deelbeeld': { may: [...OUTPUT.may, 'outputs/shared/omtrek'] },
  'outputs/tekening': { may: [...OUTPUT.may, 'outputs/shared/omtrek'] },
  // What scripts fetch is put together of what other outputs say.
  'outputs/for-scripts': { may: [...OUTPUT.may, 'outputs/plan', 'outputs/sheets'] },
  // A row fetches its writer when a file is asked for, and not before.
  'outputs/registry': {
    may: [...PAGES, 'schema', 'outputs/files'],
    types: ['outputs/*'],
    later: ['outputs/*', 'model'],
  },
  // Files are made beside the site, also without it.
  making: { may: ['load', 'outputs/registry'], types: ['handbook', 'model'] },

  styles: { may: [] },
  site: { may: ['page', 'components', 'outputs/html', 'text', 'styles'], types: ['document'] },
  client: {
    may: ['text', 'model', 'kinds', 'page', 'document', 'search/query'],
    types: ['outputs/*'],
    later: ['outputs/*'],
  },
  components: {
    may: ['styles', 'text', 'client', 'page', 'site', 'outputs/shared', 'outputs/html'],
    types: ['model', 'kinds', 'document'],
  },
  layouts: {
    may: ['components', 'styles', 'text', 'client', 'site', 'page', 'outputs/html'],
    types: ['model', 'kinds', 'document'],
  },
  pages: { may: [...PAGES, 'load', 'making', 'layouts', 'components', 'outputs/*', 'search'] },
  'content.config.ts': { may: ['schema', 'kinds', 'load'] },
  integrations: { may: [...PAGES, 'load', 'checks', 'making', 'search', 'outputs/*'] },
  'cli/toegankelijkheid': { may: ['document', 'schema', 'text'] },
  'cli/check-release': { may: ['cli/toegankelijkheid', 'document'] },
  cli: {
    may: [...PAGES, 'load', 'checks', 'making', 'schema', 'search', 'outputs/*', 'integrations', 'cli/*'],
  },
};

/** Which rooms may use a package; `node` is what Node has built in. The types of any package are free. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  node: [
    'load',
    'making',
    'search',
    'outputs/deelbeeld',
    'outputs/tekening',
    'outputs/pdf',
    'integrations',
    'cli',
    'cli/*',
  ],
  '@myriaddreamin/typst-ts-node-compiler': ['outputs/pdf'],
  '@nl-design-system-candidate/': ['layouts'],
  '@sparticuz/chromium': ['cli'],
  '@svg-maps/netherlands': ['components'],
  '@utrecht/': ['layouts'],
  astro: ['pages', 'content.config.ts', 'integrations', 'cli'],
  'axe-core': ['cli/toegankelijkheid', 'cli/check-release'],
  'cspell-lib': ['load'],
  culori: ['model'],
  docx: ['outputs/docx'],
  fflate: ['outputs/shared', 'outputs/docx'],
  fontkit: ['outputs/shared/omtrek', 'cli'],
  pagefind: ['search'],
  parse5: ['search', 'outputs/meeneemsite'],
  'playwright-core': ['cli', 'cli/toegankelijkheid'],
  postcss: ['integrations'],
  satteri: ['document'],
  sharp: ['outputs/deelbeeld', 'outputs/tekening'],
  sirv: ['cli'],
  'subset-font': ['outputs/shared/omtrek', 'outputs/pdf', 'cli'],
  uqr: ['outputs/shared'],
  yaml: ['load', 'cli', 'cli/toegankelijkheid'],
  zod: ['schema', 'kinds', 'load', 'cli'],
};

/** The name of the room in which a file of `src/` stands; `undefined` when the table has none for it. */
export function roomOf(file: string): string | undefined {
  const parts = file.split('/').slice(1);
  for (let depth = parts.length; depth > 0; depth--) {
    const name = parts.slice(0, depth).join('/');
    if (name in ROOMS) return name;
    // Every folder of a row that ends in `/*` is a room of its own.
    if (depth > 1 && depth < parts.length && `${parts.slice(0, depth - 1).join('/')}/*` in ROOMS) return name;
  }
  return undefined;
}

const rowOf = (room: string): Room | undefined => ROOMS[room] ?? ROOMS[room.replace(/[^/]+$/, '*')];
const within = (room: string, rooms: readonly string[] = []): boolean =>
  rooms.some((each) => room === each || (each.endsWith('/*') && room.startsWith(each.slice(0, -1))));

/** What a file imports against the table, one sentence each. */
export function violations(file: string, imports: readonly Import[]): string[] {
  const room = roomOf(file);
  const row = room === undefined ? undefined : rowOf(room);
  if (room === undefined || !row) return [`${file} stands in no room of the table`];
  return imports.flatMap((each) => {
    const to = target(file, each);
    if (to === undefined)
      return packageAllowed(room, each) ? [] : [`${room} may not use ${packageOf(each)}: ${file}`];
    const other = to.startsWith('src/') ? roomOf(to) : undefined;
    const allowed =
      other !== undefined &&
      (other === room ||
        within(other, row.may) ||
        (each.type && within(other, row.types)) ||
        (each.later && within(other, row.later)));
    return allowed ? [] : [`${room} may not import ${other ?? to}: ${file}`];
  });
}

function packageAllowed(room: string, each: Import): boolean {
  const name = packageOf(each);
  if (name === undefined || each.type) return true;
  const row = Object.keys(PACKAGES).find(
    (key) => name === key || (key.endsWith('/') && name.startsWith(key)),
  );
  return row !== undefined && within(room, PACKAGES[row]);
}
