import { z, type ZodType } from 'zod';
import { nearest } from '../document/language/nearest.ts';
import { kinds, overviewSoorten } from '../kinds/index.ts';
import { brandSchema, type Brand } from './huisstijl.ts';
import { leerlijnRhythm, networkDays } from './rhythm.ts';
import { statementSchema } from './statement.ts';
import { ownBox } from './own-box.ts';
import { block, date, id, choiceFrom, line, siteAddress, toSeveral, type FieldMeta } from './fields.ts';

const version = (explanation: string) =>
  z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'Schrijf drie getallen met punten, bijvoorbeeld 1.0.0.')
    .describe(explanation);

const contact = {
  naam: line('De naam of functie.'),
  email: z.email('Vul een e-mailadres in.').optional().describe('Het e-mailadres.'),
  telefoon: line('Het telefoonnummer.').optional(),
};

const partFolders = (): string[] => overviewSoorten.map((soort) => kinds[soort].folder);

/** A handbook gives its folders their names, so which there are is known only when it has been read. */
function isPart(folder: string, context: z.core.$RefinementCtx<string>): void {
  if (partFolders().includes(folder)) return;
  const meant = nearest(folder, partFolders());
  context.addIssue({
    code: 'custom',
    message: `Het deel «${folder}» bestaat niet. ${meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${partFolders().join(', ')}.`}`,
  });
}

/** One edition: the national one, or that of a municipality. */
export const editieSchema = z.strictObject({
  titel: line('De naam van de editie.'),
  gemeente: line('De naam van wie deze editie is, bijvoorbeeld een gemeente of vereniging.').optional(),
  organisatie: line('De naam van de organisatie met wie de lezer dit doet.').optional(),
  logo: z
    .strictObject({
      beeld: line('Het beeldbestand: /beelden/ met de naam van een bestand in content/beelden.'),
      alt: line('Wat er te zien is, voor wie het niet ziet.'),
    })
    .optional()
    .describe(
      'Het logo van de lezer of de organisatie: boven aan elke pagina, op boeken, certificaten, dia’s, brieven en documenten om in te vullen.',
    ),
  uitgever: line('Wie deze editie uitgeeft. Zonder dit veld: de uitgever uit handleiding.yaml.').optional(),
  adres: siteAddress(
    'Het adres waar deze editie staat, met https:// en een schuine streep aan het eind; er mag een pad in staan, zoals https://www.example.nl/handboek/.',
  ).optional(),
  reactieadres: z
    .email('Vul een e-mailadres in.')
    .optional()
    .describe('Waar reacties en meldingen over deze editie heen gaan.'),
  toegankelijkheid: statementSchema
    .optional()
    .describe(
      'De toegankelijkheidsverklaring van deze site: staat op de pagina Toegankelijkheid, met een link onder aan elke pagina.',
    ),
  versie: version('De versie van de inhoud.'),
  datum: date('De datum van deze versie; staat op elke download.'),
  herkomst: z
    .strictObject({
      versie: version('De landelijke versie.'),
      datum: date('De datum van die landelijke versie.'),
    })
    .optional()
    .describe(
      'De landelijke inhoud die u voor het laatst hebt nagelopen; wat daarna verandert, meldt de controle.',
    ),
  startdatum: date('De dag waarop het stappenplan begint; in de landelijke editie een voorbeeld.'),
  contact: z.strictObject(contact).optional().describe('Bij wie lezers terechtkunnen.'),
  contacten: z
    .array(z.strictObject({ rol: choiceFrom('rollen', 'De rol.'), ...contact }))
    .default([])
    .describe('Wie welke rol heeft; staat op de startpagina en bij de taken in elke stap.'),
  start: z
    .strictObject({
      inleiding: block('De eerste tekst op de startpagina, in plaats van de landelijke.').optional(),
      opbrengst: block('Wat de aanpak heeft gebracht, in plaats van de landelijke tekst.').optional(),
    })
    .optional()
    .describe('Eigen tekst voor de startpagina.'),
  menu: z
    .array(line('Het adres van een onderdeel zonder strepen eromheen, bijvoorbeeld praktijken of plan.'))
    .default([])
    .describe('Wat vooraan staat in het menu bovenaan, in deze volgorde. De rest volgt zoals landelijk.'),
  kaders: z
    .array(ownBox)
    .default([])
    .describe('Eigen kaders op pagina’s, zonder de hele pagina te vervangen.'),
  hulp: z
    .array(
      z.strictObject({
        plek: id('De id van een plek bij start.elders in handleiding.yaml.'),
        naam: line('Waar iemand terechtkan, bijvoorbeeld Geldloket Lindewoude.'),
        telefoon: line('Het telefoonnummer.'),
        wanneer: line('Wanneer er wordt opgenomen.').optional(),
        peildatum: date('De dag waarop het nummer is nagelopen.'),
      }),
    )
    .default([])
    .describe('Nummers in de buurt voor wie zelf hulp zoekt; ze staan boven de landelijke.'),
  netwerkbijeenkomst: z
    .strictObject({
      elkeMaanden: z.int().min(1).max(60).describe('Om de hoeveel maanden die bijeenkomst er is.'),
      ...networkDays,
    })
    .prefault({ elkeMaanden: 1 })
    .describe(
      'Het ritme van de bijeenkomst die steeds terugkomt, als die er is. Zonder dit veld: elke maand.',
    ),
  huisstijl: brandSchema.describe(
    'De merkwaarden; het bouwen rekent daar de andere kleuren uit. Of alleen de naam van een bestand in de map huisstijlen: «huisstijl: rond».',
  ),
  leerlijn: leerlijnRhythm,
  verberg: toSeveral('Pagina’s die deze editie niet toont.')
    .superRefine((pages, context) => {
      for (const [i, page] of pages.entries())
        if (page.startsWith('bron:'))
          context.addIssue({
            code: 'custom',
            path: [i],
            message:
              'Een bron kan een editie niet verbergen. Verberg de pagina’s die erop steunen: dan gaat de bron vanzelf mee.',
          });
    })
    .default([]),
  verbergDelen: z
    .array(
      z
        .string()
        .superRefine(isPart)
        // For editors, which complete it.
        .meta({ enum: partFolders() } satisfies FieldMeta)
        .describe('Een deel, met de naam van zijn map.'),
    )
    .default([])
    .describe('Hele delen die deze editie niet toont.'),
  vervang: toSeveral(
    'Landelijke pagina’s waarvoor in de map van deze editie een eigen bestand staat.',
  ).default([]),
});

/** The same, for an edition that takes a house style over by its name. */
const withStyleName = editieSchema.extend({
  huisstijl: id('De naam van een bestand in de map huisstijlen.'),
});

/** An edition as its file may say it: for editors, which complete and explain. A union cannot say what is wrong. */
export const editieFileSchema = z.union([editieSchema, withStyleName]);
export type EditieFile = z.output<typeof editieFileSchema>;
/** An edition with its house style looked up; `stijlnaam` when it was named, not written out. */
export type Editie = z.output<typeof editieSchema> & { stijlnaam?: string };

/** The schema that suits what a writer put under `huisstijl`: two schemas, as a union could not say what is wrong. */
export const editieSchemaFor = (data: unknown): ZodType<EditieFile> =>
  typeof (data as { huisstijl?: unknown } | null | undefined)?.huisstijl === 'string'
    ? withStyleName
    : editieSchema;

/** An edition that wears these brand values. */
export function withBrand({ huisstijl, ...editie }: EditieFile, brand: Brand): Editie {
  return { ...editie, huisstijl: brand, ...(typeof huisstijl === 'string' && { stijlnaam: huisstijl }) };
}
