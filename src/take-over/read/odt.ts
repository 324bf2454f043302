import type { Element, Node } from '@xmldom/xmldom';
import { Refusal } from '../refusal.ts';
import { childOf, elementsIn, isElement, readXml } from './xml.ts';
import { Words, type Opening, type Remark, type ReturnedParagraph } from './paragraph.ts';
import { OdtStyles } from './odt-styles.ts';
import { BROKEN, LOCKED, type Parts } from './unpack.ts';

/** The paragraphs of an OpenDocument text, with its changes accepted, and the properties that it was given. */
export function readOdt(parts: Parts): {
  paragraphs: ReturnedParagraph[];
  properties: Map<string, string>;
} {
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new Refusal(LOCKED);
  const contents = rootOf(parts, 'content.xml');
  const text = childOf(childOf(contents, 'office:body'), 'office:text');
  if (!text) throw new Refusal(BROKEN);
  const reader = new OdtReader(new OdtStyles([contents, rootOf(parts, 'styles.xml')]));
  reader.blocks(text, { kind: 'paragraph', inTable: false });
  return { paragraphs: reader.done(), properties: propertiesIn(parts) };
}

function rootOf(parts: Parts, name: string): Element | undefined {
  const text = parts.get(name);
  return text === undefined ? undefined : (readXml(text).documentElement ?? undefined);
}

function propertiesIn(parts: Parts): Map<string, string> {
  const meta = childOf(rootOf(parts, 'meta.xml'), 'office:meta');
  return new Map(
    (meta ? elementsIn(meta) : [])
      .filter(({ tagName }) => tagName === 'meta:user-defined')
      .map((each) => [each.getAttribute('meta:name') ?? '', each.textContent ?? '']),
  );
}

class OdtReader {
  readonly #paragraphs: ReturnedParagraph[] = [];
  readonly #styles: OdtStyles;
  #words = new Words();
  /** Notes and text boxes of the paragraph that is read: they come behind it. */
  #behind: (() => void)[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  done = (): ReturnedParagraph[] => this.#paragraphs;

  blocks(parent: Element, opening: Opening): void {
    for (const element of elementsIn(parent)) this.#block(element, opening);
  }

  #block(element: Element, opening: Opening): void {
    const name = element.tagName;
    if (name === 'text:p') this.#paragraph(element, this.#openingOf(element, opening));
    else if (name === 'text:h') this.#paragraph(element, headingOf(element, opening));
    else if (name === 'text:list-item' || name === 'text:list-header') this.#item(element, opening);
    else if (name === 'table:table-cell') this.blocks(element, { ...opening, inTable: true });
    else if (AROUND.has(name)) this.blocks(element, opening);
    else if (name === 'draw:frame') this.#frame(element);
  }

  /** The first paragraph of an item has its sign; the others stand below it. */
  #item(element: Element, opening: Opening): void {
    const kind = opening.kind === 'note' ? 'note' : 'item';
    let first = true;
    for (const each of elementsIn(element)) {
      if (each.tagName === 'text:p') {
        this.#paragraph(each, first ? { ...opening, kind } : opening);
        first = false;
      } else this.#block(each, opening);
    }
  }

  #paragraph(element: Element, opening: Opening): void {
    this.#inlines(element);
    const paragraph = this.#words.done(opening);
    if (paragraph) this.#paragraphs.push(paragraph);
    this.#words = new Words();
    const behind = this.#behind;
    this.#behind = [];
    for (const write of behind) write();
  }

  /** A paragraph in the style of a heading is one, also where LibreOffice does not say so. */
  #openingOf(element: Element, opening: Opening): Opening {
    const level = this.#styles.headingLevel(element.getAttribute('text:style-name') ?? '');
    return level === undefined || opening.kind === 'note' ? opening : { ...opening, kind: 'heading', level };
  }

  #frame(frame: Element): void {
    for (const box of elementsIn(frame))
      if (box.tagName === 'draw:text-box')
        this.#behind.push(() => this.blocks(box, { kind: 'paragraph', inTable: false }));
  }

  #inlines(parent: Element): void {
    for (const node of parent.childNodes) this.#inline(node);
  }

  #inline(node: Node): void {
    if (node.nodeType === 3) this.#words.add(node.nodeValue ?? '');
    if (!isElement(node)) return;
    switch (node.tagName) {
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.#words.add(' ');
        return;
      case 'text:span':
        if (node.getAttribute('text:style-name') === 'Invulveld')
          this.#words.close(() => this.#inlines(node));
        else
          this.#words.look(this.#styles.looksOf(node.getAttribute('text:style-name') ?? ''), () =>
            this.#inlines(node),
          );
        return;
      case 'text:a':
        this.#words.look(['link'], () => this.#words.close(() => this.#inlines(node)));
        return;
      case 'loext:content-control':
      case 'text:drop-down':
        this.#words.close(() => this.#inlines(node));
        return;
      case 'text:bookmark-ref':
        if (node.getAttribute('text:reference-format') !== 'page') this.#inlines(node);
        return;
      case 'text:note': {
        const body = childOf(node, 'text:note-body');
        if (body) this.#behind.push(() => this.blocks(body, { kind: 'note', inTable: false }));
        return;
      }
      case 'draw:frame':
        this.#frame(node);
        return;
      case 'office:annotation': {
        const key = node.getAttribute('office:name') ?? '';
        this.#words.beginRemark(key);
        this.#words.remark(key, remarkOf(node));
        return;
      }
      case 'office:annotation-end':
        this.#words.endRemark(node.getAttribute('office:name') ?? '');
        return;
      default:
        if (!GONE.has(node.tagName)) this.#inlines(node);
    }
  }
}

const headingOf = (element: Element, { inTable }: Opening): Opening => ({
  kind: 'heading',
  level: Number(element.getAttribute('text:outline-level') ?? 1),
  inTable,
});

/** What holds blocks and is none itself. */
const AROUND = new Set([
  'text:list',
  'text:section',
  'text:numbered-paragraph',
  'table:table',
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
  'table:table-row',
  'text:table-of-content',
  'text:index-body',
  'text:index-title',
  'text:alphabetical-index',
]);
/** What is no word of the text. */
const GONE = new Set([
  'text:page-number',
  'text:page-count',
  'text:date',
  'text:time',
  'text:note-citation',
  'text:ruby-text',
  'text:label',
  'office:annotation',
  'svg:title',
  'svg:desc',
]);

function remarkOf(annotation: Element): Omit<Remark, 'about'> {
  const day = /^[1-9]\d{3}-\d\d-\d\d/.exec(childOf(annotation, 'dc:date')?.textContent ?? '')?.[0];
  return {
    author: childOf(annotation, 'dc:creator')?.textContent?.trim() ?? '',
    ...(day !== undefined && { date: day }),
    words: elementsIn(annotation)
      .filter(({ tagName }) => tagName === 'text:p' || tagName === 'text:list')
      .map(({ textContent }) => textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
