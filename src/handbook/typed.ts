import { kinds } from '../kinds/index.ts';
import { editieSchema } from '../schema/editie.ts';
import type { FieldMeta } from '../schema/fields.ts';
import { handleidingSchema } from '../schema/handleiding.ts';
import { markedFields, valueAt, type Path } from '../schema/walk.ts';
import type { Handbook } from './handbook.ts';

/** A text of a handbook as its writer typed it; empty where none stands. */
export function typedText(data: unknown, path: Path): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : '';
}

/** A field as it was typed, and where it stands. */
export interface TypedField {
  /** Relative to the content folder. */
  file: string;
  path: Path;
  text: string;
  meta: FieldMeta;
}

/** Every field of a handbook and its edition that its schema marks: plain words, references, choices and texts. */
export const typedFields = (handbook: Handbook, editieId: string): TypedField[] =>
  [
    { file: 'handleiding.yaml', marked: markedFields(handleidingSchema, handbook.handleiding) },
    { file: `edities/${editieId}.yaml`, marked: markedFields(editieSchema, handbook.editie) },
    ...handbook.alle.map(({ soort, bestand: file, data }) => ({
      file,
      marked: markedFields(kinds[soort].schema, data),
    })),
  ].flatMap(({ file, marked }) =>
    marked.map(({ meta, waarde: text, pad: path }) => ({ file, path, text, meta })),
  );
