import { epub } from '../../text/outputs/epub.ts';
import type { Book } from '../../page/book/types.ts';
import { xml } from '../files/xml.ts';
import type { XhtmlFile } from './xhtml-file.ts';

/** A file of the book that is no XHTML. */
export interface Annex {
  name: string;
  type: string;
  /** What it is to the package: `cover-image`. */
  property?: string;
}

/** What the book says of its accessibility, in the words of schema.org: only what the files prove. */
const ACCESSIBLE: [string, string][] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ...[
    'alternativeText',
    'ARIA',
    'displayTransformability',
    'index',
    'longDescription',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ].map((what): [string, string] => ['accessibilityFeature', what]),
  ['accessibilityHazard', 'none'],
];

/** The package file: what the book is, which files it has, and in which order one reads them. */
export function parcel(
  { book, publisher, address }: { book: Book; publisher: string | undefined; address: string },
  sheets: readonly XhtmlFile[],
  annexes: readonly Annex[],
): string {
  const meta = [
    // The book stays the same book through all its versions; the date tells them apart.
    `<dc:identifier id="boek">${xml(address)}</dc:identifier>`,
    `<dc:title id="titel">${xml(book.title)}</dc:title>`,
    '<meta refines="#titel" property="title-type">main</meta>',
    `<dc:title id="ondertitel">${xml(book.subtitle)}</dc:title>`,
    '<meta refines="#ondertitel" property="title-type">subtitle</meta>',
    `<dc:language>${book.language}</dc:language>`,
    `<dc:description>${xml(book.description)}</dc:description>`,
    ...(publisher ? [`<dc:publisher>${xml(publisher)}</dc:publisher>`] : []),
    `<dc:date>${book.date}</dc:date>`,
    `<dc:rights>${xml(book.licence.naam)}</dc:rights>`,
    `<link rel="dcterms:license" href="${xml(book.licence.adres)}"/>`,
    `<meta property="dcterms:modified">${book.date}T00:00:00Z</meta>`,
    `<meta property="schema:version">${book.version}</meta>`,
    ...ACCESSIBLE.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`),
    `<meta property="schema:accessibilitySummary">${xml(`${epub.adjust} ${epub.navigation}`)}</meta>`,
  ];
  const manifest = [
    ...sheets.map(({ name, xhtml }) => {
      const properties = [name === 'nav' && 'nav', xhtml.includes('<svg') && 'svg'].filter(Boolean).join(' ');
      return `<item id="x-${xml(name)}" href="${xml(name)}.xhtml" media-type="application/xhtml+xml"${properties && ` properties="${properties}"`}/>`;
    }),
    ...annexes.map(
      ({ name, type, property }, i) =>
        `<item id="b-${i}" href="${xml(name)}" media-type="${type}"${property ? ` properties="${property}"` : ''}/>`,
    ),
  ];
  const order = sheets.map(({ name }) => `<itemref idref="x-${xml(name)}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="boek" xml:lang="nl" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${meta.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${order.join('\n')}
</spine>
</package>
`;
}
