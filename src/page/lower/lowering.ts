import type { BlockText, InlineText } from '../../document/tree.ts';
import { typography } from '../../document/language/typography.ts';
import type { Sjabloonveld, Referrer } from '../referrer.ts';
import type { Field, PageInline, Note, PlainBlock } from '../plain/plain.ts';
import { lowerBlocks } from './block.ts';
import type { LowerContext } from './context.ts';
import { lowerInlines, sourceReference } from './inline.ts';

/** Lowers the texts of one page: from what a writer wrote to plain nodes, tags and all. */
export interface Lowering {
  inline: (text: InlineText) => PageInline[];
  blocks: (text: BlockText) => PlainBlock[];
  notes: (text: BlockText) => Note[];
  /** The numbers of sources, ids parted by spaces. */
  sources: (ids: string) => PageInline[];
}

export function loweringOf({
  adres: address,
  referrer,
  estimatesTold = false,
}: {
  adres: string;
  referrer: Referrer;
  estimatesTold?: boolean;
}): Lowering {
  const context: LowerContext = {
    referrer,
    url: (url) => (url.startsWith('#') ? `${address}${url}` : url),
    field: (id) => fieldOf(id, referrer.field(id)),
    tables: 0,
    mentions: new Map(),
    estimatesTold,
  };
  return {
    // A field is read on other pages too, and in data: there it says itself that it is an estimate.
    inline: ({ children }) => lowerInlines(children, { ...context, estimatesTold: false }),
    blocks: ({ children }) => lowerBlocks(children, context),
    notes: ({ voetnoten: footnotes }) =>
      footnotes.map(({ nummer: number, children }) => ({
        number,
        blocks: lowerBlocks(children, context),
      })),
    sources: (ids) => sourceReference(ids, context),
  };
}

/** A field as writers get it; an unknown one is left to the checks. */
function fieldOf(id: string, field?: Sjabloonveld): Field {
  if (!field) return { id, label: id, invoer: 'tekst', opties: [], verplicht: false };
  const { label, invoer: input, opties: options, verplicht: required, hulp: help, uitPlan: fromPlan } = field;
  return {
    id,
    label: typography(label),
    invoer: input,
    opties: options.map((option) => typography(option)),
    verplicht: required,
    ...(help && { hulp: typography(help) }),
    ...(fromPlan && { uitPlan: fromPlan }),
  };
}
