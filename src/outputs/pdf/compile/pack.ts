import { deflateSync, inflateSync } from 'node:zlib';
import { withRowHeads } from './row-heads.ts';

/** What a PDF is made of. */
export interface PdfParts {
  /** The objects by number, as they are written between `obj` and `endobj`. */
  objects: Map<number, Buffer>;
  /** What the trailer says of the file as a whole: `/Root`, `/Info`, `/ID`. */
  slot: string;
}

/**
 * Writes a PDF of Typst anew, with the headings of its rows tagged and its objects packed: a third of the size, as the tags that a screen reader needs
 * are plain text otherwise.
 * @throws when the file is not built as Typst 0.14 does it
 */
export function packIn(pdf: Uint8Array): Uint8Array {
  const { objects, slot } = read(Buffer.from(pdf));
  return pack({ objects: withRowHeads(objects), slot });
}

/**
 * Writes a PDF with its objects packed. Object streams and a table of places as a stream are PDF 1.5 (ISO 32000-1,
 * 7.5.7 and 7.5.8); no object changes.
 */
export function pack({ objects, slot }: PdfParts): Uint8Array {
  const head = Buffer.from('%PDF-1.7\n%\xC2\xB5\xC2\xB6\n\n', 'latin1');
  const parts: Buffer[] = [head];
  const places = new Map<number, [soort: 1 | 2, waar: number, hoeveelste: number]>();
  let length = head.length;
  const write = (number: number, contents: Buffer) => {
    places.set(number, [1, length, 0]);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), contents, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  };
  const packable: [number, Buffer][] = [];
  for (const [number, contents] of objects)
    if (contents.includes('\nstream\n')) write(number, contents);
    else packable.push([number, contents]);
  // Not `Math.max(...)`: a large book has more objects than a call has room for.
  let next = [...objects.keys()].reduce((highest, number) => Math.max(highest, number), 0) + 1;
  for (let i = 0; i < packable.length; i += PER_STREAM) {
    const members = packable.slice(i, i + PER_STREAM);
    for (const [j, [number]] of members.entries()) places.set(number, [2, next, j]);
    write(next++, stream(members));
  }
  places.set(next, [1, length, 0]);
  const table = deflateSync(positionTable(places, next + 1), { level: 9 });
  parts.push(
    Buffer.from(
      `${next} 0 obj\n<</Type/XRef/Size ${next + 1}/W[1 4 2]${slot}/Filter/FlateDecode/Length ${table.length}>>\nstream\n`,
      'latin1',
    ),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${length}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

/** Readers keep a stream unpacked at a time: small enough to be quick, large enough to pack well. */
const PER_STREAM = 200;

/** Reads what Typst wrote. */
function read(bron: Buffer): PdfParts {
  const tail = bron.toString('latin1', Math.max(0, bron.length - 2048));
  const begin = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  const table = bron.toString('latin1', begin);
  const heading = /^xref\s+0 (\d+)\s+/.exec(table);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table)?.[1];
  if (!heading || trailer === undefined) throw new Error('Typst wrote a PDF that pak-in.ts cannot read.');
  const lines = table.slice(heading[0].length).split('\n').slice(0, Number(heading[1]));
  const places = lines
    .map((line, number) => ({ nummer: number, place: Number(line.slice(0, 10)), soort: line[17] }))
    .filter(({ soort }) => soort === 'n')
    .sort((a, b) => a.place - b.place);
  const objects = new Map(
    places.map(({ nummer: number, place }, i) => {
      const text = bron.subarray(place, places[i + 1]?.place ?? begin);
      const of = text.indexOf('obj') + 3;
      return [number, Buffer.from(text.subarray(of + 1, text.lastIndexOf('endobj') - 1))];
    }),
  );
  return { objects, slot: trailer.replace(/\/Size\s+\d+/, '').trim() };
}

