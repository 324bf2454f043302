import { certain } from '../../document/certain.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { checkIsEmpty, nodesOf } from '../words/texts.ts';

/** Tables with a column that has no heading. */
export function checkTables(handbook: Handbook): Finding[] {
  return [...nodesOf(handbook, 'table')].flatMap(({ file, path, node }): Finding[] => {
    const empty = node.head.findIndex(checkIsEmpty);
    if (empty === -1) return [];
    return [
      {
        rule: 'tabel-zonder-kop',
        bestand: file,
        path,
        plek: certain(node.head[empty]).plek,
        message: `Kolom ${empty + 1} van deze tabel heeft geen kop.`,
        hint: 'Zet boven elke kolom wat erin staat.',
      },
    ];
  });
}
