import { inFormOf } from '../../desk/file/line-ends.ts';
import { asFields } from '../../desk/file/edit-yaml.ts';
import { isGroup } from '../../desk/file/same.ts';
import { rewritten } from '../../desk/file/rewrite.ts';
import { formOfFile } from '../../desk/form/of-file.ts';
import type { Draft } from '../../desk/protocol.ts';
import { clean } from '../../load/source/clean.ts';
import { readSource } from '../../load/source/source-file.ts';
import { Told } from './files.ts';

/**
 * The text of a file with a draft in it.
 * @param raw the file as it is; nothing for a new one
 * @throws in Dutch when it cannot be written
 */
export function textOf(file: string, raw: string | undefined, draft: Draft): string {
  if ('text' in draft) return raw === undefined ? draft.text : inFormOf(raw, clean(raw), clean(draft.text));
  const { data, body } = draft;
  if (raw === undefined) {
    const fields = `${asFields(data, formOfFile(file))}\n`;
    return file.endsWith('.mdx') ? `---\n${fields}---\n${body ?? ''}` : fields;
  }
  try {
    return rewritten(raw, { data, ...(body !== undefined && { body }) }, formOfFile(file));
  } catch (cause) {
    throw new Told(cause instanceof Error ? cause.message : String(cause));
  }
}

/** What a text holds: by its fields, or as the text itself when those cannot be read. */
export function draftOf(file: string, text: string): Draft {
  const { data, body, faults } = readSource(file, Buffer.from(text));
  if (faults.length > 0 || !isGroup(data)) return { text: clean(text) };
  return { data, ...(file.endsWith('.mdx') && { body }) };
}

/** A draft as it came over the line. @throws in Dutch for what is none */
export function readDraft(sent: unknown): Draft {
  if (isGroup(sent)) {
    const { text, data, body } = sent;
    if (typeof text === 'string') return { text };
    if (isGroup(data)) return { data, ...(typeof body === 'string' && { body }) };
  }
  throw new Told('Dit is geen inhoud van een bestand.');
}
