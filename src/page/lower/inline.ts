import type { Inline } from '../../document/tree.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { dispatch, type Handlers } from '../dispatch.ts';
import { estimate, link, small, text } from '../make.ts';
import type { PageInline } from '../plain/plain.ts';
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
  footnoteReference: ({ nummer: number }, { mentions }) => {
    const mention = (mentions.get(number) ?? 0) + 1;
    mentions.set(number, mention);
    return [{ type: 'footnoteReference', number, mention }];
  },

  Feit: ({ attributen: attributes, children }, context) => [
    { type: 'claim', kind: 'feit', children: lowerInlines(children, context) },
    ...(attributes.peildatum
      ? [
          text(' '),
          { ...small(`(${nl.peildatum(dateText(attributes.peildatum))})`), kind: 'peildatum' } as const,
        ]
      : []),
    ...sourceReference(attributes.bron, context),
  ],
  Bron: ({ attributen: attributes }, context) => sourceReference(attributes.id, context),
  Schatting: ({ children }, context) => [
    {
      type: 'claim',
      kind: 'schatting',
      children: [...lowerInlines(children, context), ...(context.estimatesTold ? [] : estimate())],
    },
  ],
  Som: ({ attributen: attributes }, { referrer }) => [text(referrer.sum(attributes.van))],
  Begrip: ({ attributen: attributes, children }, context) => [
    {
      type: 'link',
      url: context.referrer.address('begrip', attributes.id),
      kind: 'begrip',
      children: lowerInlines(children, context),
    },
  ],
  Sjabloon: ({ attributen: attributes }, { referrer }) => [
    link(referrer.address('sjabloon', attributes.id), referrer.title('sjabloon', attributes.id)),
  ],
  Naam: ({ attributen: attributes }, { referrer }) => [text(referrer.name(attributes.portret))],
  Invulveld: ({ attributen: attributes }, { field }) => [{ type: 'field', field: field(attributes.id) }],
  Gemeente: (_, { referrer }) => [text(referrer.names.gemeente)],
  Organisatie: (_, { referrer }) => [text(referrer.names.organisatie)],
  Contact: (_, { referrer }) => [text(referrer.names.contact)],
} satisfies Handlers<Inline, PageInline[], LowerContext>;

/** Sentences lowered. A note stands against the word before it, whatever space the writer left. */
export function lowerInlines(nodes: readonly Inline[], context: LowerContext): PageInline[] {
  return nodes.flatMap((node, i) => {
    // Checks read a broken text too, and tell of a block amid a sentence: until it is mended it says nothing.
    if (!Object.hasOwn(handlers, node.type)) return [];
    const next = nodes[i + 1];
    const note = next?.type === 'Bron' || next?.type === 'footnoteReference';
    const close = note && node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node;
    return dispatch<Inline, PageInline[], LowerContext>(handlers, close, context);
  });
}

/** The numbers of sources, ids parted by spaces; nothing when the page has none of them. */
export function sourceReference(ids: string | undefined, { referrer }: LowerContext): PageInline[] {
  if (ids === undefined) return [];
  const sources = referrer.bronnen(ids).map(({ id, nummer: number }) => ({ id, number }));
  return sources.length > 0 ? [{ type: 'sourceReference', sources }] : [];
}
