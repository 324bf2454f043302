import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { datum, keuzeUit, keuzesUit, regel, verwijzing, verwijzingen, zin } from '../../schema/velden.ts';

/** An example from which others can learn. It does not say that it is proven to work. */
export const praktijkSchema = z.strictObject({
  ...basis,
  gemeenten: z.array(regel('De naam van een gemeente.')).min(1).describe('De gemeenten waar dit speelde.'),
  provincies: z
    .array(keuzeUit('provincies', 'De id van een provincie.'))
    .min(1)
    .describe('De provincies van die gemeenten.'),
  jaren: z
    .strictObject({
      van: z.int().optional().describe('Het eerste jaar, als dat bekend is.'),
      tot: z.int().optional().describe('Het laatste jaar dat bekend is.'),
      toelichting: zin('Wat er wel en niet over de tijd bekend is.'),
    })
    .describe('Wanneer dit speelde.'),
  wat: zin('Wat het is.'),
  wie: zin('Wie meedoen.'),
  hoe: z.array(zin('Eén onderdeel van de aanpak.')).min(1).describe('Hoe het werkt.'),
  opbrengst: z
    .array(zin('Eén opbrengst, zoals de bron die noemt.'))
    .min(1)
    .describe('Wat het bracht volgens de bron.'),
  beperkingen: z.array(zin('Eén beperking.')).min(1).describe('Wat dit voorbeeld niet laat zien.'),
  cijfers: z
    .array(
      z.strictObject({
        wat: regel('Wat er geteld is.'),
        waarde: regel('Het getal, zoals de bron het geeft.'),
        jaar: regel('Het jaar of de periode.'),
        bron: verwijzing('bron', 'De bron van het getal.'),
        toelichting: zin('Wat je bij dit getal moet weten.').optional(),
      }),
    )
    .default([])
    .describe('Cijfers, elk met jaar en bron.'),
  status: z
    .strictObject({
      waarde: z.enum(['loopt', 'gestopt', 'onbekend']).describe('Loopt het nog?'),
      peildatum: datum('De dag waarop dit is nagegaan.'),
      toelichting: zin('Hoe we dat weten.'),
    })
    .describe('Of de praktijk nog loopt.'),
  themas: keuzesUit('themas', 'De thema’s waar dit iets over leert.'),
  doelgroepen: keuzesUit('doelgroepen', 'Voor wie.'),
  aanpak: keuzeUit('aanpakken', 'Het soort aanpak.'),
  onderbouwing: z
    .strictObject({
      niveau: z
        .enum(['eigen-ervaring', 'beschreven', 'onderzocht', 'met-cijfers'])
        .describe('Hoe goed de opbrengst onderbouwd is.'),
      toelichting: zin('Waarom dit niveau.'),
    })
    .describe('Hoe goed we weten wat het brengt.'),
  stappen: verwijzingen('stap', 'De stappen waar u dit voorbeeld bij kunt gebruiken.'),
});

export type PraktijkInput = z.input<typeof praktijkSchema>;
export type Praktijk = z.output<typeof praktijkSchema>;
