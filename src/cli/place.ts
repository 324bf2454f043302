import { access, cp, lstat, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { constants, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a site really goes: behind a link, the folder that the link leads to, so that the link stays.
 * @param dist the folder as it was asked for; it need not be there
 */
export async function realPlace(dist: string): Promise<string> {
  const link = await lstat(dist).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (!link) return dist;
  return realpath(dist).catch(() => {
    throw new Error(
      `${dist} is een koppeling naar een map die er niet is. Maak die map, of haal de koppeling weg.`,
    );
  });
}

/** Moves a folder to a place that is free, also to another disk. Until all of it is there, the place stays free. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (cause) {
    if (codeOf(cause) !== 'EXDEV') throw cause;
    const beside = `${to}.nieuw-${process.pid}`;
    try {
      await cp(from, beside, { recursive: true });
      await rename(beside, to);
    } catch (failed) {
      await rm(beside, { recursive: true, force: true });
      throw failed;
    }
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Puts a new site in the place of the old one; two renames, so the site is gone for a moment at most. Where another
 * disk is mounted the folder itself must stay, and its contents are changed.
 */
export async function replaceSite(dist: string, fresh: string): Promise<void> {
  if (await isMount(dist)) {
    await replaceContents(dist, fresh);
    return;
  }
  // First to the same disk: from there on nothing can be full.
  const ready = `${dist}.nieuw-${process.pid}`;
  await moveFolder(fresh, ready);
  const old = `${dist}.oud-${process.pid}`;
  const replaces = existsSync(dist);
  try {
    if (replaces) await rename(dist, old);
    await rename(ready, dist);
  } catch (cause) {
    if (existsSync(old)) await rename(old, dist);
    await rm(ready, { recursive: true, force: true });
    throw cause;
  }
  await rm(old, { recursive: true, force: true });
}

/** Whether another disk is mounted at a folder, as with a volume of a container: then the folder cannot be moved. */
async function isMount(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const [here, above] = await Promise.all([stat(folder), stat(dirname(folder))]);
  return here.dev !== above.dev;
}

/**
 * Makes sure that the site can be put in its place, before any work is done.
 * @throws what the system says when it cannot
 */
export async function mustBeWritable(dist: string): Promise<void> {
  const mount = await isMount(dist);
  if (!mount) await makeFolder(dirname(dist));
  await access(mount ? dist : dirname(dist), constants.W_OK);
}

/** One by one: where a system says that there is no such place, as in `/proc`, Node would try without end. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder) || folder === dirname(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) !== undefined) throw cause;
    throw new Error(`${folder}: hier kan geen map komen. Kies met DIST een andere plek.`, { cause });
  });
}

/** The contents of a folder that cannot itself be moved. The new ones are all there before the old ones go. */
export async function replaceContents(dist: string, ready: string): Promise<void> {
  const within = join(dist, `.nieuw-${process.pid}`);
  try {
    await cp(ready, within, { recursive: true });
  } catch (cause) {
    await rm(within, { recursive: true, force: true });
    throw cause;
  }
  for (const name of await readdir(dist))
    if (name !== basename(within)) await rm(join(dist, name), { recursive: true, force: true });
  for (const name of await readdir(within)) await rename(join(within, name), join(dist, name));
  await rm(within, { recursive: true, force: true });
  await rm(ready, { recursive: true, force: true });
}

/**
 * Clears what builds left that were killed, and puts back a site that one of them had set aside.
 * @param dist where the site goes
 * @param work the folder in which builds keep what they need for a while
 */
export async function clearLitter(dist: string, work: string): Promise<void> {
  const left = [
    ...(await namesIn(dirname(dist), `${basename(dist)}.`, /^(?:nieuw|oud)-(\d+)/)),
    ...(await namesIn(dist, '.', /^nieuw-(\d+)/)),
    ...(await namesIn(work, '', /^(?:bouw|site)-(\d+)/)),
  ].filter(({ pid }) => !isAlive(pid));
  const [aside] = left.filter(({ path }) => path.startsWith(`${dist}.oud-`));
  if (aside && !existsSync(dist)) await rename(aside.path, dist);
  // What cannot be cleared is in nobody's way.
  for (const { path } of left) await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

/** What lies in a folder under names of builds: `begin`, and then what `pattern` knows. */
async function namesIn(
  folder: string,
  begin: string,
  pattern: RegExp,
): Promise<{ path: string; pid: number }[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const pid = name.startsWith(begin) ? pattern.exec(name.slice(begin.length))?.[1] : undefined;
    return pid === undefined ? [] : [{ path: join(folder, name), pid: Number(pid) }];
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Somebody else's process is alive too.
    return codeOf(cause) === 'EPERM';
  }
}

/** What the system calls its refusal, `ENOSPC`; also when a tool has put its own words around it. */
export function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if ('code' in cause && typeof cause.code === 'string' && cause.code in REFUSALS) return cause.code;
  const named = Object.keys(REFUSALS).find((code) => new RegExp(`\\b${code}\\b`).test(cause.message));
  if (named) return named;
  if (/no space left on device|os error 28\b/i.test(cause.message)) return 'ENOSPC';
  if (/read-only file system|os error 30\b/i.test(cause.message)) return 'EROFS';
  if (/permission denied|os error 13\b/i.test(cause.message)) return 'EACCES';
  return codeOf(cause.cause);
}

const REFUSALS: Readonly<Record<string, string | undefined>> = {
  ENOSPC: 'De schijf is vol. Maak ruimte en bouw opnieuw.',
  EDQUOT: 'Uw deel van de schijf is vol. Maak ruimte en bouw opnieuw.',
  EROFS: 'Op deze schijf mag niet geschreven worden. Kies met DIST een map waar dat wel mag.',
  EACCES: 'U mag hier niet schrijven. Vraag rechten op de map, of kies met DIST een andere.',
  EPERM: 'U mag hier niet schrijven. Vraag rechten op de map, of kies met DIST een andere.',
  EMFILE: 'Er staan te veel bestanden tegelijk open. Sluit andere programma’s en bouw opnieuw.',
  ENOTDIR: 'Er ligt een bestand waar een map hoort. Kies met DIST een andere plek.',
  EEXIST: 'Er ligt een bestand waar een map hoort. Kies met DIST een andere plek.',
  EBUSY: 'Een ander programma houdt de map vast. Sluit het en bouw opnieuw.',
  EXDEV: undefined,
};

/**
 * What somebody reads when building stopped: one sentence where the surroundings refuse, else the message itself.
 * @param dist where the site was to go
 */
export function whyStopped(cause: unknown, dist: string): string {
  const refusal = REFUSALS[codeOf(cause) ?? ''];
  if (refusal === undefined) return cause instanceof Error ? cause.message : String(cause);
  // Of a copy it is not the file that was read which is in trouble.
  const place = pathIn(cause, 'dest') ?? pathIn(cause, 'path') ?? dist;
  return `${place}: ${refusal} Wat er stond, staat er nog.`;
}

const pathIn = (cause: unknown, name: 'dest' | 'path'): string | undefined => {
  const path: unknown =
    cause instanceof Error ? Object.entries(cause).find(([key]) => key === name)?.[1] : undefined;
  return typeof path === 'string' ? path : undefined;
};
