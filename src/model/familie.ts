import type { Soort } from '../schema/soorten.ts';

/** What readers do with a page: do it, learn with it, see how others did it, or know it. */
export type Familie = 'doen' | 'leren' | 'zien' | 'weten';

/** Every soort belongs to one family: it gives the page its colour and its fanlight. */
export const familieVan: Record<Soort, Familie> = {
  stap: 'doen',
  sjabloon: 'doen',
  module: 'leren',
  praktijk: 'zien',
  portret: 'zien',
  verslag: 'zien',
  thema: 'weten',
  vraag: 'weten',
  begrip: 'weten',
  pagina: 'doen',
  bron: 'weten',
};
