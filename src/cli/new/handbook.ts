import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkContent } from '../../load/check.ts';
import { keptFolder } from '../../load/kept/folder.ts';
import { plusDays, weekdayOf } from '../../planner/calendar/date.ts';

/** Where the handbook begins, relative to the content folder of this project. */
const BEGIN = '_nieuw/handboek';

/** A handbook that was just made. */
export interface NewHandbook {
  /** Its folder, and its content folder as `CONTENT` names it. */
  folder: string;
  content: string;
  /** How many files were written. */
  files: number;
}

/** What is needed to make one. */
interface Wanted {
  /** The project folder, and its content folder, with the files to begin with. */
  root: string;
  own: string;
  title: string;
  /** As it was typed: relative to the project, or absolute. */
  folder: string;
  /** `2026-11-22`. */
  today: string;
}

/**
 * Makes a handbook that can be built at once. All of it or nothing: it is put together beside its place, and no file that
 * stands there is touched.
 * @throws an error whose message tells a writer what to do instead
 */
export async function createHandbook({ root, own, title, folder, today }: Wanted): Promise<NewHandbook> {
  const name = titleOf(title);
  const target = placeOf(root, own, folder);
  const isThere = await lookAt(target);
  const content = join(target, 'content');
  const named = relative(root, content).startsWith('..') ? content : relative(root, content);
  const known = {
    titel: name,
    vandaag: today,
    startdatum: mondayAfter(today),
    opdracht: `CONTENT=${inShell(named)}`,
  };
  let made: string | undefined;
  let work: string | undefined;
  try {
    const beside = isThere ? target : dirname(target);
    made = await makeFolders(beside);
    work = await mkdtemp(join(beside, '.nieuw-handboek-'));
    const files = await copyAll(join(own, BEGIN), work, known);
    await makeTitleFit(join(work, 'content'), today, keptFolder(root));
    if (isThere) for (const one of await readdir(work)) await rename(join(work, one), join(target, one));
    else await rename(work, target);
    if (isThere) await rm(work, { recursive: true, force: true });
    return { folder: target, content: named, files };
  } catch (cause) {
    if (work) await rm(work, { recursive: true, force: true }).catch(() => undefined);
    if (made) await rm(made, { recursive: true, force: true }).catch(() => undefined);
    throw cause instanceof TitleFault ? cause : new Error(failure(folder, cause), { cause });
  }
}

/**
 * Makes a folder and what it stands in, one by one: with `recursive`, Node tries without end where the system takes no
 * folders at all, as in `/proc`.
 * @returns the highest that was made; nothing when all were there
 */
async function makeFolders(folder: string): Promise<string | undefined> {
  if (existsSync(folder)) return undefined;
  const higher = await makeFolders(dirname(folder));
  await mkdir(folder);
  return higher ?? folder;
}

/** A title that the check would not let pass. */
class TitleFault extends Error {}

/**
 * Has the check look at the title, as it would after the first save: words that the dictionary does not know are put in
 * the list of the handbook, and what stops a build is told at once.
 * @throws TitleFault
 */
async function makeTitleFit(content: string, today: string, cache: string): Promise<void> {
  const { issues } = await checkContent({
    folder: content,
    name: '',
    editie: 'landelijk',
    today,
    spelling: true,
    cache,
    only: new Set(['handleiding.yaml']),
  });
  const [fault] = issues.filter(({ severity }) => severity === 'error');
  if (fault) throw new TitleFault(`Deze titel kan niet. ${fault.message} ${fault.hint}`);
  const words = issues.flatMap(({ rule, message }) =>
    rule === 'spelling' ? (/«(.+)»/.exec(message)?.[1] ?? []) : [],
  );
  const list = join(content, 'woordenlijst.txt');
  if (words.length > 0) await appendFile(list, `${[...new Set(words)].join('\n')}\n`);
}

