import type { Element } from '@xmldom/xmldom';
import type { Remark } from './paragraph.ts';
import type { Parts } from './unpack.ts';
import { elementsIn, readXml } from './xml.ts';

/** What stands beside the text of a Word file: properties, notes, comments. */

/** The whole of a part; nothing when the file has none. */
export function rootOf(parts: Parts, name: string): Element | undefined {
  const text = parts.get(name);
  return text === undefined ? undefined : (readXml(text).documentElement ?? undefined);
}

/** The properties that the file was given, by name. */
export function propertiesIn(parts: Parts): Map<string, string> {
  const root = rootOf(parts, 'docProps/custom.xml');
  return new Map(
    (root ? elementsIn(root) : []).map((each) => [each.getAttribute('name') ?? '', each.textContent ?? '']),
  );
}

/** The `w:val` of an element, which most of them say their thing by. */
export const valueOf = (element: Element | undefined): string | undefined =>
  element?.getAttribute('w:val') ?? undefined;

/** Footnotes and endnotes, by `footnote 3`. */
export const notesIn = (parts: Parts): Map<string, Element> =>
  new Map(
    ['footnote', 'endnote'].flatMap((kind) =>
      itemsOf(parts, `word/${kind}s.xml`, `w:${kind}`).map((note): [string, Element] => [
        `${kind} ${note.getAttribute('w:id') ?? ''}`,
        note,
      ]),
    ),
  );

/** What somebody wrote beside the text, by its id. */
export const remarksIn = (parts: Parts): Map<string, Omit<Remark, 'about'>> =>
  new Map(
    itemsOf(parts, 'word/comments.xml', 'w:comment').map((comment) => [
      comment.getAttribute('w:id') ?? '',
      remarkOf(comment),
    ]),
  );

/** All of a part that have one name: notes, comments. */
function itemsOf(parts: Parts, part: string, name: string): Element[] {
  const root = rootOf(parts, part);
  return root ? elementsIn(root).filter(({ tagName }) => tagName === name) : [];
}

function remarkOf(comment: Element): Omit<Remark, 'about'> {
  const day = /^[1-9]\d{3}-\d\d-\d\d/.exec(comment.getAttribute('w:date') ?? '')?.[0];
  return {
    author: comment.getAttribute('w:author')?.trim() ?? '',
    ...(day !== undefined && { date: day }),
    words: [...comment.getElementsByTagName('w:p')]
      .map((paragraph) =>
        [...paragraph.getElementsByTagName('w:t')].map((text) => text.textContent ?? '').join(''),
      )
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
