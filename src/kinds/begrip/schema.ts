import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { regel, verwijzing, verwijzingen, zin } from '../../schema/velden.ts';

const { titel: _titel, samenvatting: _samenvatting, ...rest } = basis;

/** A term of the field, explained at B1 level. The term is the title, its explanation the summary. */
export const begripSchema = z.strictObject({
  ...rest,
  voorkeursterm: regel('De term die wij gebruiken.'),
  meervoud: regel('Het meervoud, als dat er is.').optional(),
  ookGenoemd: z.array(regel('Een ander woord.')).describe('Andere woorden voor hetzelfde.'),
  uitleg: zin('Wat het is, in gewone taal.'),
  nietHetzelfdeAls: z
    .array(
      z.strictObject({
        term: regel('De term die erop lijkt.'),
        verschil: zin('Wat het verschil is.'),
        begrip: verwijzing('begrip', 'Het begrip, als het een eigen pagina heeft.').optional(),
      }),
    )
    .describe('Wat men ermee verwart.'),
  verwant: verwijzingen('begrip', 'Begrippen die erbij horen.'),
});

export type BegripInput = z.input<typeof begripSchema>;
export type Begrip = z.output<typeof begripSchema>;
