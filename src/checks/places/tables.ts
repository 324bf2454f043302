import { certain } from '../../document/certain.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { checkIsEmpty, nodesOf } from '../words/texts.ts';

/** Tables with a column that has no heading. */
export function checkTables(handbook: Handbook): Finding[] {
  return nodesOf(handbook, 'table').flatMap(({ file, path, node }): Finding[] => {
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

/** Rows of a table with more or fewer cells than its head: what follows would stand in another column. */
export function checkRows(handbook: Handbook): Finding[] {
  return nodesOf(handbook, 'table').flatMap(({ file, path, node }) =>
    node.rows.flatMap((row, i): Finding[] => {
      const [first] = row;
      if (row.length === node.head.length) return [];
      return [
        {
          rule: 'tabel-cellen',
          bestand: file,
          path,
          plek: first?.plek ?? node.plek,
          message: `Rij ${i + 1} van deze tabel heeft ${cells(row.length)}, en de kop ${cells(node.head.length)}.`,
          hint:
            row.length < node.head.length
              ? 'Zet tussen alle cellen een rechte streep |. Een cel zonder tekst krijgt een streepje: | – |.'
              : 'Haal een rechte streep | weg, of geef de kop er een cel bij.',
        },
      ];
    }),
  );
}

const cells = (count: number): string => (count === 1 ? '1 cel' : `${count} cellen`);
