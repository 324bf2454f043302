import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import { typografie } from '../../document/typography.ts';
import type { ElkeEntry } from '../../model/entry.ts';
import type { Verwijzer } from '../../model/verwijzer.ts';
import type { Field, Inline, Note, PlainBlock } from '../plain.ts';
import { lowerBlocks } from './block.ts';
import type { LowerContext } from './context.ts';
import { lowerInlines, sourceReference } from './inline.ts';

type Velden = Extract<ElkeEntry, { soort: 'sjabloon' }>['data']['velden'];

/** Lowers the texts of one page: from what a writer wrote to plain nodes, tags and all. */
export interface Lowering {
  inline: (tekst: ZinTekst) => Inline[];
  blocks: (tekst: BlokTekst) => PlainBlock[];
  notes: (tekst: BlokTekst) => Note[];
  /** The numbers of sources, ids parted by spaces. */
  sources: (ids: string) => Inline[];
}

/** @param velden the fields of the template whose texts these are */
export function loweringOf(
  { adres, verwijzer }: { adres: string; verwijzer: Verwijzer },
  velden: Velden = [],
): Lowering {
  const context: LowerContext = {
    verwijzer,
    url: (url) => (url.startsWith('#') ? `${adres}${url}` : url),
    field: (id) => fieldOf(id, velden),
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

function fieldOf(id: string, velden: Velden): Field {
  const veld = velden.find((item) => item.id === id);
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
