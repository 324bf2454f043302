import sharp from 'sharp';
import { pack, unpack } from '../compile/pack.ts';

/**
 * A book for an archive: PDF/A-2a (ISO 19005-2) and PDF/UA-1 in one. It is the accessible book to the letter, with
 * what an archive asks beside it: a profile that says what its colours are, and its own name as PDF/A. Typst writes
 * one of the two standards at a time, and setting the book again would take six seconds.
 * @param book a PDF/UA-1 that `pack` wrote
 */
export async function archiveOf(book: Uint8Array): Promise<Uint8Array> {
  const { objects, slot } = unpack(book);
  const catalog = numberOf(objects, '/Type /Catalog');
  const metadata = numberOf(objects, '/Type /Metadata');
  const profile = [...objects.keys()].reduce((highest, number) => Math.max(highest, number), 0) + 1;
  const icc = await srgb();
  objects.set(profile, streamOf(`/N 3 /Length ${icc.length}`, icc));
  objects.set(
    catalog,
    changed(objects.get(catalog), /\/Type \/Catalog/, (type) => `${type}\n  ${intent(profile)}`),
  );
  const told = xmp(contentsOf(objects.get(metadata)));
  objects.set(metadata, streamOf(`/Type /Metadata /Subtype /XML /Length ${told.length}`, told));
  return pack({ objects, slot });
}

/** That all colours without a profile are sRGB, as they are on the site (ISO 19005-2, 6.2.3). */
const intent = (profile: number): string =>
  `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile ${profile} 0 R>>]`;

/** The profile that libvips carries (CC0). */
async function srgb(): Promise<Buffer> {
  const dot = { create: { width: 1, height: 1, channels: 3, background: '#fff' } } as const;
  const { icc } = await sharp(await sharp(dot).withIccProfile('srgb').png().toBuffer()).metadata();
  if (!icc) throw new Error('sharp gives no profile of sRGB.');
  return icc;
}

/** The names of both standards; what PDF/A does not know itself, the name of PDF/UA, is explained (6.6.2.3). */
function xmp(before: Buffer): Buffer {
  const own = `<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>${EXPLAINED}`;
  const spaces = SPACES.map(([name, path]) => `xmlns:${name}="http://www.aiim.org/${path}"`);
  const text = before.toString('utf8').replace('rdf:about=""', `rdf:about="" ${spaces.join(' ')}`);
  return Buffer.from(text.replace('<pdfuaid:part>', `${own}<pdfuaid:part>`), 'utf8');
}

const SPACES = [
  ['pdfaid', 'pdfa/ns/id/'],
  ['pdfaExtension', 'pdfa/ns/extension/'],
  ['pdfaSchema', 'pdfa/ns/schema#'],
  ['pdfaProperty', 'pdfa/ns/property#'],
] as const;

const EXPLAINED =
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';

function numberOf(objects: ReadonlyMap<number, Buffer>, mark: string): number {
  for (const [number, contents] of objects) if (contents.includes(mark)) return number;
  throw new Error(`The book has no ${mark}.`);
}

function changed(contents: Buffer | undefined, part: RegExp, to: (found: string) => string): Buffer {
  return Buffer.from((contents ?? Buffer.alloc(0)).toString('latin1').replace(part, to), 'latin1');
}

const contentsOf = (contents: Buffer = Buffer.alloc(0)): Buffer =>
  contents.subarray(contents.indexOf('\nstream\n') + 8, contents.lastIndexOf('\nendstream'));

const streamOf = (about: string, contents: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${about}>>\nstream\n`), contents, Buffer.from('\nendstream')]);
