import { XmlComponent } from 'docx';

/** XML as the library passes it on: `{ 'w:tag': { _attr: … } }`, or with a row of children. */
export type Bare = Record<string, unknown>;

/** An element with attributes only. */
export const empty = (name: string, attributes: Record<string, string | number> = {}): Bare => ({
  [name]: { _attr: attributes },
});
/** An element with children. */
export const using = (name: string, children: Bare[]): Bare => ({ [name]: children });

/** An element that the library has no maker for. */
export class Element extends XmlComponent {
  constructor(name: string, children: Bare[]) {
    super(name);
    this.root.push(...children);
  }
}

/** A run with words in a character style; a line break at every end of line. */
export const walk = (text: string, properties: Bare[]): Bare =>
  using('w:r', [
    using('w:rPr', properties),
    ...text
      .split('\n')
      .flatMap((line, i) => [
        ...(i > 0 ? [{ 'w:br': {} }] : []),
        { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, line] },
      ]),
  ]);
