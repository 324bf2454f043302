import { z } from 'zod';
import { ownReview } from './review.ts';
import { date, id, line, lines, references, inline } from './fields.ts';

/** The fields that every entry with a page shares. Spread into each schema. */
export const basis = {
  titel: line('De titel van de pagina, zonder punt.'),
  samenvatting: inline('Wat de lezer hier vindt, in één of twee zinnen.'),
  bronnen: references('bron', 'De ids van de bronnen waar deze pagina op steunt.'),
  gecontroleerd: date('De dag waarop iemand de pagina voor het laatst heeft nagelopen.'),
  voorbehoud: inline('Wat nog gecontroleerd moet worden; staat zichtbaar op de pagina.').optional(),
  zoekwoorden: lines(
    'Een woord of woordgroep.',
    'Hoe bezoekers dit anders noemen: synoniemen, oude woorden, afkortingen voluit.',
  ).default([]),
  nakijken: ownReview,
  wijzigingen: z
    .array(
      z.strictObject({
        datum: date('De dag van de wijziging.'),
        wat: line('Wat er veranderde, in één zin.'),
        kop: id('De id van de kop waaronder het veranderde, zoals achter # in het adres.').optional(),
      }),
    )
    .default([])
    .describe('Wat er aan de inhoud veranderde, voor zoeken en de nieuwsfeed.'),
};

/** On what a statement rests. Either sources, or openly our own proposal or estimate. */
export const support = z
  .array(
    z.strictObject({
      tekst: inline('Wat er gezegd wordt, in één of twee zinnen.'),
      bronnen: references('bron', 'De bronnen die dit zeggen; leeg bij een eigen voorstel.'),
    }),
  )
  .min(1)
  .describe('Waar deze pagina op steunt: per uitspraak de bronnen. Zonder bron is het een eigen voorstel.');
