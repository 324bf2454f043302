import { z } from 'zod';
import { languageTags } from '../../text/languages.ts';
import { inCalendar, inline, line, PARTIAL, webAddress } from '../../schema/fields.ts';

/** A source. Has no page of its own; it stands at `/bronnen/#<id>`. */
export const bronSchema = z.strictObject({
  titel: line('De titel van de bron.'),
  taal: z
    .enum(languageTags)
    .describe('De taal van de bron en van de titel hierboven, als die niet Nederlands is.')
    .optional(),
  uitgever: line('Wie de bron uitgaf.'),
  datum: z
    .union([inCalendar(PARTIAL, 'Schrijf 2026, 2026-11 of 2026-11-22, of z.d.'), z.literal('z.d.')])
    .describe('Wanneer de bron verscheen, of z.d. (zonder datum).'),
  adres: webAddress('Waar de bron staat.').optional(),
  geraadpleegd: inCalendar(/^\d{4}-\d{2}(-\d{2})?$/, 'Schrijf de maand, bijvoorbeeld 2026-11.').describe(
    'Wanneer wij de bron lazen.',
  ),
  zekerheid: z
    .enum(['zeker', 'waarschijnlijk', 'controleren'])
    .describe('Hoe zeker de feiten uit deze bron zijn.'),
  controleren: z.boolean().default(false).describe('Of iemand dit adres vóór publicatie nog moet openen.'),
  brondocument: z
    .boolean()
    .default(false)
    .describe('Of dit een van de documenten is waar de handleiding uit ontstond.'),
  toelichting: inline('Wat de lezer over deze bron moet weten.').optional(),
});

export type Bron = z.output<typeof bronSchema>;
