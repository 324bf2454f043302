import { z } from 'zod';
import type { VeldMeta } from './velden.ts';

export type Pad = (string | number)[];
/** A value in front matter whose field carries metadata, and where it stands. */
export interface Gemerkt {
  meta: VeldMeta;
  waarde: string;
  pad: Pad;
}

/**
 * Every value whose field is marked as rich text, reference or taxonomy choice.
 * Follows the schema, so a new field needs no second list.
 */
export function gemerkteVelden(schema: z.ZodType, waarde: unknown, pad: Pad = []): Gemerkt[] {
  if (waarde === undefined || waarde === null) return [];
  const kern = ontpak(schema);
  if (kern instanceof z.ZodObject && typeof waarde === 'object') {
    const velden = kern.shape as Record<string, z.ZodType>;
    return Object.entries(velden).flatMap(([sleutel, veld]) =>
      gemerkteVelden(veld, (waarde as Record<string, unknown>)[sleutel], [...pad, sleutel]),
    );
  }
  if (kern instanceof z.ZodArray && Array.isArray(waarde)) {
    return waarde.flatMap((item, i) => gemerkteVelden(kern.element as z.ZodType, item, [...pad, i]));
  }
  const meta = kern.meta() as VeldMeta | undefined;
  const gemerkt = meta && (meta.rijk ?? meta.plat ?? meta.verwijst ?? meta.taxonomie);
  return gemerkt && typeof waarde === 'string' ? [{ meta, waarde, pad }] : [];
}

/** The schema within `optional()` and `default()`. */
export function ontpak(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return ontpak(schema.unwrap() as z.ZodType);
  return schema;
}
