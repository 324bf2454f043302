import type { Path } from '../../schema/walk.ts';

/** What to type in a file. */
export type SourceEdit = {
  /** Relative to the content folder. */
  file: string;
  path: Path | 'body';
} & (TextEdit | LineOut | LineIn);

/** Other words between two letters of a text as it was typed. */
export interface TextEdit {
  from: number;
  to: number;
  text: string;
}
/** The line of a list at this path goes. */
export interface LineOut {
  line: 'out';
}
/** A line comes behind the one at this path, or before it. */
export interface LineIn {
  line: 'in';
  text: string;
  before: boolean;
}

/** A text with all edits made; no two change the same words. */
export function withTextEdits(text: string, edits: readonly TextEdit[]): string {
  return inOrderToType(edits).reduce(
    (done, { from, to, text: typed }) => done.slice(0, from) + typed + done.slice(to),
    text,
  );
}

/** From the last to the first, so that the places of those to come stay; at one place, what goes before what comes. */
export function inOrderToType<E extends TextEdit>(edits: readonly E[]): E[] {
  return edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => b.edit.from - a.edit.from || b.edit.to - a.edit.to || b.i - a.i)
    .map(({ edit }) => edit);
}

/** Whether two edits change the same words. */
export const overlap = (a: TextEdit, b: TextEdit): boolean =>
  a.from < b.to && b.from < a.to && !(a.from === b.from && (a.to === a.from || b.to === b.from));
