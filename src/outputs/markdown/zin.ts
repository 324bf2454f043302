import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import type { Inline } from '../../page/plain.ts';
import { code, doel, escape } from './escape.ts';

/** What the handlers share while they write one page. */
export interface MarkdownContext {
  /** A whole address: a file that somebody takes along has no site around it. */
  naar: (adres: string) => string;
  /** Inside a table or a heading, where a line cannot break. */
  eenRegel: boolean;
  /** A list right after another list: other signs keep the two apart. */
  anders: boolean;
}

const handlers: Handlers<Inline, string, MarkdownContext> = {
  text: ({ value }) => escape(value),
  // In a table a bar ends the cell, in code too.
  inlineCode: ({ value }, { eenRegel }) => (eenRegel ? code(value).replaceAll('|', '\\|') : code(value)),
  break: (_, { eenRegel }) => (eenRegel ? '<br>' : '\\\n'),
  emphasis: ({ children }, context) => rond('*', zinnen(children, context)),
  strong: ({ children }, context) => rond('**', zinnen(children, context)),
  small: ({ children }, context) => zinnen(children, context),
  claim: ({ children }, context) => zinnen(children, context),
  link: ({ url: naar, children }, context) => `[${zinnen(children, context)}](${doel(context.naar(naar))})`,
  footnoteReference: ({ number: nummer }) => `[^${nummer}]`,
  sourceReference: ({ sources: bronnen }, { naar }) => {
    const links = bronnen.map(
      ({ id, number: nummer }) => `[${nl.bron.toLowerCase()} ${nummer}](${doel(naar(`/bronnen/#${id}`))})`,
    );
    return ` (${links.join(', ')})`;
  },
  field: ({ field: veld, filled: waarde }) => escape(waarde ?? `[${veld.label}]`),
};

/** Sentences as Markdown. The number of a source brings a space of its own. */
export const zinnen = (nodes: readonly Inline[], context: MarkdownContext): string =>
  nodes
    .map((node, i) => {
      const written = dispatch(handlers, node, context);
      return nodes[i + 1]?.type === 'sourceReference' ? written.trimEnd() : written;
    })
    .join('');

/** Signs around words: they must touch the words, so space goes outside. */
function rond(teken: string, tekst: string): string {
  const woorden = tekst.trim();
  if (woorden === '') return tekst;
  const [voor = '', na = ''] = tekst.split(woorden);
  return `${voor}${teken}${woorden}${teken}${na}`;
}
