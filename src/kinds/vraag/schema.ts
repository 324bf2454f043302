import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { line, inline, toSeveral } from '../../schema/fields.ts';

const { titel: _title, ...rest } = basis;

/** A question as a municipality asks it. The question is the title of the page. */
export const vraagSchema = z.strictObject({
  ...rest,
  vraag: line('De hele vraag, met vraagteken.'),
  volgorde: z.int().min(1).max(999).describe('De plaats in de lijst met vragen.'),
  uitgelicht: z.boolean().default(false).describe('Of de vraag op de startpagina staat.'),
  kortAntwoord: inline('Het antwoord in één of twee zinnen.'),
  verderLezen: toSeveral('Waar de lezer verder leest.'),
});

export type Vraag = z.output<typeof vraagSchema>;
