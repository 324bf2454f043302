import { z } from 'zod';
import { basis, support } from '../../schema/basis.ts';
import {
  block,
  id,
  choiceFrom,
  choicesFrom,
  line,
  reference,
  references,
  inline,
} from '../../schema/fields.ts';

const benchmark = {
  stap: reference('stap', 'De id van de andere stap.'),
  moment: z.enum(['begin', 'einde']).describe('Het begin of het einde van die stap.'),
};

const doorlooptijd = z
  .strictObject({
    min: z.int().min(1).max(520).optional().describe('Het kortst, in de gekozen eenheid.'),
    max: z.int().min(1).max(520).optional().describe('Het langst, in de gekozen eenheid.'),
    eenheid: z.literal('weken').describe('Altijd weken.'),
    doorlopend: z.boolean().default(false).describe('Of de stap daarna doorgaat zonder einde.'),
    eigenSchatting: z.boolean().describe('Of dit een schatting van de makers is.'),
    toelichting: inline('Waar de duur van afhangt.').optional(),
  })
  .refine(
    ({ min, max }) => (min === undefined) === (max === undefined),
    'Vul min en max allebei in, of geen van beide.',
  )
  .refine(({ min = 0, max = Infinity }) => min <= max, 'Het getal bij min is hoger dan dat bij max.')
  .refine(
    ({ min, doorlopend: ongoing }) => min !== undefined || ongoing,
    'Een stap zonder min en max is doorlopend: zet doorlopend op true.',
  );

/** Hours that somebody works on a step. */
const hours = z
  .strictObject({
    rol: choiceFrom('rollen', 'Wie die uren maakt.'),
    wat: line('Waar de uren in gaan zitten, in een paar woorden.'),
    per: z
      .enum(['stap', 'week', 'maand', 'kwartaal', 'jaar', 'leerlijnbijeenkomst', 'netwerkbijeenkomst'])
      .default('stap')
      .describe(
        'Waarvoor die uren zijn: de hele stap, of elke week, maand, kwartaal, jaar of bijeenkomst. Wat terugkomt, begint na de weken van de stap, of bij het begin als er geen weken zijn.',
      ),
    laag: z.number().min(0).max(10_000).describe('De lage schatting, in uren.'),
    hoog: z.number().min(0).max(10_000).describe('De hoge schatting, in uren.'),
    perPersoon: z
      .boolean()
      .default(false)
      .describe('Of deze uren er opnieuw zijn voor ieder die in een plan geteld wordt.'),
    elk: z
      .boolean()
      .default(false)
      .describe('Of dit de uren van één persoon met deze rol zijn, zoals één contactpersoon.'),
    vanaf: z
      .strictObject(benchmark)
      .optional()
      .describe('Vanaf welk moment wat terugkomt telt, als dat een ander moment is dan hierboven.'),
    toelichting: inline('Waarom het er zoveel zijn: de reden van deze eigen schatting.'),
  })
  .refine(({ laag: low, hoog: high }) => low <= high, 'Het getal bij laag is hoger dan dat bij hoog.')
  .refine(
    ({ per, vanaf: from }) => per !== 'stap' || from === undefined,
    'Vanaf hoort bij uren die terugkomen: kies bij per iets anders dan stap.',
  );

