import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Place } from '../../document/tree.ts';
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
  /** Where in the file something stands, as far as that was asked: to find it the file must be parsed again. */
  places: Map<string, Place>;
}

/** The same as it is kept; what stood in the file as bytes, which are read when the file turns out to be the same. */
interface Kept extends Pick<Reading, 'hash' | 'places'> {
  /** Of `value` and `entry`, which share what they have in common. */
  read: Uint8Array;
}

/** What was read of the files of one content folder: each holds for exactly the same bytes, and for nothing else. */
export class Readings {
  readonly #folder: string;
  readonly #byFile = new Map<string, Reading>();
  readonly #kept = new Map<string, Kept>();
  readonly #byValue = new WeakMap<object, EachEntry>();
  #changed = false;

  /** @param folder the content folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was read of these bytes before. */
  of(file: string, bytes: Uint8Array): Reading | undefined {
    const hash = hashOf(bytes);
    const known = this.#byFile.get(file);
    if (known?.hash === hash) return known;
    const kept = this.#kept.get(file);
    if (kept?.hash !== hash) return undefined;
    const reading: Reading = {
      ...(deserialize(kept.read) as Pick<Reading, 'value' | 'entry'>),
      hash,
      places: kept.places,
    };
    this.#byFile.set(file, reading);
    if (reading.entry) this.#byValue.set(reading.entry.data, reading.entry);
    return reading;
  }

  /** Where things stand in these bytes, as far as it was asked before; what is added is kept. */
  placesIn(file: string, bytes: Uint8Array): Pick<Map<string, Place>, 'get' | 'set'> {
    const places = this.of(file, bytes)?.places ?? new Map<string, Place>();
    return {
      get: (where) => places.get(where),
      set: (where, place) => {
        this.#changed = true;
        return places.set(where, place);
      },
    };
  }

  /** Remembers what is right in a file. */
  add(file: string, bytes: Uint8Array, value: unknown): void {
    this.#byFile.set(file, { hash: hashOf(bytes), value, places: new Map() });
    this.#kept.delete(file);
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
    if (known?.value !== entry.data || known.entry === entry) return;
    this.#kept.delete(entry.bestand);
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
      const kept = deserialize(await readFile(place)) as { code: string; files: Map<string, Kept> };
      if (kept.code !== code) return;
      for (const [file, reading] of kept.files) if (!this.#byFile.has(file)) this.#kept.set(file, reading);
    } catch {
      // There is nothing yet, or only half of it.
    }
  }

  /** Keeps all of it for a later process, if anything is new. Never fails: nobody came for the keeping. */
  async keep(place: string, code: string): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    const files = new Map<string, Kept>();
    for (const file of new Set([...this.#kept.keys(), ...this.#byFile.keys()])) {
      const kept = this.#kept.get(file) ?? keptOf(this.#byFile.get(file));
      if (kept && existsSync(join(this.#folder, file))) files.set(file, kept);
    }
    await writeWhole(place, serialize({ code, files })).catch(() => undefined);
  }
}

const keptOf = (reading: Reading | undefined): Kept | undefined =>
  reading && {
    hash: reading.hash,
    places: reading.places,
    read: serialize({ value: reading.value, ...(reading.entry && { entry: reading.entry }) }),
  };

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
