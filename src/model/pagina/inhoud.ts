import { tekstVanKnoop } from '../../document/text.ts';
import type { BlokTekst } from '../../document/tree.ts';
import { nl, type SectieId } from '../../text/nl.ts';

/** A line of «Op deze pagina». */
export interface Kop {
  id: string;
  titel: string;
  niveau: number;
}
/** Where the body stands between the sections that come from fields. */
export const BODY = Symbol('body');
export type Onderdeel = SectieId | typeof BODY | false;

/** The headings of a page in reading order: its own sections, and those of the body in its place. */
export function koppenVan(onderdelen: Onderdeel[], body: BlokTekst): Kop[] {
  return onderdelen.flatMap((deel): Kop[] => {
    if (deel === false) return [];
    if (deel === BODY) return bodyKoppen(body);
    return [{ id: deel, titel: nl.secties[deel], niveau: 2 }];
  });
}

function bodyKoppen({ children }: BlokTekst): Kop[] {
  return children.flatMap((node) =>
    node.type === 'heading'
      ? [
          {
            id: node.id,
            titel: node.children.map((kind) => tekstVanKnoop(kind)).join(''),
            niveau: node.depth,
          },
        ]
      : [],
  );
}
