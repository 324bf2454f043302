import type { Leaf } from '../trace/spots.ts';
import { readTyped, told } from './reading.ts';
import { textOf } from '../../document/text.ts';
import type { SourceEdit } from './source-edit.ts';

/** Whether a text is one line of a list of lines. */
export const isLine = ({ text: { path, form } }: Leaf): boolean =>
  form !== 'blok' && path !== 'body' && typeof path.at(-1) === 'number';

/** Takes a line out of its list. @param others how many lines the list has besides */
export const withoutLine = ({ text: { file, path } }: Leaf, others: number): SourceEdit[] | undefined =>
  others > 0 ? [{ file, path, line: 'out' }] : undefined;

/** Puts a line behind another of its list, or before it. @returns nothing when it would not read as these words */
export function withLine({ text }: Leaf, words: string, before: boolean): SourceEdit[] | undefined {
  const { file, path } = text;
  const ways =
    text.form === 'plat' ? [words] : [words, words.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`)];
  const typed = ways.find((way) => text.form === 'plat' || readsAs(way, words));
  return typed === undefined ? undefined : [{ file, path, line: 'in', text: typed, before }];
}

function readsAs(typed: string, words: string): boolean {
  const read = readTyped({ form: 'zin' }, typed);
  return read !== undefined && told(textOf(read)) === told(words);
}
