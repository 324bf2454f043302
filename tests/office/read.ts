import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A packed file, read by another library than wrote it. Every part in XML must be well-formed. */
export function readPack(bytes: Uint8Array): { names: string[]; share: (name: string) => Document } {
  const parts = unzipSync(bytes);
  const read = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, data]) => [name, readXml(strFromU8(data), name)]),
  );
  return { names: Object.keys(parts), share: (name) => read.get(name)! };
}

function readXml(text: string, name: string): Document {
  return new DOMParser({
    onError: (_soort, message) => {
      throw new Error(`${name}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
}

/** All elements of a name, in reading order. Example: `alle(document, 'w:p')`. */
export const all = (in_: Document | Element, name: string): Element[] => [...in_.getElementsByTagName(name)];
export const children = (in_: Element): Element[] =>
  [...in_.childNodes].filter((child: Node): child is Element => child.nodeType === 1);

/** Word's document as lines: the style of each paragraph, with its words; content controls by kind. */
export function linesOfDocx(in_: Element, deep = ''): string[] {
  return children(in_).flatMap((child): string[] => {
    if (child.tagName === 'w:p') return [deep + docxParagraph(child)];
    if (child.tagName === 'w:tbl')
      return [
        `${deep}tabel`,
        ...all(child, 'w:tr').flatMap((row) => [
          `${deep}  rij${all(row, 'w:tblHeader').length > 0 ? ' (kop)' : ''}`,
          ...all(row, 'w:tc').flatMap((cell) => linesOfDocx(cell, `${deep}    `)),
        ]),
      ];
    return [];
  });
}

function docxParagraph(p: Element): string {
  const style = all(p, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
  const list = all(p, 'w:numPr').length > 0 ? ` (lijst ${all(p, 'w:ilvl')[0]!.getAttribute('w:val')})` : '';
  const sheet = all(p, 'w:pageBreakBefore').length > 0 ? ' (nieuw blad)' : '';
  return `${style}${list}${sheet}: ${docxInline(p)}`.trimEnd();
}

function docxInline(in_: Element): string {
  return children(in_)
    .map((child): string => {
      const name = child.tagName;
      if (name === 'w:sdt') return `{${docxField(child)} ${docxInline(all(child, 'w:sdtContent')[0]!)}}`;
      if (name === 'w:hyperlink')
        return `<${docxInline(child)} → ${child.hasAttribute('r:id') ? 'buiten' : child.getAttribute('w:anchor')}>`;
      if (name === 'w:t') return child.textContent ?? '';
      if (name === 'w:tab') return '→';
      if (name === 'w:br') return ' / ';
      if (name === 'w:footnoteReference') return `^${child.getAttribute('w:id')}`;
      if (name === 'w:drawing') return `[beeld: ${all(child, 'wp:docPr')[0]!.getAttribute('descr')}]`;
      if (name === 'w:r') {
        const style = all(child, 'w:rStyle')[0]?.getAttribute('w:val');
        const words = docxInline(child);
        return style && style !== 'Hyperlink' && style !== 'FootnoteReference' ? `${style}(${words})` : words;
      }
      return '';
    })
    .join('');
}

function docxField(sdt: Element): string {
  const soorten = ['w:text', 'w:date', 'w:dropDownList', 'w14:checkbox'];
  const pr = all(sdt, 'w:sdtPr')[0]!;
  const soort = soorten.find((name) => all(pr, name).length > 0) ?? 'vrij';
  return soort + (all(pr, 'w:text')[0]?.getAttribute('w:multiLine') ? ' (meer regels)' : '');
}

/** An OpenDocument text as lines, in the same way. */
export function linesOfOdt(in_: Element, deep = ''): string[] {
  return children(in_).flatMap((child): string[] => {
    const name = child.tagName;
    const style = child.getAttribute('text:style-name');
    if (name === 'text:p') return [`${deep}${style}: ${odtInline(child)}`.trimEnd()];
    if (name === 'text:h')
      return [`${deep}${style} (niveau ${child.getAttribute('text:outline-level')}): ${odtInline(child)}`];
    if (name === 'text:list') return [`${deep}lijst ${style}`, ...linesOfOdt(child, `${deep}  `)];
    if (name === 'table:table') return [`${deep}tabel`, ...linesOfOdt(child, `${deep}  `)];
    if (name === 'table:table-header-rows') return [`${deep}koprijen`, ...linesOfOdt(child, deep)];
    if (name === 'table:table-row') return [`${deep}rij`, ...linesOfOdt(child, `${deep}  `)];
    if (name === 'text:list-item' || name === 'table:table-cell') return linesOfOdt(child, deep);
    return [];
  });
}

function odtInline(in_: Element): string {
  return [...in_.childNodes]
    .map((child: Node): string => {
      if (child.nodeType === 3) return child.nodeValue ?? '';
      const part = child as Element;
      const name = part.tagName;
      if (name === 'text:span') return `${part.getAttribute('text:style-name')}(${odtInline(part)})`;
      if (name === 'text:a') {
        const address = part.getAttribute('xlink:href')!;
        return `<${odtInline(part)} → ${address.startsWith('#') ? address : 'buiten'}>`;
      }
      if (name === 'text:note') return `^${all(part, 'text:note-citation')[0]!.textContent}`;
      if (name === 'text:tab') return '→';
      if (name === 'text:s') return ' '.repeat(Number(part.getAttribute('text:c') ?? 1));
      if (name === 'text:line-break') return ' / ';
      if (name === 'draw:frame') return `[beeld: ${all(part, 'svg:desc')[0]?.textContent}]`;
      return odtInline(part);
    })
    .join('');
}
