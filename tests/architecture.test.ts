import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom; `docs/architecture.md` shows the same table. A folder may always import from
 * itself. `types` means `import type` only, `los` by `import()` only: fetched when somebody asks for it. Packages are named with the folders; `node` is any `node:…`.
 */
const MAG: Record<string, { mag: string[]; types?: string[]; los?: string[] }> = {
  schema: { mag: ['kinds', 'zod'] },
  kinds: { mag: ['schema', 'text', 'model', 'page', 'zod'] },
  page: { mag: ['kinds', 'model', 'document', 'text', 'outputs/shared'] },
  site: {
    mag: ['page', 'components', 'outputs/html', 'text', 'styles'],
    types: ['document'],
  },
  document: { mag: ['satteri'] },
  text: { mag: [] },
  model: { mag: ['schema', 'kinds', 'page', 'document', 'text', 'culori'], types: ['zod'] },
  checks: { mag: ['model', 'kinds', 'page', 'document', 'text'], types: ['schema'] },
  'outputs/shared': { mag: ['model', 'kinds', 'page', 'document', 'text', 'uqr', 'fflate'] },
  'outputs/shared/omtrek': { mag: ['model', 'kinds', 'page', 'fontkit', 'subset-font'] },
  'outputs/html': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/css': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/deelbeeld': {
    mag: ['model', 'kinds', 'page', 'text', 'outputs/shared', 'outputs/shared/omtrek', 'node', 'sharp'],
  },
  'outputs/plan': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/json': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/feeds': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/markdown': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/security': { mag: ['model', 'kinds', 'page'] },
  'outputs/epub': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/meeneemsite': { mag: ['text', 'outputs/shared', 'parse5'] },
  'outputs/csv': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/sheets': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/agenda': { mag: ['model', 'kinds', 'page', 'document', 'text', 'outputs/shared'] },
  'outputs/docx': { mag: ['model', 'kinds', 'page', 'text', 'outputs/shared', 'docx', 'fflate'] },
  'outputs/odt': { mag: ['model', 'kinds', 'page', 'text', 'outputs/shared'] },
  'outputs/tekening': {
    mag: ['model', 'kinds', 'page', 'outputs/shared', 'outputs/shared/omtrek', 'node', 'sharp'],
  },
  'outputs/pdf': {
    mag: [
      'model',
      'kinds',
      'page',
      'document',
      'text',
      'outputs/shared',
      'node',
      'subset-font',
      '@myriaddreamin',
    ],
  },
  load: {
    mag: [
      'schema',
      'document',
      'model',
      'kinds',
      'page',
      'checks',
      'node',
      'cspell-lib',
      'yaml',
      'zod',
      'astro:content',
    ],
    types: ['astro'],
  },
  search: {
    mag: ['model', 'kinds', 'page', 'document', 'text', 'search/query', 'pagefind', 'parse5', 'node'],
  },
  'search/query': { mag: ['document'] },
  components: {
    mag: ['styles', 'text', 'client', 'page', 'site', 'outputs/shared', 'outputs/html', '@svg-maps'],
    types: ['model', 'kinds', 'document'],
  },
  layouts: {
    mag: [
      'page',
      'site',
      'outputs/html',
      'components',
      'styles',
      'text',
      'client',
      '@nl-design-system-candidate',
      '@utrecht',
      'virtual:huisstijl.css',
    ],
    types: ['model', 'kinds', 'page', 'document'],
  },
  pages: {
    mag: ['load', 'layouts', 'components', 'outputs', 'search', 'model', 'kinds', 'page', 'document', 'text'],
    types: ['astro'],
  },
  client: {
    mag: ['text', 'model', 'kinds', 'page', 'document', 'search/query'],
    types: ['outputs'],
    los: ['outputs'],
  },
  'content.config.ts': { mag: ['schema', 'kinds', 'load', 'astro', 'astro:content'] },
  cli: {
    mag: [
      'load',
      'checks',
      'model',
      'kinds',
      'page',
      'document',
      'schema',
      'text',
      'search',
      'outputs',
      'integrations',
      'cli/toegankelijkheid',
      'cli/check-release',
      'node',
      'astro',
      'sirv',
      'yaml',
      'zod',
      'fontkit',
      'subset-font',
      'playwright-core',
      '@sparticuz',
    ],
  },
  'cli/toegankelijkheid': {
    mag: ['document', 'schema', 'text', 'node', 'yaml', 'axe-core', 'playwright-core'],
  },
  'cli/check-release': { mag: ['cli/toegankelijkheid', 'document', 'node', 'axe-core'] },
  integrations: {
    mag: [
      'load',
      'checks',
      'model',
      'kinds',
      'page',
      'document',
      'text',
      'search',
      'outputs',
      'node',
      'postcss',
    ],
    types: ['astro'],
  },
};

const bestanden = globSync('src/**/*.{ts,astro}', { cwd: join(import.meta.dirname, '..') })
  .map((bestand) => bestand.replaceAll('\\', '/'))
  .filter((bestand) => !bestand.endsWith('.test.ts') && !bestand.endsWith('.d.ts'));
const bron = (bestand: string) => readFileSync(join(import.meta.dirname, '..', bestand), 'utf8');
const imports = new Map(bestanden.map((bestand) => [bestand, importsVan(bron(bestand))]));

