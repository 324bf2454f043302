import type { NeedRules } from '../reading/need.ts';
import { readBytes, writeBytes } from './bytes.ts';
import { BitReader, BitWriter, codeNumber, NUMBER, type BitCoder } from './coder.ts';
import { Letters } from './letter-coder.ts';

/** The rules of need as bits in base 64: the page carries them, so that help needs nothing else. */
export function packNeed(rules: NeedRules): string {
  const writer = new BitWriter();
  Array.from(codeRows(writer, textOf(rules).split('\n')));
  return writeBytes(writer.bytes());
}

/** Reads what `packNeed` wrote. @param rest awaited between rows: it takes a phone a fifth of a second */
export async function readNeed(packed: string, rest: () => Promise<void> | undefined): Promise<NeedRules> {
  const rows: string[] = [];
  for (const row of codeRows(new BitReader(readBytes(packed)))) {
    await rest();
    rows.push(row);
  }
  return rulesIn(rows.join('\n'));
}
/** Writes or reads rows of text. */
function* codeRows(coder: BitCoder, rows?: readonly string[]): Generator<string> {
  const letters = new Letters(coder, 0);
  const count = codeNumber(coder, 4 * NUMBER, rows?.length ?? 0);
  for (let i = 0; i < count; i++) yield letters.code(rows?.[i]);
}

/**
 * The rules of need as one text, a third smaller than as JSON. Paragraphs: the groups, a line each; words that are no slip, and other ways to write a word; and per place a line of what keeps it away, then its
 * rules. An underscore stands for a space between words that follow each other.
 */
function textOf({
  woordgroepen: groups,
  gewoneWoorden: common = [],
  schrijfwijzen: spellings = {},
  regels: lines,
}: NeedRules): string {
  return [
    Object.entries(groups).map(([name, words]) => packRow([name, ...words])),
    [packRow([...common, ...Object.entries(spellings).map((pair) => pair.join(WRITTEN))])],
    ...lines.map(({ plek: place, regels: rules, behalve: except, vangnet: last }) => [
      packRow([last ? `${place}${LAST}` : place, ...except]),
      ...rules.map((rule) => rule.replace(PHRASE, (_, words: string) => words.replaceAll(' ', '_'))),
    ]),
  ]
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n');
}

function rulesIn(packed: string): NeedRules {
  const [groups = '', common = '', ...places] = packed.split('\n\n');
  return {
    woordgroepen: Object.fromEntries(
      rowsIn(groups).map((row): [string, string[]] => {
        const [name = '', ...words] = readRow(row);
        return [name, words];
      }),
    ),
    gewoneWoorden: readRow(common).filter((word) => !word.includes(WRITTEN)),
    schrijfwijzen: Object.fromEntries(
      readRow(common)
        .filter((word) => word.includes(WRITTEN))
        .map((pair): [string, string] => {
          const [written = '', meant = ''] = pair.split(WRITTEN);
          return [written, meant];
        }),
    ),
    regels: places.map((place) => {
      const [first = '', ...rules] = rowsIn(place);
      const [name = '', ...except] = readRow(first);
      return {
        plek: name.replace(LAST, ''),
        regels: rules.map((rule) => rule.replace(PACKED, (row) => `"${row.replaceAll('_', ' ')}"`)),
        behalve: except,
        vangnet: name.endsWith(LAST),
      };
    }),
  };
}

/** Words of a rule that follow each other; and packed, where quotes would cost six signs each in a page. */
const PHRASE = /"([^"]*)"/g;
const PACKED = /[^\s|=<>]+_[^\s|=<>]*/g;

/** Between how a word is written too and the word. */
const WRITTEN = '=';

/** Behind the id of a place that is only asked when no other is found. */
const LAST = '!';

const packRow = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(' ', '_')).join(' ');
const readRow = (row: string): string[] =>
  row
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
const rowsIn = (paragraph: string): string[] => paragraph.split('\n').filter(Boolean);
