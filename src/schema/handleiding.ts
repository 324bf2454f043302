import { z } from 'zod';
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

/** The handbook as a whole: publisher, overviews, and the lists that entries choose from. */
export const handleidingSchema = z.strictObject({
  titel: regel('De titel van de handleiding.'),
  ondertitel: regel('De ondertitel.'),
  omschrijving: regel('Wat de handleiding is, in één zin; staat in zoekmachines.'),
  uitgever: regel('Wie de handleiding uitgeeft.'),
  adres: z.url().describe('Het adres van de site, met https:// en een schuine streep aan het eind.'),
  reactieadres: z.email('Vul een e-mailadres in.').describe('Waar reacties heen gaan.'),
  talen: z.array(z.literal('nl')).min(1).describe('De talen van de handleiding.'),
  licentie: z
    .strictObject({
      naam: regel('De naam van de licentie.'),
      adres: z.url().describe('Waar de licentie staat.'),
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
                wie: regel('Wie iets zoekt.'),
                waar: zin('Waar die terechtkan.'),
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
  delen: z
    .strictObject({
      stap: deel,
      module: deel,
      praktijk: deel,
      portret: deel,
      verslag: deel,
      thema: deel,
      vraag: deel,
      begrip: deel,
      sjabloon: deel,
      bron: deel,
    })
    .describe('De overzichten: één per soort.'),
  fasen: lijst('De fasen van het stappenplan, in volgorde.'),
  rollen: lijst('De rollen in het netwerk, in vaste volgorde.'),
  themas: lijst('De thema’s, in volgorde.'),
  doelgroepen: lijst('Voor wie een aanpak is.'),
  aanpakken: lijst('Soorten aanpak.'),
  werkvormen: lijst('Werkvormen van de leerlijn.'),
  provincies: lijst('De provincies.'),
});

export type HandleidingInput = z.input<typeof handleidingSchema>;
export type Handleiding = z.output<typeof handleidingSchema>;
/** The name of a list that entries choose from. */
export type Taxonomie =
  'fasen' | 'rollen' | 'themas' | 'doelgroepen' | 'aanpakken' | 'werkvormen' | 'provincies';
