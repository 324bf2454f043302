import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Finding } from '../checks/issue.ts';
import { schemaFindings, type Choices } from './messages/schema-issue.ts';
import { readingsOf } from './kept/readings.ts';
import { knownSource, readSource, withPlaces, type SourceFile } from './source/source-file.ts';

/** A schema, or one that depends on what stands in the file. */
type Schema<T> = ZodType<T> | ((data: unknown) => ZodType<T>);

/** Reads files of one content folder, and remembers what is wrong with them and where everything stands. */
export interface Reader {
  findings: Finding[];
  sourceFiles: Map<string, SourceFile>;
  /** The data of a file after its schema; nothing when they are wrong, and then there are findings. */
  read: <T>(file: string, schema: Schema<T>, choices?: Choices) => T | undefined;
  /** The same for a file that must be there. */
  readFixed: <T>(
    file: string,
    schema: Schema<T>,
    otherwise: { hint: string; choices?: Choices },
  ) => T | undefined;
}

/** The program itself failed on a file: its own fault, whatever stands in the file. */
export class StuckAt extends Error {
  /** Relative to the content folder. */
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.file = file;
  }
}

/** A file that the system does not let us read. */
function unopened(file: string, cause: unknown): Finding {
  const folder = cause instanceof Error && 'code' in cause && cause.code === 'EISDIR';
  return {
    rule: 'bestand-onbekend',
    bestand: file,
    path: [],
    message: folder ? 'Hier staat een map, en er hoort een bestand.' : 'Het bestand is niet te openen.',
    hint: folder
      ? `Geef de map een andere naam, en zet een bestand ${file} op deze plek.`
      : 'Kijk of u het bestand mag lezen, en of een ander programma het vasthoudt.',
  };
}

/** Bytes to read in the place of those on disk: what a file would hold, also one that is not there yet. */
export type Instead = ReadonlyMap<string, Uint8Array>;

/** @param folder the content folder */
export function makeReader(folder: string, instead: Instead = new Map()): Reader {
  const readings = readingsOf(folder);
  const findings: Finding[] = [];
  const sourceFiles = new Map<string, SourceFile>();
  const read: Reader['read'] = <T>(file: string, schema: Schema<T>, choices?: Choices) => {
    let bytes: Uint8Array;
    try {
      // At once: to wait for each of a thousand small files takes five times the processor time of reading them.
      bytes = instead.get(file) ?? readFileSync(join(folder, file));
    } catch (cause) {
      findings.push(unopened(file, cause));
      return undefined;
    }
    const known = readings.of(file, bytes);
    if (known) {
      sourceFiles.set(file, knownSource(file, bytes, readings.placesIn(file, bytes)));
      // A file has one schema, and it was this one that gave the value.
      return known.value as T;
    }
    try {
      const read = readSource(file, bytes);
      sourceFiles.set(file, read);
      const { value, findings: more } = schemaFindings(
        read,
        typeof schema === 'function' ? schema(read.data) : schema,
        choices,
      );
      findings.push(...more);
      if (more.length === 0) {
        readings.add(file, bytes, value);
        sourceFiles.set(file, withPlaces(read, readings.placesIn(file, bytes)));
      }
      return value;
    } catch (cause) {
      throw new StuckAt(file, cause);
    }
  };
  const readFixed: Reader['readFixed'] = (file, schema, { hint, choices }) => {
    if (existsSync(join(folder, file))) return read(file, schema, choices);
    findings.push({
      rule: 'bestand-ontbreekt',
      bestand: file,
      path: [],
      message: `Het bestand ${file} ontbreekt.`,
      hint,
    });
    return undefined;
  };
  return { findings, sourceFiles, read, readFixed };
}
