import type { Sheet, Row } from './workbook.ts';
import { look } from './look.ts';

/** Points of one line of text. */
const LINE = 13;

/**
 * The height that the longest text of a row needs, in points. Programs set it anew when somebody edits; until
 * then this is what one sees.
 */
export function heightOf({ cells, height }: Row, { columns }: Sheet): number {
  if (height !== undefined) return height;
  const lines = cells.map((cell, column) => {
    if (!cell) return 1;
    const { right, size, bold } = look[cell.style];
    if (right) return (size ?? 10) / 10;
    if (typeof cell.contents !== 'string') return 1;
    const fit = Math.max(4, (columns[column] ?? 10) * (bold ? 0.95 : 1.05) - 1);
    return cell.contents
      .split('\n')
      .reduce((until, line) => until + Math.max(1, Math.ceil(line.length / fit)), 0);
  });
  return Math.round(Math.max(1, ...lines) * LINE + 3);
}

/** Whether a program must leave the height as it is. LibreOffice gives a link that breaks over lines too few. */
export const hasFixedHeight = ({ cells, height }: Row): boolean =>
  height !== undefined || cells.some((cell) => cell?.link !== undefined);
