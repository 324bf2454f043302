import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { datum, regel, verwijzing, verwijzingen, zin } from '../../schema/velden.ts';

/** A report of a meeting, told again: outcomes first. */
export const verslagSchema = z
  .strictObject({
    ...basis,
    datum: datum('De dag van de bijeenkomst.').optional(),
    datumToelichting: zin('Wat er over de datum bekend is, als de dag ontbreekt.').optional(),
    gelegenheid: zin('Bij welke gelegenheid.'),
    begeleiders: z
      .array(
        z.strictObject({
          naam: regel('De naam zoals de bron die geeft.'),
          rol: regel('De rol volgens de bron.'),
          portret: verwijzing(
            'portret',
            'Het portret van deze persoon. Is dat ingetrokken, dan verdwijnt de naam ook hier.',
          ).optional(),
        }),
      )
      .describe('Wie de bijeenkomst begeleidden.'),
    vraag: zin('De vraag die voorlag.'),
    uitkomsten: z.array(zin('Eén uitkomst.')).min(1).describe('Wat eruit kwam.'),
    vervolg: zin('Wat er daarna gebeurde of zou gebeuren.').optional(),
    praktijken: verwijzingen('praktijk', 'De praktijken waar het over ging.').default([]),
  })
  .refine(
    ({ datum, datumToelichting }) => datum !== undefined || datumToelichting !== undefined,
    'Vul datum in, of leg bij datumToelichting uit wat er bekend is.',
  );

export type VerslagInput = z.input<typeof verslagSchema>;
export type Verslag = z.output<typeof verslagSchema>;
