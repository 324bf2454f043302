/**
 * Gives a font file another name. A machine may have a letter of the same name, in another version: a name of
 * our own keeps what a PDF looks like a matter of this project alone. The weight, too, is only then in the name.
 * @param font a plain TrueType file (https://learn.microsoft.com/typography/opentype/spec/otff)
 */
export function withName(font: Buffer, family: string, style: string): Buffer {
  const parts = tables(font).map(({ name, contents }) => ({
    name,
    contents: name === 'name' ? nameTable(family, style) : contents,
  }));
  const heading = Buffer.alloc(12 + 16 * parts.length);
  font.copy(heading, 0, 0, 12);
  const pieces = [heading];
  let place = heading.length;
  for (const [i, { name, contents }] of parts.entries()) {
    const full = Buffer.concat([contents, Buffer.alloc((4 - (contents.length % 4)) % 4)]);
    const row = 12 + 16 * i;
    heading.write(name, row, 'latin1');
    heading.writeUInt32BE(sum(full), row + 4);
    heading.writeUInt32BE(place, row + 8);
    heading.writeUInt32BE(contents.length, row + 12);
    pieces.push(full);
    place += full.length;
  }
  return Buffer.concat(pieces);
}

function tables(font: Buffer): { name: string; contents: Buffer }[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const row = 12 + 16 * i;
    const place = font.readUInt32BE(row + 8);
    return {
      name: font.toString('latin1', row, row + 4),
      contents: font.subarray(place, place + font.readUInt32BE(row + 12)),
    };
  });
}

/** Family, style, full name and PostScript name, in Unicode for Windows. */
function nameTable(family: string, style: string): Buffer {
  const names: [number, string][] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replaceAll(' ', '')],
  ];
  const heading = Buffer.alloc(6 + 12 * names.length);
  heading.writeUInt16BE(names.length, 2);
  heading.writeUInt16BE(heading.length, 4);
  const texts = names.map(([id, text]) => [id, Buffer.from(text, 'utf16le').swap16()] as const);
  let place = 0;
  for (const [i, [id, text]] of texts.entries()) {
    for (const [j, value] of [3, 1, 0x409, id, text.length, place].entries())
      heading.writeUInt16BE(value, 6 + 12 * i + 2 * j);
    place += text.length;
  }
  return Buffer.concat([heading, ...texts.map(([, text]) => text)]);
}

/** The checksum of a table: its 32-bit words, added up. */
function sum(contents: Buffer): number {
  let total = 0;
  for (let i = 0; i < contents.length; i += 4) total = (total + contents.readUInt32BE(i)) >>> 0;
  return total;
}
