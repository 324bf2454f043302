import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFolder, writeWhole } from '../load/kept/folder.ts';
import type { Settings } from '../load/settings.ts';
import { withCompressed, withOutput } from '../load/settings.ts';
import { projectHash } from './made-of.ts';
import { filesAt, treeHash } from './tree.ts';

/** What is remembered of a site that was built. */
export interface LastSite {
  /** Of all that it was made of, as `siteHash` gives it. */
  made: string;
  /** The day on which its content was checked, and what was told then. */
  day: string;
  told: string;
  /** Its files as they were left. */
  files: readonly Left[];
}

/** A file by its name, and what changes with anything that is done to it: size, and times in milliseconds. */
type Left = readonly [name: string, size: number, modified: number, changed: number];

/**
 * A fingerprint of all that decides what a site looks like: every file of the content, the code, the settings. Only the
 * day is no part of it: a site is the same on every day, what is told of its content is not.
 */
export function siteHash(
  root: string,
  { content, editie, huisstijl }: Settings,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const kinds = [withOutput(env), withCompressed(env)].map(String);
  return treeHash(content, filesAt(content, ['']), [
    projectHash(root, env),
    content,
    editie,
    huisstijl ?? '',
    ...kinds,
  ]);
}

/**
 * What was built in a folder, when it was made of the same and nobody has touched it since.
 * @param dist the folder of the site
 */
export async function lastSite(root: string, dist: string, made: string): Promise<LastSite | undefined> {
  try {
    const last = JSON.parse(await readFile(placeOf(root, dist), 'utf8')) as LastSite;
    if (last.made !== made) return undefined;
    return JSON.stringify(filesLeft(dist)) === JSON.stringify(last.files) ? last : undefined;
  } catch {
    // Never built, or what was remembered cannot be read: then it is built.
    return undefined;
  }
}

/** Remembers the site that now stands in a folder. */
export async function rememberSite(root: string, dist: string, site: Omit<LastSite, 'files'>): Promise<void> {
  const last: LastSite = { ...site, files: filesLeft(dist) };
  // Who cannot write it builds again the next time, and nothing else.
  await writeWhole(placeOf(root, dist), JSON.stringify(last)).catch(() => undefined);
}

/** Forgets the site of a folder, before anything is done to it. */
export const forgetSite = (root: string, dist: string): Promise<void> =>
  rm(placeOf(root, dist), { force: true }).catch(() => undefined);

const placeOf = (root: string, dist: string): string =>
  join(keptFolder(root), 'sites', `${createHash('sha256').update(dist).digest('hex').slice(0, 24)}.json`);

function filesLeft(dist: string): Left[] {
  const found = readdirSync(dist, { recursive: true, withFileTypes: true });
  const names = found
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return names.map((name) => {
    const { size, mtimeMs, ctimeMs } = statSync(name);
    return [name.slice(dist.length + 1), size, mtimeMs, ctimeMs];
  });
}
