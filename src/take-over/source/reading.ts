import { parseBlock, parseInline } from '../../document/parse.ts';
import type { Rich } from '../../document/tree.ts';
import { fold, spaced } from '../compare/fold.ts';
import type { SourceText } from '../trace/spots.ts';

/** A text as it is read. @returns nothing for what has a fault */
export function readTyped({ form }: Pick<SourceText, 'form'>, typed: string): Rich | undefined {
  const { text, faults } =
    form === 'zin' ? parseInline(typed.trim()) : parseBlock(typed, { headings: form === 'body' });
  return faults.length === 0 ? text : undefined;
}

/** Words in which only what matters is told apart. */
export const told = (words: string): string => fold(spaced(words).words);

/** A text as data in which only what it says is told apart: no places, and no ids that follow from words. */
export function shapeOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(shapeOf);
  if (typeof part !== 'object' || part === null) return part;
  const fixed = 'vasteId' in part && part.vasteId === true;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'plek' && (key !== 'id' || !('vasteId' in part) || fixed))
      .map(([key, value]) => [
        key,
        key === 'value' && typeof value === 'string' ? told(value) : shapeOf(value),
      ]),
  );
}

export const isSameText = (a: unknown, b: unknown): boolean =>
  JSON.stringify(shapeOf(a)) === JSON.stringify(shapeOf(b));
