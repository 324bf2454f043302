import type { Place, Rich } from '../../document/tree.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import { keyOf } from '../../handbook/entry.ts';
import { withEntries, type Handbook } from '../../handbook/handbook.ts';
import { withValue } from '../../handbook/parse-entry.ts';
import { typography } from '../../document/language/typography.ts';
import { markOf } from '../read/paragraph.ts';
import type { Spot, Spots } from './spots.ts';

/** A run of words as it is shown: all of a spot, or what is left of it beside a word that was explained. */
export interface MarkedRun {
  spot: Spot;
  value: string;
  /** Where it begins in the run as its writer wrote it. */
  from: number;
}

/**
 * A handbook that says of its words where they come from: each run of words has a mark in it that nobody sees, and that
 * every writer passes on.
 * @param shown the handbook as readers get it
 * @returns the same, and the run of each mark; several where fields of one page say the same
 */
export function marked(
  shown: Handbook,
  { runs, plain }: Spots,
): { handbook: Handbook; marks: MarkedRun[][] } {
  const marks: MarkedRun[][] = [];
  const cursor = new Map<Place, number>();
  const put = (value: string, run: MarkedRun): string => {
    const at = placeForMark(value);
    if (at === undefined) return value;
    marks.push([run]);
    return value.slice(0, at) + markOf(marks.length - 1) + value.slice(at);
  };
  const fields = Map.groupBy(plain, ({ entry }) => keyOf(entry));
  const entries = shown.alle.map((entry) => inPlain(inTexts(entry)));
  const general = shown.handleidingTeksten.reduce<unknown>(
    (data, { pad: path, tekst: text }) => withValue(data, path === 'body' ? [] : path, inRich(text)),
    shown.teksten,
  );
  return {
    handbook: withEntries({ ...shown, teksten: general as Handbook['teksten'] }, entries),
    marks,
  };

  function inTexts<E extends EachEntry>(entry: E): E {
    let { fields: data, body }: { fields: unknown; body: EachEntry['body'] } = entry;
    const texts = entry.texts.map(({ pad: path, tekst: text }) => {
      const fresh = inRich(text);
      if (path !== 'body') data = withValue(data, path, fresh);
      else if (fresh.rijk === 'blok') body = fresh;
      return { pad: path, tekst: fresh };
    });
    return { ...entry, fields: data, body, texts };
  }

  /** What is the same in two fields of a page gets one mark, so that it stays the same. */
  function inPlain<E extends EachEntry>(entry: E): E {
    let { fields: read, data }: { fields: unknown; data: unknown } = entry;
    for (const [typed, same] of Map.groupBy(fields.get(keyOf(entry)) ?? [], ({ spot }) => spot.value)) {
      const at = placeForMark(typed);
      if (at === undefined) continue;
      marks.push(same.map(({ spot }) => ({ spot, value: typography(typed), from: 0 })));
      const value = typed.slice(0, at) + markOf(marks.length - 1) + typed.slice(at);
      for (const { path } of same) {
        data = withValue(data, path, value);
        read = withValue(read, path, typography(value));
      }
    }
    return { ...entry, fields: read, data };
  }

  function inRich<R extends Rich>(text: R): R {
    return inside(text) as R;
  }

  function inside(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(inside);
    if (typeof part !== 'object' || part === null) return part;
    if ('type' in part && part.type === 'text' && 'value' in part && 'plek' in part) {
      const { value, plek: place } = part as { value: string; plek: Place };
      const spot = runs.get(place);
      const from = spot?.value.indexOf(value, cursor.get(place) ?? 0) ?? -1;
      if (!spot || from === -1) return part;
      cursor.set(place, from + value.length);
      return { ...part, value: put(value, { spot, value, from }) };
    }
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, HOLDS.has(key) ? inside(value) : (value as unknown)]),
    );
  }
}

/** The fields of a node in which others stand. */
const HOLDS = new Set(['children', 'head', 'rows', 'voetnoten']);

/** Between the first two letters that stand together: there it changes neither a quote, nor an end, nor a capital. */
function placeForMark(value: string): number | undefined {
  const pair = /\p{L}(?=\p{L})/u.exec(value) ?? /[\p{L}\p{N}]/u.exec(value);
  return pair ? pair.index + pair[0].length : undefined;
}
