import { office } from '../../text/outputs/office.ts';
import { makeParagraph, text } from '../make.ts';
import type { PageInline, PlainBlock, PlainPage } from './plain.ts';
import { isSourceReference, rewrite, sourcesIn } from './walk.ts';
import { wordsOf } from './words.ts';

/**
 * The first part of a document, for one sheet of paper: what one prints and hands over. Hints of fields and a list
 * of sources take room that one sheet does not have, so the sources stand in one small line.
 */
export function oneSheet(page: PlainPage): PlainPage {
  const headings = page.blocks.flatMap((block, i) =>
    block.type === 'heading' && block.depth === 2 ? [i] : [],
  );
  const [begin = -1, end = page.blocks.length] = headings;
  const [first, ...rest] = page.blocks.slice(begin + 1, end);
  // Who gets the sheet reads what it is about, and not what kind of paper it is.
  const ownTitle = first?.type === 'heading' ? wordsOf(first.children) : undefined;
  const part = first && !ownTitle ? [first, ...rest] : rest;
  const named = new Set(sourcesIn(part));
  const sources = page.sources.filter(({ id }) => named.has(id));
  return {
    ...page,
    title: ownTitle ?? page.title,
    blocks: [
      ...page.blocks.filter((block) => block.type === 'image' && block.logo),
      ...bare(part),
      ...(sources.length > 0 ? [makeParagraph(sourceLine(sources))] : []),
    ],
    sources: [],
  };
}

const sourceLine = (sources: PlainPage['sources']): PageInline => ({
  type: 'small',
  children: [
    text(office.bronnen),
    ...sources.flatMap(({ children }, i) => [...(i > 0 ? [text('; ')] : []), ...children.slice(0, 1)]),
    text('.'),
  ],
});

/** Without hints, and without the numbers of sources that have no list. */
const bare = (blocks: PlainBlock[]): PlainBlock[] =>
  rewrite(blocks, (node) => {
    if (isSourceReference(node)) return undefined;
    if (node.type !== 'field') return node;
    const { hulp: _help, ...field } = node.field;
    return { ...node, field };
  });
