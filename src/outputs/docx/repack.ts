import { strFromU8, unzipSync } from 'fflate';
import type { Brand } from '../../house-style/basis.ts';
import { officeLetterOf, stylesOf } from '../office/style.ts';
import { xml } from '../files/xml.ts';
import { tableStyle } from './table-style.ts';
import { zipOf } from '../files/zip.ts';

/**
 * Makes the file of the library one that is the same in every build: its own clock, its random ids and the
 * counters that go on from file to file are replaced. The letter gets a stand-in by name.
 */
export function repack(file: Uint8Array, day: string, brand: Brand): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, data]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(data) : data]),
  );
  const change = (name: string, make: (text: string) => string) => {
    const part = parts[name];
    if (typeof part === 'string') parts[name] = make(part);
  };
  change('docProps/core.xml', (text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T12:00:00Z`));
  for (const name of Object.keys(parts)) {
    const [, folder, part] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
    if (part) fixedReferences(name, `${folder}${part}`, change);
  }
  change('word/document.xml', fixedCounters);
  change('word/styles.xml', (text) =>
    hyphenation(text, brand).replace('</w:styles>', `${tableStyle(brand)}</w:styles>`),
  );
  parts['word/fontTable.xml'] = fontTable(brand);
  const order = Object.entries(parts).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipOf(
    order.map(([name, contents]) => ({ name, contents })),
    day,
  );
}

/** Programs look for the types first. */
const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

/** Which styles part long words at the end of a line: the library has no maker for it. */
function hyphenation(text: string, brand: Brand): string {
  const put = (from: string, id: string, value: 0 | 1) =>
    from.replace(
      new RegExp(`(<w:style [^>]*w:styleId="${id}".*?)(<w:spacing)`, 's'),
      `$1<w:suppressAutoHyphens w:val="${value}"/>$2`,
    );
  return stylesOf(brand)
    .filter(({ abort }) => abort)
    .reduce((from, { id }) => put(from, id, 0), put(text, 'Normal', 1));
}

/** The library gives every hyperlink a random id; here they are counted. */
function fixedReferences(
  list: string,
  part: string,
  change: (name: string, make: (text: string) => string) => void,
): void {
  const fresh = new Map<string, string>();
  change(list, (text) =>
    text.replace(
      /(<Relationship [^>]*?\bId=")([^"]+)(")/g,
      (whole, forWhom: string, id: string, after: string) => {
        if (!/^rId[a-z0-9_-]{15,}$/i.test(id)) return whole;
        const own = `rIdLink${fresh.size + 1}`;
        fresh.set(id, own);
        return forWhom + own + after;
      },
    ),
  );
  change(part, (text) =>
    text.replace(
      /(r:id=")([^"]+)(")/g,
      (_, forWhom: string, id: string, after: string) => forWhom + (fresh.get(id) ?? id) + after,
    ),
  );
}

/** Bookmarks and drawings are counted per program run by the library, and here per file. */
function fixedCounters(text: string): string {
  const bookmarks = new Map<string, number>();
  const number = (id: string) => bookmarks.get(id) ?? (bookmarks.set(id, bookmarks.size + 1), bookmarks.size);
  let drawings = 0;
  return (
    text
      // Older programs read one number where newer ones read a name for each part.
      .replace(
        /<w:tblLook (?=[^>]*w:firstColumn="(true|false)")/g,
        (_, column: string) => `<w:tblLook w:val="${column === 'true' ? '06A0' : '0620'}" `,
      )
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]+)(")/g,
        (_, forWhom: string, id: string, after: string) => `${forWhom}${number(id)}${after}`,
      )
      .replace(
        /(<wp:docPr\b[^>]*?\bid=")[^"]+(")/g,
        (_, forWhom: string, after: string) => `${forWhom}${(drawings += 1)}${after}`,
      )
  );
}

function fontTable(brand: Brand): string {
  const { name, replacement, family } = officeLetterOf(brand);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${xml(name)}"><w:altName w:val="${replacement}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}
