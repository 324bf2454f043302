import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { date, line, reference, references, inline } from '../../schema/fields.ts';

/** A report of a meeting, told again: outcomes first. */
export const verslagSchema = z
  .strictObject({
    ...basis,
    datum: date('De dag van de bijeenkomst.').optional(),
    datumToelichting: inline('Wat er over de datum bekend is, als de dag ontbreekt.').optional(),
    gelegenheid: inline('Bij welke gelegenheid.'),
    begeleiders: z
      .array(
        z.strictObject({
          naam: line(
            'Wie het was, zonder naam: “Een docent”. Een naam mag alleen als het portret met toestemming er is.',
          ),
          rol: line('De rol volgens de bron.'),
          portret: reference(
            'portret',
            'Het portret van deze persoon. Zonder toestemming, of als het is ingetrokken, staat hier de rol.',
          ).optional(),
        }),
      )
      .describe('Wie de bijeenkomst begeleidden.'),
    vraag: inline('De vraag die voorlag.'),
    uitkomsten: z.array(inline('Eén uitkomst.')).min(1).describe('Wat eruit kwam.'),
    vervolg: inline('Wat er daarna gebeurde of zou gebeuren.').optional(),
    praktijken: references('praktijk', 'De praktijken waar het over ging.').default([]),
  })
  .refine(
    ({ datum: date, datumToelichting: dateRemark }) => date !== undefined || dateRemark !== undefined,
    'Vul datum in, of leg bij datumToelichting uit wat er bekend is.',
  );

export type Verslag = z.output<typeof verslagSchema>;
