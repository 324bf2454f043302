import { symlinkSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a build of the project reads of it, beside packages and content. */
const PARTS = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What commands keep among the packages: a copy begins without it, as a fresh clone does. */
const KEPT = ['.cache', '.astro', '.vite'];

/** Copies the project to a folder, with the packages that are installed, and with nothing that earlier builds kept. */
export async function copyOfProject(to: string): Promise<void> {
  for (const part of PARTS) await cp(join(root, part), join(to, part), { recursive: true });
  const packages = join(to, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir(join(root, 'node_modules')))
    if (!KEPT.includes(name)) symlinkSync(join(root, 'node_modules', name), join(packages, name));
}
