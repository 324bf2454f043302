import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { date, line, references, inline } from '../../schema/fields.ts';

/** A real person near the network: only the role, and what the source says of it. */
export const portretSchema = z.strictObject({
  ...basis,
  naam: line(
    'De naam. Vul die pas in als de persoon ja heeft gezegd (grond: toestemming); tot dan staat overal de rol. Staat nooit in de titel of het adres.',
  ).optional(),
  rol: inline('De rol volgens de bron.'),
  rolInHetKort: line(
    'De rol in een paar woorden: dit staat er zolang de naam er niet mag staan, en als het portret is ingetrokken.',
  ),
  plaats: line('De plaats.'),
  nietBekend: z.array(inline('Eén ding dat we niet weten.')).min(1).describe('Wat de bronnen niet zeggen.'),
  toestemming: z
    .strictObject({
      grond: z
        .enum(['toestemming', 'openbare-bron', 'publieke-rol'])
        .describe('Waarom dit verhaal hier staat. Alleen bij toestemming staat de naam erbij.'),
      datum: date('De dag van de toestemming, of waarop de openbare bron is nagelopen.'),
      toelichting: inline('Wat er is gevraagd of nagegaan.'),
    })
    .describe('Op welke grond dit verhaal op de site staat.'),
  ingetrokken: z
    .boolean()
    .describe('Zet op true om naam en verhaal van de site, uit de zoekindex en uit alle downloads te halen.'),
  praktijken: references('praktijk', 'De praktijken waar deze persoon bij hoort.').default([]),
});

export type Portret = z.output<typeof portretSchema>;
