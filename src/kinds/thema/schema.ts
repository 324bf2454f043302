import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { date, line, inline } from '../../schema/fields.ts';

/** A condition that plays in several steps: insurance, privacy, money. */
export const themaSchema = z.strictObject({
  ...basis,
  kern: z.array(inline('Eén ding om te onthouden.')).min(1).describe('Wat de lezer in elk geval moet weten.'),
  peildatum: date('De dag waarop bedragen en regels zijn nagelopen.'),
  laatToetsenDoor: z
    .array(line('Een functie, bijvoorbeeld jurist.'))
    .min(1)
    .describe('Wie dit bij de lezer moet nalopen.'),
});

export type Thema = z.output<typeof themaSchema>;
