import { z } from 'zod';
import { NEUTRAL, type PartName, type Subject } from '../text/subject.ts';
import { line } from './fields.ts';

const article = z
  .enum(['de', 'het'])
  .describe('Het lidwoord: daar hangt ook van af of er «deze» of «dit» staat.');

const noun = (explanation: string, otherwise: Subject['werk']) =>
  z
    .strictObject({ enkel: line('Het woord, in het enkelvoud, zonder hoofdletter.'), lidwoord: article })
    .default(otherwise)
    .describe(`${explanation} Zonder dit veld: ${otherwise.enkel}.`);

const countNoun = (explanation: string, otherwise: Subject['lezer']) =>
  z
    .strictObject({
      enkel: line('Het woord, in het enkelvoud, zonder hoofdletter.'),
      meer: line('Het meervoud.'),
      lidwoord: article,
    })
    .default(otherwise)
    .describe(`${explanation} Zonder dit veld: ${otherwise.enkel}.`);

/** The words of the interface that depend on what a handbook is about: `subject()` in `text/` says them. */
export const wordsSchema = z
  .strictObject({
    werk: noun('Hoe dit werk heet, bijvoorbeeld handleiding of handboek.', NEUTRAL.werk),
    lezer: countNoun(
      'Wie met de stappen aan het werk gaat, bijvoorbeeld gemeente, school of vereniging.',
      NEUTRAL.lezer,
    ),
    partner: noun('Met wie de lezer dat samen doet.', NEUTRAL.partner),
    contact: line(
      `Bij wie deelnemers terechtkunnen, als een editie geen naam geeft. Zonder dit veld: ${NEUTRAL.contact}.`,
    ).default(NEUTRAL.contact),
    geteld: countNoun('Wie er geteld worden in een plan, bijvoorbeeld tuiniers.', NEUTRAL.geteld),
    geheel: noun('Wat de lezer met de stappen opzet, bijvoorbeeld een netwerk of een tuin.', NEUTRAL.geheel),
    bijeenkomst: countNoun(
      'Hoe de bijeenkomst heet die steeds terugkomt, als die er is.',
      NEUTRAL.bijeenkomst,
    ),
    stappenplan: noun('Hoe de stappen samen heten, als die er zijn.', NEUTRAL.stappenplan),
    leerlijn: noun('Hoe de reeks lessen heet, als die er is.', NEUTRAL.leerlijn),
    begeleider: countNoun('Wie zo’n les geeft, bijvoorbeeld trainer.', NEUTRAL.begeleider),
    plaats: countNoun('Waar een praktijk is, bijvoorbeeld gemeente, dorp of school.', NEUTRAL.plaats),
    geholpen: line(`Van wie er nooit namen in een plan horen. Zonder dit veld: ${NEUTRAL.geholpen}.`).default(
      NEUTRAL.geholpen,
    ),
    afspraak: line(
      `De kop boven de afspraak waarmee een les eindigt. Zonder dit veld: ${NEUTRAL.afspraak}.`,
    ).default(NEUTRAL.afspraak),
    besluit: z
      .strictObject({
        eerste: noun('Wie het eerst beslist, bijvoorbeeld college of bestuur.', NEUTRAL.besluit.eerste),
        tweede: noun('Wie daarna nog kan beslissen, bijvoorbeeld raad.', NEUTRAL.besluit.tweede),
        agenda: line('Wie de data van hun vergaderingen weet, als begin van een zin.').default(
          NEUTRAL.besluit.agenda,
        ),
      })
      .default(NEUTRAL.besluit)
      .describe('Wie over het plan beslist, als een stap met een besluit eindigt.'),
    plan: line(`De titel van het document dat een plan wordt. Zonder dit veld: ${NEUTRAL.plan}.`).default(
      NEUTRAL.plan,
    ),
  })
  .describe(
    'De woorden die de site gebruikt waar het onderwerp ertoe doet. Wat u weglaat, krijgt een neutraal woord.',
  );

/**
 * The same of general data that do not pass: only where the parts stand, so that a slip in `handleiding.yaml` does not
 * make every folder unknown.
 */
export function subjectIn(data: unknown): Subject {
  const folders = z
    .object({ delen: z.record(z.string(), z.object({ map: z.string().optional() }).catch({})).catch({}) })
    .catch({ delen: {} })
    .parse(data);
  return {
    ...NEUTRAL,
    delen: Object.fromEntries(
      Object.entries(folders.delen).flatMap(([soort, { map }]) => (map ? [[soort, { map }]] : [])),
    ),
  };
}

/** What the general data of a handbook say of its subject. */
export const subjectOf = ({
  woorden: words,
  beeld: picture,
  delen: parts,
}: {
  woorden?: z.output<typeof wordsSchema> | undefined;
  beeld: Subject['beeld'];
  delen: Record<string, { [K in keyof PartName]?: PartName[K] | undefined }>;
}): Subject => ({
  ...NEUTRAL,
  ...words,
  beeld: picture,
  delen: Object.fromEntries(
    Object.entries(parts).map(([soort, part]) => [
      soort,
      Object.fromEntries(
        NAMES.flatMap((name) => {
          const value = part[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    ]),
  ),
});

/** What a part says of its own name. */
const NAMES = ['enkel', 'meer', 'lidwoord', 'map'] as const;
