import { epub } from '../../text/epub.ts';
import type { Book } from '../../page/book/types.ts';
import { xml } from '../shared/xml.ts';
import type { Blad } from './blad.ts';

/** A file of the book that is no XHTML. */
export interface Bijlage {
  naam: string;
  type: string;
  /** What it is to the package: `cover-image`. */
  eigenschap?: string;
}

/** What the book says of its accessibility, in the words of schema.org: only what the files prove. */
const TOEGANKELIJK: [string, string][] = [
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
  ].map((wat): [string, string] => ['accessibilityFeature', wat]),
  ['accessibilityHazard', 'none'],
];

/** The package file: what the book is, which files it has, and in which order one reads them. */
export function pakket(
  { boek, uitgever, adres }: { boek: Book; uitgever: string | undefined; adres: string },
  bladen: readonly Blad[],
  bijlagen: readonly Bijlage[],
): string {
  const meta = [
    // The book stays the same book through all its versions; the date tells them apart.
    `<dc:identifier id="boek">${xml(adres)}</dc:identifier>`,
    `<dc:title id="titel">${xml(boek.title)}</dc:title>`,
    '<meta refines="#titel" property="title-type">main</meta>',
    `<dc:title id="ondertitel">${xml(boek.subtitle)}</dc:title>`,
    '<meta refines="#ondertitel" property="title-type">subtitle</meta>',
    `<dc:language>${boek.language}</dc:language>`,
    `<dc:description>${xml(boek.description)}</dc:description>`,
    ...(uitgever ? [`<dc:publisher>${xml(uitgever)}</dc:publisher>`] : []),
    `<dc:date>${boek.date}</dc:date>`,
    `<dc:rights>${xml(boek.licence.naam)}</dc:rights>`,
    `<link rel="dcterms:license" href="${xml(boek.licence.adres)}"/>`,
    `<meta property="dcterms:modified">${boek.date}T00:00:00Z</meta>`,
    `<meta property="schema:version">${boek.version}</meta>`,
    ...TOEGANKELIJK.map(([naam, waarde]) => `<meta property="schema:${naam}">${waarde}</meta>`),
    `<meta property="schema:accessibilitySummary">${xml(`${epub.aanpassen} ${epub.navigatie}`)}</meta>`,
  ];
  const manifest = [
    ...bladen.map(({ naam, xhtml }) => {
      const eigenschappen = [naam === 'nav' && 'nav', xhtml.includes('<svg') && 'svg']
        .filter(Boolean)
        .join(' ');
      return `<item id="x-${xml(naam)}" href="${xml(naam)}.xhtml" media-type="application/xhtml+xml"${eigenschappen && ` properties="${eigenschappen}"`}/>`;
    }),
    ...bijlagen.map(
      ({ naam, type, eigenschap }, i) =>
        `<item id="b-${i}" href="${xml(naam)}" media-type="${type}"${eigenschap ? ` properties="${eigenschap}"` : ''}/>`,
    ),
  ];
  const volgorde = bladen.map(({ naam }) => `<itemref idref="x-${xml(naam)}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="boek" xml:lang="nl" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${meta.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${volgorde.join('\n')}
</spine>
</package>
`;
}