/** Objects in one stream: their numbers and places first. */
function stream(members: readonly [number, Buffer][]): Buffer {
  let place = 0;
  const heading = members.map(([number, contents]) => {
    const line = `${number} ${place}`;
    place += contents.length + 1;
    return line;
  });
  const begin = `${heading.join(' ')}\n`;
  const contents = deflateSync(
    Buffer.concat([Buffer.from(begin), ...members.flatMap(([, part]) => [part, Buffer.from('\n')])]),
    { level: 9 },
  );
  return Buffer.concat([
    Buffer.from(
      `<</Type/ObjStm/N ${members.length}/First ${begin.length}/Filter/FlateDecode/Length ${contents.length}>>\nstream\n`,
    ),
    contents,
    Buffer.from('\nendstream'),
  ]);
}

/** Where each object stands: 1 byte for how, 4 for where, 2 for which one of a stream. */
function positionTable(places: ReadonlyMap<number, [number, number, number]>, count: number): Buffer {
  const table = Buffer.alloc(7 * count);
  for (const [number, [soort, where, ordinal]] of places) {
    table.writeUInt8(soort, 7 * number);
    table.writeUInt32BE(where, 7 * number + 1);
    table.writeUInt16BE(ordinal, 7 * number + 5);
  }
  return table;
}

/**
 * Reads what `pack` wrote.
 * @throws for a PDF of anybody else
 */
export function unpack(pdf: Uint8Array): PdfParts {
  const bron = Buffer.from(pdf);
  const begin = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bron.toString('latin1', bron.length - 64))?.[1]);
  const table = contentsAt(bron, begin);
  const slot =
    /^<<\/Type\/XRef\/Size \d+\/W\[1 4 2\]([^]*)\/Filter\/FlateDecode\/Length \d+>>\nstream\n/.exec(
      table.toString('latin1', 0, 4096),
    )?.[1];
  if (slot === undefined) throw new Error('This PDF was not packed by pack.ts.');
  const rows = unpacked(table);
  const objects = new Map<number, Buffer>();
  for (let number = 0; number * 7 < rows.length; number++) {
    const where = rows.readUInt32BE(7 * number + 1);
    if (rows.readUInt8(7 * number) !== 1 || where === begin) continue;
    const contents = contentsAt(bron, where);
    if (contents.subarray(0, 13).toString('latin1') === '<</Type/ObjSt')
      for (const [inside, part] of membersOf(contents)) objects.set(inside, part);
    else objects.set(number, contents);
  }
  return { objects, slot };
}

/** What stands between `obj` and `endobj`. A stream may hold any bytes, so its own length tells where it ends. */
function contentsAt(bron: Buffer, where: number): Buffer {
  const from = bron.indexOf('obj\n', where) + 4;
  const stream = bron.indexOf('\nstream\n', from);
  const end = bron.indexOf('\nendobj\n', from);
  if (stream === -1 || (end !== -1 && end < stream)) return bron.subarray(from, end);
  const length = Number(/\/Length\s+(\d+)/.exec(bron.toString('latin1', from, stream))?.[1]);
  return bron.subarray(from, bron.indexOf('\nendobj\n', stream + 8 + length));
}

const unpacked = (contents: Buffer): Buffer =>
  inflateSync(contents.subarray(contents.indexOf('\nstream\n') + 8, contents.lastIndexOf('\nendstream')));

/** The objects in a stream, as `stream` put them there. */
function membersOf(contents: Buffer): [number, Buffer][] {
  const first = Number(/\/First (\d+)/.exec(contents.toString('latin1', 0, 200))?.[1]);
  const all = unpacked(contents);
  const heading = all.toString('latin1', 0, first).trim().split(' ').map(Number);
  return Array.from({ length: heading.length / 2 }, (_, i) => {
    const place = first + (heading[2 * i + 1] ?? 0);
    const next = heading[2 * i + 3];
    return [heading[2 * i] ?? 0, all.subarray(place, next === undefined ? all.length - 1 : first + next - 1)];
  });
}
