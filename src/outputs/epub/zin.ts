import { nl } from '../../text/nl.ts';
import type { StukHandlers, StukZin } from '../shared/stuk/index.ts';
import type { ZinType } from '../shared/stuk/types.ts';
import { xml } from '../shared/xml.ts';
import type { EpubContext } from './context.ts';
import { schrijfVeld } from './veld.ts';

/** The place of a source in the list of sources. */
export const bronadres = (id: string): string => `bronnen.xhtml#bron-${id}`;

const handlers = {
  tekst: ({ value }) => xml(value),
  code: ({ value }) => `<code>${xml(value)}</code>`,
  regeleinde: () => '<br/>',
  nadruk: ({ children }, context) => `<em>${zinnen(children, context)}</em>`,
  sterk: ({ children }, context) => `<strong>${zinnen(children, context)}</strong>`,
  klein: ({ children }, context) => `<small>${zinnen(children, context)}</small>`,
  link: ({ naar, children }, context) =>
    `<a href="${xml(context.naar(naar))}">${zinnen(children, context)}</a>`,
  noot: ({ nummer }, { genoemd }) => {
    const keer = (genoemd.get(nummer) ?? 0) + 1;
    genoemd.set(nummer, keer);
    const id = keer === 1 ? ` id="nootverwijzing-${nummer}"` : '';
    return `<sup><a${id} epub:type="noteref" role="doc-noteref" href="#noot-${nummer}" aria-label="${xml(nl.voetnoot(nummer))}">${nummer}</a></sup>`;
  },
  bron: ({ bronnen }) => `<sup>${bronlinks(bronnen)}</sup>`,
  invulveld: schrijfVeld,
} satisfies Pick<StukHandlers<string, EpubContext>, ZinType>;

/** Numbers that lead to the list of sources. */
export const bronlinks = (bronnen: readonly { id: string; nummer: number }[]): string =>
  bronnen
    .map(
      ({ id, nummer }) =>
        `<a epub:type="biblioref" role="doc-biblioref" href="${xml(bronadres(id))}" aria-label="${xml(nl.bron)} ${nummer}">${nummer}</a>`,
    )
    .join(', ');

/** Sentences as XHTML. */
export const zinnen = (nodes: readonly StukZin[], context: EpubContext): string =>
  nodes
    .map((node) => (handlers[node.type] as (node: StukZin, context: EpubContext) => string)(node, context))
    .join('');
