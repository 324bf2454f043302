import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { date, line, references, inline } from '../../schema/fields.ts';

/** A real person near the network: only the role, and what the source says of it. */
export const portretSchema = z.strictObject({
  ...basis,
  naam: line('De naam zoals de bron die geeft. Staat nooit in de titel of het adres.'),
  rol: inline('De rol volgens de bron.'),
  rolInHetKort: line('De rol in een paar woorden: dit staat er als het portret is ingetrokken.'),
  plaats: line('De plaats.'),
  nietBekend: z.array(inline('Eén ding dat we niet weten.')).min(1).describe('Wat de bronnen niet zeggen.'),
  toestemming: z
    .strictObject({
      grond: z
        .enum(['toestemming', 'openbare-bron', 'publieke-rol'])
        .describe('Waarom we de naam mogen noemen.'),
      datum: date('De dag van de toestemming, of waarop de openbare bron is nagelopen.'),
      toelichting: inline('Wat er is gevraagd of nagegaan.'),
    })
    .describe('Op welke grond de naam op de site staat.'),
  ingetrokken: z
    .boolean()
    .describe('Zet op true om naam en verhaal van de site, uit de zoekindex en uit alle downloads te halen.'),
  praktijken: references('praktijk', 'De praktijken waar deze persoon bij hoort.').default([]),
});

export type Portret = z.output<typeof portretSchema>;
