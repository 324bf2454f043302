import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file in which its parts can be changed as Word itself changes them. */
export class WordFile {
  readonly #parts: Record<string, Uint8Array>;
  #ids = 9000;

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
  }

  bytes = (): Uint8Array => zipSync(this.#parts);

  part(name: string): string {
    return strFromU8(this.#parts[name] ?? new Uint8Array());
  }

  put(name: string, text: string): this {
    this.#parts[name] = strToU8(text);
    return this;
  }

  /** The document with other XML in the place of one piece; the piece must be there. */
  change(from: string | RegExp, to: string): this {
    const before = this.part('word/document.xml');
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`Not in the file: ${String(from)}`);
    return this.put('word/document.xml', after);
  }

  /** Other words, as somebody types them without tracked changes: Word parts what it edits into runs of its own. */
  words(from: string, to: string): this {
    const [head, tail] = parted(to);
    const goes = `>${escaped(from)}</w:t></w:r>`;
    const before = this.part('word/document.xml').split(goes, 1).join('');
    const run = before.slice(before.lastIndexOf('<w:r>'));
    const look = /<w:rPr>.*<\/w:rPr>/.exec(run)?.[0] ?? '';
    return this.change(
      goes,
      `>${escaped(head)}</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1">${look}<w:t xml:space="preserve">${escaped(tail)}</w:t></w:r><w:proofErr w:type="spellEnd"/>`,
    );
  }

  /** Other words for a few of a run, as a tracked change. */
  tracked(run: string, from: string, to: string): this {
    const at = run.indexOf(from);
    const text = (words: string, name = 'w:t') =>
      words && `<w:r><${name} xml:space="preserve">${escaped(words)}</${name}></w:r>`;
    return this.change(
      new RegExp(
        `<w:r>(?:<w:rPr>[^>]*</w:rPr>)?<w:t xml:space="preserve">${forRegExp(escaped(run))}</w:t></w:r>`,
      ),
      text(run.slice(0, at)) +
        (from && `<w:del ${this.#who()}>${text(from, 'w:delText')}</w:del>`) +
        (to && `<w:ins ${this.#who()}>${text(to)}</w:ins>`) +
        text(run.slice(at + from.length)),
    );
  }

  /** The whole paragraph in which these words stand. */
  paragraph(words: string): string {
    const found = [...this.part('word/document.xml').matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].find(
      ([xml]) => textOf(xml).includes(words),
    );
    if (!found) throw new Error(`No paragraph says: ${words}`);
    return found[0];
  }

  without(words: string): this {
    return this.change(this.paragraph(words), '');
  }

  /** A paragraph behind another, in the same style. */
  after(words: string, fresh: string): this {
    const xml = this.paragraph(words);
    return this.change(xml, xml + like(xml, fresh));
  }

  moved(words: string, behind: string): this {
    const xml = this.paragraph(words);
    this.change(xml, '');
    const other = this.paragraph(behind);
    return this.change(other, other + xml);
  }

  /** A remark beside the paragraph that says this. */
  remark(words: string, remark: string): this {
    const id = this.#ids++;
    const xml = this.paragraph(words);
    const body =
      xml.indexOf('</w:pPr>') === -1 ? '<w:p>'.length : xml.indexOf('</w:pPr>') + '</w:pPr>'.length;
    this.change(
      xml,
      `${xml.slice(0, body)}<w:commentRangeStart w:id="${id}"/>${xml.slice(body, -'</w:p>'.length)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`,
    );
    const comment = `<w:comment w:id="${id}" w:author="An Smit" w:date="2026-11-29T09:00:00Z" w:initials="AS"><w:p><w:r><w:t>${escaped(remark)}</w:t></w:r></w:p></w:comment>`;
    const before = this.part('word/comments.xml');
    if (before.includes('</w:comments>'))
      return this.put('word/comments.xml', before.replace('</w:comments>', `${comment}</w:comments>`));
    this.#announce();
    return this.put('word/comments.xml', `${COMMENTS}${comment}</w:comments>`);
  }

  /** The part with remarks, as the two lists of a file name it. */
  #announce(): void {
    const add = (part: string, before: string, text: string) => {
      const list = this.part(part);
      if (!list.includes('comments.xml')) this.put(part, list.replace(before, `${text}${before}`));
    };
    add(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    add(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      '<Relationship Id="rIdRemarks" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    );
  }

  #who = (): string => `w:id="${this.#ids++}" w:author="An Smit" w:date="2026-11-29T09:00:00Z"`;
}

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/** A paragraph like another, with these words. */
function like(xml: string, words: string): string {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? '';
  return `<w:p w:rsidR="00B2">${properties}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&apos;', "'");
const parted = (text: string): [string, string] => {
  const half = Math.ceil(text.length / 2);
  return [text.slice(0, half), text.slice(half)];
};
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const forRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
