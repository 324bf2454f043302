import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import type { Inline } from '../../page/plain.ts';
import { xml } from '../shared/xml.ts';
import type { EpubContext } from './context.ts';
import { schrijfVeld } from './veld.ts';

/** The place of a source in the list of sources. */
export const bronadres = (id: string): string => `bronnen.xhtml#bron-${id}`;

const handlers: Handlers<Inline, string, EpubContext> = {
  text: ({ value }) => xml(value),
  inlineCode: ({ value }) => `<code>${xml(value)}</code>`,
  break: () => '<br/>',
  emphasis: ({ children }, context) => `<em>${zinnen(children, context)}</em>`,
  strong: ({ children }, context) => `<strong>${zinnen(children, context)}</strong>`,
  small: ({ children }, context) => `<small>${zinnen(children, context)}</small>`,
  claim: ({ children }, context) => zinnen(children, context),
  link: ({ url: naar, children }, context) =>
    `<a href="${xml(context.naar(naar))}">${zinnen(children, context)}</a>`,
  footnoteReference: ({ number: nummer }, { genoemd }) => {
    const keer = (genoemd.get(nummer) ?? 0) + 1;
    genoemd.set(nummer, keer);
    const id = keer === 1 ? ` id="nootverwijzing-${nummer}"` : '';
    return `<sup><a${id} epub:type="noteref" role="doc-noteref" href="#noot-${nummer}" aria-label="${xml(nl.voetnoot(nummer))}">${nummer}</a></sup>`;
  },
  sourceReference: ({ sources: bronnen }) => `<sup>${bronlinks(bronnen)}</sup>`,
  field: schrijfVeld,
};

/** Numbers that lead to the list of sources. */
export const bronlinks = (bronnen: readonly { id: string; number: number }[]): string =>
  bronnen
    .map(
      ({ id, number: nummer }) =>
        `<a epub:type="biblioref" role="doc-biblioref" href="${xml(bronadres(id))}" aria-label="${xml(nl.bron)} ${nummer}">${nummer}</a>`,
    )
    .join(', ');

/** Sentences as XHTML. */
export const zinnen = (nodes: readonly Inline[], context: EpubContext): string =>
  nodes.map((node) => dispatch(handlers, node, context)).join('');
