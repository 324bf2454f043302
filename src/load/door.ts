import { metUitleg } from '../model/begrippen.ts';
import { buildHandboek, type Handboek } from '../model/handboek.ts';
import { inStijl } from '../model/vormgeving.ts';
import { loadFiles, type Geladen } from './files.ts';
import type { Instellingen } from './settings.ts';

/** A content folder, read, validated and parsed; with the handbook of it when there is enough for one. */
export interface ReadContent extends Geladen {
  handboek?: Handboek;
}

/** Reads a content folder anew. @param options whether to read the other editions too */
export async function readContent(
  map: string,
  editie: string,
  options?: { alleEdities: boolean },
): Promise<ReadContent> {
  const read = await loadFiles(map, editie, options);
  return { ...read, ...(read.inhoud && { handboek: buildHandboek(read.inhoud) }) };
}

type Where = Pick<Instellingen, 'content' | 'editie'>;

/** What this process has read, for everybody in it: checks, pages, downloads and search. */
const remembered = new Map<string, Promise<ReadContent>>();
const reading = new Map<string, Promise<ReadContent>>();
const keyOf = ({ content, editie }: Where): string => `${editie} ${content}`;

/** The content of this run: read once, by who asks first. */
export const contentOf = (where: Where): Promise<ReadContent> =>
  remembered.get(keyOf(where)) ?? contentAnew(where);

/** The content of this run after a change. Who ask at the same moment get one reading. */
export function contentAnew(where: Where): Promise<ReadContent> {
  const key = keyOf(where);
  const now = reading.get(key) ?? readContent(where.content, where.editie).finally(() => reading.delete(key));
  reading.set(key, now);
  remembered.set(key, now);
  return now;
}

const forReaders = new WeakMap<Handboek, Map<string | undefined, Handboek>>();

/**
 * The handbook as pages and downloads show it: words explained, in the house style of this run.
 * @throws an error in Dutch when the content cannot be used
 */
export async function handbookOf({
  huisstijl,
  ...where
}: Where & Pick<Instellingen, 'huisstijl'>): Promise<Handboek> {
  const { handboek } = await contentOf(where);
  if (!handboek) throw new Error('De inhoud is niet te lezen. Draai npm run check: die zegt wat er mis is.');
  const made = forReaders.get(handboek) ?? new Map<string | undefined, Handboek>();
  forReaders.set(handboek, made);
  const shown = made.get(huisstijl) ?? metUitleg(inStijl(handboek, huisstijl));
  made.set(huisstijl, shown);
  return shown;
}
