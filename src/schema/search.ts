import { z } from 'zod';
import { id, line } from './fields.ts';

/** One word, or a few, as a visitor types them. */
const word = line('Een woord of woordgroep.');

const place = z.strictObject({
  plek: id('De id van een plek bij start.elders in handleiding.yaml.'),
  regels: z.array(line('Welke woorden samen in de vraag staan.')).min(1).describe('Een van deze is genoeg.'),
  behalve: z
    .array(word)
    .default([])
    .describe('Staat een van deze woorden in de vraag, dan komt er geen hulp. Een <groep> mag ook.'),
  vangnet: z.boolean().default(false).describe('Alleen als geen andere plek past.'),
});

const help = z
  .strictObject({
    woordgroepen: z
      .record(id('De naam van de groep.'), z.array(word).min(1))
      .default({})
      .describe('Woorden die in een regel op dezelfde plek mogen staan, per naam.'),
    gewoneWoorden: z
      .array(word)
      .default([])
      .describe('Gewone woorden die een tikfout van een woord van nood lijken: «veerkracht».'),
    schrijfwijzen: z
      .record(word, word)
      .default({})
      .describe('Hoe iemand een gewoon woord ook typt, in dialect of in haast: «gin» voor «geen».'),
    regels: z.array(place).min(1).describe('Per plek de vragen die erheen leiden.'),
  })
  .superRefine(({ woordgroepen, regels: lines }, context) => {
    for (const [i, place] of lines.entries())
      for (const key of ['regels', 'behalve'] as const)
        for (const [j, row] of place[key].entries())
          for (const [, names = ''] of row.matchAll(/<([^>]*)>/g))
            for (const name of names.split('|'))
              if (!Object.hasOwn(woordgroepen, name))
                context.addIssue({
                  code: 'custom',
                  path: ['regels', i, key, j],
                  message: `De woordgroep «${name}» bestaat niet. Kies uit: ${Object.keys(woordgroepen).join(', ')}.`,
                });
  });

/**
 * Why a word is another word for the same thing. An `aanwijzing` is none: an everyday word, or several together, that tells what
 * somebody is looking for, and that texts may use.
 */
export const wordKinds = [
  'afkorting',
  'oud woord',
  'straattaal',
  'ander woord',
  'Engels',
  'aanwijzing',
] as const;

/** What searching knows beside the pages: which questions ask for help, and words for the same thing. */
export const searchSchema = z
  .strictObject({
    andereWoorden: z
      .partialRecord(
        z.enum(wordKinds),
        z.record(line('Het woord waarmee iemand zoekt.'), line('Het woord van de handleiding.')),
      )
      .default({})
      .describe(
        'Per soort: het woord waarmee iemand zoekt, en het woord van de handleiding. Meer woorden mogen in de vraag door elkaar staan.',
      ),
    ookGezegd: z
      .record(
        z
          .string()
          .regex(
            /^\/(?:[a-z0-9-]+\/)+$/,
            'Een adres op de site, met een schuine streep aan beide kanten: /vragen/vog/.',
          ),
        z.array(word).min(1),
      )
      .default({})
      .describe(
        'Per pagina hoe mensen zeggen waar zij over gaat, met gewone woorden. Het telt licht mee, naast de zoekwoorden.',
      ),
    hulp: help.optional().describe('Aan welke woorden het zoeken herkent dat iemand zelf hulp zoekt.'),
  })
  .meta({ title: 'Zoeken: andere woorden, en wie hulp zoekt' });

export type SearchContent = z.output<typeof searchSchema>;
