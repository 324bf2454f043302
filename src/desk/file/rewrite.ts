import { clean } from '../../load/source/clean.ts';
import { splitMdx } from '../../load/source/source-file.ts';
import type { Field } from '../form/field.ts';
import { editYaml } from './edit-yaml.ts';
import { inFormOf } from './line-ends.ts';

/** What stands in a file, as a form shows it. */
export interface Content {
  data: unknown;
  /** The text below the front matter; absent in a file that is data alone. */
  body?: string;
}

/**
 * The text of a file with other values and another text below them. What did not change stays to the byte: comments,
 * order, quotes, folds, ends of lines.
 * @param raw the file as it is
 * @throws in Dutch when the file cannot be written in this way
 */
export function rewritten(raw: string, { data, body }: Content, form?: Field): string {
  const before = clean(raw);
  if (body === undefined) return inFormOf(raw, before, editYaml(before, data, form));
  const parts = splitMdx(before);
  if (!parts) throw new Error('Het bestand begint niet met gegevens. Verander het in de brontekst.');
  const head = before.slice(0, parts.yamlAt) + editYaml(parts.yaml, data, form);
  const between = before.slice(parts.yamlAt + parts.yaml.length, parts.bodyAt);
  return inFormOf(raw, before, head + between + body);
}
