import type { Field, Item, PlainBlock } from '../../page/plain/plain.ts';
import { allInlines } from '../../page/plain/walk.ts';

/**
 * A filled-in document without what nobody filled in and nobody has to: a sentence, an item or a row that only asks
 * for optional answers. Boxes that tell the writer how to use it go too, as its reader is somebody else.
 */
export function withoutEmpty(blocks: readonly PlainBlock[]): PlainBlock[] {
  return withoutBareHeadings(blocks.flatMap(kept));
}

function kept(block: PlainBlock): PlainBlock[] {
  if (block.type === 'box') return [];
  if (block.type === 'paragraph') return asksInVain([block]) ? [] : [block];
  if (block.type === 'list') {
    const items = block.items.flatMap((item): Item[] => {
      if (asksInVain(item.blocks)) return [];
      return [{ ...item, blocks: item.blocks.flatMap(kept) }];
    });
    return items.length > 0 ? [{ ...block, items }] : [];
  }
  if (block.type === 'table') {
    const rows = block.rows.filter((row) => !asksInVain(row.flatMap(({ blocks }) => blocks)));
    return rows.length > 0 ? [{ ...block, rows }] : [];
  }
  return [block];
}

/** Whether a part asks for answers, all of which may stay away and did. */
function asksInVain(blocks: readonly PlainBlock[]): boolean {
  const fields = [...allInlines(blocks)].filter((node) => node.type === 'field');
  return fields.length > 0 && fields.every((node) => !node.filled && mayStayAway(node.field));
}

/** A signature is set by hand, later. */
const mayStayAway = ({ verplicht: required, invoer: input }: Field): boolean =>
  !required && input !== 'handtekening';

/** A heading stays as long as something stands below it, at its own level or deeper. */
const withoutBareHeadings = (blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.filter((block, i) => {
    if (block.type !== 'heading') return true;
    const next = blocks.slice(i + 1).find((one) => one.type !== 'heading' || one.depth <= block.depth);
    return next !== undefined && next.type !== 'heading';
  });

/**
 * The same blocks without the day beside a fact: the list of sources gives the day of a law. The space before it goes
 * along.
 */
export function withoutPeildata<T>(value: T): T {
  return visit(value) as T;

  function visit(part: unknown): unknown {
    if (Array.isArray(part))
      return part.flatMap((child: unknown, i) =>
        isPeildatum(child) || (isPeildatum(part[i + 1]) && isSpace(child)) ? [] : [visit(child)],
      );
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, visit(child)]));
  }
}

const has = (part: unknown, key: string, value: string): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(([name, one]) => name === key && one === value);
const isPeildatum = (part: unknown): boolean => has(part, 'type', 'small') && has(part, 'kind', 'peildatum');
const isSpace = (part: unknown): boolean => has(part, 'type', 'text') && has(part, 'value', ' ');
