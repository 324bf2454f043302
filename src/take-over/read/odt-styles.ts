import type { Element } from '@xmldom/xmldom';
import type { Look } from './paragraph.ts';
import { childOf, elementsIn } from './xml.ts';

/** The styles of an OpenDocument text; one goes by that which it is based on. */
export class OdtStyles {
  readonly #styles = new Map<string, Element>();

  /** @param roots the parts in which styles stand; what stands in the first goes before */
  constructor(roots: readonly (Element | undefined)[]) {
    for (const root of roots)
      for (const name of ['office:automatic-styles', 'office:styles']) {
        const group = childOf(root, name);
        for (const style of group ? elementsIn(group) : []) {
          const key = keyOf(style.getAttribute('style:family'), style.getAttribute('style:name'));
          if (style.tagName === 'style:style' && !this.#styles.has(key)) this.#styles.set(key, style);
        }
      }
  }

  /** Which heading a paragraph in this style is, from 1; nothing when it is none. */
  headingLevel(name: string): number | undefined {
    for (const style of this.#chain('paragraph', name)) {
      if (style.getAttribute('style:default-outline-level') === '') return undefined;
      const level = /^heading_20_([1-9])$/i.exec(style.getAttribute('style:name') ?? '')?.[1];
      if (level !== undefined) return Number(level);
    }
    return undefined;
  }

  /** How words in this style look, beside what surrounds them. */
  looksOf(name: string): Look[] {
    const properties = [...this.#chain('text', name)].flatMap(
      (style) => childOf(style, 'style:text-properties') ?? [],
    );
    const first = (attribute: string) =>
      properties.map((each) => each.getAttribute(attribute)).find((value) => value !== null && value !== '');
    const weight = first('fo:font-weight') ?? '';
    return [
      ...(weight === 'bold' || Number(weight) >= 600 ? (['bold'] as const) : []),
      ...(first('fo:font-style') === 'italic' ? (['italic'] as const) : []),
    ];
  }

  *#chain(family: string, name: string): Generator<Element> {
    const seen = new Set<string>();
    for (let at = name; at !== '' && !seen.has(at);) {
      seen.add(at);
      const style = this.#styles.get(keyOf(family, at));
      if (!style) return;
      yield style;
      at = style.getAttribute('style:parent-style-name') ?? '';
    }
  }
}

const keyOf = (family: string | null, name: string | null): string => `${family ?? ''} ${name ?? ''}`;
