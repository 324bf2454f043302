import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFolder, writeWhole } from '../../load/kept/folder.ts';
import type { Paragraphs } from '../../take-over/compare/difference.ts';

/**
 * What a file said when it was made, kept on this machine: who takes over a part of what came back, or changes the page
 * meanwhile, can take over the rest later.
 */
const placeOf = (root: string, state: string): string | undefined =>
  /^[0-9a-f]{16}$/.test(state) ? join(keptFolder(root), 'neem-over', `${state}.json`) : undefined;

/** @returns nothing for a state that was never seen here */
export async function keptBase(root: string, state: string): Promise<Paragraphs | undefined> {
  const place = placeOf(root, state);
  if (!place) return undefined;
  try {
    // It was written below.
    return JSON.parse(await readFile(place, 'utf8')) as Paragraphs;
  } catch {
    return undefined;
  }
}

/** Where it cannot be kept nothing is lost now. */
export async function keepBase(root: string, state: string, paragraphs: Paragraphs): Promise<void> {
  const place = placeOf(root, state);
  const kept = paragraphs.map(({ kind, inTable, words }) => ({ kind, inTable, words }));
  if (place) await writeWhole(place, JSON.stringify(kept)).catch(() => undefined);
}
