import { book as word } from '../../text/outputs/book.ts';
import { epub } from '../../text/outputs/epub.ts';
import type { Book } from '../../page/book/types.ts';
import { xml } from '../files/xml.ts';
import { makeSheet, type XhtmlFile } from './xhtml-file.ts';
import { titleIn } from './xhtml-files.ts';
import { partSheet, pieceSheet } from './links.ts';

/** The table of contents, for who reads it and for the reading program; and the places that programs know by name. */
export function navSheet({ parts, sources: bronnen, register }: Book): XhtmlFile {
  const place = (name: string, title: string) => `<a href="${name}.xhtml">${xml(title)}</a>`;
  const atBack = [
    ...(bronnen.length > 0 ? [place('bronnen', word.bronnen)] : []),
    ...(register.length > 0 ? [place('register', word.register)] : []),
    place('colofon', word.colophon),
  ];
  const contents = [
    ...parts.map(({ id, title, pages: pieces }) => {
      const under = pieces.map((piece) => `<li>${place(pieceSheet(piece.id), titleIn(piece))}</li>`);
      return `<li>${place(partSheet(id), title)}\n<ol>${under.join('\n')}</ol></li>`;
    }),
    ...atBack.map((link) => `<li>${link}</li>`),
  ].join('\n');
  const brandMark = (soort: string, name: string, title: string) =>
    `<li><a epub:type="${soort}" href="${name}.xhtml">${xml(title)}</a></li>`;
  const [first] = parts;
  const brandMarks = [
    brandMark('cover', 'omslag', epub.cover),
    brandMark('toc', 'nav', word.contents),
    ...(first ? [brandMark('bodymatter', partSheet(first.id), first.title)] : []),
    ...(bronnen.length > 0 ? [brandMark('bibliography', 'bronnen', word.bronnen)] : []),
  ].join('');
  return makeSheet(
    'nav',
    word.contents,
    `<nav epub:type="toc" role="doc-toc" aria-label="${word.contents}" id="toc"><h1>${word.contents}</h1>\n<ol>${contents}</ol></nav>
<nav epub:type="landmarks" aria-label="${epub.brandMarks}" hidden="hidden"><h2>${epub.brandMarks}</h2><ol>${brandMarks}</ol></nav>`,
    'frontmatter',
  );
}
