import { z } from 'zod';
import { basis } from '../../schema/basis.ts';
import {
  date,
  id,
  choiceFrom,
  choicesFrom,
  line,
  lines,
  reference,
  references,
  inline,
} from '../../schema/fields.ts';

const lowHigh = (explanation: string) =>
  z
    .strictObject({
      laag: z.number().min(0).max(1_000_000_000).describe('De lage schatting.'),
      hoog: z.number().min(0).max(1_000_000_000).describe('De hoge schatting.'),
    })
    .refine(({ laag: low, hoog: high }) => low <= high, 'Het getal bij laag is hoger dan dat bij hoog.')
    .describe(explanation);

/** The documents that a plan fills in. */
export const papers = ['startnotitie', 'nota', 'raadsvoorstel', 'a4', 'plan'] as const;
export type Paper = (typeof papers)[number];
/** What a plan can put in such a document. */
export const planParts = [
  'aanpak',
  'organisatie',
  'planning',
  'planning-kort',
  'voorbereiding',
  'geld',
  'voorbehoud',
  'voorbehoud-voorbereiding',
  'begroting',
  'risico',
  'checklist',
] as const;
export type PlanPart = (typeof planParts)[number];

const isChoice = (input: string) => input === 'keuze' || input === 'meerkeuze';

const field = z
  .strictObject({
    id: id('Een vaste id; het document noemt hem in <Invulveld id="…"/>.'),
    label: line('Wat er gevraagd wordt.'),
    invoer: z
      .enum([
        'tekst',
        'lange-tekst',
        'datum',
        'getal',
        'bedrag',
        'keuze',
        'meerkeuze',
        'vinkje',
        'handtekening',
      ])
      .describe('Wat de gebruiker invult.'),
    hulp: line('Een aanwijzing bij het invullen.').optional(),
    opties: lines('Eén mogelijkheid.', 'De mogelijkheden bij keuze en meerkeuze.').default([]),
    verplicht: z.boolean().default(false).describe('Of het document zonder dit veld niet af is.'),
    reken: z
      .strictObject({
        som: z
          .array(id('De id van een veld met een getal of bedrag.'))
          .min(1)
          .describe('De velden die bij elkaar opgeteld worden.'),
        percentage: id('De id van het veld met een percentage: dan is het dat deel van de som.').optional(),
      })
      .optional()
      .describe('Alleen bij een getal of bedrag dat de pagina zelf uitrekent uit andere velden.'),
    uitPlan: z
      .enum([
        'gemeente',
        'organisatie',
        'coordinator',
        'startdatum',
        'netwerkstart',
        'aantal',
        'collegedag',
        'netwerkcollege',
        'netwerkraad',
        'aanleverdag',
        'antwoorddag',
        'netwerkbesluit',
        'eersteEvaluatie',
        'tweedeEvaluatie',
        'coordinatorstart',
        'looptijd',
        'jaren',
        'begrotingNu',
        'begrotingVan',
        'begrotingTot',
        'bedrag',
        'bedragDaarna',
        'bedragPerJaar',
        'bedragTotaal',
        'bedragTotaalHoogstens',
        'bedragVoorbereiding',
        'bedragVoorbereidingHoogstens',
        'urenGemeente',
        'urenVoorbereiding',
        'urenCoordinator',
      ])
      .optional()
      .describe(
        'Welk gegeven uit een eigen plan hier alvast ingevuld wordt. De startdatum is het begin van stap 1; de netwerkstart is de dag waarop het geheel begint; de coordinatorstart is de dag waarop de coördinerende rol begint; de looptijd is het aantal jaren dat het werkt; het netwerkbesluit is de dag waarop over het geheel beslist wordt, en netwerkcollege en netwerkraad zijn hun vergaderingen, als die dag in het plan past; de collegedag is de vergadering voor een eerste, klein besluit, als die dag daarvoor te vroeg is; op de antwoorddag moet een bestuurder geantwoord hebben. De bedragen en uren van de voorbereiding zijn die tot het netwerkbesluit; hoogstens is de hoge kant, voor een beslispunt; begrotingNu zijn de jaren waarvan de begroting op dat besluit al vaststaat; begrotingVan en begrotingTot zijn de eerste en de laatste dag waarover het plan geld telt.',
      ),
  })
  .refine(({ invoer: input, opties: options }) => isChoice(input) || options.length === 0, {
    path: ['opties'],
    error: 'Opties horen alleen bij «invoer: keuze» en «invoer: meerkeuze».',
  })
  .refine(({ invoer: input, opties: options }) => !isChoice(input) || options.length > 0, {
    path: ['invoer'],
    error: 'De opties ontbreken: zet bij opties waaruit iemand kiest.',
  })
  .refine(({ invoer: input, reken: sum }) => !sum || input === 'getal' || input === 'bedrag', {
    path: ['reken'],
    error: 'Rekenen kan alleen bij «invoer: getal» en «invoer: bedrag».',
  });

