import { beforeAll, describe, expect, test } from 'vitest';
import { readDictionary } from '../../load/spelling/dictionary.ts';
import { makeSplit } from './split.ts';

/** Words that the handbook uses by themselves; the rest is up to the dictionary. */
const USED = new Set(
  (
    'vertrouwen persoon personen schuld hulp kring budget netwerk vrijwilliger vrijwilligers vergoeding verlening wijk team ' +
    'coördinator coördinatoren contact sleutel gegevens bijeenkomst bezoek huis armoede beleid woning verzekering werk lijn ' +
    'leer kaart stappen plan formulier registratie gesprek ervaring deskundige overeenkomst over dracht uit gemeente maat'
  ).split(' '),
);
let split: ReturnType<typeof makeSplit>;
beforeAll(async () => {
  const { knows } = await readDictionary();
  split = makeSplit({ knows, used: (word) => USED.has(word) });
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
  ])('%s is split there', (compound) => {
    expect(split(compound.replaceAll('|', '')).join('|')).toBe(compound);
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
  ])('«%s» stays whole', (word) => {
    expect(split(word)).toEqual([]);
  });
});

test('a very long word is answered too', () => {
  expect(Array.isArray(split('vertrouwenspersonen'.repeat(12)))).toBe(true);
});
