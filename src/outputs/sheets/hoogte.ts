import type { Blad, Rij } from './werkboek.ts';
import { uiterlijk } from './uiterlijk.ts';

/** Points of one line of text. */
const REGEL = 13;

/**
 * The height that the longest text of a row needs, in points. Programs set it anew when somebody edits; until
 * then this is what one sees.
 */
export function hoogteVan({ cellen, hoogte }: Rij, { kolommen }: Blad): number {
  if (hoogte !== undefined) return hoogte;
  const regels = cellen.map((cel, kolom) => {
    if (!cel) return 1;
    const { recht, grootte, vet } = uiterlijk[cel.stijl];
    if (recht) return (grootte ?? 10) / 10;
    if (typeof cel.inhoud !== 'string') return 1;
    const passen = Math.max(4, (kolommen[kolom] ?? 10) * (vet ? 0.95 : 1.05) - 1);
    return cel.inhoud
      .split('\n')
      .reduce((tot, regel) => tot + Math.max(1, Math.ceil(regel.length / passen)), 0);
  });
  return Math.round(Math.max(1, ...regels) * REGEL + 3);
}

/** Whether a program must leave the height as it is. LibreOffice gives a link that breaks over lines too few. */
export const heeftVasteHoogte = ({ cellen, hoogte }: Rij): boolean =>
  hoogte !== undefined || cellen.some((cel) => cel?.link !== undefined);
