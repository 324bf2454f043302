import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readReturned } from './index.ts';

const packed = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const word = (body: string, before = '') =>
  packed({
    'word/document.xml': `${before}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });

/** A packed file that says of one of its parts that it is larger than anything. */
function bomb(): Uint8Array {
  const bytes = word('<w:p/>');
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  return bytes;
}

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(), /leeg/],
  ['a picture', strToU8('\u0089PNG'), /geen bestand van Word/],
  ['half a file', word('<w:p/>').slice(0, 60), /beschadigd/],
  ['a file that grows without end', bomb(), /te groot/],
  ['a file from before 2007', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /oude Word/],
  [
    'a file with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    /wachtwoord/,
  ],
  [
    'an OpenDocument text with a password',
    packed({ 'content.xml': '%', 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
    /wachtwoord/,
  ],
  ['a workbook', packed({ 'xl/workbook.xml': '<x/>' }), /geen tekst van Word/],
  [
    'an entity that reads another file',
    word('<w:p/>', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
    /DOCTYPE/,
  ],
  [
    'XML that does not end',
    packed({ 'word/document.xml': '<w:document xmlns:w="w"><w:body>' }),
    /beschadigd/,
  ],
  ['a document without a text', packed({ 'word/document.xml': '<a/>' }), /beschadigd/],
  [
    'paragraphs deeper than anything',
    word('<w:ins>'.repeat(50_000) + '</w:ins>'.repeat(50_000)),
    /beschadigd/,
  ],
])('%s is refused in a sentence', (_, bytes, why) => {
  expect(() => readReturned(bytes)).toThrow(why);
});

test('tracked changes count as accepted, and what nobody sees is no word', () => {
  const { paragraphs } = readReturned(
    word(
      `<w:p><w:r><w:t>Een </w:t></w:r><w:del><w:r><w:delText>oude</w:delText></w:r></w:del><w:ins><w:r><w:t>nieu\u00adwe</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:r><w:t>\u00a0alinea</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Twee </w:t></w:r></w:p><w:p><w:r><w:t>worden één.</w:t></w:r></w:p>
      <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>weg</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
    ),
  );
  expect(paragraphs.map(({ words }) => words)).toEqual(['Een nieuwe alinea', 'Twee worden één.']);
});
