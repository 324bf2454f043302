import { rewritten } from '../desk/file/rewrite.ts';
import { formOfFile } from '../desk/form/of-file.ts';
import { withValue } from '../handbook/parse-entry.ts';
import { readSource } from '../load/source/source-file.ts';
import { valueAt, type Path } from '../schema/walk.ts';
import { Refusal } from './refusal.ts';
import {
  inOrderToType,
  overlap,
  type LineIn,
  type LineOut,
  type SourceEdit,
  type TextEdit,
} from './source/source-edit.ts';

type In<E> = { file: string; path: Path | 'body' } & E;
const isText = (edit: SourceEdit): edit is In<TextEdit> => 'from' in edit;
const isLine = (edit: SourceEdit): edit is In<LineOut | LineIn> => 'line' in edit;

/** Whether two proposals cannot both be taken over: they type over each other. */
export const clash = (some: readonly SourceEdit[], others: readonly SourceEdit[]): boolean =>
  some.some((a) =>
    others.some(
      (b) =>
        a.file === b.file &&
        JSON.stringify(a.path) === JSON.stringify(b.path) &&
        (isText(a) && isText(b)
          ? overlap(a, b) && !isSame(a, b)
          : isOut(a) !== isOut(b) && (isText(a) || isText(b))),
    ),
  );
const isOut = (edit: SourceEdit): boolean => 'line' in edit && edit.line === 'out';
const isSame = (a: SourceEdit, b: SourceEdit): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The text of a file with changes typed in it; every other letter stays.
 * @param raw the file as it is
 * @throws `Refusal` when it is no longer what the changes were made for
 */
export function applied(file: string, raw: string, edits: readonly SourceEdit[]): string {
  const once = edits.filter((edit, i) => edits.findIndex((other) => isSame(other, edit)) === i);
  const texts = Map.groupBy(once.filter(isText), ({ path }) => JSON.stringify(path));
  let text = raw;
  for (const group of texts.values())
    for (const edit of inOrderToType(group)) text = withText(file, text, edit);
  const lists = Map.groupBy(once.filter(isLine), ({ path }) => JSON.stringify(path.slice(0, -1)));
  for (const group of lists.values()) text = withLines(file, text, group);
  return text;
}

function withText(file: string, raw: string, { path, from, to, text }: In<TextEdit>): string {
  const { data, body } = opened(file, raw);
  if (path === 'body') return written(file, raw, data, body.slice(0, from) + text + body.slice(to));
  const value = valueAt(data, path);
  if (typeof value !== 'string') throw new Refusal(CHANGED);
  // White space around a value does not count as part of it.
  const begin = value.length - value.trimStart().length;
  const fresh = value.slice(0, begin + from) + text + value.slice(begin + to);
  return written(file, raw, withValue(data, path, fresh), body);
}

function withLines(file: string, raw: string, edits: readonly In<LineOut | LineIn>[]): string {
  const { data, body } = opened(file, raw);
  const path = edits[0]?.path.slice(0, -1);
  const list = Array.isArray(path) ? valueAt(data, path) : undefined;
  if (!Array.isArray(path) || !Array.isArray(list)) throw new Refusal(CHANGED);
  const of = (n: number) => edits.filter((edit) => edit.path.at(-1) === n);
  const comes = (n: number, early: boolean) =>
    of(n).flatMap((edit) => (edit.line === 'in' && edit.before === early ? [edit.text] : []));
  const fresh = list.flatMap((line: unknown, n) => [
    ...comes(n, true),
    ...(of(n).some((edit) => edit.line === 'out') ? [] : [line]),
    ...comes(n, false),
  ]);
  return written(file, raw, withValue(data, path, fresh), body);
}

function opened(file: string, raw: string): { data: unknown; body: string } {
  const { data, body, faults } = readSource(file, Buffer.from(raw));
  if (faults.length > 0) throw new Refusal(CHANGED);
  return { data, body };
}

function written(file: string, raw: string, data: unknown, body: string): string {
  try {
    return rewritten(raw, { data, ...(file.endsWith('.mdx') && { body }) }, formOfFile(file));
  } catch (cause) {
    throw new Refusal(cause instanceof Error ? cause.message : String(cause));
  }
}

const CHANGED = 'Het bestand is intussen veranderd; er is niets aan gedaan. Doe het nog eens.';