/** What is said when the system does not let us write. */
function failure(folder: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const begins = cause instanceof Error && 'path' in cause && String(cause.path).includes(BEGIN);
  const why =
    {
      EACCES: 'U mag daar niet schrijven.',
      EPERM: 'U mag daar niet schrijven.',
      EROFS: 'Die schijf is alleen te lezen.',
      ENOSPC: 'De schijf is vol.',
      ENOTDIR: 'Een deel van dat pad is een bestand, geen map.',
      ENAMETOOLONG: 'Die naam is te lang.',
      ENOENT: begins
        ? 'De beginbestanden ontbreken: zet content/_nieuw/handboek terug.'
        : 'Daar kan geen map komen.',
    }[code] ?? `Het systeem meldt: ${cause instanceof Error ? cause.message : String(cause)}.`;
  return `In de map ${folder} is geen handboek gemaakt. ${why} Kies een andere map.`;
}

/** @throws for a title that the site cannot carry */
function titleOf(typed: string): string {
  const title = typed.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]+/gu, ' ').trim();
  if (title === '')
    throw new Error('De titel ontbreekt. Schrijf: npm run nieuw -- handboek "De titel" ../mijn-handboek');
  if (!/[\p{L}\p{N}]/u.test(title))
    throw new Error(`Van «${title}» is geen titel te maken. Gebruik ook letters.`);
  if (title.length > MOST)
    throw new Error(
      `De titel is te lang: ${title.length} letters en leestekens, en er passen er ${MOST} op een kaft. Zet de rest in de ondertitel.`,
    );
  return title;
}

/** In letters: what still stands on a cover. A title in a file may be longer. */
const MOST = 120;

/** @throws for a folder in which a handbook would land among other files */
function placeOf(root: string, own: string, folder: string): string {
  if (folder.trim() === '')
    throw new Error(
      'De map ontbreekt. Schrijf achter de titel waar het handboek komt: npm run nieuw -- handboek "De titel" ../mijn-handboek',
    );
  // A shell leaves the sign for the home folder as it is between quotes.
  const target = resolve(root, folder.replace(/^~(?=$|[/\\])/, homedir()));
  const within = (other: string) => target === other || target.startsWith(other + sep);
  if (
    target === root ||
    within(own) ||
    ['src', 'node_modules', 'tests', 'docs'].some((name) => within(join(root, name)))
  )
    throw new Error(
      `De map ${folder} hoort bij het programma zelf. Kies een map ernaast, bijvoorbeeld ../${basename(target)}.`,
    );
  return target;
}

/** Whether an empty folder stands there. @throws for a file, and for a folder with something in it */
async function lookAt(target: string): Promise<boolean> {
  const found = await stat(target).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Error(failure(target, cause), { cause });
  });
  if (!found) return false;
  if (!found.isDirectory())
    throw new Error(`${target} is een bestand. Kies de naam van een map die er nog niet is.`);
  const inside = await readdir(target).catch((cause: unknown) => {
    throw new Error(failure(target, cause), { cause });
  });
  if (inside.length > 0)
    throw new Error(`De map ${target} is niet leeg. Kies een map die er nog niet is, of een lege.`);
  return true;
}

/** Copies a folder, with what is known filled in. @returns how many files there are */
async function copyAll(from: string, to: string, known: Record<string, string>): Promise<number> {
  let files = 0;
  for (const item of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) {
      if (!existsSync(target)) await mkdir(target);
      files += await copyAll(source, target, known);
    } else {
      await writeFile(target, fillIn(await readFile(source, 'utf8'), item.name, known), { flag: 'wx' });
      files++;
    }
  }
  return files;
}

/** Puts what is known in the place of `((…))`. In YAML a text goes between quotes, with what YAML would misread escaped. */
function fillIn(text: string, file: string, known: Record<string, string>): string {
  const quoted = /\.(?:yaml|mdx)$/.test(file);
  return text.replace(/\(\((titel|vandaag|startdatum|opdracht)\)\)/g, (whole, name: string) => {
    const value = known[name] ?? whole;
    return quoted && name === 'titel' ? JSON.stringify(value) : value;
  });
}

/** A plan begins on a Monday. */
function mondayAfter(day: string): string {
  let monday = plusDays(day, 1);
  while (weekdayOf(monday) !== 1) monday = plusDays(monday, 1);
  return monday;
}

/** A path as one types it in a terminal. */
export const inShell = (path: string): string =>
  /^[\w./~+@:-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