describe('the dependency table', () => {
  test('the scan sees the files and their imports', () => {
    expect(bestanden.length).toBeGreaterThan(80);
    expect(bestanden.filter((bestand) => bestand.endsWith('.astro')).length).toBeGreaterThan(20);
    expect(imports.get('src/model/handboek.ts')).toContainEqual({ van: './ontleed.ts', type: false });
    expect(imports.get('src/layouts/Artikel.astro')).toContainEqual({ van: '../model/site.ts', type: true });
  });

  test.each(bestanden)('%s keeps to the table', (bestand) => {
    expect(overtredingen(bestand, imports.get(bestand)!)).toEqual([]);
  });

  test('the architecture page shows this table', () => {
    const pagina = readFileSync(join(import.meta.dirname, '../docs/architecture.md'), 'utf8');
    const lijst = (namen: string[] = []) => namen.join(', ') || '–';
    for (const [van, { mag, types }] of Object.entries(MAG))
      expect(pagina).toContain(`| ${van} | ${lijst(mag)} | ${lijst(types)} |`);
    for (const [van, { los }] of Object.entries(MAG))
      if (los) expect(pagina).toContain(`\`${van}\` may also fetch ${lijst(los)} by \`import()\``);
  });

  test('every folder has a row', () => {
    expect([...new Set(bestanden.map(map))].filter((naam) => !(naam in MAG))).toEqual([]);
  });

  test.each([
    [
      'src/model/x.ts',
      `import { htmlVan } from '../outputs/html/index.ts';`,
      'src/model/x.ts imports outputs/html',
    ],
    ['src/model/x.ts', `import { readFile } from 'node:fs/promises';`, 'src/model/x.ts imports node'],
    [
      'src/components/X.astro',
      `import { buildHandboek } from '../model/handboek.ts';`,
      'src/components/X.astro imports model',
    ],
    [
      'src/outputs/html/x.ts',
      `const { x } = await import('../json/index.ts');`,
      'src/outputs/html/x.ts imports outputs/json',
    ],
    ['src/model/x.ts', `export { x } from '../pages/x.ts';`, 'src/model/x.ts imports pages'],
    [
      'src/client/x.ts',
      `import { writeCsv } from '../outputs/csv/write.ts';`,
      'src/client/x.ts imports outputs/csv',
    ],
  ])('a planted import in %s is caught: %s', (bestand, regel, melding) => {
    expect(overtredingen(bestand, importsVan(regel))).toEqual([melding]);
  });
});

describe('cycles', () => {
  test('no file leads back to itself', () => {
    expect(kringen(imports)).toEqual([]);
  });

  test('a planted cycle is caught', () => {
    const geplant = new Map([
      ['src/a/a.ts', [{ van: './b.ts', type: false }]],
      ['src/a/b.ts', [{ van: './a.ts', type: true }]],
    ]);
    expect(kringen(geplant)).toEqual(['src/a/a.ts → src/a/b.ts → src/a/a.ts']);
  });
});

interface Import {
  van: string;
  type: boolean;
  /** Whether it is fetched at the moment of use: `import()`. */
  los?: boolean;
}

/** Every import and re-export of a source text; `type` when nothing of it runs. */
function importsVan(source: string): Import[] {
  const vast = [
    ...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm),
  ].map(([, type, namen = '', van]) => ({
    van: van!,
    type: type !== undefined || /^\{\s*(?:type\s+[^,}]+,?\s*)+\}$/.test(namen),
  }));
  const los = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, van]) => ({
    van: van!,
    type: false,
    los: true,
  }));
  return [...vast, ...los];
}

/** The row of the table that a file belongs to. */
function map(bestand: string): string {
  const delen = bestand.split('/').slice(1);
  const rij = [3, 2].map((diepte) => delen.slice(0, diepte).join('/')).find((naam) => naam in MAG);
  return rij ?? delen.slice(0, delen[0] === 'outputs' ? 2 : 1).join('/');
}

function doel(bestand: string, van: string): string {
  if (!van.startsWith('.'))
    return van.startsWith('node:') ? 'node' : van.startsWith('astro:') ? van : (van.split('/')[0] ?? van);
  const pad = normalize(join(dirname(bestand), van));
  return pad.startsWith('src/') ? map(pad) : pad;
}

function overtredingen(bestand: string, gevonden: Import[]): string[] {
  const eigen = map(bestand);
  const { mag, types = [], los: later = [] } = MAG[eigen] ?? { mag: [] };
  return gevonden.flatMap(({ van, type, los = false }) => {
    const naar = doel(bestand, van);
    const toegestaan =
      naar === eigen ||
      mag.includes(naar) ||
      mag.includes(naar.split('/')[0]!) ||
      (type && (types.includes(naar) || types.includes(naar.split('/')[0]!))) ||
      (los && later.includes(naar.split('/')[0]!));
    return toegestaan ? [] : [`${bestand} imports ${naar}`];
  });
}

/** Cycles between files, each told once, from its first file in the alphabet. */
function kringen(grafiek: Map<string, Import[]>): string[] {
  const klaar = new Set<string>();
  const gevonden = new Set<string>();
  const loop = (bestand: string, pad: string[]): void => {
    const at = pad.indexOf(bestand);
    if (at !== -1) {
      const kring = pad.slice(at);
      const begin = kring.indexOf([...kring].sort()[0]!);
      const gedraaid = [...kring.slice(begin), ...kring.slice(0, begin)];
      gevonden.add([...gedraaid, gedraaid[0]].join(' → '));
      return;
    }
    if (klaar.has(bestand)) return;
    for (const { van } of grafiek.get(bestand) ?? []) {
      const naar = van.startsWith('.') ? normalize(join(dirname(bestand), van)) : '';
      if (grafiek.has(naar)) loop(naar, [...pad, bestand]);
    }
    klaar.add(bestand);
  };
  for (const bestand of [...grafiek.keys()].sort()) loop(bestand, []);
  return [...gevonden];
}
