/**
 * Gives a font file another name. A machine may have a letter of the same name, in another version: a name of
 * our own keeps what a PDF looks like a matter of this project alone. The weight, too, is only then in the name.
 * @param font a plain TrueType file (https://learn.microsoft.com/typography/opentype/spec/otff)
 */
export function metNaam(font: Buffer, familie: string, stijl: string): Buffer {
  const delen = tabellen(font).map(({ naam, inhoud }) => ({
    naam,
    inhoud: naam === 'name' ? naamtabel(familie, stijl) : inhoud,
  }));
  const kop = Buffer.alloc(12 + 16 * delen.length);
  font.copy(kop, 0, 0, 12);
  const stukken = [kop];
  let plek = kop.length;
  for (const [i, { naam, inhoud }] of delen.entries()) {
    const vol = Buffer.concat([inhoud, Buffer.alloc((4 - (inhoud.length % 4)) % 4)]);
    const rij = 12 + 16 * i;
    kop.write(naam, rij, 'latin1');
    kop.writeUInt32BE(som(vol), rij + 4);
    kop.writeUInt32BE(plek, rij + 8);
    kop.writeUInt32BE(inhoud.length, rij + 12);
    stukken.push(vol);
    plek += vol.length;
  }
  return Buffer.concat(stukken);
}

function tabellen(font: Buffer): { naam: string; inhoud: Buffer }[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const rij = 12 + 16 * i;
    const plek = font.readUInt32BE(rij + 8);
    return {
      naam: font.toString('latin1', rij, rij + 4),
      inhoud: font.subarray(plek, plek + font.readUInt32BE(rij + 12)),
    };
  });
}

/** Family, style, full name and PostScript name, in Unicode for Windows. */
function naamtabel(familie: string, stijl: string): Buffer {
  const namen: [number, string][] = [
    [1, familie],
    [2, stijl],
    [4, `${familie} ${stijl}`],
    [6, `${familie}-${stijl}`.replaceAll(' ', '')],
  ];
  const kop = Buffer.alloc(6 + 12 * namen.length);
  kop.writeUInt16BE(namen.length, 2);
  kop.writeUInt16BE(kop.length, 4);
  const teksten = namen.map(([, tekst]) => Buffer.from(tekst, 'utf16le').swap16());
  let plek = 0;
  for (const [i, [id]] of namen.entries()) {
    for (const [j, waarde] of [3, 1, 0x409, id, teksten[i]!.length, plek].entries())
      kop.writeUInt16BE(waarde, 6 + 12 * i + 2 * j);
    plek += teksten[i]!.length;
  }
  return Buffer.concat([kop, ...teksten]);
}

/** The checksum of a table: its 32-bit words, added up. */
function som(inhoud: Buffer): number {
  let som = 0;
  for (let i = 0; i < inhoud.length; i += 4) som = (som + inhoud.readUInt32BE(i)) >>> 0;
  return som;
}
