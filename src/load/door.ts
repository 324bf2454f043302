import { buildHandbook, type Handbook } from '../handbook/handbook.ts';
import { inStyle } from '../page/overviews/design.ts';
import { forReaders } from './for-readers.ts';
import { loadFiles, type Loaded, type LoadOptions } from './files.ts';
import type { Settings } from './settings.ts';

/** A content folder, read, validated and parsed; with the handbook of it when there is enough for one. */
export interface ReadContent extends Loaded {
  handbook?: Handbook;
}

/** Reads a content folder anew. */
export async function readContent(
  folder: string,
  editie: string,
  options?: Omit<LoadOptions, 'only'>,
): Promise<ReadContent> {
  const read = await loadFiles(folder, editie, options);
  return { ...read, ...(read.contents && { handbook: buildHandbook(read.contents) }) };
}

type Where = Pick<Settings, 'content' | 'editie'>;

/** What this process has read, for everybody in it: checks, pages, downloads and search. */
const remembered = new Map<string, Promise<ReadContent>>();
const reading = new Map<string, Promise<ReadContent>>();
/** Readings that have not begun: who ask now join them. */
const waiting = new Map<string, Promise<ReadContent>>();
const keyOf = ({ content, editie }: Where): string => `${editie} ${content}`;

/** The content of this run: read once, by who asks first. */
export const contentOf = (where: Where): Promise<ReadContent> =>
  remembered.get(keyOf(where)) ?? contentAnew(where);

/**
 * The content of this run after a change. Who ask at the same moment get one reading, but never one that had begun
 * already: that one may have passed the file that was saved meanwhile.
 */
export function contentAnew(where: Where): Promise<ReadContent> {
  const key = keyOf(where);
  const joined = waiting.get(key);
  if (joined) return joined;
  const before = reading.get(key)?.catch(() => undefined) ?? Promise.resolve();
  const next = before.then(() => {
    waiting.delete(key);
    return readContent(where.content, where.editie);
  });
  waiting.set(key, next);
  reading.set(key, next);
  remembered.set(key, next);
  return next;
}

const shownTo = new WeakMap<Handbook, Map<string | undefined, Handbook>>();

/**
 * The handbook as pages and downloads show it: words explained, in the house style of this run.
 * @throws an error in Dutch when the content cannot be used
 */
export async function handbookOf({
  huisstijl,
  ...where
}: Where & Pick<Settings, 'huisstijl'>): Promise<Handbook> {
  const { handbook, without } = await contentOf(where);
  if (!handbook || without)
    throw new Error('De inhoud is niet te lezen. Draai npm run check: die zegt wat er mis is.');
  const made = shownTo.get(handbook) ?? new Map<string | undefined, Handbook>();
  shownTo.set(handbook, made);
  const shown = made.get(huisstijl) ?? forReaders(inStyle(handbook, huisstijl));
  made.set(huisstijl, shown);
  return shown;
}
