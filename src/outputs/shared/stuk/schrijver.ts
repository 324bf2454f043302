import type { BlokTekst, ZinTekst } from '../../../document/tree.ts';
import type { ElkeEntry } from '../../../model/entry.ts';
import type { Verwijzer } from '../../../model/verwijzer.ts';
import { typografie } from '../../../document/typography.ts';
import { blokken } from './blok.ts';
import type { Tekstcontext } from './context.ts';
import type { StukBlok, StukZin, Veld } from './types.ts';
import { bronnoot, zinnen } from './zin.ts';

type Velden = Extract<ElkeEntry, { soort: 'sjabloon' }>['data']['velden'];

/** Lowers the texts of one page. */
export interface Schrijver {
  zin: (tekst: ZinTekst) => StukZin[];
  blok: (tekst: BlokTekst) => StukBlok[];
  /** The numbers of sources, ids parted by spaces. */
  bron: (ids: string) => StukZin[];
}

export function schrijverVoor(
  { adres, verwijzer }: { adres: string; verwijzer: Verwijzer },
  velden: Velden = [],
): Schrijver {
  const context: Tekstcontext = {
    verwijzer,
    naar: (url) => (url.startsWith('#') ? `${adres}${url}` : url),
    veld: (id) => veldVan(id, velden),
  };
  return {
    zin: ({ children }) => zinnen(children, context),
    blok: ({ children }) => blokken(children, context),
    bron: (ids) => bronnoot(ids, context),
  };
}

function veldVan(id: string, velden: Velden): Veld {
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
