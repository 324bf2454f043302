import type { Offer, OutputFile, Weight } from '../../handbook/output-file.ts';
import { keyOf, type EachEntry, type Key } from '../../handbook/entry.ts';
import { isWithPage, type EntryWithPage } from '../../page/page-for.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Format, Group, LineOf } from '../../text/outputs/downloads.ts';
import type { Soort } from '../../kinds/index.ts';
import type { OpenData } from '../../text/outputs/feeds.ts';
import type { RegistryContext } from './context.ts';
import type { Prepared } from './writers.ts';

/** A kind of file that is made of the handbook: all that the rest of the project knows of it. */
export type RegistryOutput = About & (MadeAtOnce | Written);

/** A file that is made in a moment, and never kept. */
interface MadeAtOnce {
  /**
   * The bytes of one file. Same handbook, same bytes.
   * @throws in Dutch, with the page, when something cannot be written
   */
  make: (handbook: Handbook, file: OutputFile, context: RegistryContext) => Promise<Uint8Array>;
}

/** A file that takes work, and is kept by what goes in. */
interface Written {
  /** Reads what stands in one file. @throws as `make` */
  prepare: (handbook: Handbook, file: OutputFile, context: RegistryContext) => Promise<Prepared>;
}

interface About {
  /** Its address; where it has several, `*` stands for what differs. Example: `/*.pdf`. */
  path: string;
  /** Its media type, where the extension does not tell it. */
  type?: string;
  /** What it is made for: one file each. */
  for: (handbook: Handbook, images: readonly string[]) => readonly Subject[];
  weight: Weight;
  /** How readers find it. What is left out is told by the subject. */
  offered?: {
    format: Format;
    group?: Group;
    line?: LineOf;
    /** Other pages than its own that offer it too, and the name that it has there. */
    along?: { soort: Soort; name: string };
  };
  alternate?: (subject: Subject) => NonNullable<OutputFile['alternate']>;
  openData?: OpenData;
}

/** One thing that an output makes a file of. */
export interface Subject {
  /** What `make` finds it by. */
  key: string;
  /** What `*` in the address stands for. */
  at: string;
  /** A page of its own. */
  entry?: Key;
  soort?: Soort;
  /** Where readers find the file, when the output does not say so for all. */
  group?: Group;
  line?: Offer['line'];
  /** What it is called on the page itself, where that offers more than the page as a whole. */
  named?: string;
}

/** The entry of which a file is made. @throws when the handbook has no such entry: a fault of the registry */
export function entryOf<S extends Soort>(
  handbook: Handbook,
  file: OutputFile,
  soort: S,
): Extract<EachEntry, { soort: S }> {
  const entries: Extract<EachEntry, { soort: S }>[] = handbook.perSoort[soort];
  return entries.find((entry) => keyOf(entry) === file.subject) ?? noPage(file);
}

/** The same for an entry of any kind that has a page. */
export function pageEntryOf({ alle: all }: Handbook, file: OutputFile): EntryWithPage {
  return all.filter(isWithPage).find((entry) => keyOf(entry) === file.subject) ?? noPage(file);
}

function noPage({ path, subject }: OutputFile): never {
  throw new Error(`No page for ${path}: there is no ${subject}.`);
}

/** Words as the bytes of a file. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const json = (data: unknown): Uint8Array => utf8(JSON.stringify(data));
