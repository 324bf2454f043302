import type { Soort } from '../schema/soorten.ts';

/** The words for every soort, singular and plural, as readers and code use them. */
export const termen: Record<Soort, { enkel: string; meer: string }> = {
  stap: { enkel: 'stap', meer: 'stappen' },
  module: { enkel: 'module', meer: 'modules' },
  praktijk: { enkel: 'praktijk', meer: 'praktijken' },
  portret: { enkel: 'portret', meer: 'portretten' },
  verslag: { enkel: 'verslag', meer: 'verslagen' },
  thema: { enkel: 'thema', meer: 'thema’s' },
  vraag: { enkel: 'vraag', meer: 'vragen' },
  begrip: { enkel: 'begrip', meer: 'begrippen' },
  sjabloon: { enkel: 'sjabloon', meer: 'sjablonen' },
  pagina: { enkel: 'pagina', meer: 'pagina’s' },
  bron: { enkel: 'bron', meer: 'bronnen' },
};

const MET_HET: ReadonlySet<Soort> = new Set(['portret', 'verslag', 'thema', 'begrip', 'sjabloon']);

/** The article of a soort, as a sentence begins with it. Example: `thema` → `Het`. */
export const lidwoordVan = (soort: Soort): 'Het' | 'De' => (MET_HET.has(soort) ? 'Het' : 'De');
