import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { naar, regel, zin } from '../../schema/velden.ts';

const { titel: _titel, ...rest } = basis;

/** A question as a municipality asks it. The question is the title of the page. */
export const vraagSchema = z.strictObject({
  ...rest,
  vraag: regel('De hele vraag, met vraagteken.'),
  volgorde: z.int().min(1).describe('De plaats in de lijst met vragen.'),
  uitgelicht: z.boolean().default(false).describe('Of de vraag op de startpagina staat.'),
  kortAntwoord: zin('Het antwoord in één of twee zinnen.'),
  verderLezen: z.array(naar('Een pagina, als soort:id.')).describe('Waar de lezer verder leest.'),
});

export type VraagInput = z.input<typeof vraagSchema>;
export type Vraag = z.output<typeof vraagSchema>;
