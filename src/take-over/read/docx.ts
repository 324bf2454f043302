import type { Element } from '@xmldom/xmldom';
import { Refusal } from '../refusal.ts';
import { childOf, elementsIn, within } from './xml.ts';
import { DocxFields, isCounted } from './docx-fields.ts';
import { notesIn, propertiesIn, remarksIn, rootOf, valueOf } from './docx-parts.ts';
import { DocxStyles } from './docx-styles.ts';
import { Words, type Opening, type Remark, type ReturnedParagraph } from './paragraph.ts';
import { BROKEN, type Parts } from './unpack.ts';

/** The paragraphs of a Word file, with its changes accepted, and the properties that it was given. */
export function readDocx(parts: Parts): {
  paragraphs: ReturnedParagraph[];
  properties: Map<string, string>;
} {
  const body = childOf(rootOf(parts, 'word/document.xml'), 'w:body');
  if (!body) throw new Refusal(BROKEN);
  const reader = new DocxReader(parts);
  reader.blocks(body, false);
  return { paragraphs: reader.done(), properties: propertiesIn(parts) };
}

class DocxReader {
  readonly #paragraphs: ReturnedParagraph[] = [];
  readonly #styles: DocxStyles;
  readonly #notes: ReadonlyMap<string, Element>;
  readonly #remarks: ReadonlyMap<string, Omit<Remark, 'about'>>;
  #words = new Words();
  #opening: Opening | undefined;
  /** Notes and text boxes of the paragraph that is read: they come behind it. */
  #behind: (() => void)[] = [];
  readonly #fields = new DocxFields();

  constructor(parts: Parts) {
    this.#styles = new DocxStyles(parts);
    this.#notes = notesIn(parts);
    this.#remarks = remarksIn(parts);
  }

  done(): ReturnedParagraph[] {
    this.#flush();
    return this.#paragraphs;
  }

  blocks(parent: Element, inTable: boolean, note = false): void {
    for (const element of elementsIn(parent)) {
      const name = element.tagName;
      if (name === 'w:p') this.#paragraph(element, inTable, note);
      else if (name === 'w:tbl') {
        for (const row of elementsIn(element)) this.#row(row, note);
      } else if (name === 'w:sdt') {
        const contents = childOf(element, 'w:sdtContent');
        if (contents) this.blocks(contents, inTable, note);
      } else if (AROUND.has(name)) this.blocks(element, inTable, note);
      else if (name === 'mc:AlternateContent') {
        const choice = childOf(element, 'mc:Choice');
        if (choice) this.blocks(choice, inTable, note);
      }
    }
  }

  #row(row: Element, note: boolean): void {
    if (row.tagName === 'w:sdt') {
      const contents = childOf(row, 'w:sdtContent');
      for (const each of contents ? elementsIn(contents) : []) this.#row(each, note);
    }
    if (row.tagName !== 'w:tr' || within(row, 'w:trPr', 'w:del')) return;
    for (const cell of elementsIn(row))
      if (within(cell, 'w:tcPr', 'w:cellDel')) continue;
      else if (cell.tagName === 'w:tc') this.blocks(cell, true, note);
      else if (cell.tagName === 'w:sdt') {
        const contents = childOf(cell, 'w:sdtContent');
        for (const each of contents ? elementsIn(contents) : [])
          if (each.tagName === 'w:tc') this.blocks(each, true, note);
      }
  }

  #paragraph(element: Element, inTable: boolean, note: boolean): void {
    this.#opening ??= this.#openingOf(element, inTable, note);
    this.#inlines(element);
    // Without its end it goes on in the next one.
    const gone =
      within(element, 'w:pPr', 'w:rPr', 'w:del') ?? within(element, 'w:pPr', 'w:rPr', 'w:moveFrom');
    if (!gone) this.#flush();
    // Of one that moved away, or went, nothing is left: not its style either.
    else if (this.#words.length === 0) this.#opening = undefined;
  }

  #openingOf(element: Element, inTable: boolean, note: boolean): Opening {
    const properties = childOf(element, 'w:pPr');
    const style = valueOf(childOf(properties, 'w:pStyle')) ?? '';
    const outline = valueOf(childOf(properties, 'w:outlineLvl'));
    const level = outline === undefined ? this.#styles.headingLevel(style) : Number(outline) + 1;
    const list = properties && within(properties, 'w:numPr', 'w:numId');
    if (note) return { kind: 'note', inTable };
    if (level !== undefined && level < 10) return { kind: 'heading', level, inTable };
    return { kind: list && valueOf(list) !== '0' ? 'item' : 'paragraph', inTable };
  }

  #flush(): void {
    const paragraph = this.#words.done(this.#opening ?? { kind: 'paragraph', inTable: false });
    if (paragraph) this.#paragraphs.push(paragraph);
    this.#words = new Words();
    this.#opening = undefined;
    const behind = this.#behind;
    this.#behind = [];
    for (const write of behind) write();
  }

  #inlines(parent: Element): void {
    for (const element of elementsIn(parent)) this.#inline(element);
  }

  #inline(element: Element): void {
    switch (element.tagName) {
      case 'w:r':
        if (valueOf(within(element, 'w:rPr', 'w:rStyle')) === 'Invulveld')
          this.#words.close(() => this.#inlines(element));
        else this.#words.look(this.#styles.looksOf(childOf(element, 'w:rPr')), () => this.#inlines(element));
        return;
      case 'w:t':
        if (this.#fields.showWords) this.#words.add(element.textContent ?? '');
        return;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (element.parentNode?.nodeName === 'w:r') this.#words.add(' ');
        return;
      case 'w:noBreakHyphen':
        this.#words.add('-');
        return;
      case 'w:hyperlink':
        this.#words.look(['link'], () => this.#words.close(() => this.#inlines(element)));
        return;
      case 'w:sdt': {
        const contents = childOf(element, 'w:sdtContent');
        if (contents) this.#words.close(() => this.#inlines(contents));
        return;
      }
      case 'w:fldChar': {
        const from = this.#fields.sign(element.getAttribute('w:fldCharType'), this.#words.length);
        if (from !== undefined) this.#words.linkSince(from);
        return;
      }
      case 'w:instrText':
        this.#fields.asks(element.textContent ?? '');
        return;
      case 'w:fldSimple':
        if (!isCounted(element.getAttribute('w:instr') ?? '')) this.#inlines(element);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = element.tagName.slice(2, -'Reference'.length);
        const note = this.#notes.get(`${kind} ${element.getAttribute('w:id') ?? ''}`);
        if (note) this.#behind.push(() => this.blocks(note, false, true));
        return;
      }
      case 'w:txbxContent':
        this.#behind.push(() => this.blocks(element, false));
        return;
      case 'w:commentRangeStart':
        this.#words.beginRemark(element.getAttribute('w:id') ?? '');
        return;
      case 'w:commentRangeEnd':
        this.#words.endRemark(element.getAttribute('w:id') ?? '');
        return;
      case 'w:commentReference': {
        const key = element.getAttribute('w:id') ?? '';
        const remark = this.#remarks.get(key);
        if (remark) this.#words.remark(key, remark);
        return;
      }
      case 'mc:AlternateContent': {
        const choice = childOf(element, 'mc:Choice');
        if (choice) this.#inlines(choice);
        return;
      }
      default:
        if (!GONE.has(element.tagName)) this.#inlines(element);
    }
  }
}

/** What holds blocks and is none itself. */
const AROUND = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);
/** What is not there when all changes are accepted, or was never words. */
const GONE = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'mc:Fallback',
]);
