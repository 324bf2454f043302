import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './folder.ts';

/** What is made of bytes, and kept under their hash: the same bytes and the same code give the same. */
export interface KeptByHash<T> {
  /** What was made of these bytes before, or else what `make` makes of them: data, nothing that runs. */
  of: (bytes: Uint8Array, make: () => T) => T;
  /** Keeps for a later process what was asked for in this one, and nothing else. Never fails: nobody came for the keeping. */
  keep: () => Promise<void>;
}

/** How it is kept: another number whenever that changes, as a fingerprint of the code that makes it does not tell. */
const FORM = 2;

interface Kept {
  form?: number;
  code: string;
  made: Map<string, Uint8Array>;
}

/**
 * Takes over what an earlier process kept. Never fails: what cannot be read is made anew.
 * @param place the file in which it is kept
 * @param code a fingerprint of the code that makes it
 */
export async function openByHash<T>(place: string, code: string): Promise<KeptByHash<T>> {
  const before = await readKept(place, code);
  // As bytes: what did not change is passed on as it came.
  const asked = new Map<string, Uint8Array>();
  let fresh = false;
  return {
    of: (bytes, make) => {
      const key = hash('sha256', bytes, 'base64');
      const known = asked.get(key) ?? before.get(key);
      if (known) {
        asked.set(key, known);
        return deserialize(known) as T;
      }
      const made = make();
      fresh = true;
      asked.set(key, serialize(made));
      return made;
    },
    keep: async () => {
      if (!fresh && asked.size === before.size) return;
      await writeWhole(place, serialize({ form: FORM, code, made: asked } satisfies Kept)).catch(
        () => undefined,
      );
    },
  };
}

async function readKept(place: string, code: string): Promise<Map<string, Uint8Array>> {
  try {
    const kept = deserialize(await readFile(place)) as Kept;
    if (kept.form === FORM && kept.code === code) return kept.made;
  } catch {
    // There is nothing yet, or only half of it.
  }
  return new Map();
}
