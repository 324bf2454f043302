import { nl } from '../../text/nl.ts';
import type { StukHandlers, StukZin } from '../shared/stuk/index.ts';
import type { ZinType } from '../shared/stuk/types.ts';
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

const handlers = {
  tekst: ({ value }) => escape(value),
  // In a table a bar ends the cell, in code too.
  code: ({ value }, { eenRegel }) => (eenRegel ? code(value).replaceAll('|', '\\|') : code(value)),
  regeleinde: (_, { eenRegel }) => (eenRegel ? '<br>' : '\\\n'),
  nadruk: ({ children }, context) => rond('*', zinnen(children, context)),
  sterk: ({ children }, context) => rond('**', zinnen(children, context)),
  klein: ({ children }, context) => zinnen(children, context),
  link: ({ naar, children }, context) => `[${zinnen(children, context)}](${doel(context.naar(naar))})`,
  noot: ({ nummer }) => `[^${nummer}]`,
  bron: ({ bronnen }, { naar }) => {
    const links = bronnen.map(
      ({ id, nummer }) => `[${nl.bron.toLowerCase()} ${nummer}](${doel(naar(`/bronnen/#${id}`))})`,
    );
    return ` (${links.join(', ')})`;
  },
  invulveld: ({ veld, waarde }) => escape(waarde ?? `[${veld.label}]`),
} satisfies Pick<StukHandlers<string, MarkdownContext>, ZinType>;

/** Sentences as Markdown. */
export const zinnen = (nodes: readonly StukZin[], context: MarkdownContext): string =>
  nodes
    .map((node) =>
      (handlers[node.type] as (node: StukZin, context: MarkdownContext) => string)(node, context),
    )
    .join('');

/** Signs around words: they must touch the words, so space goes outside. */
function rond(teken: string, tekst: string): string {
  const woorden = tekst.trim();
  if (woorden === '') return tekst;
  const [voor = '', na = ''] = tekst.split(woorden);
  return `${voor}${teken}${woorden}${teken}${na}`;
}
