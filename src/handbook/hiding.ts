import { kinds, type Soort } from '../kinds/index.ts';
import type { Editie } from '../schema/editie.ts';
import type { Path } from '../schema/walk.ts';
import { isSoort, keyOf, type EachEntry, type Key } from './entry.ts';
import { withData } from './parse-entry.ts';

/** Entries that an edition shows, and those that it hides. */
export interface Visible {
  entries: EachEntry[];
  hidden: ReadonlyMap<Key, EachEntry>;
}

/**
 * Takes away what an edition hides, and every mention of it in a list: what was one of several falls away.
 * What stands in running text stays, for the check to report; `page/hidden/` makes words of it for readers.
 */
export function withoutHidden(all: EachEntry[], { verberg: hide, verbergDelen: hideParts }: Editie): Visible {
  const isHidden = (entry: EachEntry): boolean =>
    hide.includes(keyOf(entry)) ||
    (hideParts as readonly string[]).includes(kinds[entry.soort].folder) ||
    // A translation stands below its template, and goes with it.
    (isSoort(entry, 'vertaling') &&
      (hide.includes(`sjabloon:${entry.data.vertalingVan}`) ||
        (hideParts as readonly string[]).includes(kinds.sjabloon.folder)));
  const hidden = new Map(all.filter(isHidden).map((entry) => [keyOf(entry), entry]));
  if (hidden.size === 0) return { entries: all, hidden };
  const visible = all.filter((entry) => !hidden.has(keyOf(entry)));
  return { entries: visible.map((entry) => withoutMention(entry, hidden)), hidden };
}

/** Lists whose items are about what they refer to: the whole item goes. */
const WITH_THE_POINT: ReadonlySet<string> = new Set(['route', 'uitDePraktijk', 'mijlpalen']);
/** Lists whose items can do without the reference: only that goes. */
const LOOSE_OF_THE_POINT: ReadonlySet<string> = new Set(['begeleiders', 'nietHetzelfdeAls', 'uren']);

function withoutMention(entry: EachEntry, hidden: Visible['hidden']): EachEntry {
  const paths = entry.marked.flatMap(({ meta, waarde: value, pad: path }) => {
    if (!meta.verwijst || meta.verwijst === 'bron') return [];
    const to = meta.verwijst === '*' ? value : keyOf({ soort: meta.verwijst as Soort, id: value });
    return hidden.has(to as Key) ? [path] : [];
  });
  if (paths.length === 0) return entry;
  const data = structuredClone(entry.data);
  if (isSoort(entry, 'stap')) (data as typeof entry.data).na = withoutSkipped(entry.data.na, hidden);
  // From behind, so that the place of what is still to go does not move.
  for (const path of [...paths].reverse()) takeAway(data, path);
  return { ...withData(entry, data), fellAway: paths.filter(isWholeItem) };
}

/** Whether all of an item goes, and not only what it refers to. */
const isWholeItem = ([field, , key]: Path): boolean => key === undefined || WITH_THE_POINT.has(String(field));

/** Where something stands in its file that stands at a path of an entry, from which items may have fallen away. */
export function asWritten({ fellAway = [] }: Pick<EachEntry, 'fellAway'>, path: Path): Path {
  const [field, position, ...rest] = path;
  if (field === undefined || typeof position !== 'number') return path;
  const before = fellAway.filter((gone) => gone[0] === field).map((gone) => Number(gone[1]));
  const written = before.toSorted((a, b) => a - b).reduce((at, gone) => (gone <= at ? at + 1 : at), position);
  return [field, written, ...rest];
}

function takeAway(data: object, path: Path): void {
  const field = String(path[0]);
  const list = (data as Record<string, unknown>)[field];
  if (!Array.isArray(list)) return;
  const [, position, key] = path as [string, number, string?];
  if (isWholeItem(path)) list.splice(position, 1);
  else if (key !== undefined && LOOSE_OF_THE_POINT.has(field))
    Reflect.deleteProperty(list[position] as object, key);
}

type After = Extract<EachEntry, { soort: 'stap' }>['data']['na'];

/** A step that is skipped takes no time: who waited for it, waits for what it waited for itself. */
function withoutSkipped(after: After, hidden: Visible['hidden'], had: readonly string[] = []): After {
  return after.flatMap((moment) => {
    const stap = hidden.get(`stap:${moment.stap}`);
    if (!stap || !isSoort(stap, 'stap')) return [moment];
    if (had.includes(stap.id)) return [];
    return withoutSkipped(stap.data.na, hidden, [...had, stap.id]).map((earlier) => ({
      ...earlier,
      plusWeken: earlier.plusWeken + moment.plusWeken,
    }));
  });
}
