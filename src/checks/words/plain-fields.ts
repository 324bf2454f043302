import type { Finding } from '../issue.ts';

/** Words as a writer wrote them, in a rich text or in a plain field, and where they begin. */
export type Words = Required<Pick<Finding, 'bestand' | 'path' | 'plek'>> & { text: string };

/** Every string in parsed data. Rich text is a tree there, and stands with the texts. */
export function* plainFields(file: string, part: unknown, path: (string | number)[] = []): Generator<Words> {
  if (typeof part === 'string') yield { bestand: file, path, plek: { line: 1, column: 1 }, text: part };
  else if (Array.isArray(part))
    for (const [i, child] of part.entries()) yield* plainFields(file, child, [...path, i]);
  else if (part !== null && typeof part === 'object' && !('rijk' in part))
    for (const [name, child] of Object.entries(part)) yield* plainFields(file, child, [...path, name]);
}
