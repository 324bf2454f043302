import type { z } from 'zod';
import { begripSchema } from './begrip.ts';
import { bronSchema } from './bron.ts';
import { moduleSchema } from './module.ts';
import { paginaSchema } from './pagina.ts';
import { portretSchema } from './portret.ts';
import { praktijkSchema } from './praktijk.ts';
import { sjabloonSchema } from './sjabloon.ts';
import { stapSchema } from './stap.ts';
import { themaSchema } from './thema.ts';
import { verslagSchema } from './verslag.ts';
import { vraagSchema } from './vraag.ts';

/** Every soort of entry: its folder in `content/`, which is its address too, and its schema. */
export const soorten = {
  stap: { map: 'stappenplan', schema: stapSchema },
  module: { map: 'leerlijn', schema: moduleSchema },
  praktijk: { map: 'praktijken', schema: praktijkSchema },
  portret: { map: 'portretten', schema: portretSchema },
  verslag: { map: 'verslagen', schema: verslagSchema },
  thema: { map: 'themas', schema: themaSchema },
  vraag: { map: 'vragen', schema: vraagSchema },
  begrip: { map: 'begrippen', schema: begripSchema },
  sjabloon: { map: 'sjablonen', schema: sjabloonSchema },
  pagina: { map: 'paginas', schema: paginaSchema },
  bron: { map: 'bronnen', schema: bronSchema },
} as const;

export type Soort = keyof typeof soorten;
/** What a writer put in the front matter of an entry of this soort, after validation. */
export type Gegevens<S extends Soort> = z.output<(typeof soorten)[S]['schema']>;
export const soortNamen = Object.keys(soorten) as Soort[];