const moment = (explanation: string) =>
  z
    .strictObject({
      stap: reference('stap', 'De id van de stap.'),
      moment: z.enum(['begin', 'einde']).describe('Het begin of het einde van die stap.'),
      plusWeken: z.int().min(0).max(520).default(0).describe('Hoeveel weken erna.'),
    })
    .describe(explanation);

/** When an item costs money in a plan. */
const portion = z
  .strictObject({
    per: z
      .enum(['stap', 'jaar', 'leerlijnbijeenkomst', 'netwerkbijeenkomst', 'evaluatie'])
      .describe(
        'Waarvoor betaald wordt: één keer voor een stap, elk jaar, elke bijeenkomst of elke evaluatie.',
      ),
    stap: reference('stap', 'Bij per: stap, de stap. Is die weggelaten, dan kost het niets.').optional(),
    van: moment('Bij per: jaar, vanaf wanneer; anders vanaf het begin van het geheel.').optional(),
    tot: moment('Bij per: jaar, tot wanneer; anders gaat het door.').optional(),
    aantal: lowHigh('Hoeveel eenheden per keer; zonder dit veld het aantal van de post.').optional(),
  })
  .refine(
    ({ per, stap }) => (per === 'stap') === (stap !== undefined),
    'Bij per: stap hoort een stap, en alleen daar.',
  )
  .refine(
    ({ per, van: from, tot: until }) => per === 'jaar' || (!from && !until),
    'Van en tot horen bij per: jaar.',
  );

const post = z
  .strictObject({
    id: id('Een vaste id.'),
    groep: line('De kop waaronder de post staat.'),
    naam: line('De post.'),
    eenheid: line('Waarin geteld wordt, bijvoorbeeld uur of persoon per jaar.'),
    aantal: lowHigh('Hoeveel eenheden, in het rekenvoorbeeld.').optional(),
    prijs: lowHigh('Euro per eenheid, in het rekenvoorbeeld.').optional(),
    groeitMee: z
      .boolean()
      .default(false)
      .describe('Of het aantal meegroeit met het aantal mensen, in een eigen plan.'),
    perPersoon: lowHigh(
      'Hoeveel eenheden erbij komen voor elk mens boven voorAantal, of eraf gaan voor elk mens eronder.',
    ).optional(),
    perGroep: z
      .boolean()
      .optional()
      .describe('Of dit er voor elke groep van de lessen opnieuw is, in een eigen plan.'),
    verloop: z
      .array(portion)
      .default([])
      .describe(
        'Wanneer deze post geld kost, in een eigen plan; zonder dit veld elk jaar dat het geheel werkt.',
      ),
    urenVan: choiceFrom(
      'rollen',
      'De rol waarvan deze post de uren betaalt. Het aantal zijn uren per jaar; zoveel heeft die rol.',
    ).optional(),
    onderMaximum: z
      .boolean()
      .optional()
      .describe('Of het bedrag per persoon meetelt voor het wettelijk maximum.'),
    percentage: lowHigh('Percentage over de andere posten, in plaats van aantal en prijs.').optional(),
    bron: reference('bron', 'De bron van het bedrag; zonder bron is het een eigen schatting.').optional(),
    peildatum: date('De dag waarop het bedrag geldt, als er een bron is.').optional(),
    toelichting: inline('Waar het bedrag op rust.'),
  })
  .refine(
    ({ aantal: count, prijs: price, percentage }) => (percentage ? !count && !price : count && price),
    'Geef aantal en prijs, of alleen een percentage.',
  )
  .refine(
    ({ groeitMee: growsAlong, perPersoon: perPerson }) => !growsAlong || perPerson === undefined,
    'Kies groeitMee of perPersoon, niet allebei.',
  )
  .refine(
    ({ verloop: course, percentage }) => !percentage || course.length === 0,
    'Een percentage volgt de andere posten; daar hoort geen verloop bij.',
  )
  .refine(
    ({ bron, peildatum }) => (bron === undefined) === (peildatum === undefined),
    'Bij een bron hoort een peildatum.',
  );

const sheet = z
  .strictObject({
    soort: z
      .enum(['begroting', 'lijst'])
      .describe(
        'Een begroting rekent met de posten; een lijst heeft een rij per keer invullen, en een telling.',
      ),
    gegevens: z
      .array(id('De id van een veld.'))
      .default([])
      .describe('Bij een begroting: de velden over wie, waar en wanneer.'),
    dekking: z
      .array(id('De id van een veld.'))
      .default([])
      .describe('Bij een begroting: de velden met wie betaalt.'),
    rijen: z.int().min(1).max(500).optional().describe('Bij een lijst: hoeveel rijen er zijn.'),
    kleinsteAantal: z
      .int()
      .min(0)
      .max(1000)
      .optional()
      .describe('Bij een lijst: kleinere aantallen geeft u niet door, zodat niemand te herkennen is.'),
  })
  .refine(
    ({ soort, rijen: rows, kleinsteAantal: smallestCount }) =>
      soort === 'lijst' ? rows !== undefined : !rows && !smallestCount,
    'Rijen en kleinsteAantal horen bij een lijst; een lijst heeft rijen nodig.',
  )
  .refine(
    ({ soort, gegevens: data, dekking: coverage }) =>
      soort === 'begroting' || (data.length === 0 && coverage.length === 0),
    'Gegevens en dekking horen alleen bij een begroting.',
  );