/** One of the steps with which a municipality builds a network. */
export const stapSchema = z.strictObject({
  ...basis,
  nummer: z.int().min(1).max(99).describe('De plaats in het stappenplan, vanaf 1.'),
  fase: choiceFrom('fasen', 'De fase waar de stap bij hoort.'),
  doel: inline('Wat de stap wil bereiken.'),
  resultaat: inline('Wat er ligt als de stap klaar is.'),
  taken: z
    .array(
      z
        .strictObject({
          rol: choiceFrom('rollen', 'De rol.'),
          doet: z
            .array(inline('Eén taak, beginnend met een werkwoord.'))
            .default([])
            .describe('Wat deze rol doet.'),
          nietOmdat: inline('Waarom deze rol hier niets doet.').optional(),
        })
        .refine(
          ({ doet, nietOmdat: notBecause }) => doet.length > 0 !== (notBecause !== undefined),
          'Geef taken bij doet, of een reden bij nietOmdat: precies één van beide.',
        ),
    )
    .min(1)
    .describe('Wie doet wat: alle rollen uit handleiding.yaml, elk één keer.'),
  doorlooptijd: doorlooptijd.describe('Hoe lang de stap duurt.'),
  na: z
    .array(
      z.strictObject({
        ...benchmark,
        plusWeken: z.int().min(0).max(520).default(0).describe('Hoeveel weken erna.'),
      }),
    )
    .describe('Wat eerst moet: deze stap begint niet vóór dat moment. Leeg bij de eerste stap.'),
  mijlpalen: z
    .array(
      z
        .strictObject({
          ...benchmark,
          id: id('Een vaste id; verandert nooit meer.'),
          titel: line('Wat er dan gebeurt.'),
          patroon: z
            .enum(['uiterlijk', 'eenmalig', 'elke'])
            .describe('Uiterlijk op, eenmalig op, of elke keer opnieuw vanaf dat moment.'),
          weken: z
            .int()
            .min(0)
            .max(520)
            .optional()
            .describe('Hoeveel weken na dat moment, of om de hoeveel weken.'),
          maanden: z.int().min(1).max(120).optional().describe('Om de hoeveel maanden.'),
          evaluatie: z
            .boolean()
            .optional()
            .describe(
              'Of dit een evaluatie van het geheel is. Een eigen plan rekent de kosten tot en met de laatste.',
            ),
          netwerkbijeenkomst: z
            .boolean()
            .optional()
            .describe(
              'Of dit de bijeenkomst is die steeds terugkomt; de dagen en het ritme staan in de editie. Hoogstens één.',
            ),
        })
        .refine(
          ({ patroon: pattern, weken: weeks, maanden: months }) =>
            pattern !== 'elke' || Boolean(weeks) || Boolean(months),
          'Bij «elke» hoort om de hoeveel weken of maanden, vanaf 1.',
        )
        .refine(
          ({ patroon: pattern, netwerkbijeenkomst: networkMeeting }) => pattern === 'elke' || !networkMeeting,
          'De netwerkbijeenkomst komt terug: zet patroon op «elke».',
        ),
    )
    .default([])
    .describe('Momenten binnen de stap, voor planning en agenda.'),
  eerstGeoefend: z
    .array(id('De id van een oefening; een onderdeel van een module noemt die bij oefent.'))
    .default([])
    .describe(
      'Alleen bij een stap die mensen op pad stuurt: wat de groep eerst in een bijeenkomst geoefend heeft. De stap begint pas na die bijeenkomst.',
    ),
  uren: z
    .array(hours)
    .default([])
    .describe(
      'Hoeveel uur de stap kost, per rol. De enige plek voor deze getallen: de tekst verwijst ernaar.',
    ),
  bevatLeerlijn: z
    .boolean()
    .default(false)
    .describe('Of de bijeenkomsten van de modules over deze stap verdeeld worden.'),
  collegebesluit: z
    .boolean()
    .default(false)
    .describe(
      'Of de stap eindigt met het besluit over het geheel. Hoogstens één stap; «Mijn stappenplan» rekent vanaf die dag terug.',
    ),
  besluiten: z.array(inline('Eén besluit.')).min(1).describe('Welke besluiten de stap vraagt.'),
  checklist: z
    .array(
      z.strictObject({
        id: id('Een vaste id; verandert nooit meer, ook niet als de tekst verandert.'),
        tekst: inline('Wat er klaar moet zijn.'),
        rol: choiceFrom('rollen', 'Wie het doet.').optional(),
      }),
    )
    .min(1)
    .describe('De afvinklijst.'),
  sjablonen: references('sjabloon', 'De sjablonen die bij de stap horen.'),
  valkuilen: z
    .array(
      z.strictObject({
        valkuil: inline('Wat er mis kan gaan.'),
        liever: inline('Wat u beter kunt doen.'),
      }),
    )
    .min(1)
    .describe('Waar het misgaat en wat dan helpt.'),
  uitDePraktijk: z
    .array(
      z.strictObject({
        praktijk: reference('praktijk', 'De praktijk waar dit uit komt.'),
        tekst: block('Wat zij deden, naverteld.'),
      }),
    )
    .default([])
    .describe('Voorbeelden uit de praktijk.'),
  themas: choicesFrom('themas', 'De thema’s die bij deze stap spelen.').default([]),
  steun: support,
});

export type Stap = z.output<typeof stapSchema>;
