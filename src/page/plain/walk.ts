import type { Cell, PageInline, InlineOf, PlainBlock, PlainPage } from './plain.ts';

/** Every block of a row of blocks, parents before children. */
export function* allBlocks(blocks: readonly PlainBlock[]): Generator<PlainBlock> {
  for (const block of blocks) {
    yield block;
    for (const below of blocksIn(block)) yield* allBlocks(below);
  }
}

/** Every node inside the sentences of a row of blocks, in reading order. */
export function* allInlines(blocks: readonly PlainBlock[]): Generator<PageInline> {
  for (const block of allBlocks(blocks)) {
    if ('children' in block) yield* inlinesFrom(block.children);
    if ('title' in block && Array.isArray(block.title)) yield* inlinesFrom(block.title);
    if (block.type === 'sheet' && block.subtitle) yield* inlinesFrom(block.subtitle);
  }
}

/** Nodes of sentences with what is inside them. */
function* inlinesFrom(inlines: readonly PageInline[]): Generator<PageInline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* inlinesFrom(inline.children);
  }
}

/** All blocks of a page, notes and foot included. */
export const blocksOf = ({ blocks, notes, tail }: PlainPage): PlainBlock[] => [
  ...blocks,
  ...notes.flatMap((note) => note.blocks),
  ...tail,
];

/** The rows of blocks directly inside a block. */
export function blocksIn(block: PlainBlock): PlainBlock[][] {
  if (block.type === 'list') return block.items.map(({ blocks }) => blocks);
  if (block.type === 'table') return [...block.head, ...block.rows.flat()].map((cell: Cell) => cell.blocks);
  if (block.type === 'definitionList') return block.rows.map(({ blocks }) => blocks);
  return 'blocks' in block ? [block.blocks] : [];
}

/**
 * The same value with other nodes in its sentences, whatever it is made of.
 * @param change what comes in the place of a node, itself or something else; `undefined` takes it away
 */
export function rewrite<T>(value: T, change: (node: PageInline) => PageInline | undefined): T {
  return visit(value) as T;

  function visit(part: unknown): unknown {
    if (Array.isArray(part))
      return part.flatMap((child: unknown) => {
        const after = visit(child);
        return after === undefined ? [] : [after];
      });
    if (part === null || typeof part !== 'object') return part;
    const node = isInline(part) ? change(part) : part;
    return node && Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]));
  }
}

/** The ids of the sources that something refers to, in order of appearance. */
export function sourcesIn(value: unknown): string[] {
  const ids = new Set<string>();
  rewrite(value, (node) => {
    if (isSourceReference(node)) for (const { id } of node.sources) ids.add(id);
    return node;
  });
  return [...ids];
}

export const isSourceReference = (node: PageInline): node is InlineOf<'sourceReference'> =>
  node.type === 'sourceReference';

const INLINE: Record<PageInline['type'], true> = {
  text: true,
  inlineCode: true,
  break: true,
  emphasis: true,
  strong: true,
  small: true,
  foreign: true,
  claim: true,
  link: true,
  footnoteReference: true,
  sourceReference: true,
  field: true,
};

const isInline = (value: object): value is PageInline =>
  'type' in value && typeof value.type === 'string' && Object.hasOwn(INLINE, value.type);
