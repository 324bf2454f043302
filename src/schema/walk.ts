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
  const core = unpack(schema);
  if (core instanceof z.ZodObject && typeof value === 'object') {
    const fields = core.shape as Record<string, z.ZodType>;
    return Object.entries(fields).flatMap(([key, field]) =>
      markedFields(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (core instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, i) => markedFields(core.element as z.ZodType, item, [...path, i]));
  }
  const meta = core.meta() as FieldMeta | undefined;
  const marked = meta && (meta.rijk ?? meta.plat ?? meta.verwijst ?? meta.taxonomie);
  return marked && typeof value === 'string' ? [{ meta, waarde: value, pad: path }] : [];
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
