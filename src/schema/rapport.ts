import { z } from 'zod';
import { datum, regel } from './velden.ts';

const aantal = (uitleg: string) => z.int().min(0).describe(uitleg);

/** Who found something: two engines that others make, and measurements of our own. */
export const motoren = ['axe', 'ibm', 'eigen'] as const;
/** What a finding is: wrong by WCAG A or AA, good practice not kept, or a question that a person must answer. */
export const vondstsoorten = ['fout', 'advies', 'nakijken'] as const;

/** The outcome of one run of `npm run toegankelijkheid`. Written by that command, never by hand. */
export const rapportSchema = z.strictObject({
  datum: datum('De dag waarop is getest.'),
  commit: z
    .string()
    .regex(/^([0-9a-f]{40}|onbekend)$/, 'Een commit is een reeks van veertig cijfers en letters a tot f.')
    .describe('De versie van het project die is getest.'),
  gewijzigd: z.boolean().describe('Of er naast die versie nog iets was veranderd.'),
  inhoud: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'De vingerafdruk is een reeks van 64 cijfers en letters a tot f.')
    .describe('De vingerafdruk van de inhoud, om te zien of die sindsdien veranderde.'),
  browser: regel('De browser met zijn versie.'),
  paginas: aantal('Hoeveel adressen de site heeft.'),
  motoren: z
    .array(
      z.strictObject({
        id: z.enum(motoren).describe('Welk programma.'),
        versie: regel('De versie.').optional(),
        regels: aantal('Hoeveel regels het programma naloopt.'),
      }),
    )
    .describe('Waarmee is getest.'),
  omstandigheden: z
    .array(
      z.strictObject({
        id: regel('Welke omstandigheid.'),
        huisstijl: regel('De huisstijl.'),
        paginas: aantal('Hoeveel pagina’s zo zijn bekeken.'),
      }),
    )
    .describe('Hoe de pagina’s zijn bekeken.'),
  bevindingen: z
    .array(
      z.strictObject({
        motor: z.enum(motoren).describe('Wie het vond.'),
        regel: regel('De naam van de regel.'),
        soort: z.enum(vondstsoorten).describe('Fout, advies of iets wat een mens moet nakijken.'),
        ernst: regel('Hoe erg het programma dit vindt.').optional(),
        plekken: aantal('Op hoeveel plekken.'),
        paginas: aantal('Op hoeveel pagina’s.'),
        omstandigheden: z.array(z.string()).describe('Bij welke omstandigheden.'),
        voorbeelden: z
          .array(z.strictObject({ adres: regel('De pagina.'), plek: z.string().describe('De plek erop.') }))
          .describe('De eerste plekken.'),
      }),
    )
    .describe('Wat er is gevonden, per regel.'),
});

export type RapportInput = z.input<typeof rapportSchema>;
export type Rapport = z.output<typeof rapportSchema>;
export type Motor = (typeof motoren)[number];
export type Vondstsoort = (typeof vondstsoorten)[number];
