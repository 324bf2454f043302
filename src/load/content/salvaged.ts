import type { z, ZodType } from 'zod';
import type { EditieFile } from '../../schema/editie.ts';
import { valueAt, type Path } from '../../schema/walk.ts';

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

/** What stands in for a part of a group that cannot be missed, by its name, so that the rest of the group is read. */
const STAND_IN: Readonly<Record<string, unknown>> = {
  adres: 'https://www.voorbeeld.nl/',
  alt: 'x',
  datum: '2000-01-01',
  hoofdkleur: '#17495a',
  naam: 'x',
  peildatum: '2000-01-01',
  status: 'E',
  steunkleur: '#8f3d1b',
  tekst: 'x',
  telefoon: 'x',
  versie: '0.0.0',
};

/** So often the schema is asked again: what was put in its place may show what another part refuses. */
const ROUNDS = 12;

/**
 * Takes away what the schema refuses, as little as can be, and puts in the place of what cannot be missed that of the
 * national edition, or something that stands in for it.
 * @param data the file as it was read; nothing when it could not be
 * @param national the national edition, when it is whole
 */
export function salvagedEditie(
  data: unknown,
  schemaFor: (data: unknown) => ZodType<EditieFile>,
  national: EditieFile | undefined,
): Salvaged | undefined {
  const instead: Readonly<Record<string, unknown>> = { ...LEAST, ...needed(national) };
  const isGroup = isHolder(data) && !Array.isArray(data);
  const without: Path[] = isGroup ? [] : [[]];
  const left: Record<string, unknown> = isGroup ? structuredClone(data) : { ...instead };
  const earlier = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const outcome = schemaFor(left).safeParse(left);
    if (outcome.success) return { editie: outcome.data, without };
    const { issues } = outcome.error;
    const bad = new Set(issues.map(({ path }) => JSON.stringify(path.slice(0, 2))));
    const isGood = (path: Path) => !bad.has(JSON.stringify(path));
    for (const path of new Map(issues.map((issue) => [JSON.stringify(issue.path), issue.path as Path])).values())
      if (!dropUnknown(path, issues)) mend(path, isGood);
  }
  return undefined;

  /** Fields that do not exist need nothing in their place. */
  function dropUnknown(at: Path, issues: readonly z.core.$ZodIssue[]): boolean {
    const unknown = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && JSON.stringify(issue.path) === JSON.stringify(at) ? issue.keys : [],
    );
    const group = valueAt(left, at);
    if (isHolder(group)) for (const key of unknown) Reflect.deleteProperty(group, key);
    return unknown.length > 0;
  }

  /** Takes one thing away; when it is refused again something stands in for it, and then what holds it goes. */
  function mend(path: Path, isGood: (path: Path) => boolean): void {
    const last = path.at(-1);
    const above = path.slice(0, -1);
    const holder = valueAt(left, above);
    // What held it may have gone with another fault in it.
    if (last === undefined || !isHolder(holder)) return;
    const key = JSON.stringify(path);
    const again = earlier.has(key);
    earlier.add(key);
    without.push(path);
    const isThere = Object.hasOwn(holder, last);
    if (above.length === 0 && Object.hasOwn(instead, last)) holder[last] = instead[last];
    else if (Array.isArray(holder)) {
      const good: unknown = holder.find((_, i) => isGood([...above, i]));
      if (good !== undefined && !again) holder[last] = structuredClone(good);
      else mend(above, isGood);
    } else if (isThere && !again) Reflect.deleteProperty(holder, last);
    else if (!isThere && Object.hasOwn(STAND_IN, last)) holder[last] = STAND_IN[last];
    else mend(above, isGood);
  }
}

const isHolder = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

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
