import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { EachEntry } from '../../handbook/entry.ts';
import { codeHash } from './code.ts';
import { keptFolder, writeWhole } from './folder.ts';

/** What stood in a file in which nothing was wrong. A file has one schema, so its bytes and the code decide all of it. */
interface Reading {
  /** Of the bytes. */
  hash: string;
  /** The data after their schema. */
  value: unknown;
  /** The same with its texts parsed, of a file that is an entry. */
  entry?: EachEntry;
}

/** What was read of the files of one content folder: each holds for exactly the same bytes, and for nothing else. */
export class Readings {
  readonly #folder: string;
  readonly #byFile = new Map<string, Reading>();
  readonly #byValue = new WeakMap<object, EachEntry>();
  #changed = false;

  /** @param folder the content folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was read of these bytes before. */
  of(file: string, bytes: Uint8Array): Reading | undefined {
    const known = this.#byFile.get(file);
    return known?.hash === hashOf(bytes) ? known : undefined;
  }

  /** Remembers what is right in a file. */
  add(file: string, bytes: Uint8Array, value: unknown): void {
    this.#byFile.set(file, { hash: hashOf(bytes), value });
    this.#changed = true;
  }

  /** The entry that was made of this value before. */
  entryOf(value: object): EachEntry | undefined {
    return this.#byValue.get(value);
  }

  /** The hash of the bytes of which this very entry was read; nothing of one that was changed since, as an edition may do. */
  hashOf(entry: EachEntry): string | undefined {
    const known = this.#byFile.get(entry.bestand);
    return known?.entry === entry ? known.hash : undefined;
  }

  /** Remembers the entry that was made of what was just read of its file. */
  addEntry(entry: EachEntry): void {
    const known = this.#byFile.get(entry.bestand);
    if (known?.value !== entry.data) return;
    known.entry = entry;
    this.#byValue.set(entry.data, entry);
  }

  /**
   * Takes over what an earlier process kept. Never fails: what cannot be used is read anew.
   * @param place the file in which it was kept
   * @param code a fingerprint of the code that reads
   */
  async open(place: string, code: string): Promise<void> {
    try {
      const kept = deserialize(await readFile(place)) as { code: string; files: [string, Reading][] };
      if (kept.code !== code) return;
      for (const [file, reading] of kept.files) {
        if (this.#byFile.has(file)) continue;
        this.#byFile.set(file, reading);
        if (reading.entry) this.#byValue.set(reading.entry.data, reading.entry);
      }
    } catch {
      // There is nothing yet, or only half of it.
    }
  }

  /** Keeps all of it for a later process, if anything is new. Never fails: nobody came for the keeping. */
  async keep(place: string, code: string): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    const files = [...this.#byFile].filter(([file]) => existsSync(join(this.#folder, file)));
    await writeWhole(place, serialize({ code, files })).catch(() => undefined);
  }
}

const hashOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64');

const ofFolders = new Map<string, Readings>();

/** What this process has read of a content folder. */
export function readingsOf(folder: string): Readings {
  const known = ofFolders.get(folder) ?? new Readings(folder);
  ofFolders.set(folder, known);
  return known;
}

/** What decides how a file is read, beside its bytes. */
const CODE = ['src/load/files.ts'];

/**
 * Begins with what earlier processes read of a content folder.
 * @param root the project folder
 * @returns keeps what is new, to be called when all is read
 */
export async function openReadings(
  root: string,
  folder: string,
  cache = keptFolder(root),
): Promise<() => Promise<void>> {
  const place = join(cache, 'readings', `${hash('sha256', folder).slice(0, 16)}.bin`);
  const code = await codeHash(root, CODE);
  await readingsOf(folder).open(place, code);
  return () => readingsOf(folder).keep(place, code);
}
