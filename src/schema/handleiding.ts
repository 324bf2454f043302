import { z } from 'zod';
import { deelSoorten, type DeelSoort } from '../kinds/index.ts';
import { blok, id, naar, regel, zin } from './velden.ts';

const waarde = z.strictObject({
  id: id('De vaste id.'),
  naam: regel('Hoe het heet op de site.'),
  uitleg: regel('Wat het is, in één zin.').optional(),
});

const lijst = (uitleg: string) => z.array(waarde).min(1).describe(uitleg);

const deel = z.strictObject({
  titel: regel('De titel van het overzicht.'),
  inMenu: regel('De tekst in het menu.'),
  samenvatting: zin('Wat er in dit deel staat.'),
  inleiding: blok('De tekst boven het overzicht.').optional(),
  zoekwoorden: z
    .array(regel('Een woord of woordgroep.'))
    .default([])
    .describe('Hoe bezoekers dit deel anders noemen.'),
});

/** The same for every part, so that a new kind has an overview or does not pass. */
const perDeel = <T>(schema: T) =>
  Object.fromEntries(deelSoorten.map((soort) => [soort, schema])) as Record<DeelSoort, T>;

/** The handbook as a whole: publisher, overviews, and the lists that entries choose from. */
export const handleidingSchema = z.strictObject({
  titel: regel('De titel van de handleiding.'),
  ondertitel: regel('De ondertitel.'),
  omschrijving: regel('Wat de handleiding is, in één zin; staat in zoekmachines.'),
  uitgever: regel('Wie de handleiding uitgeeft.'),
  adres: z
    .url('Schrijf het hele adres, met https://')
    .describe('Het adres van de site, met https:// en een schuine streep aan het eind.'),
  reactieadres: z.email('Vul een e-mailadres in.').describe('Waar reacties heen gaan.'),
  licentie: z
    .strictObject({
      naam: regel('De naam van de licentie.'),
      adres: z.url('Schrijf het hele adres, met https://').describe('Waar de licentie staat.'),
    })
    .describe('Onder welke licentie de tekst staat.'),
  start: z
    .strictObject({
      inleiding: blok('De eerste tekst op de startpagina.'),
      opbrengst: blok('Wat de aanpak heeft gebracht, met bron en grenzen.'),
      elders: z
        .strictObject({
          titel: regel('De kop.'),
          plekken: z
            .array(
              z.strictObject({
                id: id('De vaste id; zoeken.yaml noemt hem.').optional(),
                wie: regel('Wie iets zoekt.'),
                waar: zin('Waar die terechtkan.'),
                paginas: z
                  .array(naar('Een pagina, als soort:id.'))
                  .default([])
                  .describe('Pagina’s die hierover gaan: daar staat deze hulp bovenaan.'),
              }),
            )
            .min(1)
            .describe('Per zoeker de juiste plek.'),
        })
        .describe('Voor wie zelf hulp zoekt of een andere vertrouwenspersoon.'),
      verder: z
        .array(naar('Een pagina, als soort:id.'))
        .default([])
        .describe('Pagina’s die op de startpagina staan.'),
    })
    .describe('De startpagina.'),
  delen: z.strictObject(perDeel(deel)).describe('De overzichten: één per soort.'),
  netwerkmodel: z
    .strictObject({
      punten: z
        .array(
          z.strictObject({
            id: id('De vaste id van het punt; lijnen verwijzen ernaar.'),
            naam: regel('Wat er in het vak staat.'),
            kolom: z.int().min(1).max(2).describe('De kolom, van links.'),
            rij: z.int().min(1).max(4).describe('De rij, van boven.'),
          }),
        )
        .min(2)
        .describe('De rollen in de tekening.'),
      lijnen: z
        .array(
          z.strictObject({
            van: id('Waar de lijn begint.'),
            naar: id('Waar de lijn eindigt.'),
            beideKanten: z.boolean().default(false).describe('Of de lijn twee kanten op gaat.'),
            wat: zin('Wat er langs die lijn gaat.'),
          }),
        )
        .min(1)
        .describe('De lijnen tussen de rollen, genummerd in deze volgorde.'),
    })
    .optional()
    .describe('De gegevens van de tekening van het netwerk: <Diagram id="netwerkmodel"/>.'),
  tijdlijn: z
    .array(
      z.strictObject({
        jaar: regel('Het jaar of de jaren.'),
        kort: regel('Wat er in de tekening staat, hooguit veertig tekens.').max(
          40,
          'Dit is te lang voor de tekening: hooguit 40 tekens.',
        ),
        wat: zin('Wat er gebeurde, met de bron.'),
      }),
    )
    .default([])
    .describe('De gegevens van de tijdlijn: <Diagram id="tijdlijn"/>.'),
  afkortingen: z
    .array(
      z.strictObject({
        kort: regel('De afkorting.'),
        voluit: regel('Waar zij voor staat.'),
      }),
    )
    .default([])
    .describe('Afkortingen; de eerste op een pagina krijgt er vanzelf bij waar zij voor staat.'),
  eigennamen: z
    .array(regel('Een naam.'))
    .default([])
    .describe('Namen en woorden die op een afkorting lijken, maar er geen zijn; de controle laat ze staan.'),
  gewoneWoorden: z
    .array(regel('Een woord.'))
    .default([])
    .describe('Lange woorden die geen uitleg nodig hebben, of die de pagina zelf uitlegt.'),
  fasen: lijst('De fasen van het stappenplan, in volgorde.'),
  rollen: z
    .array(
      waarde.extend({
        coordinator: z.boolean().optional().describe('Of deze rol het netwerk coördineert. Hoogstens één.'),
      }),
    )
    .min(1)
    .describe('De rollen in het netwerk, in vaste volgorde.'),
  themas: lijst('De thema’s, in volgorde.'),
  doelgroepen: lijst('Voor wie een aanpak is.'),
  aanpakken: lijst('Soorten aanpak.'),
  werkvormen: lijst('Werkvormen van de leerlijn.'),
  provincies: lijst('De provincies.'),
});

export type HandleidingInput = z.input<typeof handleidingSchema>;
export type Handleiding = z.output<typeof handleidingSchema>;
