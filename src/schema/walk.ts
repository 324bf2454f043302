import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

export type Path = (string | number)[];
/** A value in front matter whose field carries metadata, and where it stands. */
export interface Marked {
  meta: FieldMeta;
  waarde: string;
  pad: Path;
}

/**
 * Every value whose field is marked as rich text, reference or taxonomy choice.
 * Follows the schema, so a new field needs no second list.
 */
export function markedFields(schema: z.ZodType, value: unknown, path: Path = []): Marked[] {
  if (value === undefined || value === null) return [];
  const { fields, element, meta } = formOf(schema);
  if (fields) {
    if (typeof value !== 'object') return [];
    return fields.flatMap(([key, field]) =>
      markedFields(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (element)
    return Array.isArray(value) ? value.flatMap((item, i) => markedFields(element, item, [...path, i])) : [];
  return meta && typeof value === 'string' ? [{ meta, waarde: value, pad: path }] : [];
}

/** What there is to follow in a schema. */
interface Form {
  fields?: [key: string, field: z.ZodType][];
  element?: z.ZodType;
  /** Only of a field that is marked. */
  meta?: FieldMeta;
}

/** Kept, since a schema never changes: zod puts together anew at every question what a schema says of itself. */
const forms = new WeakMap<z.ZodType, Form>();

function formOf(schema: z.ZodType): Form {
  const known = forms.get(schema) ?? readForm(unpack(schema));
  forms.set(schema, known);
  return known;
}

function readForm(core: z.ZodType): Form {
  if (core instanceof z.ZodObject) return { fields: Object.entries(core.shape) };
  if (core instanceof z.ZodArray) return { element: core.element as z.ZodType };
  const meta = core.meta() as FieldMeta | undefined;
  return meta && (meta.rijk ?? meta.plat ?? meta.verwijst ?? meta.taxonomie) ? { meta } : {};
}

/** The schema within `optional()`, `default()` and `prefault()`. */
export function unpack(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unpack(schema.unwrap() as z.ZodType);
  return schema;
}

/** What stands at a path in data; nothing where the path leads nowhere. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, step)
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
