import { isWritingRow } from '../../page/plain/writing-space.ts';
import { wordsOf } from '../../page/plain/words.ts';
import type { BlockOf, Cell, PlainBlock } from '../../page/plain/plain.ts';
import { xml } from '../files/xml.ts';

/** A table with more columns does not fit on a phone: there its rows become lists of names with what they hold. */
const NARROW = 2;

/** A table with names above its columns and, where a row has one, before the row. */
export function writeTable(
  { name, head: heading, rows, rowHeads: rowHeading }: BlockOf<'table'>,
  contents: (row: readonly PlainBlock[]) => string,
): string {
  const wide = heading.length > NARROW;
  const cell = (of: Cell, nameOf?: 'col' | 'row', column?: string) => {
    const text = contents(of.blocks);
    const under = wide && column && text && !of.span ? ` data-kolom="${xml(column)}"` : '';
    // A header without words names nothing.
    const tag = nameOf && text ? 'th' : 'td';
    return `<${tag}${tag === 'th' ? ` scope="${nameOf}"` : ''}${properties(of)}${under}>${text}</${tag}>`;
  };
  const caption = name ? `<caption>${xml(name)}</caption>` : '';
  const main = heading.map((of) => cell(of, 'col')).join('');
  const names = heading.map(({ blocks }) =>
    blocks
      .map((block) => (block.type === 'paragraph' ? wordsOf(block.children) : ''))
      .join(' ')
      .trim(),
  );
  const body = rows
    .map((row) => {
      const cells = row.map((of, i) =>
        cell(of, rowHeading && i === 0 ? 'row' : undefined, i === 0 ? undefined : names[i]),
      );
      return `<tr${isWritingRow(row) ? ' class="schrijfrij"' : ''}>${cells.join('')}</tr>`;
    })
    .join('\n');
  return `<table${wide ? ' class="breed"' : ''}>${caption}<thead><tr>${main}</tr></thead><tbody>${body}</tbody></table>`;
}

const properties = ({ align: alignment, span: width = 1 }: Cell): string =>
  `${width > 1 ? ` colspan="${width}"` : ''}${alignment ? ` class="${alignment}"` : ''}`;
