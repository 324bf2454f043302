import { z } from 'zod';
import { block, line, to } from './fields.ts';

/** Kinds of boxes that an edition may add: the tags of the vocabulary that a writer would use for it. */
const boxKinds = ['LetOp', 'Tip', 'Valkuil', 'Voorbeeld', 'EigenVoorstel', 'Voorbehoud'] as const;

/** A box of the edition itself, at a heading of any page. */
export const ownBox = z.strictObject({
  pagina: to('De pagina, als soort:id.'),
  kop: z
    .string()
    .regex(/^[^#\s/]+$/, 'Schrijf alleen wat in het adres achter # staat, bijvoorbeeld taken.')
    .describe('De kop waar het kader bij hoort: wat in het adres achter # staat.'),
  plaats: z.enum(['voor', 'na']).default('na').describe('Boven de kop (voor), of er meteen onder (na).'),
  soort: z.enum(boxKinds).default('Tip').describe('Wat voor kader het is.'),
  titel: line('Wat er boven het kader staat, bijvoorbeeld: Bij ons in Lindewoude.').optional(),
  tekst: block('De tekst in het kader.'),
});
