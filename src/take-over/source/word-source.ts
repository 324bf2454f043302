import { follow, followEnd, offsetOn } from '../../document/follow.ts';
import { typography } from '../../document/language/typography.ts';
import type { Node, Place, Rich } from '../../document/tree.ts';
import { nodes } from '../../document/walk.ts';
import type { Spot } from '../trace/spots.ts';
import { isSameText, readTyped, told } from './reading.ts';
import type { SourceEdit } from './source-edit.ts';

/**
 * Other words for a part of a run of words, as typed in its source: what stands around it stays to the letter.
 * @param from the first letter that goes, counted in the words of the run
 * @param text as somebody typed it in a word processor
 * @returns nothing when the source would not read as that, and all the rest as before
 */
export function wordSource(
  { leaf: { text: source }, place, value }: Spot,
  from: number,
  to: number,
  text: string,
): SourceEdit | undefined {
  const { file, path, typed } = source;
  const base = place ? offsetOn(typed, place) : 0;
  const wanted = value.slice(0, from) + text + value.slice(to);
  const [begin, end] = placesOf(typed, base, value, from, to);
  for (const words of waysToType(text, value.charAt(from - 1))) {
    const after = typed.slice(0, begin) + words + typed.slice(end);
    if (place ? readsAs(source, place, wanted, after) : told(typography(after)) === told(wanted))
      return { file, path, from: begin, to: end, text: words };
  }
  return undefined;
}

/** Where a part of the words of a run begins and ends in its source. @param from counted in those words */
export function placesOfPart({ leaf, place, value }: Spot, from: number, to: number): [number, number] {
  const { typed } = leaf.text;
  return placesOf(typed, place ? offsetOn(typed, place) : 0, value, from, to);
}

/** Where a part of a run begins and ends in its source. White space at its ends is as long as it is there. */
function placesOf(source: string, base: number, value: string, from: number, to: number): [number, number] {
  const cut = (at: number): number => {
    const before = value.slice(0, at);
    const solid = before.trimEnd();
    if (at < value.length && !/\s/.test(value.charAt(at)) && solid.length !== before.length)
      return follow(source, base, value, at);
    const end = solid === '' ? base : followEnd(source, base, value, solid.length);
    if (solid.length === before.length) return end;
    return end + (/^\s+/.exec(source.slice(end))?.[0].length ?? 0);
  };
  const begin = cut(from);
  return [begin, Math.max(begin, cut(to))];
}

/** The same words as a writer may type them: straight quotes where these become what was typed, and signs that mean something escaped. */
function* waysToType(text: string, before: string): Generator<string> {
  const plain = text.replace(/[\u00a0\u202f\u2007]/g, ' ');
  const straight = plain.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/ {2,}/g, ' ');
  const asRead = typography(straight, before || ' ') === typography(plain, before || ' ');
  const typed = asRead ? straight : plain;
  yield typed;
  yield typed.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}

/** Whether a text reads as before, but for the words of one run. */
function readsAs(source: Spot['leaf']['text'], place: Place, wanted: string, after: string): boolean {
  const [was, is] = [readTyped(source, source.typed), readTyped(source, after)];
  if (!was || !is) return false;
  return isSameText(withWords(was, place, wanted), is);
}

/** A text with other words in the run at a place; a run without words is none. */
function withWords(text: Rich, place: Place, wanted: string): unknown {
  const node = [...nodes(text)].find(
    (each): each is Extract<Node, { type: 'text' }> =>
      each.type === 'text' && each.plek.line === place.line && each.plek.column === place.column,
  );
  const replace = (part: unknown): unknown => {
    if (part === node) return { ...node, value: wanted };
    if (Array.isArray(part)) return part.map(replace);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replace(value)]));
  };
  return replace(text);
}
