import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dist } from './dist.ts';

/** The text of files that visitors take along, read by other programs than those that wrote them. */
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(dist, file)));

/** What a PDF says in the order of its pages, without what is marked as no content: running heads and page numbers. */
export async function pdfText(file: string): Promise<string> {
  const task = getDocument({ data: bytes(file), verbosity: 0 });
  const pdf = await task.promise;
  const words: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (!open.includes(true)) words.push(item.str, item.hasEOL ? '\n' : '');
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag === 'Artifact');
    }
  }
  await task.destroy();
  return words.join('');
}

/** What a Word file says, notes among it. */
export async function docxText(file: string): Promise<string> {
  const { value } = await extractRawText({ buffer: readFileSync(join(dist, file)) });
  return `${value}\n${docxNotes(file)}`;
}

/** Mammoth reads notes only where it makes HTML. */
function docxNotes(file: string): string {
  const notes = unzipSync(bytes(file))['word/footnotes.xml'];
  return notes ? stripTags(strFromU8(notes)) : '';
}

/** What an EPUB says: its pages in the order of their names. */
export function epubText(file: string): string {
  return Object.entries(unzipSync(bytes(file)))
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([, page]) => stripTags(strFromU8(page)))
    .join('\n');
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const stripTags = (xml: string): string =>
  xml
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<sup[^>]*>.*?<\/sup>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, number?: string, name?: string) =>
      name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
    );
