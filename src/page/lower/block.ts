import type { Block, TableCell } from '../../document/tree.ts';
import { nl } from '../../text/nl.ts';
import { dispatch, type Handlers } from '../dispatch.ts';
import { link, makeParagraph, text } from '../make.ts';
import type { Cell, PlainBlock } from '../plain/plain.ts';
import type { LowerContext } from './context.ts';
import { lowerDiagram } from './diagram.ts';
import { lowerInlines } from './inline.ts';

type Box = Extract<
  Block,
  { type: 'LetOp' | 'Tip' | 'Valkuil' | 'Voorbeeld' | 'EigenVoorstel' | 'Voorbehoud' }
>;

const handlers = {
  paragraph: ({ children }, context) => [makeParagraph(...lowerInlines(children, context))],
  heading: ({ depth, id, children }, context) => [
    { type: 'heading', depth, id, children: lowerInlines(children, context) },
  ],
  list: ({ ordered, start, children }, context) => [
    {
      type: 'list',
      ordered,
      start,
      items: children.map((item) => ({
        ...(item.checked !== undefined && { checked: item.checked }),
        blocks: lowerBlocks(item.children, context),
      })),
    },
  ],
  table: ({ head, rows }, context) => [
    {
      type: 'table',
      name: '',
      number: ++context.tables,
      head: head.map((cell) => lowerCell(cell, context)),
      rows: rows.map((row) => row.map((cell) => lowerCell(cell, context))),
      rowHeads: false,
    },
  ],
  blockquote: ({ children }, context) => [{ type: 'blockquote', blocks: lowerBlocks(children, context) }],
  code: ({ value }) => [{ type: 'code', value }],
  image: ({ url, alt }, { referrer }) => {
    const size = referrer.imageSize(url);
    return [{ type: 'image', url, alt, ...(size && { size }) }];
  },

  LetOp: (node, context) => box(node, context),
  Tip: (node, context) => box(node, context),
  Valkuil: (node, context) => box(node, context),
  Voorbeeld: (node, context) => box(node, context),
  EigenVoorstel: (node, context) => box(node, context),
  Voorbehoud: (node, context) => box(node, context),
  UitDePraktijk: ({ type, attributen: { praktijk }, children }, context) => {
    const { referrer } = context;
    return [
      {
        type: 'box',
        kind: type,
        title: [
          text(`${nl.tags.UitDePraktijk}: `),
          referrer.isShown('praktijk', praktijk)
            ? link(referrer.address('praktijk', praktijk), referrer.title('praktijk', praktijk))
            : text(referrer.title('praktijk', praktijk)),
        ],
        blocks: lowerBlocks(children, context),
      },
    ];
  },
  Kaart: ({ attributen: { titel: title }, children }, context) => [
    { type: 'card', ...(title && { title }), blocks: lowerBlocks(children, context) },
  ],
  Schrijfruimte: ({ attributen: attributes }) => [{ type: 'writingSpace', lines: Number(attributes.regels) }],
  Diagram: ({ attributen: attributes }, context) => {
    const diagram = context.referrer.diagram(attributes.id);
    return diagram ? [lowerDiagram(diagram, ({ children }) => lowerInlines(children, context))] : [];
  },
} satisfies Handlers<Block, PlainBlock[], LowerContext>;

/** Blocks lowered. */
export function lowerBlocks(nodes: readonly Block[], context: LowerContext): PlainBlock[] {
  // Checks read a broken text too, and tell of words between paragraphs: until it is mended they say nothing.
  return nodes.flatMap((node) =>
    Object.hasOwn(handlers, node.type)
      ? dispatch<Block, PlainBlock[], LowerContext>(handlers, node, context)
      : [],
  );
}

const box = ({ type, attributen: { titel: title }, children }: Box, context: LowerContext): PlainBlock[] => [
  {
    type: 'box',
    kind: type,
    title: [text(title ?? nl.tags[type])],
    blocks: lowerBlocks(children, context),
  },
];

const lowerCell = ({ children, align }: TableCell, context: LowerContext): Cell => ({
  blocks: [makeParagraph(...lowerInlines(children, context))],
  ...((align === 'right' || align === 'center') && { align }),
});
