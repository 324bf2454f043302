import { z } from 'zod';
import { line } from './fields.ts';

const colour = (explanation: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Schrijf een kleur als #1a2b3c.')
    .describe(explanation);

/** What a municipality says about its looks. Everything else is computed from it (`house-style/`). */
export const brandSchema = z.strictObject({
  hoofdkleur: colour('De kleur van koppen, links en knoppen.'),
  steunkleur: colour('De tweede kleur: accenten en de voorbeelden.'),
  leerkleur: colour('De kleur van wat men leert, en van kaders uit de praktijk.').default('#3f5f24'),
  weetkleur: colour('De kleur van thema’s, vragen en begrippen, en van eigen voorstellen.').default(
    '#775400',
  ),
  letopkleur: colour('De kleur van waarschuwingen.').default('#9c2f1f'),
  papier: colour('De achtergrond van een lichte pagina.').default('#fbf9f4'),
  inkt: colour('De kleur van de tekst op een lichte pagina.').default('#1d2529'),
  weergave: z
    .enum(['beide', 'licht', 'donker'])
    .default('beide')
    .describe('Licht, donker, of beide: dan kiest het apparaat van de lezer.'),
  kopbalk: z
    .enum(['licht', 'kleur'])
    .default('licht')
    .describe('De balk bovenaan: licht, of in de hoofdkleur.'),
  letter: z
    .enum(['atkinson', 'source-serif', 'nunito'])
    .default('atkinson')
    .describe('De letter: atkinson (open en goed leesbaar), source-serif (met schreef) of nunito (rond).'),
  kopdikte: z.int().min(400).max(700).default(700).describe('Hoe vet de koppen zijn: 400 tot 700.'),
  lettergrootte: z.number().min(16).max(22).default(18).describe('De grootte van de tekst, in pixels.'),
  regelhoogte: z.number().min(1.5).max(1.9).default(1.6).describe('De hoogte van een regel tekst.'),
  hoek: z.int().min(0).max(28).default(8).describe('Hoe rond de hoeken zijn, in pixels.'),
  lijn: z.int().min(1).max(4).default(1).describe('Hoe dik de lijnen zijn, in pixels.'),
  deur: z
    .enum(['toog', 'rond', 'recht'])
    .default('toog')
    .describe('De vorm van de deuren, het beeldmerk van de handleiding.'),
});

/** A house style to try or to take over: `content/huisstijlen/<id>.yaml`. */
export const huisstijlSchema = z.strictObject({
  naam: line('De naam van de huisstijl.'),
  uitleg: line('Wat de huisstijl laat zien.'),
  merk: brandSchema.describe('De merkwaarden, zoals in een editie bij huisstijl.'),
});

export type Brand = z.output<typeof brandSchema>;
export type Huisstijl = z.output<typeof huisstijlSchema>;
