import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import type { PageInline } from '../../page/plain/plain.ts';
import { code, target, escape } from './escape.ts';

/** What the handlers share while they write one page. */
export interface MarkdownContext {
  /** A whole address: a file that somebody takes along has no site around it. */
  to: (address: string) => string;
  /** Inside a table or a heading, where a line cannot break. */
  oneLine: boolean;
  /** A list right after another list: other signs keep the two apart. */
  otherwise: boolean;
}

const handlers: Handlers<PageInline, string, MarkdownContext> = {
  text: ({ value }) => escape(value),
  // In a table a bar ends the cell, in code too.
  inlineCode: ({ value }, { oneLine }) => (oneLine ? code(value).replaceAll('|', '\\|') : code(value)),
  break: (_, { oneLine }) => (oneLine ? '<br>' : '\\\n'),
  emphasis: ({ children }, context) => round('*', markdownInlines(children, context)),
  strong: ({ children }, context) => round('**', markdownInlines(children, context)),
  small: ({ children }, context) => markdownInlines(children, context),
  foreign: ({ children }, context) => markdownInlines(children, context),
  claim: ({ children }, context) => markdownInlines(children, context),
  link: ({ url: to, children }, context) =>
    `[${markdownInlines(children, context)}](${target(context.to(to))})`,
  footnoteReference: ({ number }) => `[^${number}]`,
  sourceReference: ({ sources: bronnen }, { to }) => {
    const links = bronnen.map(
      ({ id, number }) => `[${nl.bron.toLowerCase()} ${number}](${target(to(`/bronnen/#${id}`))})`,
    );
    return ` (${links.join(', ')})`;
  },
  field: ({ field, filled: value }) => escape(value ?? `[${field.label}]`),
};

/** Sentences as Markdown. The number of a source brings a space of its own. */
export const markdownInlines = (nodes: readonly PageInline[], context: MarkdownContext): string =>
  nodes
    .map((node, i) => {
      const written = dispatch(handlers, node, context);
      return nodes[i + 1]?.type === 'sourceReference' ? written.trimEnd() : written;
    })
    .join('');

/** Signs around words: they must touch the words, so space goes outside. */
function round(character: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const [forWhom = '', after = ''] = text.split(words);
  return `${forWhom}${character}${words}${character}${after}`;
}
