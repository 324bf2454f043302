import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';

/** A tag as assistive technology meets it. */
export interface Tag {
  type: string;
  alt?: string | undefined;
  /** Attributes of the tag, as written. Example: `/Scope /Column`. */
  attributes: string;
  /** Whether a link annotation hangs below it. */
  links: { contents?: string | undefined }[];
  children: Tag[];
}

export interface ReadPdf {
  tags: Tag[];
  /** Names of the outline, nested by depth. */
  bookmarks: { depth: number; title: string }[];
  language?: string | undefined;
  title?: string | undefined;
  /** The XMP packet. */
  metadata: string;
  showsTitle: boolean;
  marked: boolean;
  fonts: { name: string; embedded: boolean; unicode: boolean }[];
  pages: number;
  /** Every link annotation of every page. */
  links: { contents?: string | undefined; hasTarget: boolean }[];
}

/** What a PDF says about itself, read by another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const get = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));
  const text = (value: PDFObject | undefined): string | undefined =>
    value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  const kids = (value: PDFObject | undefined): PDFObject[] =>
    value instanceof PDFArray
      ? Array.from({ length: value.size() }, (_, i) => value.lookup(i)!)
      : value
        ? [value]
        : [];
  const tag = (dict: PDFDict): Tag => {
    const children: Tag[] = [];
    const links: Tag['links'] = [];
    for (const kid of kids(get(dict, 'K'))) {
      if (!(kid instanceof PDFDict)) continue;
      const object = get(kid, 'Obj');
      if (object instanceof PDFDict) links.push({ contents: text(get(object, 'Contents')) });
      else if (get(kid, 'S')) children.push(tag(kid));
    }
    return {
      type: String(get(dict, 'S')).slice(1),
      alt: text(get(dict, 'Alt')),
      attributes: kids(get(dict, 'A')).map(String).join(' ').replace(/\s+/g, ' '),
      links,
      children,
    };
  };
  const outline = function* (
    first: PDFObject | undefined,
    depth: number,
  ): Generator<ReadPdf['bookmarks'][number]> {
    for (let item = first; item instanceof PDFDict; item = get(item, 'Next')) {
      yield { depth, title: text(get(item, 'Title')) ?? '' };
      yield* outline(get(item, 'First'), depth + 1);
    }
  };
  const root = get(catalog, 'StructTreeRoot') as PDFDict | undefined;
  const outlines = get(catalog, 'Outlines');
  const xmp = get(catalog, 'Metadata');
  const fonts: ReadPdf['fonts'] = [];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || String(get(object, 'Type')) !== '/Font') continue;
    const below = kids(get(object, 'DescendantFonts'))[0];
    if (!(below instanceof PDFDict)) continue;
    const descriptor = get(below, 'FontDescriptor') as PDFDict;
    fonts.push({
      name: String(get(object, 'BaseFont')).slice(1),
      embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => get(descriptor, key) !== undefined),
      unicode: get(object, 'ToUnicode') !== undefined,
    });
  }
  return {
    tags: root ? kids(get(root, 'K')).map((kid) => tag(kid as PDFDict)) : [],
    bookmarks: outlines instanceof PDFDict ? [...outline(get(outlines, 'First'), 1)] : [],
    language: text(get(catalog, 'Lang')),
    title: text(get(context.lookup(context.trailerInfo.Info as PDFRef) as PDFDict, 'Title')),
    metadata: xmp instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(xmp).decode()) : '',
    showsTitle: String(catalog.lookup(PDFName.of('ViewerPreferences'))).includes('/DisplayDocTitle true'),
    marked: String(catalog.lookup(PDFName.of('MarkInfo'))).includes('/Marked true'),
    fonts,
    pages: pdf.getPageCount(),
    links: pdf.getPages().flatMap((page) =>
      kids(page.node.lookup(PDFName.of('Annots'))).map((annot) => ({
        contents: text(get(annot as PDFDict, 'Contents')),
        hasTarget: ['A', 'Dest'].some((key) => get(annot as PDFDict, key) !== undefined),
      })),
    ),
  };
}

/** All tags below one another, in reading order. */
export function* allTags(tags: readonly Tag[]): Generator<Tag> {
  for (const one of tags) {
    yield one;
    yield* allTags(one.children);
  }
}

/** The words of a PDF, without the space between them: lines end anywhere. */
export const wordsOf = async (bytes: Uint8Array): Promise<string> => bare((await piecesOf(bytes)).join(''));

/** The words of a PDF as they were set, piece by piece: a line, or a part of it. */
export async function piecesOf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pieces: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    pieces.push(...items.flatMap((item) => ('str' in item ? [item.str] : [])));
  }
  await task.destroy();
  return pieces;
}

/** A text as `wordsOf` gives it. */
export const bare = (text: string): string => text.replace(/[\s\u00ad\u2060-]/g, '');

/** What a PDF lacks for readers who cannot see it; nothing when it is right. */
export function faultsOf({ tags, links, fonts, ...pdf }: ReadPdf): string[] {
  const all = [...allTags(tags)];
  const faults: string[] = [];
  if (!pdf.marked) faults.push('not tagged');
  if (pdf.language !== 'nl-NL') faults.push(`language ${pdf.language}`);
  if (!pdf.title || !pdf.showsTitle) faults.push('no title');
  if (!/pdfuaid:part[>="']+1/.test(pdf.metadata)) faults.push('no PDF/UA id');
  for (const { type, alt } of all) if (type === 'Figure' && !alt?.trim()) faults.push('Figure without Alt');
  for (const { contents, hasTarget } of links) {
    if (!contents?.trim()) faults.push('Link without Contents');
    if (!hasTarget) faults.push('Link without target');
  }
  for (const table of all.filter(({ type }) => type === 'Table')) {
    const heads = [...allTags(table.children)].filter(({ type }) => type === 'TH');
    if (heads.length === 0) faults.push('Table without TH');
    for (const { attributes } of heads) if (!attributes.includes('/Scope')) faults.push('TH without Scope');
  }
  let before = 0;
  for (const { type } of all) {
    const level = Number(/^H(\d)$/.exec(type)?.[1] ?? NaN);
    if (Number.isNaN(level)) continue;
    if (level > before + 1) faults.push(`heading from ${before} to ${level}`);
    before = level;
  }
  for (const { name, embedded, unicode } of fonts)
    if (!embedded || !unicode) faults.push(`font ${name} not embedded`);
  if (fonts.length === 0) faults.push('no fonts');
  return faults;
}
