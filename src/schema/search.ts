import { z } from 'zod';
import { id, regel } from './velden.ts';

/** One word, or a few, as a visitor types them. */
const woord = regel('Een woord of woordgroep.');

const plek = z.strictObject({
  plek: id('De id van een plek bij start.elders in handleiding.yaml.'),
  regels: z.array(regel('Welke woorden samen in de vraag staan.')).min(1).describe('Een van deze is genoeg.'),
  behalve: z
    .array(woord)
    .default([])
    .describe('Staat een van deze woorden in de vraag, dan komt er geen hulp.'),
});

const hulp = z
  .strictObject({
    woordgroepen: z
      .record(id('De naam van de groep.'), z.array(woord).min(1))
      .default({})
      .describe('Woorden die in een regel op dezelfde plek mogen staan, per naam.'),
    regels: z.array(plek).min(1).describe('Per plek de vragen die erheen leiden.'),
  })
  .superRefine(({ woordgroepen, regels }, context) => {
    for (const [i, { regels: rijen }] of regels.entries())
      for (const [j, rij] of rijen.entries())
        for (const [, namen = ''] of rij.matchAll(/<([^>]*)>/g))
          for (const naam of namen.split('|'))
            if (!Object.hasOwn(woordgroepen, naam))
              context.addIssue({
                code: 'custom',
                path: ['regels', i, 'regels', j],
                message: `De woordgroep «${naam}» bestaat niet. Kies uit: ${Object.keys(woordgroepen).join(', ')}.`,
              });
  });

/** Why a word is another word for the same thing. */
export const wordKinds = ['afkorting', 'oud woord', 'straattaal', 'ander woord', 'Engels'] as const;

/** What searching knows beside the pages: which questions ask for help, and words for the same thing. */
export const searchSchema = z.strictObject({
  andereWoorden: z
    .partialRecord(z.enum(wordKinds), z.record(woord, woord))
    .default({})
    .describe('Per soort: het woord waarmee iemand zoekt, en het woord van de handleiding.'),
  hulp: hulp.optional().describe('Aan welke woorden het zoeken herkent dat iemand zelf hulp zoekt.'),
});

export type SearchContent = z.output<typeof searchSchema>;
