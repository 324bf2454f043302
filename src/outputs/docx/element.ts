import { XmlComponent } from 'docx';

/** XML as the library passes it on: `{ 'w:tag': { _attr: … } }`, or with a row of children. */
export type Kaal = Record<string, unknown>;

/** An element with attributes only. */
export const leeg = (naam: string, attributen: Record<string, string | number> = {}): Kaal => ({
  [naam]: { _attr: attributen },
});
/** An element with children. */
export const met = (naam: string, kinderen: Kaal[]): Kaal => ({ [naam]: kinderen });

/** An element that the library has no maker for. */
export class Element extends XmlComponent {
  constructor(naam: string, kinderen: Kaal[]) {
    super(naam);
    this.root.push(...kinderen);
  }
}

/** A run with words in a character style; a line break at every end of line. */
export const loop = (tekst: string, eigenschappen: Kaal[]): Kaal =>
  met('w:r', [
    met('w:rPr', eigenschappen),
    ...tekst
      .split('\n')
      .flatMap((regel, i) => [
        ...(i > 0 ? [{ 'w:br': {} }] : []),
        { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, regel] },
      ]),
  ]);
