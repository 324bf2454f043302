import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

/** One import or re-export of a file. */
export interface Import {
  /** As written: `./walk.ts`, `zod`, `node:path`. */
  from: string;
  /** Nothing of it runs: `import type`. */
  type: boolean;
  /** It is fetched at the moment of use: `import()`. */
  later?: boolean;
}

export const root = resolve(import.meta.dirname, '../..');

/**
 * Every file below `src/` that is part of the program, with what it imports. Our own scan and not
 * dependency-cruiser, which does not read `.astro` files: half of the arrows of the site start there.
 */
export function importsOfSource(): Map<string, Import[]> {
  const files = globSync('src/**/*.{ts,astro}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
    .sort();
  return new Map(files.map((file) => [file, importsIn(readFileSync(join(root, file), 'utf8'))]));
}

/** Every import and re-export of a source text. */
export function importsIn(source: string): Import[] {
  const fixed = [
    ...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm),
  ].map(([, type, names = '', from = '']) => ({
    from,
    type: type !== undefined || /^\{\s*(?:type\s+[^,}]+,?\s*)+\}$/.test(names),
  }));
  const later = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, from = '']) => ({
    from,
    type: false,
    later: true,
  }));
  return [...fixed, ...later];
}

/** The file that a relative import leads to, from the root of the project; nothing for a package. */
export const target = (file: string, { from }: Import): string | undefined =>
  from.startsWith('.') ? normalize(join(dirname(file), from)).replaceAll('\\', '/') : undefined;

/** The package of an import: `zod/mini` → `zod`, `@astrojs/mdx` → `@astrojs/mdx`, `node:path` → `node`. */
export function packageOf({ from }: Import): string | undefined {
  if (from.startsWith('.') || from.startsWith('virtual:') || from.startsWith('astro:')) return undefined;
  if (from.startsWith('node:')) return 'node';
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Cycles between files, each told once, from its first file in the alphabet. */
export function cycles(graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at !== -1) {
      const cycle = path.slice(at);
      const start = cycle.indexOf([...cycle].sort()[0] ?? file);
      const turned = [...cycle.slice(start), ...cycle.slice(0, start)];
      found.add([...turned, turned[0]].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const each of graph.get(file) ?? []) {
      const to = target(file, each);
      if (to !== undefined && graph.has(to)) visit(to, [...path, file]);
    }
    done.add(file);
  };
  for (const file of [...graph.keys()].sort()) visit(file, []);
  return [...found];
}
