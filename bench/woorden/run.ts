import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { table } from '../build/tabel.ts';

const content = resolve(import.meta.dirname, '../../content');

/** `npm run bench -- woorden`: where the words of writers stand, in front matter or in the body. */
export function runWordsBench(): Promise<void> {
  const perFolder = new Map<string, [fields: number, body: number]>();
  for (const file of globSync('[a-z]*/**/*.mdx', { cwd: content }).sort()) {
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
    const folder = file.split('/')[0] ?? '';
    const [fields, bodies] = perFolder.get(folder) ?? [0, 0];
    perFolder.set(folder, [fields + wordsIn(parse(head)), bodies + countWords(body)]);
  }
  const all = [...perFolder.values()];
  const total: [number, number] = [sum(all.map(([fields]) => fields)), sum(all.map(([, body]) => body))];
  const row = (name: string, [fields, body]: [number, number]): string[] => [
    name,
    String(fields),
    String(body),
    `${((100 * fields) / (fields + body)).toFixed(0)} %`,
  ];
  console.log(
    table([
      ['words', 'front matter', 'body', 'in front matter'],
      ...[...perFolder].map(([folder, counts]) => row(folder, counts)),
      row('all', total),
    ]),
  );
  return Promise.resolve();
}

/** Words in texts of at least three: an id, a date or a choice is no text. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return countWords(value) > 2 ? countWords(value) : 0;
  return value !== null && typeof value === 'object' ? sum(Object.values(value).map(wordsIn)) : 0;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
