import { z } from 'zod';
import { merkSchema } from './huisstijl.ts';
import { leerlijnritme, netwerkdagen } from './ritme.ts';
import { datum, naar, regel } from './velden.ts';

/** One edition: the national one, or that of a municipality. */
export const editieSchema = z.strictObject({
  titel: regel('De naam van de editie.'),
  versie: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'Schrijf drie getallen met punten, bijvoorbeeld 1.0.0.')
    .describe('De versie van de inhoud.'),
  datum: datum('De datum van deze versie; staat op elke download.'),
  startdatum: datum('De dag waarop het stappenplan begint; in de landelijke editie een voorbeeld.'),
  gemeente: regel('De naam van de gemeente.').optional(),
  organisatie: regel('De naam van de maatschappelijke organisatie.').optional(),
  contact: z
    .strictObject({
      naam: regel('De naam of functie.'),
      email: z.email('Vul een e-mailadres in.').optional().describe('Het e-mailadres.'),
      telefoon: regel('Het telefoonnummer.').optional(),
    })
    .optional()
    .describe('Bij wie lezers terechtkunnen.'),
  netwerkbijeenkomst: z
    .strictObject({
      elkeMaanden: z.int().min(1).describe('Om de hoeveel maanden het netwerk bijeenkomt.'),
      ...netwerkdagen,
    })
    .describe('Het ritme van de netwerkbijeenkomst.'),
  huisstijl: merkSchema.describe('De merkwaarden; het bouwen rekent daar de andere kleuren uit.'),
  talen: z.array(z.literal('nl')).min(1).describe('De talen van de editie.'),
  leerlijn: leerlijnritme,
  verberg: z
    .array(naar('Een pagina, als soort:id.'))
    .default([])
    .describe('Pagina’s die deze editie niet toont.'),
});

export type EditieInput = z.input<typeof editieSchema>;
export type Editie = z.output<typeof editieSchema>;
