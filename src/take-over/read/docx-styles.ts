import type { Element } from '@xmldom/xmldom';
import { rootOf, valueOf } from './docx-parts.ts';
import type { Look } from './paragraph.ts';
import type { Parts } from './unpack.ts';
import { childOf, elementsIn, within } from './xml.ts';

/** The styles of a Word file; one goes by that which it is based on. */
export class DocxStyles {
  readonly #styles: ReadonlyMap<string, Element>;

  constructor(parts: Parts) {
    const root = rootOf(parts, 'word/styles.xml');
    this.#styles = new Map(
      (root ? elementsIn(root) : []).map((style) => [style.getAttribute('w:styleId') ?? '', style]),
    );
  }

  /** Which heading a paragraph in this style is, from 1; from 10 it is none. */
  headingLevel(id: string): number | undefined {
    for (const style of this.#chain(id)) {
      const outline = valueOf(within(style, 'w:pPr', 'w:outlineLvl'));
      if (outline !== undefined) return Number(outline) + 1;
      // What LibreOffice writes of its own headings says no level.
      const level = /^heading ([1-9])$/i.exec(valueOf(childOf(style, 'w:name')) ?? '')?.[1];
      if (level !== undefined) return Number(level);
    }
    return undefined;
  }

  /** How a run looks, beside the style of its paragraph. @param properties its `w:rPr` */
  looksOf(properties: Element | undefined): Look[] {
    const own = properties ? [properties] : [];
    const style = valueOf(childOf(properties, 'w:rStyle')) ?? '';
    const all = [...own, ...[...this.#chain(style)].flatMap((each) => childOf(each, 'w:rPr') ?? [])];
    const has = (name: string) => {
      const first = all.map((each) => childOf(each, name)).find((each) => each !== undefined);
      return first !== undefined && !OFF.has(valueOf(first) ?? '');
    };
    return [...(has('w:b') ? (['bold'] as const) : []), ...(has('w:i') ? (['italic'] as const) : [])];
  }

  *#chain(id: string): Generator<Element> {
    const seen = new Set<string>();
    for (let at = id; at !== '' && !seen.has(at);) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (!style) return;
      yield style;
      at = valueOf(childOf(style, 'w:basedOn')) ?? '';
    }
  }
}

/** How Word says that something is not so. */
const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);
