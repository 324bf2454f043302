import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { date, line, reference } from '../../schema/fields.ts';
import { factsOf } from '../../text/languages.ts';

/** A sentence in the language of the translation: its quotes and dashes are those of that language, and stay. */
const inTheLanguage = (explanation: string) =>
  z
    .string()
    .trim()
    .min(1, 'Vul hier tekst in.')
    .max(1000, 'Houd dit onder de 1000 tekens.')
    .describe(explanation);

/** What residents read of a template, in another language. */
export const vertalingSchema = z.strictObject({
  ...basis,
  bronnen: basis.bronnen.default([]),
  vertalingVan: reference('sjabloon', 'Het sjabloon dat vertaald is.'),
  taal: z
    .string()
    .refine(
      (tag) => tag !== 'nl' && factsOf(tag) !== undefined,
      'Dit is geen code van een andere taal dan het Nederlands. Voorbeelden: tr (Turks), ti (Tigrinya), zh-Hant (traditioneel Chinees).',
    )
    .describe(
      'De code van de taal (BCP 47), bijvoorbeeld tr. Naam, schrijfrichting en schrift volgen daar vanzelf uit.',
    ),
  nietNagelezen: inTheLanguage(
    'Eén zin in de taal zelf: een machine maakte deze vertaling, en nog niemand las haar na. Staat op elk bestand zolang nagelezen ontbreekt.',
  ),
  nagelezen: z
    .strictObject({
      organisatie: line('De organisatie die de vertaling nalas. Geen naam van een persoon.'),
      datum: date('De dag waarop zij dat deed.'),
    })
    .optional()
    .describe(
      'Pas als iemand die de taal goed spreekt, de hele vertaling naast het Nederlands heeft gelezen.',
    ),
  alineas: z
    .array(
      z
        .string()
        .regex(
          /^[0-9a-f]{8}$/,
          'Hier staat een kenmerk van acht tekens. npm run vertalen zet ze er zelf in.',
        ),
    )
    .min(1)
    .describe(
      'Van elke alinea een kenmerk van de Nederlandse tekst waarvan zij de vertaling is, in volgorde. npm run vertalen zet ze erin; daaraan ziet de controle welke Nederlandse alinea’s later veranderden.',
    ),
});
