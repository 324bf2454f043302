import { isGroup } from '../../file/same.ts';
import type { Draft, OpenFile } from '../../protocol.ts';

/** A draft that was not saved, kept in this browser: it survives a closed window and a crash. */
export interface KeptDraft {
  /** What was opened, with the draft in it. */
  file: OpenFile;
  /** What stood in the file then: with it another version can be put together with this one. */
  base: Draft;
  title: string;
  /** When, in milliseconds. */
  time: number;
}

const PREFIX = 'bewerken/';

/** Keeps a draft. @returns whether there was room for it */
export function keepDraft(draft: KeptDraft): boolean {
  try {
    localStorage.setItem(PREFIX + draft.file.file, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const dropDraft = (file: string): void => localStorage.removeItem(PREFIX + file);

export const draftOf = (file: string): KeptDraft | undefined => read(PREFIX + file);

/** Every draft, the newest first. */
export const keptDrafts = (): KeptDraft[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => read(key) ?? [])
    .sort((a, b) => b.time - a.time);

function read(key: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isGroup(kept) && isGroup(kept.file) && isGroup(kept.file.draft) && isGroup(kept.base)
      ? (kept as unknown as KeptDraft)
      : undefined;
  } catch {
    return undefined;
  }
}
