import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import {
  choiceFrom,
  choicesFrom,
  date,
  inline,
  line,
  lines,
  partialDate,
  reference,
  references,
  webAddress,
} from '../../schema/fields.ts';

/** How a person is written, or reached: with a form of address, by mail or by a mobile number. */
const PERSON = /\b(?:mevrouw|meneer|mw|mevr|dhr|drs|ing|mr|dr)\b\.? |@|\+31|\b06[ -]?\d/i;

/** An example from which others can learn. It does not say that it is proven to work. */
export const praktijkSchema = z.strictObject({
  ...basis,
  gemeenten: lines(
    'De naam van een gemeente, of van een andere plaats.',
    'De plaatsen waar dit speelde.',
  ).min(1),
  provincies: choicesFrom('provincies', 'De provincies van die plaatsen.').min(1),
  jaren: z
    .strictObject({
      van: z.int().min(1500).max(2100).optional().describe('Het eerste jaar, als dat bekend is.'),
      tot: z.int().min(1500).max(2100).optional().describe('Het laatste jaar dat bekend is.'),
      toelichting: inline('Wat er wel en niet over de tijd bekend is.'),
    })
    .refine(
      ({ van: first = 0, tot: last = Infinity }) => first <= last,
      'Het jaar bij van ligt na het jaar bij tot.',
    )
    .describe('Wanneer dit speelde.'),
  wat: inline('Wat het is.'),
  wie: inline('Wie meedoen.'),
  hoe: z.array(inline('Eén onderdeel van de aanpak.')).min(1).describe('Hoe het werkt.'),
  opbrengst: z
    .array(inline('Eén opbrengst, zoals de bron die noemt.'))
    .min(1)
    .describe('Wat het bracht volgens de bron.'),
  beperkingen: z.array(inline('Eén beperking.')).min(1).describe('Wat dit voorbeeld niet laat zien.'),
  cijfers: z
    .array(
      z.strictObject({
        wat: line('Wat er geteld is.'),
        waarde: line('Het getal, zoals de bron het geeft.'),
        jaar: line('Het jaar of de periode.'),
        bron: reference('bron', 'De bron van het getal.'),
        toelichting: inline('Wat je bij dit getal moet weten.').optional(),
      }),
    )
    .default([])
    .describe('Cijfers, elk met jaar en bron.'),
  status: z
    .strictObject({
      waarde: z.enum(['loopt', 'gestopt', 'onbekend']).describe('Loopt het nog?'),
      peildatum: date('De dag waarop dit is nagegaan.'),
      toelichting: inline('Hoe we dat weten.'),
    })
    .describe('Of de praktijk nog loopt.'),
  laatsteTeken: z
    .strictObject({
      datum: partialDate('Wanneer dat was, zo precies als de bron het zegt.'),
      wat: inline('Wat er toen was, met de bron.'),
    })
    .describe('Het laatste teken met een datum dat iemand dit nog deed.')
    .optional(),
  opvolger: inline('Wat of wie er in de plaats kwam, met de bron.').optional(),
  bellen: z
    .array(
      z.strictObject({
        organisatie: line('De naam van een organisatie, nooit van een persoon.').refine(
          (name) => !PERSON.test(name),
          'Noem een organisatie, geen persoon: een naam of nummer van iemand hoort hier niet.',
        ),
        adres: webAddress('De eigen site; daar staat het nummer dat vandaag klopt.').optional(),
        waarover: inline('Wat u daar kunt vragen.').optional(),
      }),
    )
    .default([])
    .describe('Organisaties die iets over deze praktijk kunnen vertellen.'),
  themas: choicesFrom('themas', 'De thema’s waar dit iets over leert.'),
  doelgroepen: choicesFrom('doelgroepen', 'Voor wie.'),
  aanpak: choiceFrom('aanpakken', 'Het soort aanpak.'),
  onderbouwing: z
    .strictObject({
      niveau: z
        .enum(['eigen-ervaring', 'beschreven', 'onderzocht', 'met-cijfers'])
        .describe('Hoe goed de opbrengst onderbouwd is.'),
      toelichting: inline('Waarom dit niveau.'),
    })
    .describe('Hoe goed we weten wat het brengt.'),
  stappen: references('stap', 'De stappen waar u dit voorbeeld bij kunt gebruiken.'),
});

export type Praktijk = z.output<typeof praktijkSchema>;
