import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import type { Item, PlainBlock, PageInline } from '../../page/plain/plain.ts';
import { begin, target, escape } from './escape.ts';
import { writeMarkdownTable } from './table.ts';
import { markdownInlines, type MarkdownContext } from './inline.ts';

const handlers: Handlers<PlainBlock, string, MarkdownContext> = {
  heading: ({ depth: level, children }, context) =>
    `${'#'.repeat(level)} ${markdownInlines(children, { ...context, oneLine: true })}`,
  paragraph: ({ children }, context) => begin(markdownInlines(children, context).trim()),
  list: ({ ordered: numbered, start, items: points }, context) => {
    const character = numbered ? (context.otherwise ? ')' : '.') : context.otherwise ? '*' : '-';
    const roomy = points.some(({ blocks }) => !isShort(blocks));
    return points
      .map((point, i) => listItem(point, numbered ? `${start + i}${character}` : character, context))
      .join(roomy ? '\n\n' : '\n');
  },
  table: (table, context) => writeMarkdownTable(table, context),
  definitionList: ({ rows }, context) =>
    rows
      .map(({ term: name, blocks: contents }) =>
        listItem({ blocks: withName(name, contents) }, context.otherwise ? '*' : '-', context),
      )
      .join(rows.every(({ blocks: contents }) => isShort(contents)) ? '\n' : '\n\n'),
  blockquote: ({ blocks: contents }, context) => quote(markdownBlocks(contents, context)),
  // Markdown says no language; a program that reads it sees that by itself.
  passage: ({ blocks: contents }, context) => markdownBlocks(contents, context),
  code: ({ value }) => {
    const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([series]) => series.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${value}\n${fence}`;
  },
  image: ({ url, alt }, { to }) => `![${escape(alt)}](${target(to(url))})`,
  box: ({ title, blocks: contents }, context) =>
    quote(
      [
        `**${markdownInlines(title, { ...context, oneLine: true })}**`,
        markdownBlocks(contents, context),
      ].join('\n\n'),
    ),
  card: ({ title, blocks: contents }, context) =>
    quote([...(title ? [`**${escape(title)}**`] : []), markdownBlocks(contents, context)].join('\n\n')),
  writingSpace: ({ lines }) =>
    [`*${nl.writingSpace}:*`, ...Array.from({ length: lines }, () => '\\_'.repeat(40))].join('\\\n'),
  // A drawing has no place in text; what it shows stands below it in words.
  drawing: ({ title, description, blocks: contents }, context) =>
    [`**${escape(title)}**`, begin(escape(description)), markdownBlocks(contents, context)].join('\n\n'),
  sheet: ({ title, subtitle: under, blocks: contents }, context) =>
    [
      ...(title ? [`### ${markdownInlines(title, { ...context, oneLine: true })}`] : []),
      ...(under ? [begin(markdownInlines(under, context))] : []),
      markdownBlocks(contents, context),
    ].join('\n\n'),
};

/** Blocks as Markdown, an empty line between them. */
export function markdownBlocks(row: readonly PlainBlock[], context: MarkdownContext): string {
  let otherwise = false;
  return row
    .map((block, i) => {
      const forWhom = row[i - 1];
      otherwise = isList(block) && forWhom !== undefined && isList(forWhom) ? !otherwise : false;
      return dispatch(handlers, block, {
        ...context,
        otherwise,
      });
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A name in front of what it stands for: in the first paragraph, or above it. */
function withName(name: string, contents: readonly PlainBlock[]): PlainBlock[] {
  const [first, ...rest] = contents;
  const term: PageInline = { type: 'strong', children: [{ type: 'text', value: `${name}:` }] };
  return first?.type === 'paragraph'
    ? [{ type: 'paragraph', children: [term, { type: 'text', value: ' ' }, ...first.children] }, ...rest]
    : [{ type: 'paragraph', children: [term] }, ...contents];
}

const isList = ({ type }: PlainBlock): boolean => type === 'list' || type === 'definitionList';
/** A paragraph, with a list below it at most: the items of such a list stand close together. */
const isShort = ([first, second, ...more]: readonly PlainBlock[]): boolean =>
  (first === undefined || first.type === 'paragraph') &&
  (second === undefined || second.type === 'list') &&
  more.length === 0;

function listItem(
  { checked: box, blocks: contents }: Item,
  character: string,
  context: MarkdownContext,
): string {
  const text = markdownBlocks(contents, { ...context, otherwise: false });
  const closed = isShort(contents) ? text.replace('\n\n', '\n') : text;
  const container = box === undefined ? '' : box ? '[x] ' : '[ ] ';
  return `${character} ${container}${indent(closed, character.length + 1)}`;
}

/** All lines but the first that far to the right. */
export const indent = (text: string, far: number): string =>
  text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(far)}`);

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
