import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { strFromU8, unzipSync, decompressSync } from 'fflate';
import { piecesOf, readPdf } from '../pdf/read-pdf.ts';

/**
 * People who stand in our sources and were not asked: the hash of their first and last name, or of the one by which they are known, so
 * that this file does not name them either. Authors in the title or the address of a bron are no subject here.
 */
const NOT_ASKED: ReadonlySet<string> = new Set([
  '649c0bee5037cd91',
  'c83d792bee43e3b0',
  'ba2822af386123b9',
  '6ae0b8f1680655b5',
  '0c1f93a7064ce7be',
  '6c3d901cd451ac5f',
  '3bda518ee74d4c96',
  'c5b7a1843cab6507',
  '89fe7e8f3f7ea717',
]);
export const hashOf = (words: string): string =>
  createHash('sha256').update(words).digest('hex').slice(0, 16);

const PACKED = /\.(?:zip|docx|odt|ott|dotx|xlsx|ods|pptx|odp|epub)$/i;
/** Pixels and outlines of letters: nothing to read. */
const PICTURES = /\.(?:png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|wasm)$/i;
const MARKUP = /\.(?:html?|xhtml|xml|svg|opf|ncx|rels)$/i;

/** A file, or what is packed in it: each part by its name. */
function* partsOf(name: string, bytes: Uint8Array): Generator<[part: string, bytes: Uint8Array]> {
  if (!PACKED.test(name)) yield [name, bytes];
  else
    for (const [part, inside] of Object.entries(unzipSync(bytes))) yield* partsOf(`${name}!${part}`, inside);
}

/** What a part says, in each of the ways in which a name can be read in it. */
async function wordsOf(part: string, bytes: Uint8Array): Promise<string[]> {
  if (PICTURES.test(part)) return [];
  if (/\.pdf$/i.test(part)) {
    const pieces = await piecesOf(bytes);
    // A piece may end amid a word or amid a name; then bookmarks, alternatives of images, and what it says of itself.
    return [pieces.join(' '), pieces.join(''), JSON.stringify(await readPdf(bytes))];
  }
  const written = strFromU8(unpacked(bytes));
  // A calendar folds its lines: what follows goes on where the line before it ended.
  const text = plain(/\.ics$/i.test(part) ? written.replace(/\r?\n[ \t]/g, '') : written);
  // Office cuts a name in two by a tag between its letters, a page by one between its words.
  return MARKUP.test(part) ? [text, text.replace(/<[^>]*>/g, ''), text.replace(/<[^>]*>/g, ' ')] : [text];
}

/**
 * A text without what stands between the letters of a name and is not seen: hyphens that show at the end of a line only,
 * and letters that are written as something else.
 */
function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060]|&shy;/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(x?)([0-9a-f]+);/gi, (whole, hex: string, code: string) => {
      const point = parseInt(code, hex ? 16 : 10);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      const bytes = Uint8Array.from(codes.slice(1).split('%'), (code) => parseInt(code, 16));
      return new TextDecoder().decode(bytes);
    })
    .normalize('NFC');
}

/** What stands between a first and a last name, and is no part of what we know it by. */
const BETWEEN = new Set('van de der den ten ter het t el al ben da di la le von zu'.split(' '));
const isBetween = (word: string): boolean => word.length === 1 || BETWEEN.has(word);

/** The indexes are gzip, whatever their names end in. */
function unpacked(bytes: Uint8Array): Uint8Array {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? decompressSync(bytes) : bytes;
}

/** The parts of files in which somebody is named who was not asked. */
export async function namesIn(
  files: Iterable<[name: string, bytes: Uint8Array]>,
  notAsked: ReadonlySet<string> = NOT_ASKED,
): Promise<string[]> {
  const found = new Set<string>();
  const known = new Map<string, boolean>();
  const isPerson = (words: string): boolean => {
    let person = known.get(words);
    if (person === undefined) known.set(words, (person = notAsked.has(hashOf(words))));
    return person;
  };
  const namesSomebody = (text: string): boolean => {
    let before = '';
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      if (isPerson(word) || isPerson(`${before} ${word}`)) return true;
      if (!isBetween(word)) before = word;
    }
    return false;
  };
  // The packed site holds most files once more.
  const read = new Map<string, boolean>();
  const saysSomebody = async (part: string, bytes: Uint8Array): Promise<boolean> => {
    const key = `${extname(part)} ${createHash('sha256').update(bytes).digest('hex')}`;
    const before = read.get(key);
    if (before !== undefined) return before;
    const says = (await wordsOf(part, bytes)).some(namesSomebody);
    read.set(key, says);
    return says;
  };
  for (const [name, bytes] of files)
    for (const [part, inside] of partsOf(name, bytes))
      if (namesSomebody(part) || (await saysSomebody(part, inside))) found.add(part);
  return [...found];
}
