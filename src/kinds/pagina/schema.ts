import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { to, line, inline } from '../../schema/fields.ts';

/** A page that stands by itself; `paginas/voor/…` holds one page for each kind of reader. */
export const pageSchema = z.strictObject({
  ...basis,
  menu: z
    .strictObject({
      groep: z.enum(['hoofd', 'voet']).describe('In het menu bovenaan of onderaan.'),
      volgorde: z.int().min(1).max(999).describe('De plaats in dat menu.'),
      label: line('De tekst in het menu, als die korter is dan de titel.').optional(),
    })
    .optional()
    .describe('Of en waar de pagina in een menu staat.'),
  lezer: line('Voor welke lezer deze pagina is, bijvoorbeeld beleidsmedewerker.').optional(),
  eerst: inline(
    'Wat die lezer als eerste doet, in één korte zin met een link; staat bovenaan de startpagina.',
  ).optional(),
  route: z
    .array(
      z.strictObject({
        naar: to('Een pagina, als soort:id.'),
        waarom: inline('Wat de lezer daar vindt.'),
      }),
    )
    .default([])
    .describe('De weg door de handleiding, in volgorde.'),
});
