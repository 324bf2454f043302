import { z } from 'zod';
import { date, line, webAddress } from './fields.ts';

const period = (explanation: string) =>
  z
    .strictObject({ van: date('De eerste dag.'), tot: date('De laatste dag, die er nog bij hoort.') })
    .refine(({ van: from, tot: until }) => from <= until, 'De laatste dag ligt vóór de eerste.')
    .describe(explanation);

const source = z
  .strictObject({
    titel: line('De naam van de bron.'),
    adres: webAddress('Waar die staat.').optional(),
    zekerheid: z.enum(['zeker', 'waarschijnlijk']).describe('Hoe zeker de data zijn.'),
  })
  .describe('Waar de data vandaan komen.');

/** School holidays and feasts that a plan can take over with one choice. */
export const freeDaysSchema = z
  .strictObject({
    peildatum: date('De dag waarop deze data zijn nagekeken.'),
    schoolvakanties: z
      .array(
        z.strictObject({
          naam: line('Hoe de vakantie heet.'),
          noord: period('De vakantie in regio Noord.'),
          midden: period('De vakantie in regio Midden.'),
          zuid: period('De vakantie in regio Zuid.'),
          bron: source,
        }),
      )
      .default([])
      .describe('De schoolvakanties, in volgorde. Na de laatste zijn ze onbekend, en dat zegt het plan.'),
    feesten: z
      .array(
        z.strictObject({
          naam: line('Hoe het feest heet.'),
          van: date('De eerste dag.'),
          tot: date('De laatste dag, die er nog bij hoort.'),
          bron: source,
        }),
      )
      .default([])
      .describe('Feesten die geen vrije dag voor iedereen zijn, in volgorde.'),
  })
  .describe('Vrije dagen die een eigen plan met één keuze overneemt.');

export type FreeDays = z.output<typeof freeDaysSchema>;
