import { certain } from '../document/certain.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { isLeeg, knopenVan } from './texts.ts';

/** Tables with a column that has no heading. */
export function checkTables(handboek: Handboek): Bevinding[] {
  return [...knopenVan(handboek, 'table')].flatMap(({ bestand, pad, node }): Bevinding[] => {
    const leeg = node.head.findIndex(isLeeg);
    if (leeg === -1) return [];
    return [
      {
        rule: 'tabel-zonder-kop',
        bestand,
        pad,
        plek: certain(node.head[leeg]).plek,
        message: `Kolom ${leeg + 1} van deze tabel heeft geen kop.`,
        hint: 'Zet boven elke kolom wat erin staat.',
      },
    ];
  });
}
