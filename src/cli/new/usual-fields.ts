import { loadFiles } from '../../load/files.ts';
import type { StartingSoort } from './starting-soort.ts';

/** Whether a field is shown in a starting file, by the names to it. Example: `velden.hulp`. */
export type IsShown = (field: string) => boolean;

/** A field is usual when at least this share of the entries of its kind fill it in. */
const SHARE = 1 / 3;

/**
 * Which fields are usual for a soort, by what stands in the national content. Where nothing stands yet, and for an
 * edition, every field is: there is nothing to count.
 */
export async function usualFields(content: string, soort: StartingSoort): Promise<IsShown> {
  if (soort === 'editie') return () => true;
  const { sourceFiles, context } = await loadFiles(content, 'landelijk', { only: [soort] });
  const entries = context.seen
    .filter((entry) => entry.soort === soort)
    .map(({ bestand: file }) => filledFields(sourceFiles.get(file)?.data));
  return (field) => entries.filter((filled) => filled.has(field)).length >= entries.length * SHARE;
}

/** Every field that holds something, by the names to it; the items of a list count together. */
export function filledFields(data: unknown, within = ''): Set<string> {
  if (Array.isArray(data)) return new Set(data.flatMap((item) => [...filledFields(item, within)]));
  if (typeof data !== 'object' || data === null) return new Set();
  return new Set(
    Object.entries(data)
      .filter(([, value]) => !isEmpty(value))
      .flatMap(([name, value]) => [within + name, ...filledFields(value, `${within}${name}.`)]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
