import { z } from 'zod';
import { kinds, pageSoorten, partSoorten, type PageSoort, type PartSoort } from '../kinds/index.ts';
import { capitalise } from '../text/format/capitalise.ts';
import { reviewFields } from './review.ts';
import { freeDaysSchema } from './free-days.ts';
import { wordsSchema } from './words.ts';
import { block, id, line, lines, toSeveral, inline, siteAddress, webAddress } from './fields.ts';

const value = z.strictObject({
  id: id('De vaste id.'),
  naam: line('Hoe het heet op de site.'),
  uitleg: line('Wat het is, in één zin.').optional(),
});

const list = (explanation: string) => z.array(value).default([]).describe(explanation);

const part = (soort: PartSoort) => {
  const title = capitalise(kinds[soort].words.more);
  return z
    .strictObject({
      titel: line(`De titel van het overzicht. Zonder dit veld: ${title}.`).default(title),
      inMenu: line(`De tekst in het menu. Zonder dit veld: ${title}.`).default(title),
      samenvatting: inline('Wat er in dit deel staat.').prefault(`Alle ${kinds[soort].words.more}.`),
      inleiding: block('De tekst boven het overzicht.').optional(),
      zoekwoorden: lines('Een woord of woordgroep.', 'Hoe bezoekers dit deel anders noemen.').default([]),
      enkel: line('Hoe één zo’n pagina heet, bijvoorbeeld les in plaats van module.').optional(),
      meer: line('Hoe er meer heten, bijvoorbeeld lessen.').optional(),
      lidwoord: z.enum(['de', 'het']).optional().describe('Het lidwoord daarbij.'),
      map: id(
        'De map met de bestanden, die ook het adres is: /lessen/. Laat staan wat er staat als de site al gelezen wordt.',
      ).optional(),
    })
    .prefault({});
};

/** The same for every part, so that a new kind has an overview or does not pass. */
const perPart = <T>(schema: (soort: PartSoort) => T) =>
  Object.fromEntries(partSoorten.map((soort) => [soort, schema(soort)])) as Record<PartSoort, T>;

