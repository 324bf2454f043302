import type { ZodType } from 'zod';
import type { EditieFile } from '../../schema/editie.ts';
import type { Path } from '../../schema/walk.ts';

/** What can still be used of an edition that its schema refuses: for checks only, so that one fault hides no other. */
export interface Salvaged {
  editie: EditieFile;
  /** What was taken away or replaced; what is wrong there has been told already. */
  without: Path[];
}

/** The least that an edition needs, where no other edition has it. */
const LEAST: Readonly<Record<string, unknown>> = {
  titel: 'Editie',
  versie: '0.0.0',
  datum: '2000-01-01',
  startdatum: '2000-01-03',
  netwerkbijeenkomst: { elkeMaanden: 1 },
  huisstijl: { hoofdkleur: '#17495a', steunkleur: '#8f3d1b' },
};

/**
 * Takes away what the schema refuses, and puts in the place of what cannot be missed that of the national edition.
 * @param data the file as it was read; nothing when it could not be
 * @param national the national edition, when it is whole
 */
export function salvagedEditie(
  data: unknown,
  schemaFor: (data: unknown) => ZodType<EditieFile>,
  national: EditieFile | undefined,
): Salvaged | undefined {
  const instead: Readonly<Record<string, unknown>> = { ...LEAST, ...needed(national) };
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  const without: Path[] = isGroup ? [] : [[]];
  const left: Record<string, unknown> = isGroup ? structuredClone(data as Record<string, unknown>) : { ...instead };
  // A field that was put in its place may show what another refuses.
  for (let round = 0; round < 4; round++) {
    const outcome = schemaFor(left).safeParse(left);
    if (outcome.success) return { editie: outcome.data, without };
    for (const { path, ...issue } of outcome.error.issues) {
      const [field, position] = path as Path;
      if (issue.code === 'unrecognized_keys') {
        const group = (path as Path).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], left);
        for (const key of issue.keys) Reflect.deleteProperty(group as object, key);
      } else if (field !== undefined) {
        const list = left[String(field)];
        const bad = new Set(outcome.error.issues.filter((one) => one.path[0] === field).map((one) => one.path[1]));
        const good = Array.isArray(list) ? list.find((_: unknown, i) => !bad.has(i)) as unknown : undefined;
        if (Array.isArray(list) && typeof position === 'number' && good !== undefined) {
          list[position] = structuredClone(good);
          without.push([field, position]);
        } else {
          if (Object.hasOwn(instead, field)) left[String(field)] = instead[String(field)];
          else Reflect.deleteProperty(left, field);
          without.push([field]);
        }
      }
    }
  }
  return undefined;
}

/** Of the national edition only what none can do without: the rest is its own. */
const needed = (national: EditieFile | undefined): Record<string, unknown> =>
  national
    ? Object.fromEntries(
        Object.keys(LEAST).map((key) => [key, (national as unknown as Record<string, unknown>)[key]]),
      )
    : {};

/** Whether a place lies within one of these. */
export const fallsWithin = (path: Path, parts: readonly Path[]): boolean =>
  parts.some((part) => part.every((step, i) => path[i] === step));
