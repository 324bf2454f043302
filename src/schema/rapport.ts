import { z } from 'zod';
import { date, line } from './fields.ts';

const count = (explanation: string) => z.int().min(0).describe(explanation);

/** Who found something: two engines that others make, and measurements of our own. */
export const engines = ['axe', 'ibm', 'eigen'] as const;
/** What a finding is: wrong by WCAG A or AA, good practice not kept, or a question that a person must answer. */
export const findSoorten = ['fout', 'advies', 'nakijken'] as const;

/** The outcome of one run of `npm run toegankelijkheid`. Written by that command, never by hand. */
export const rapportSchema = z.strictObject({
  datum: date('De dag waarop is getest.'),
  commit: z
    .string()
    .regex(/^([0-9a-f]{40}|onbekend)$/, 'Een commit is een reeks van veertig cijfers en letters a tot f.')
    .describe('De versie van het project die is getest.'),
  gewijzigd: z.boolean().describe('Of er naast die versie nog iets was veranderd.'),
  inhoud: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'De vingerafdruk is een reeks van 64 cijfers en letters a tot f.')
    .describe('De vingerafdruk van de inhoud, om te zien of die sindsdien veranderde.'),
  browser: line('De browser met zijn versie.'),
  paginas: count('Hoeveel adressen de site heeft.'),
  motoren: z
    .array(
      z.strictObject({
        id: z.enum(engines).describe('Welk programma.'),
        versie: line('De versie.').optional(),
        regels: count('Hoeveel regels het programma naloopt.'),
      }),
    )
    .describe('Waarmee is getest.'),
  omstandigheden: z
    .array(
      z.strictObject({
        id: line('Welke omstandigheid.'),
        huisstijl: line('De huisstijl.'),
        paginas: count('Hoeveel pagina’s zo zijn bekeken.'),
      }),
    )
    .describe('Hoe de pagina’s zijn bekeken.'),
  bevindingen: z
    .array(
      z.strictObject({
        motor: z.enum(engines).describe('Wie het vond.'),
        regel: line('De naam van de regel.'),
        soort: z.enum(findSoorten).describe('Fout, advies of iets wat een mens moet nakijken.'),
        ernst: line('Hoe erg het programma dit vindt.').optional(),
        plekken: count('Op hoeveel plekken.'),
        paginas: count('Op hoeveel pagina’s.'),
        omstandigheden: z.array(z.string()).describe('Bij welke omstandigheden.'),
        voorbeelden: z
          .array(z.strictObject({ adres: line('De pagina.'), plek: z.string().describe('De plek erop.') }))
          .describe('De eerste plekken.'),
      }),
    )
    .describe('Wat er is gevonden, per regel.'),
});

export type RapportInput = z.input<typeof rapportSchema>;
export type Rapport = z.output<typeof rapportSchema>;
export type Motor = (typeof engines)[number];
export type FindSoort = (typeof findSoorten)[number];
