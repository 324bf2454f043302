import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * A fingerprint of code: of these files, all that they import, and the versions of the packages that they use. Whoever
 * changes a line gets new files, without thinking of it.
 * @param root the project folder
 * @param entries files or folders in it
 */
export async function codeHash(root: string, entries: readonly string[]): Promise<string> {
  const { files, packages } = await codeBehind(root, entries);
  const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
  for (const [path, bytes] of [...files].sort(byName)) hash.update(`\0${path}\0`).update(bytes);
  for (const name of [...packages].sort()) hash.update(`\0${name}@${await packageVersion(root, name)}`);
  return hash.digest('hex');
}

/** The project that this process runs. */
const HERE = resolve(import.meta.dirname, '../../..');
const running = new Map<string, Promise<string>>();

/**
 * The same of code that runs in this process: that was read already, so it is looked at once, however often somebody asks.
 * @param entries files or folders of this project
 */
export function runningCodeHash(entries: readonly string[]): Promise<string> {
  const key = entries.join(' ');
  const known = running.get(key) ?? codeHash(HERE, entries);
  running.set(key, known);
  return known;
}

/** These files with all that they import, and the packages that they use. */
export async function codeBehind(
  root: string,
  entries: readonly string[],
): Promise<{ files: Map<string, Buffer>; packages: Set<string> }> {
  const files = new Map<string, Buffer>();
  const packages = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    const bytes = readFileSync(join(root, path));
    files.set(path, bytes);
    if (!path.endsWith('.ts')) return;
    for (const name of importsOf(bytes.toString('utf8'))) {
      if (name.startsWith('.')) await visit(join(dirname(path), name));
      else if (!name.startsWith('node:')) packages.add(packageOf(name));
    }
  };
  for (const entry of entries) for (const path of await filesAt(root, entry)) await visit(path);
  return { files, packages };
}

/** What a source imports when it runs: a type is gone by then. */
const importsOf = (source: string): string[] => [
  ...[...source.matchAll(/^\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\s+from\s+)?'([^']+)'/gm)].map(
    ([, name = '']) => name,
  ),
  ...[...source.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, name = '']) => name),
];

/** Example: `@scope/package/part` → `@scope/package`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The version of a package that is installed. */
export async function packageVersion(root: string, name: string): Promise<string> {
  const file = join(root, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}

/** A file itself, or all files in a folder but tests. */
async function filesAt(root: string, path: string): Promise<string[]> {
  if (!existsSync(join(root, path))) throw new Error(`There is no ${path}.`);
  const names = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!names) return [path];
  return names
    .filter((item) => item.isFile() && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath.slice(root.length + 1), item.name))
    .sort();
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
