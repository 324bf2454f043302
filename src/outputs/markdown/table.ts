import type { BlockOf, Cell, PlainBlock } from '../../page/plain/plain.ts';
import { markdownInlines, type MarkdownContext } from './inline.ts';

/**
 * A table of GitHub's Markdown: one line per row, so blocks in a cell stand after each other. A cell over several
 * columns is followed by empty ones.
 */
export function writeMarkdownTable(
  { head: heading, rows, rowHeads: rowHeading }: BlockOf<'table'>,
  context: MarkdownContext,
): string {
  const inside = { ...context, oneLine: true };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const fields = (cells: readonly Cell[], name = false) =>
    cells.flatMap((cell, i) => {
      const text = cellText(cell.blocks, inside);
      return [name && i === 0 && text ? bold(text) : text, ...Array<string>((cell.span ?? 1) - 1).fill('')];
    });
  const dash = heading.flatMap(({ align: alignment, span: width = 1 }) =>
    Array<string>(width).fill(alignment === 'right' ? '--:' : alignment === 'center' ? ':-:' : '---'),
  );
  return [row(fields(heading)), row(dash), ...rows.map((cells) => row(fields(cells, rowHeading)))].join('\n');
}

const bold = (text: string): string => (text.includes('**') ? text : `**${text}**`);

/** What a cell holds on one line; what words cannot show there, a table holds nowhere. */
function cellText(contents: readonly PlainBlock[], context: MarkdownContext): string {
  return contents
    .map((block) => {
      if (block.type === 'paragraph') return markdownInlines(block.children, context).trim();
      if (block.type === 'list')
        return block.items
          .map(
            ({ checked: box, blocks }) =>
              `${box === undefined ? '•' : box ? '☑' : '☐'} ${cellText(blocks, context)}`,
          )
          .join('<br>');
      throw new Error(`In een cel van een tabel past geen ${block.type}.`);
    })
    .filter(Boolean)
    .join('<br>');
}
