import type { Fault } from './fault.ts';
import type { Block, Inline, Place, TableCell } from './tree.ts';

/** A place with its number of characters from the beginning of the text. */
interface RawPoint extends Place {
  offset?: number;
}

/** A node of the parser's tree, as loosely as we read it. */
export interface Raw {
  type: string;
  position?: { start: RawPoint; end: RawPoint } | undefined;
  children?: Raw[];
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  identifier?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  align?: (TableCell['align'] | null)[] | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: Readonly<Record<string, unknown>> } | undefined;
}

/** How children are converted; handed down so that tags and blocks need not import each other. */
export interface Converters {
  blocks: (raw: Raw[], state: Conversion) => Block[];
  inlines: (raw: Raw[], state: Conversion) => Inline[];
}

/** What the conversion of one text keeps track of. */
export interface Conversion {
  converters: Converters;
  /** Whether this text may hold headings. */
  headings: boolean;
  faults: Fault[];
  /** Footnotes in order of first mention. */
  notes: string[];
  /** Whether the words of the footnotes are being read. */
  inNote: boolean;
  /** How many blocks, or words within words, are open. */
  depth: number;
  /** The last character written, so that quotes know whether they open or close. */
  previous: string;
}

/** Where a node begins. */
export function placeOf(node: Raw): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
