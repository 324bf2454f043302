import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { line, lines, reference, references, inline } from '../../schema/fields.ts';

const { titel: _title, samenvatting: _summary, ...rest } = basis;

/** A term of the field, explained at B1 level. The term is the title, its explanation the summary. */
export const begripSchema = z.strictObject({
  ...rest,
  voorkeursterm: line('De term die wij gebruiken.'),
  meervoud: line('Het meervoud, als dat er is.').optional(),
  ookGenoemd: lines('Een ander woord.', 'Andere woorden voor hetzelfde.'),
  uitleg: inline('Wat het is, in gewone taal.'),
  nietHetzelfdeAls: z
    .array(
      z.strictObject({
        term: line('De term die erop lijkt.'),
        verschil: inline('Wat het verschil is.'),
        begrip: reference('begrip', 'Het begrip, als het een eigen pagina heeft.').optional(),
      }),
    )
    .describe('Wat men ermee verwart.'),
  verwant: references('begrip', 'Begrippen die erbij horen.'),
});

export type Begrip = z.output<typeof begripSchema>;
