import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import { range, block, id, choiceFrom, line, references, inline } from '../../schema/fields.ts';
import { cardUses, sharerIds } from './copies.ts';

/** Whether a part comes from a source, or is proposed by the makers of the handbook. */
const bronStatus = z
  .enum(['bron', 'voorstel'])
  .describe('Komt dit uit een bron, of is het een eigen voorstel?');

const component = z
  .strictObject({
    id: id('Een vaste id binnen de module.'),
    titel: line('Hoe het onderdeel heet.'),
    minuten: z.int().min(1).max(1440).describe('Hoe lang het duurt, in minuten.'),
    werkvorm: choiceFrom('werkvormen', 'De werkvorm.'),
    uitleg: block('Wat de trainer doet en zegt, zo dat een ander het kan geven.'),
    oefent: id(
      'De id van wat de groep hier oefent, als een stap dat eerst wil: die noemt het bij eerstGeoefend. Voorbeeld: meldroute.',
    ).optional(),
    bronstatus: bronStatus,
    bronnen: references('bron', 'De bronnen, als de status bron is.').default([]),
  })
  .refine(
    ({ bronstatus: bronStatus, bronnen }) => bronStatus === 'voorstel' || bronnen.length > 0,
    'Bij bronstatus «bron» hoort minstens één bron.',
  );

/** One meeting of the leerlijn. */
export const moduleSchema = z.strictObject({
  ...basis,
  volgorde: z.int().min(1).max(99).describe('De plaats in het voorbeeldprogramma, vanaf 1.'),
  moment: z.enum(['start', 'bijeenkomst', 'slot']).describe('Start, gewone bijeenkomst of slot.'),
  leerdoelen: z.array(inline('Eén leerdoel, in de je-vorm.')).min(1).describe('Wat je na afloop kunt.'),
  leervragen: z
    .array(inline('Een vraag zoals een groep die stelt.'))
    .default([])
    .describe('Voorbeelden van leervragen van een groep.'),
  duur: z
    .strictObject({
      minuten: z
        .int()
        .min(30)
        .max(1440)
        .describe('De hele bijeenkomst, in minuten; gelijk aan de som van het programma.'),
      eigenSchatting: z.boolean().describe('Of dit een schatting van de makers is.'),
    })
    .describe('Hoe lang de bijeenkomst duurt.'),
  groep: range('Voor hoeveel deelnemers het programma gemaakt is.'),
  programma: z.array(component).min(1).describe('Het programma, onderdeel voor onderdeel.'),
  korteVariant: z
    .strictObject({
      minuten: z.int().min(15).max(1440).describe('De hele korte variant, in minuten.'),
      uitleg: inline('Wat u weglaat en waarom.'),
      programma: z
        .array(
          z.strictObject({
            onderdeel: id('De id van het onderdeel uit het programma.'),
            minuten: z.int().min(1).max(1440).describe('Hoe lang het in de korte variant duurt.'),
            uitleg: inline('Wat er anders gaat.').optional(),
          }),
        )
        .min(1)
        .describe('De onderdelen die blijven.'),
    })
    .describe('Een variant van ongeveer de helft.'),
  materialen: z.array(inline('Eén ding om mee te nemen.')).describe('Wat je meeneemt.'),
  voorbereiding: z.array(inline('Eén taak vooraf.')).describe('Wat je van tevoren doet.'),
  werkbladen: z
    .array(
      z.strictObject({
        id: id('Een vaste id binnen de module.'),
        titel: line('Hoe het werkblad heet.'),
        vorm: z
          .enum(['kaarten', 'stellingen', 'casussen', 'formulier', 'blad', 'certificaat'])
          .describe('Wat het is. Een certificaat krijgt een eigen, liggend blad.'),
        voor: z.enum(['deelnemer', 'trainer']).describe('Wie het in handen krijgt.'),
        gebruik: z
          .enum(cardUses)
          .optional()
          .describe(
            'Waar de kaarten liggen als mensen ze lezen; daar komt de grootte van de letters uit. Zonder dit veld: op tafel.',
          ),
        uitdelen: z
          .strictObject({
            per: z.enum(sharerIds).describe('Wie er een krijgt.'),
            aantal: z
              .int()
              .min(1)
              .max(99)
              .optional()
              .describe(
                'Hoeveel kaarten uit de set elk krijgt, of hoeveel bladen. Zonder dit veld: de hele set, of één blad.',
              ),
          })
          .optional()
          .describe(
            'Wie wat krijgt. Hieruit volgt hoe vaak de trainer het afdrukt, bij elke grootte van de groep.',
          ),
        exemplaren: z
          .int()
          .min(1)
          .max(99)
          .optional()
          .describe('Hoe vaak het blad of de set wordt afgedrukt, als dat niet uit «uitdelen» volgt.'),
        onderdeel: id('De id van het onderdeel uit het programma waarbij het nodig is.').optional(),
        ondertekenaars: z
          .array(line('Wie tekent.'))
          .max(4)
          .default([])
          .describe('Wie een certificaat ondertekenen, naast de plaats en de datum.'),
        tekst: block('De tekst zelf, klaar om af te drukken.'),
        bronstatus: bronStatus,
      }),
    )
    .default([])
    .describe('Kaarten, stellingen, casussen en bladen: de tekst zelf.'),
  alsHetZwaarWordt: block('Wat je doet als het gesprek zwaar wordt.'),
  handout: block('Wat deelnemers mee naar huis krijgen, in de je-vorm.'),
  afspraak: inline('De afspraak voor in de buurt waarmee je afsluit.').optional(),
  bronstatus: inline('Wat de bronnen van deze module dragen en wat eigen voorstel is.'),
});

export type Module = z.output<typeof moduleSchema>;
