import { isCollection, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { certain } from '../../document/certain.ts';
import type { Place } from '../../document/tree.ts';
import type { Finding, Replacement } from '../../checks/issue.ts';
import type { Path } from '../../schema/walk.ts';
import { clean, columnIn } from './clean.ts';
import { decode } from './decode.ts';
import { follow, offsetOn } from '../../document/follow.ts';
import { yamlFaults } from '../messages/yaml-error.ts';

/** A file of the content folder, split into data and body, that knows where everything stands. */
export interface SourceFile {
  /** Relative to the content folder. */
  file: string;
  data: unknown;
  body: string;
  faults: Fault[];
  /** A value as it was typed, with its quotes; nothing for a list, a group, or what is not there. */
  sourceOf: (path: Path) => string | undefined;
  /** The place in the file of a field, of a spot in that field's text, or of a spot in the body. */
  placeOf: (where: Location) => Place;
}

interface Fault {
  message: string;
  hint: string;
  plek: Place;
  mend?: Replacement;
}
type Inside = NonNullable<Finding['binnen']>;
type Location = Pick<Finding, 'path' | 'plek' | 'binnen' | 'onName'>;

/** Reads the bytes of a file of the content folder. Never throws: what cannot be read is a fault. */
export function readSource(file: string, bytes: Uint8Array): SourceFile {
  const { text, unreadable } = decode(bytes);
  if (!unreadable) return file.endsWith('.yaml') ? readYaml(file, text) : readMdx(file, text);
  return unread(file, { ...unreadable, plek: placeAt(text, Math.max(0, text.indexOf('\uFFFD'))) });
}

/** A file in which nothing was wrong, of which all is known but where it stands: parsed only when that is asked. */
export function knownSource(file: string, bytes: Uint8Array, places: Places = new Map()): SourceFile {
  let read: SourceFile | undefined;
  const parsed = () => (read ??= readSource(file, bytes));
  return {
    file,
    get data() {
      return parsed().data;
    },
    get body() {
      return parsed().body;
    },
    faults: [],
    sourceOf: (path) => parsed().sourceOf(path),
    placeOf: (where) => placeIn(places, where, () => parsed().placeOf(where)),
  };
}

/** The same file, that remembers the places that it is asked for. */
export const withPlaces = (source: SourceFile, places: Places): SourceFile => ({
  ...source,
  placeOf: (where) => placeIn(places, where, () => source.placeOf(where)),
});

/** Places in a file, by what was asked. */
type Places = Pick<Map<string, Place>, 'get' | 'set'>;

function placeIn(
  places: Places,
  { path, plek: place, binnen: inside, onName }: Location,
  find: () => Place,
): Place {
  const where = JSON.stringify([path, place, inside, onName]);
  const known = places.get(where);
  if (known) return known;
  const found = find();
  places.set(where, found);
  return found;
}

/** Reads an `.mdx` file: YAML between two lines of `---`, then the body. */
export function readMdx(file: string, source: string): SourceFile {
  const text = clean(source);
  const merging = mergeFault(text);
  if (merging) return unread(file, merging);
  const parts = splitMdx(text);
  if (!parts) return unread(file, fenceFault(text));
  const bodyLine = text.slice(0, parts.bodyAt).split('\n').length - 1;
  return inFile(source, read(file, parts.yaml, text.slice(parts.bodyAt), 1, bodyLine));
}

/** The two parts of an `.mdx` file with plain line ends, and where they begin; nothing when it has no front matter. */
export function splitMdx(text: string): { yaml: string; yamlAt: number; bodyAt: number } | undefined {
  const match = /^(---[ \t]*\n)([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const [whole, fence = '', yaml = ''] = match;
  return { yaml, yamlAt: fence.length, bodyAt: whole.length };
}

/** Reads a `.yaml` file. */
export function readYaml(file: string, source: string): SourceFile {
  const text = clean(source);
  const merging = mergeFault(text);
  return merging ? unread(file, merging) : inFile(source, read(file, text, '', 0, 0));
}

/** What git writes where two people changed the same lines. */
function mergeFault(text: string): Fault | undefined {
  const mark = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  return mark
    ? {
        message: 'Hier staan twee versies van dit bestand door elkaar.',
        hint: 'Kies wat blijft, en haal de regels weg die met <<<<<<<, ======= en >>>>>>> beginnen.',
        plek: placeAt(text, mark.index),
      }
    : undefined;
}

/** Why the data above the text cannot be told from the text. Word makes one dash of three. */
function fenceFault(text: string): Fault {
  const hint = 'Zet de gegevens tussen twee regels met ---, boven de tekst.';
  const dash = /^[ \t]*(?:[—–]+-*|-{1,2}|-{4,}|-+[—–]+| +---)[ \t]*$/m.exec(text);
  if (dash)
    return {
      message: `Hier horen drie streepjes te staan (---), en er staat «${dash[0].trim()}».`,
      hint: 'Schrijf drie gewone streepjes, zonder spatie ervoor: ---',
      plek: placeAt(text, dash.index),
    };
  return {
    message: /^---[ \t]*\n/.test(text)
      ? 'De gegevens bovenaan worden niet afgesloten.'
      : 'Het bestand begint niet met gegevens.',
    hint,
    plek: { line: 1, column: 1 },
  };
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** A file of which no data can be had. */
const unread = (file: string, fault: Fault): SourceFile => ({
  file,
  data: undefined,
  body: '',
  faults: [fault],
  sourceOf: () => undefined,
  placeOf: ({ plek: spot = { line: 1, column: 1 } }) => spot,
});

/** The same file, with places as in the file before it was cleaned. */
function inFile(source: string, file: SourceFile): SourceFile {
  const lines = source.split(/\r\n?|\n/);
  const back = ({ line, column }: Place): Place => ({
    line,
    column: columnIn(lines[line - 1] ?? '', column),
  });
  return {
    ...file,
    faults: file.faults.map((fault) => ({ ...fault, plek: back(fault.plek) })),
    placeOf: (where) => (where.path === 'bestand' ? file.placeOf(where) : back(file.placeOf(where))),
  };
}

function read(file: string, yaml: string, body: string, linesBefore: number, bodyLine: number): SourceFile {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const placeOn = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const faults = yamlFaults(document, yaml).map(({ offset, ...fault }) => ({
    ...fault,
    plek: placeOn(offset),
  }));
  const deep = faults.length === 0 && tooDeep(document);
  if (deep) faults.push({ ...TOO_DEEP, plek: placeOn(deep.offset) });
  return {
    file,
    body,
    data: faults.length > 0 ? undefined : document.toJS(),
    faults,
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return undefined;
      return yaml.slice(node.range[0], node.range[1]);
    },
    placeOf: ({ path, plek: place, binnen: inside, onName }) => {
      if (path === 'bestand') return place ?? { line: 1, column: 1 };
      if (path === 'body') {
        const { line, column } =
          place && inside ? placeInBody(body, place, inside) : (place ?? { line: 1, column: 1 });
        return { line: bodyLine + line, column };
      }
      return placeOn(
        (onName ? keyOffset(document, path) : undefined) ?? offsetOf(document, yaml, { path, place, inside }),
      );
    },
  };
}

/** Where lists and groups of fields stand deeper in each other than any of ours. */
function tooDeep(document: Document): { offset: number } | undefined {
  let found: { offset: number } | undefined;
  visit(document, {
    Collection: (_, node, path) => {
      if (path.filter(isCollection).length < MOST_DEEP) return undefined;
      found = { offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}
const MOST_DEEP = 20;
const TOO_DEEP = {
  message: 'Hier staan lijsten of velden te diep in elkaar.',
  hint: 'Kijk in content/_nieuw/ hoe het veld eruitziet: geen enkel veld is zo diep.',
};

/** The place of one character of a text that begins somewhere in the body. */
function placeInBody(body: string, begin: Place, { tekst: text, index }: Inside): Place {
  const offset = follow(body, offsetOn(body, begin), text, index);
  const lines = body.slice(0, offset).split('\n');
  return { line: lines.length, column: certain(lines.at(-1)).length + 1 };
}

/** The offset of a field, or of its nearest parent when the field is missing. */
function offsetOf(
  document: Document,
  yaml: string,
  { path, place, inside }: Pick<Location, 'path'> & { place: Place | undefined; inside: Inside | undefined },
): number {
  if (typeof path === 'string') return 0;
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (!isNode(node) || !node.range) continue;
    if (place && depth === path.length && isScalar(node)) {
      const value = String(node.value);
      const heading =
        /^(?:[|>][-+\d]*[^\n]*\n|["'])/.exec(yaml.slice(node.range[0], node.range[1]))?.[0] ?? '';
      const at = follow(yaml, node.range[0] + heading.length, value, offsetOn(value, place));
      return inside ? follow(yaml, at, inside.tekst, inside.index) : at;
    }
    return depth === path.length && isCollection(node)
      ? (keyOffset(document, path) ?? node.range[0])
      : node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** A list or map is best pointed at by its key. */
function keyOffset(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent)) return undefined;
  const pair = (parent.items as { key?: unknown }[]).find(
    ({ key }) => isScalar(key) && key.value === path.at(-1),
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