/** The handbook as a whole: publisher, overviews, and the lists that entries choose from. */
export const handleidingSchema = z.strictObject({
  titel: line('De titel van de handleiding.'),
  ondertitel: line('De ondertitel.'),
  omschrijving: line('Wat de handleiding is, in één zin; staat in zoekmachines.'),
  uitgever: line('Wie de handleiding uitgeeft.'),
  adres: siteAddress(
    'Het adres van de site, met https:// en een schuine streep aan het eind; er mag een pad in staan.',
  ),
  reactieadres: z.email('Vul een e-mailadres in.').describe('Waar reacties heen gaan.'),
  licentie: z
    .strictObject({
      naam: line('De naam van de licentie.'),
      adres: webAddress('Waar de licentie staat.'),
    })
    .describe('Onder welke licentie de tekst staat.'),
  start: z
    .strictObject({
      inleiding: block('De eerste tekst op de startpagina.'),
      opbrengst: block('Wat de aanpak heeft gebracht, met bron en grenzen.').optional(),
      elders: z
        .strictObject({
          titel: line('De kop.'),
          plekken: z
            .array(
              z.strictObject({
                id: id('De vaste id; zoeken.yaml noemt hem.').optional(),
                wie: line('Wie iets zoekt.'),
                waar: inline('Waar die terechtkan.'),
                paginas: toSeveral('Pagina’s die hierover gaan: daar staat deze hulp bovenaan.').default([]),
              }),
            )
            .min(1)
            .describe('Per zoeker de juiste plek.'),
        })
        .optional()
        .describe('Voor wie zelf hulp zoekt, of iets anders dan deze handleiding.'),
      verder: toSeveral('Pagina’s die op de startpagina staan.').default([]),
    })
    .describe('De startpagina.'),
  kortBoek: z
    .strictObject({
      vooraf: toSeveral('Pagina’s die vooraan staan, heel: waarom, en hoe het werkt.').default([]),
      achteraf: toSeveral('Pagina’s die achteraan staan, heel: wat het kost.').default([]),
    })
    .describe('Het korte boek: hooguit 36 bladzijden. Zonder dit veld komt het er niet.')
    .optional(),
  dias: z
    .strictObject({
      veilig: lines('Eén regel.', 'Wat op elke reeks dia’s staat over veiligheid: regels en nummers.'),
    })
    .describe('De dia’s bij een bijeenkomst.')
    .optional(),
  nakijken: z
    .strictObject({
      ...reviewFields,
      soorten: z
        .strictObject(
          Object.fromEntries(
            pageSoorten.map((soort) => [
              soort,
              z.strictObject(reviewFields).optional().describe('Wat voor deze soort anders is.'),
            ]),
          ) as Record<PageSoort, z.ZodOptional<z.ZodObject<typeof reviewFields>>>,
        )
        .optional()
        .describe('Per soort wie haar pagina’s nakijkt, en hoe vaak.'),
    })
    .optional()
    .describe(
      'Wie pagina’s nakijkt en hoe vaak. Met dit veld komt er een lijst voor de redactie op /meewerken/nakijken/, met een agenda en een feed. Wat u weglaat: de redactie, elke twaalf maanden.',
    ),
  delen: z
    .strictObject(perPart(part))
    .prefault({})
    .superRefine(withOwnFolders)
    .describe('De overzichten: één per soort. Een soort zonder pagina’s mag weg.'),
  woorden: wordsSchema.prefault({}),
  beeld: z
    .enum(['deuren', 'geen'])
    .default('geen')
    .describe('De tekeningen: deuren en een straat, of alleen kleur en cijfers.'),
  netwerkmodel: z
    .strictObject({
      punten: z
        .array(
          z.strictObject({
            id: id('De vaste id van het punt; lijnen verwijzen ernaar.'),
            naam: line('Wat er in het vak staat.'),
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
            wat: inline('Wat er langs die lijn gaat.'),
          }),
        )
        .min(1)
        .describe('De lijnen tussen de rollen, genummerd in deze volgorde.'),
    })
    .superRefine(({ punten: points, lijnen: lines }, context) => {
      const ids = points.map(({ id }) => id);
      for (const [i, line] of lines.entries())
        for (const end of ['van', 'naar'] as const)
          if (!ids.includes(line[end]))
            context.addIssue({
              code: 'custom',
              path: ['lijnen', i, end],
              message: `Het punt «${line[end]}» bestaat niet. Kies uit: ${ids.join(', ')}.`,
            });
    })
    .optional()
    .describe('De gegevens van de tekening van rollen: <Diagram id="netwerkmodel"/>.'),
  tijdlijn: z
    .array(
      z.strictObject({
        jaar: line('Het jaar of de jaren.'),
        kort: line('Wat er in de tekening staat, hooguit veertig tekens.').max(
          40,
          'Dit is te lang voor de tekening: hooguit 40 tekens.',
        ),
        wat: inline('Wat er gebeurde, met de bron.'),
      }),
    )
    .default([])
    .describe('De gegevens van de tijdlijn: <Diagram id="tijdlijn"/>.'),
  afkortingen: z
    .array(
      z.strictObject({
        kort: line('De afkorting.'),
        voluit: line('Waar zij voor staat.'),
      }),
    )
    .default([])
    .describe('Afkortingen; de eerste op een pagina krijgt er vanzelf bij waar zij voor staat.'),
  eigennamen: lines(
    'Een naam.',
    'Namen en woorden die op een afkorting lijken, maar er geen zijn; de controle laat ze staan.',
  ).default([]),
  gewoneWoorden: lines(
    'Een woord.',
    'Lange woorden die geen uitleg nodig hebben, of die de pagina zelf uitlegt.',
  ).default([]),
  fasen: list('De fasen van het stappenplan, in volgorde.'),
  rollen: z
    .array(
      value.extend({
        coordinator: z.boolean().optional().describe('Of deze rol het geheel coördineert. Hoogstens één.'),
        gemeente: z
          .boolean()
          .optional()
          .describe(
            'Of deze rol de lezer zelf is, zoals de gemeente: de uren staan in een plan apart van het geld. Hoogstens één.',
          ),
        urenPerWeek: z
          .strictObject({
            laag: z.number().min(0).max(168).describe('De lage schatting.'),
            hoog: z.number().min(0).max(168).describe('De hoge schatting.'),
            toelichting: line('Waar die uren op rusten.'),
          })
          .refine(({ laag: low, hoog: high }) => low <= high, 'Het getal bij laag is hoger dan dat bij hoog.')
          .optional()
          .describe(
            'Hoeveel uur per week deze rol heeft, bij een rol van meer mensen ieder van hen: een eigen schatting, die een plan zegt waar er meer werk is. Laat weg wat de begroting betaalt.',
          ),
      }),
    )
    .min(1)
    .describe('De rollen, in vaste volgorde.'),
  vrijeDagen: freeDaysSchema.optional(),
  themas: list('De thema’s, in volgorde.'),
  doelgroepen: list('Voor wie een aanpak is.'),
  aanpakken: list('Soorten aanpak.'),
  werkvormen: list('Werkvormen van een les.'),
  provincies: list('Waar praktijken liggen, bijvoorbeeld per provincie.'),
});

/** As they are called where a handbook does not say otherwise. */
const FOLDERS = perPart((soort) => kinds[soort].folder);

/** Folders of parts are addresses, so no two may be the same, or stand on an address of the site itself. */
function withOwnFolders(
  parts: Record<PartSoort, { map?: string | undefined }>,
  context: z.core.$RefinementCtx<Record<PartSoort, { map?: string | undefined }>>,
): void {
  const taken = new Set([
    ...kinds.pagina.reserved.map((address) => address.split('/')[0]),
    ...['paginas', 'edities', 'huisstijlen', 'rapporten', 'deelbeelden'],
  ]);
  for (const soort of partSoorten) {
    const folder = parts[soort].map ?? FOLDERS[soort];
    if (taken.has(folder))
      context.addIssue({
        code: 'custom',
        path: [soort, 'map'],
        message: `De map «${folder}» is al bezet door een ander deel of door de site zelf. Kies een andere naam.`,
      });
    taken.add(folder);
  }
}

export type Handleiding = z.output<typeof handleidingSchema>;
