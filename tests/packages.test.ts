import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOfSource, packageOf, root, target } from './structure/imports.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  scripts: Record<string, string>;
}
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Partial<Manifest>> };

/** Commands that only who works on the project runs: their packages may be missing with `--omit=dev`. */
const FOR_MAKERS = ['toegankelijkheid', 'check:release', 'bench'];

/** Packages that no file names, and what needs them. */
const UNNAMED: Readonly<Record<string, string>> = {
  node: 'every script runs on it',
  '@astrojs/check': '`astro check`',
  typescript: '`astro check` and the lint read types with it',
  '@types/culori': 'the types of culori',
  '@types/fontkit': 'the types of fontkit',
  '@types/node': 'the types of Node',
  '@types/turndown': 'the types of turndown',
};

const imports = importsOfSource();

/** Every file that a run of these files can load; what stands behind `import()` counts too, types don't. */
function reachable(from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !imports.has(file)) return;
    seen.add(file);
    for (const each of imports.get(file) ?? []) {
      const to = target(file, each);
      if (to !== undefined && !each.type) visit(to);
    }
  };
  from.forEach(visit);
  return seen;
}

/** Where a run begins: the commands for users, the integration that Astro's settings name, every address. */
const commands = Object.entries(manifest.scripts)
  .filter(([name]) => !FOR_MAKERS.includes(name))
  .flatMap(([, script]) => /src\/cli\/[\w-]+\.ts/.exec(script)?.[0] ?? []);
const running = reachable([
  ...commands,
  ...(read('astro.config.mjs').match(/src\/[\w/-]+\.ts/g) ?? []),
  ...[...imports.keys()].filter((file) => file.startsWith('src/pages/') || file === 'src/content.config.ts'),
]);

describe('an install', () => {
  test('without packages for makers has all that builds, checks and serves', () => {
    expect(commands.length).toBeGreaterThan(4);
    expect(running.size).toBeGreaterThan(300);
    const needed = [...running].flatMap((file) =>
      (imports.get(file) ?? []).filter(({ type }) => !type).map((each) => packageOf(each) ?? 'node'),
    );
    const missing = [...new Set(needed)].filter(
      (name) => name !== 'node' && !(name in manifest.dependencies),
    );
    expect(missing).toEqual([]);
    // The scripts themselves run on this package, also where a machine has an older Node.
    expect(manifest.dependencies).toHaveProperty('node');
  });

  test('brings nothing that nothing uses', () => {
    const sources = globSync(
      ['src/**/*.{ts,astro,css}', 'bench/**/*.ts', 'tests/**/*.ts', '*.{mjs,js,ts,json}', '.prettierrc.json'],
      { cwd: root },
    ).filter((file) => !['package.json', 'package-lock.json', 'tests/packages.test.ts'].includes(file));
    const text = sources.map(read).join('\n');
    const scripts = Object.values(manifest.scripts).join('\n');
    const named = (name: string): boolean =>
      new RegExp(`['"/](?:node_modules/)?${name}['"/]`).test(text) ||
      new RegExp(`(?:^|\\s)${name}\\s`, 'm').test(scripts) ||
      // A scope that a file puts before a name it computes: the fonts of a house style.
      (name.includes('/') && text.includes(`node_modules/${name.split('/')[0] ?? name}'`));
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter((name) => !(name in UNNAMED) && !named(name))).toEqual([]);
    expect(Object.keys(UNNAMED).filter((name) => !all.includes(name))).toEqual([]);
  });

  test('gives what the lockfile says, as package.json asks', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('leaves the lockfile as it is, whichever npm runs it', () => {
    expect(read('.npmrc')).toMatch(/^save=false$/m);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  test('knows the optional packages of every system, not only of the one that wrote the lockfile', () => {
    const missing = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !findable(where, name))
        .map((name) => `${where} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Whether the lockfile has a package where Node looks for it from another one. */
function findable(where: string, name: string): boolean {
  for (let place = where; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in lock.packages) return true;
    if (place === '') return false;
  }
}
