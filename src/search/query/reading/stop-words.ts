import { root } from './stem.ts';

/** Words without a subject of their own. */
export const STOP_WORDS = words(
  'aan al alle als bij daar dan dat de der deze die dit doe door een eens en er ge had heb hebt hebben heeft het hier hij ik ' +
    'in is ja je jij jou jouw jullie kan kon kunnen kunt maar me mee mijn naar nee niet nog nu of om omdat ons onze ook op over ' +
    'per s t te ten ter tot u uit uw van via voor want waren was we wel werd wij wil wilt willen word worden wordt ze zelf zich ' +
    'zij zijn zo zonder zou ben bent heel erg iets iemand iemands men hun hen mij haar hem moet moeten mogen bijvoorbeeld graag dus ' +
    // Small words of English, for who asks in it.
    'the of to for and a i my it its be are do does did can with at on from about this that there you your we our they them',
);

/** Words that open a question. */
export const QUESTION_WORDS = words(
  'hoe hoeveel hoelang waar waarom wanneer wat welk welke wie waarmee waarvoor waarop hoezo mag kun kan moet wil ' +
    'what how who where when why which much many',
);

const SMALL: ReadonlySet<string> = new Set([...STOP_WORDS, ...QUESTION_WORDS].map(root));
/** Whether the index of texts leaves a stem out: that of a word that is only asked when nothing else is. */
export const isSmallStem = (stem: string): boolean => SMALL.has(stem);

/** Words that say little, as they fit in any sentence. */
export const VAGUE_WORDS = words(
  'mens mensen nodig doen doet maken maakt goed goede krijg krijgen krijgt vind vinden vindt hebben gaan gaat zetten geven ' +
    'lang lange handig tips uitleg informatie info soort soorten echt staat zit komt kom komen zeggen werken gebruiken regelen',
);

/** Words that ask for a document to fill in. */
export const SJABLOON_WORDS = words(
  'voorbeeld voorbeelden sjabloon sjablonen formulier formulieren format formats brief brieven voorbeeldbrief template ' +
    'templates model modellen invullen document documenten download downloaden word contract overeenkomst vacature',
);

/** Words that name a kind of page, or what only stands on pages of that kind. */
export const KIND_WORDS: Readonly<Record<string, 'module' | 'stap' | 'portret' | 'verslag'>> =
  Object.fromEntries(
    (
      [
        [
          'module',
          'module modules les lessen oefening oefeningen werkvorm werkvormen rollenspel rollenspellen',
        ],
        ['stap', 'stap'],
        ['portret', 'portret portretten interview interviews'],
        ['verslag', 'verslag verslagen'],
      ] as const
    ).flatMap(([kind, row]) => row.split(' ').map((word) => [word, kind])),
  );

/** Parts of verbs that stand apart in a sentence: `zet … op`. */
export const SEPARABLE = words(
  'aan af bij door in mee na om onder op over rond samen terug toe uit vast voor weg',
);

function words(row: string): ReadonlySet<string> {
  return new Set(row.split(' '));
}
