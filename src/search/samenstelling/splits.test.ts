import { beforeAll, describe, expect, test } from 'vitest';
import { leesWoordenboek } from '../../load/woordenboek.ts';
import { makeSplits } from './splits.ts';

/** Words that the handbook uses by themselves; the rest is up to the dictionary. */
const GEBRUIKT = new Set(
  (
    'vertrouwen persoon personen schuld hulp kring budget netwerk vrijwilliger vrijwilligers vergoeding verlening wijk team ' +
    'coördinator coördinatoren contact sleutel gegevens bijeenkomst bezoek huis armoede beleid woning verzekering werk lijn ' +
    'leer kaart stappen plan formulier registratie gesprek ervaring deskundige overeenkomst over dracht uit gemeente maat'
  ).split(' '),
);
let splits: ReturnType<typeof makeSplits>;
beforeAll(async () => {
  const { kent } = await leesWoordenboek();
  splits = makeSplits({ kent, gebruikt: (woord) => GEBRUIKT.has(woord) });
});

describe('a compound', () => {
  test.each([
    'vertrouwens|persoon',
    'vertrouwens|personen',
    'schuld|hulp|verlening',
    'vrijwilligers|vergoeding',
    'budget|kring',
    'budget|kringen',
    'netwerk|coördinatoren',
    'contact|persoon',
    'sleutel|personen',
    'persoons|gegevens',
    'netwerk|bijeenkomst',
    'huis|bezoeken',
    'armoede|beleid',
    'woning|corporaties',
    'vrijwilligers|verzekering',
    'wijk|team',
    'leer|lijn',
    'stappen|plan',
    'registratie|formulier',
    'ervarings|deskundige',
    'vrijwilligers|overeenkomst',
  ])('%s is split there', (samenstelling) => {
    expect(splits(samenstelling.replaceAll('|', '')).join('|')).toBe(samenstelling);
  });
});

describe('a word that only looks like a compound', () => {
  test.each([
    'overdracht',
    'bestuur',
    'gemeenten',
    'uitkering',
    'ondersteuning',
    'voorbeeld',
    'daarnaast',
    'vriendschap',
    'maatschappelijk',
    'gesprekken',
    'gesproken',
    'kinderen',
    'budgetteren',
    'wetenschappelijk',
    'algemeen',
    'nederland',
    'verwarring',
    'gezondheid',
    'huis',
    'e-mail',
    '2020',
    '',
  ])('«%s» stays whole', (woord) => {
    expect(splits(woord)).toEqual([]);
  });
});

test('a very long word is answered too', () => {
  expect(Array.isArray(splits('vertrouwenspersonen'.repeat(12)))).toBe(true);
});
