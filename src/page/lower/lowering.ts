import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import { typografie } from '../../document/typography.ts';
import type { Sjabloonveld, Verwijzer } from '../../model/verwijzer.ts';
import type { Field, Inline, Note, PlainBlock } from '../plain.ts';
import { lowerBlocks } from './block.ts';
import type { LowerContext } from './context.ts';
import { lowerInlines, sourceReference } from './inline.ts';

/** Lowers the texts of one page: from what a writer wrote to plain nodes, tags and all. */
export interface Lowering {
  inline: (tekst: ZinTekst) => Inline[];
  blocks: (tekst: BlokTekst) => PlainBlock[];
  notes: (tekst: BlokTekst) => Note[];
  /** The numbers of sources, ids parted by spaces. */
  sources: (ids: string) => Inline[];
}

export function loweringOf({ adres, verwijzer }: { adres: string; verwijzer: Verwijzer }): Lowering {
  const context: LowerContext = {
    verwijzer,
    url: (url) => (url.startsWith('#') ? `${adres}${url}` : url),
    field: (id) => fieldOf(id, verwijzer.veld(id)),
    tables: 0,
    mentions: new Map(),
  };
  return {
    inline: ({ children }) => lowerInlines(children, context),
    blocks: ({ children }) => lowerBlocks(children, context),
    notes: ({ voetnoten }) =>
      voetnoten.map(({ nummer, children }) => ({ number: nummer, blocks: lowerBlocks(children, context) })),
    sources: (ids) => sourceReference(ids, context),
  };
}

/** A field as writers get it; an unknown one is left to the checks. */
function fieldOf(id: string, veld?: Sjabloonveld): Field {
  if (!veld) return { id, label: id, invoer: 'tekst', opties: [], verplicht: false };
  const { label, invoer, opties, verplicht, hulp, uitPlan } = veld;
  return {
    id,
    label: typografie(label),
    invoer,
    opties: opties.map((optie) => typografie(optie)),
    verplicht,
    ...(hulp && { hulp: typografie(hulp) }),
    ...(uitPlan && { uitPlan }),
  };
}