/** A whole document, ready to fill in. */
export const sjabloonSchema = z
  .strictObject({
    ...basis,
    volgorde: z.int().min(1).max(999).describe('De plaats in de lijst met sjablonen.'),
    doel: inline('Waar het document voor dient.'),
    voorWie: line('Wie het invult of krijgt.'),
    rollen: choicesFrom('rollen', 'De rollen die het gebruiken.'),
    velden: z.array(field).min(1).describe('Wat er ingevuld wordt. Elk veld staat ook in de tekst.'),
    stappen: references('stap', 'De stappen waar het document bij hoort.'),
    papier: z
      .enum(papers)
      .optional()
      .describe(
        'Of «Mijn stappenplan» dit document invult: startnotitie vraagt om te verkennen, nota is het voorstel aan wie het eerst beslist, raadsvoorstel dat aan wie daarna beslist, a4 de pagina voor de bestuurder, plan het plan van aanpak. Van elk is er hoogstens één. Het stuk zelf is het deel onder de eerste kop met ##.',
      ),
    vertaalDelen: z
      .array(id('Het anker van een kop met ##.'))
      .default([])
      .describe(
        'Alleen bij een stuk dat vertaald wordt: de delen die de ontvanger leest. Die staan in de PDF en worden vertaald; kaders in die delen zijn voor wie de brief verstuurt, en gaan niet mee.',
      ),
    bijlagen: z
      .array(id('Het anker van een kop met ##.'))
      .default([])
      .describe('Alleen bij een stuk uit het plan: de delen van dit document die er als bijlage bij kunnen.'),
    planDelen: z
      .array(
        z.strictObject({
          bij: id('Het anker van een kop in dit document.'),
          deel: z.enum(planParts).describe('Wat het plan daar neerzet, na uw eigen tekst.'),
        }),
      )
      .default([])
      .describe(
        'Alleen bij een stuk uit het plan: wat het plan zelf uitrekent, en onder welke kop dat komt.',
      ),
    voorAantal: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('Alleen bij de begroting: voor hoeveel mensen het rekenvoorbeeld is.'),
    planbegroting: z
      .boolean()
      .optional()
      .describe('Of «Mijn stappenplan» met deze posten rekent. Hoogstens één sjabloon.'),
    wettelijkMaximum: z
      .array(
        z.strictObject({
          jaar: z.int().min(2000).max(2099).describe('Het kalenderjaar waarvoor het geldt.'),
          perMaand: z.number().min(0).max(100_000).describe('Euro per persoon per maand.'),
          perJaar: z.number().min(0).max(1_000_000).describe('Euro per persoon per kalenderjaar.'),
          bron: reference('bron', 'De bron van de bedragen.'),
          peildatum: date('De dag waarop dit gold.'),
        }),
      )
      .default([])
      .describe(
        'Alleen bij de begroting: wat iemand hoogstens onbelast krijgt, per kalenderjaar. Voor een later jaar geldt het laatste bedrag dat er staat, en dat zegt het plan erbij.',
      ),
    posten: z.array(post).default([]).describe('Alleen bij de begroting: de posten met een rekenvoorbeeld.'),
    blad: sheet
      .optional()
      .describe(
        'Alleen als er ook een rekenblad van moet zijn: wat daarop staat. Een begroting heeft posten nodig.',
      ),
  })
  .refine(({ planbegroting: planBegroting, posten }) => !planBegroting || posten.length > 0, {
    message: 'Een planbegroting rekent met posten; die zijn er niet.',
    path: ['planbegroting'],
  })
  .refine(({ blad: sheet, posten }) => sheet?.soort !== 'begroting' || posten.length > 0, {
    message: 'Een blad met soort: begroting rekent met posten; die zijn er niet.',
    path: ['blad', 'soort'],
  })
  .refine(
    ({ voorAantal: forCount, posten }) =>
      forCount !== undefined || !posten.some(({ groeitMee: growsAlong }) => growsAlong),
    {
      path: ['posten'],
      error:
        'Vul ook voorAantal in: er zijn posten die meegroeien, en dan moet bekend zijn vanaf hoeveel mensen.',
    },
  );

export type Sjabloon = z.output<typeof sjabloonSchema>;
/** What of a plan can stand in a field. */
export type FromPlan = NonNullable<Sjabloon['velden'][number]['uitPlan']>;
