import type { Zin } from '../../document/tree.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { dispatch, type Handlers } from '../dispatch.ts';
import { estimate, link, small, text } from '../make.ts';
import type { Inline } from '../plain.ts';
import type { LowerContext } from './context.ts';

const handlers = {
  text: ({ value }) => [text(value)],
  inlineCode: ({ value }) => [{ type: 'inlineCode', value }],
  break: () => [{ type: 'break' }],
  emphasis: ({ children }, context) => [{ type: 'emphasis', children: lowerInlines(children, context) }],
  strong: ({ children }, context) => [{ type: 'strong', children: lowerInlines(children, context) }],
  link: ({ url, children }, context) => [
    { type: 'link', url: context.url(url), children: lowerInlines(children, context) },
  ],
  footnoteReference: ({ nummer }, { mentions }) => {
    const mention = (mentions.get(nummer) ?? 0) + 1;
    mentions.set(nummer, mention);
    return [{ type: 'footnoteReference', number: nummer, mention }];
  },

  Feit: ({ attributen, children }, context) => [
    { type: 'claim', kind: 'feit', children: lowerInlines(children, context) },
    ...(attributen.peildatum
      ? [text(' '), small(`(${nl.peildatum(datumTekst(attributen.peildatum))})`)]
      : []),
    ...sourceReference(attributen.bron, context),
  ],
  Bron: ({ attributen }, context) => sourceReference(attributen.id, context),
  Schatting: ({ children }, context) => [
    { type: 'claim', kind: 'schatting', children: [...lowerInlines(children, context), ...estimate()] },
  ],
  Begrip: ({ attributen, children }, context) => [
    {
      type: 'link',
      url: context.verwijzer.adres('begrip', attributen.id),
      kind: 'begrip',
      children: lowerInlines(children, context),
    },
  ],
  Sjabloon: ({ attributen }, { verwijzer }) => [
    link(verwijzer.adres('sjabloon', attributen.id), verwijzer.titel('sjabloon', attributen.id)),
  ],
  Naam: ({ attributen }, { verwijzer }) => [text(verwijzer.naam(attributen.portret))],
  Invulveld: ({ attributen }, { field }) => [{ type: 'field', field: field(attributen.id) }],
  Gemeente: (_, { verwijzer }) => [text(verwijzer.namen.gemeente)],
  Organisatie: (_, { verwijzer }) => [text(verwijzer.namen.organisatie)],
  Contact: (_, { verwijzer }) => [text(verwijzer.namen.contact)],
} satisfies Handlers<Zin, Inline[], LowerContext>;

/** Sentences lowered. A note stands against the word before it, whatever space the writer left. */
export function lowerInlines(nodes: readonly Zin[], context: LowerContext): Inline[] {
  return nodes.flatMap((node, i) => {
    // Checks read a broken text too, and tell of a block amid a sentence: until it is mended it says nothing.
    if (!Object.hasOwn(handlers, node.type)) return [];
    const next = nodes[i + 1];
    const note = next?.type === 'Bron' || next?.type === 'footnoteReference';
    const close = note && node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node;
    return dispatch<Zin, Inline[], LowerContext>(handlers, close, context);
  });
}

/** The numbers of sources, ids parted by spaces; nothing when the page has none of them. */
export function sourceReference(ids: string | undefined, { verwijzer }: LowerContext): Inline[] {
  if (ids === undefined) return [];
  const sources = verwijzer.bronnen(ids).map(({ id, nummer }) => ({ id, number: nummer }));
  return sources.length > 0 ? [{ type: 'sourceReference', sources }] : [];
}
