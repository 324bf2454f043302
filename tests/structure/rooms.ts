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

/** What a page is made of, and what it shows: whoever writes or shows pages may use all of it. */
const PAGES = [
  'handbook',
  'kinds',
  'planner',
  'my-plan',
  'house-style',
  'page',
  'drawing',
  'drawing/*',
  'document',
  'text',
];
/** What every output may use. Another output is never among it; `files` and `office` are no outputs but their tools. */
const OUTPUT: Room = { may: [...PAGES, 'outputs/files', 'outputs/office'] };

export const ROOMS: Readonly<Record<string, Room>> = {
  text: { may: [] },
  document: { may: [] },
  // A kind's descriptor and schema stand below the handbook, its page above it; files make no cycle.
  schema: { may: ['kinds', 'document', 'text'] },
  kinds: { may: ['schema', 'handbook', 'my-plan', 'page', 'document', 'text'] },
  handbook: { may: ['schema', 'kinds', 'document', 'text'] },
  'house-style': { may: ['text'], types: ['schema'] },
  planner: { may: ['handbook', 'document', 'text'] },
  'my-plan': {
    may: ['handbook', 'kinds', 'planner', 'page', 'document', 'text'],
    types: ['schema'],
  },
  page: { may: [...PAGES, 'schema', 'outputs/files'] },
  drawing: { may: [] },
  'drawing/*': { may: [...PAGES, 'outputs/files', 'outputs/office'] },

  checks: { may: PAGES, types: ['schema'] },
  load: { may: [...PAGES, 'schema', 'checks', 'outputs/registry'] },
  'search/query': { may: ['document', 'text'] },
  search: { may: [...PAGES, 'search/query'] },

  'outputs/files': { may: ['text'] },
  'outputs/*': OUTPUT,
  // What scripts fetch is put together of what other outputs say.
  'outputs/for-scripts': { may: [...OUTPUT.may, 'outputs/plan', 'outputs/sheets'] },
  // A row fetches its writer when a file is asked for, and not before.
  'outputs/registry': {
    may: [...PAGES, 'schema', 'outputs/files'],
    types: ['outputs/*'],
    later: ['outputs/*', 'drawing/*', 'page'],
  },
  // Files are made beside the site, also without it.
  making: { may: ['load', 'outputs/registry', 'page', 'text'], types: ['handbook'] },

  'site/styles': { may: [] },
  'site/client': {
    may: ['text', 'my-plan', 'planner', 'handbook', 'kinds', 'page', 'document', 'search/query'],
    types: ['outputs/*', 'drawing/*'],
    later: ['outputs/*', 'drawing/*'],
  },
  'site/components': {
    may: [
      'site/styles',
      'site/client',
      'page',
      'drawing',
      'drawing/*',
      // The search page carries, packed, what its script reads.
      'search/query',
      'outputs/html',
      'outputs/files',
      'text',
    ],
    types: ['handbook', 'kinds', 'my-plan', 'document'],
  },
  'site/layouts': {
    may: ['site/components', 'site/styles', 'site/client', 'page', 'outputs/html', 'text'],
    types: ['handbook', 'kinds', 'document'],
  },
  pages: {
    may: [...PAGES, 'load', 'making', 'site/layouts', 'site/components', 'outputs/*', 'search'],
  },
  // The editor: what it knows of files and forms, and the screen, which a browser runs.
  desk: { may: [], types: ['desk/form', 'take-over'] },
  'desk/form': { may: ['schema', 'kinds'] },
  'desk/file': { may: ['desk/form', 'load'] },
  'desk/client': {
    may: ['desk/file', 'desk/form', 'site/client', 'document', 'text'],
    types: ['desk', 'take-over'],
  },
  // A file of Word that came back: what changed in it, and where that stands in the source.
  'take-over': {
    may: [...PAGES, 'schema', 'load', 'outputs/registry', 'outputs/office', 'desk/file', 'desk/form'],
  },
  'content.config.ts': { may: ['schema', 'kinds', 'load'] },
  integrations: { may: [...PAGES, 'load', 'checks', 'making', 'search', 'outputs/*'] },
  'cli/accessibility': { may: ['document', 'schema', 'text'] },
  'cli/check-release': { may: ['cli/accessibility', 'document'] },
  'cli/hosting': { may: ['handbook', 'page', 'outputs/files'] },
  'cli/release': {
    may: ['cli/hosting', 'handbook', 'page', 'outputs/files', 'outputs/registry'],
  },
  cli: {
    may: [
      ...PAGES,
      'load',
      'checks',
      'making',
      'schema',
      'search',
      'search/query',
      'outputs/*',
      'integrations',
      'desk/file',
      'desk/form',
      'take-over',
      'cli/*',
    ],
    types: ['desk'],
  },
};

/** Which rooms may use a package; `node` is what Node has built in. The types of any package are free. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  node: [
    'load',
    'making',
    'search',
    'drawing/share-image',
    'drawing/picture',
    'outputs/checksums',
    'outputs/pdf',
    // Texts of licences, as they come with what they are about.
    'outputs/credits',
    'outputs/registry',
    'integrations',
    'cli',
    'cli/*',
  ],
  '@myriaddreamin/typst-ts-node-compiler': ['outputs/pdf'],
  '@nl-design-system-candidate/': ['site/layouts'],
  '@sparticuz/chromium': ['cli'],
  '@svg-maps/netherlands': ['site/components'],
  '@utrecht/': ['site/layouts'],
  '@codemirror/': ['desk/client'],
  '@lezer/highlight': ['desk/client'],
  '@joplin/turndown-plugin-gfm': ['desk/client'],
  astro: ['pages', 'content.config.ts', 'integrations', 'cli'],
  'axe-core': ['cli/accessibility', 'cli/check-release'],
  'cspell-lib': ['load'],
  culori: ['house-style'],
  diff: ['take-over'],
  docx: ['outputs/docx'],
  esbuild: ['cli', 'outputs/offline-site', 'search'],
  fflate: ['outputs/files', 'outputs/docx', 'take-over'],
  fontkit: ['drawing/outline', 'cli'],
  pagefind: ['search'],
  parse5: ['search', 'outputs/offline-site'],
  'playwright-core': ['cli', 'cli/accessibility'],
  postcss: ['integrations'],
  satteri: ['document'],
  '@xmldom/xmldom': ['drawing/picture', 'take-over'],
  sharp: ['drawing/share-image', 'drawing/picture', 'outputs/pdf', 'load'],
  sirv: ['cli'],
  '@polka/compression': ['cli'],
  'subset-font': ['drawing/outline', 'outputs/pdf', 'cli'],
  turndown: ['desk/client'],
  uqr: ['drawing/qr'],
  yaml: ['outputs/cff', 'load', 'cli', 'cli/accessibility', 'desk/file'],
  zod: ['schema', 'kinds', 'load', 'cli', 'desk/form'],
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
