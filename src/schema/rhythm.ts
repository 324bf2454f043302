import { z } from 'zod';
import { date } from './fields.ts';

const weekday = z
  .enum(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'])
  .default('dinsdag')
  .describe('De dag van de week.');
const startTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als uren en minuten, bijvoorbeeld 19:30.')
  .optional()
  .describe('Hoe laat de bijeenkomst begint; zonder tijd staat zij als hele dag in de agenda.');

/** On which days the network meets, beside how many months apart. */
export const networkDays = {
  hoeveelste: z
    .enum(['eerste', 'tweede', 'derde', 'vierde', 'laatste'])
    .default('eerste')
    .describe('De hoeveelste van die weekdagen in de maand.'),
  weekdag: weekday,
  begintijd: startTime,
  minuten: z.int().min(15).max(1440).optional().describe('Hoe lang de bijeenkomst duurt, in minuten.'),
  data: z
    .array(date('Een dag.'))
    .default([])
    .describe('Vaste data, als die er zijn; die gaan voor het ritme.'),
};

/** When the group of the leerlijn meets. */
export const leerlijnRhythm = z
  .strictObject({ weekdag: weekday, begintijd: startTime })
  .optional()
  .describe('De dag en de tijd waarop de groep voor de lessen bijeenkomt.');
