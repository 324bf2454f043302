import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeWhole } from '../../load/kept/folder.ts';

/** Which page a program wrote of what: by the tag of all that went into it, and a hash of what came out. */
interface Page {
  tag: string;
  hash: string;
}

interface Kept {
  program: string;
  pages: Record<string, Page>;
}

/** What was written of pages of one site, and what is. */
export interface Written {
  /** The tag of what these bytes were written of, when this program wrote them in the place of that file. */
  tagOf: (file: string, bytes: Uint8Array) => string | undefined;
  /** Remembers what is written now. */
  add: (file: string, tag: string, bytes: Uint8Array) => void;
  /** Keeps for a later build what was written in this one. Never fails: nobody came for the keeping. */
  keep: () => Promise<void>;
}

/**
 * @param place the file in which it is kept
 * @param program the folder of the program, named by all that it was made of
 */
export async function openWritten(place: string, program: string): Promise<Written> {
  const name = basename(program);
  const before = await readKept(place, name);
  const pages: Record<string, Page> = {};
  return {
    tagOf: (file, bytes) => (before[file]?.hash === hash('sha256', bytes) ? before[file].tag : undefined),
    add: (file, tag, bytes) => {
      pages[file] = { tag, hash: hash('sha256', bytes) };
    },
    keep: () =>
      writeWhole(place, JSON.stringify({ program: name, pages } satisfies Kept)).catch(() => undefined),
  };
}

/** What an earlier build of this program kept. */
async function readKept(place: string, name: string): Promise<Record<string, Page>> {
  try {
    const { program, pages } = JSON.parse(await readFile(place, 'utf8')) as Kept;
    if (program === name) return pages;
  } catch {
    // There is nothing yet, or only half of it.
  }
  return {};
}
