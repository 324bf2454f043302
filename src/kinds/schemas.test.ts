import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { entry } from '../../tests/builders/contents.ts';
import { kinds, type Soort } from './index.ts';

/** What the schema of a soort says is wrong with an entry that is right but for these fields. */
function faults(soort: Soort, otherwise: object): string[] {
  const schema: ZodType = kinds[soort].schema;
  const { error } = schema.safeParse({ ...entry(soort, 'een').data, ...otherwise });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('a step', () => {
  const time = (otherwise: object) =>
    faults('stap', { doorlooptijd: { eenheid: 'weken', eigenSchatting: true, ...otherwise } });

  test('takes from so many to so many weeks, or goes on without end', () => {
    expect(time({ min: 2, max: 2 })).toEqual([]);
    expect(time({ doorlopend: true })).toEqual([]);
    expect(time({ min: 2 })).toEqual(['doorlooptijd: Vul min en max allebei in, of geen van beide.']);
    expect(time({ min: 3, max: 2 })).toEqual(['doorlooptijd: Het getal bij min is hoger dan dat bij max.']);
    expect(time({})).toEqual([
      'doorlooptijd: Een stap zonder min en max is doorlopend: zet doorlopend op true.',
    ]);
  });

  test('says of each role what it does, or why it does nothing', () => {
    const refused = ['taken.0: Geef taken bij doet, of een reden bij nietOmdat: precies één van beide.'];
    expect(faults('stap', { taken: [{ rol: 'gemeente', nietOmdat: 'Zij wacht.' }] })).toEqual([]);
    expect(faults('stap', { taken: [{ rol: 'gemeente' }] })).toEqual(refused);
    expect(
      faults('stap', { taken: [{ rol: 'gemeente', doet: ['Belt.'], nietOmdat: 'Zij wacht.' }] }),
    ).toEqual(refused);
  });

  test('has hours from low to high, and says from when only of what comes back', () => {
    const row = { rol: 'gemeente', wat: 'Bellen.', laag: 1, hoog: 2, toelichting: 'Zo lang duurt het.' };
    const from = { stap: 'een', moment: 'begin' };
    expect(faults('stap', { uren: [row, { ...row, per: 'week', vanaf: from }] })).toEqual([]);
    expect(faults('stap', { uren: [{ ...row, laag: 2, hoog: 2 }] })).toEqual([]);
    expect(faults('stap', { uren: [{ ...row, laag: 3 }] })).toEqual([
      'uren.0: Het getal bij laag is hoger dan dat bij hoog.',
    ]);
    expect(faults('stap', { uren: [{ ...row, vanaf: from }] })).toEqual([
      'uren.0: Vanaf hoort bij uren die terugkomen: kies bij per iets anders dan stap.',
    ]);
  });

  test('has a network meeting that comes back', () => {
    const moment = { id: 'm', titel: 'Netwerk', stap: 'een', moment: 'einde', netwerkbijeenkomst: true };
    expect(faults('stap', { mijlpalen: [{ ...moment, patroon: 'elke', maanden: 1 }] })).toEqual([]);
    expect(faults('stap', { mijlpalen: [{ ...moment, patroon: 'eenmalig' }] })).toEqual([
      'mijlpalen.0: De netwerkbijeenkomst komt terug: zet patroon op «elke».',
    ]);
  });
});

describe('a meeting', () => {
  const part = {
    id: 'ronde',
    titel: 'Ronde',
    minuten: 30,
    werkvorm: 'ronde',
    uitleg: 'Doe een ronde.',
  };
  test('names a source where a part says that it comes from one', () => {
    expect(faults('module', { programma: [{ ...part, bronstatus: 'voorstel' }] })).toEqual([]);
    expect(faults('module', { programma: [{ ...part, bronstatus: 'bron', bronnen: ['krant'] }] })).toEqual(
      [],
    );
    expect(faults('module', { programma: [{ ...part, bronstatus: 'bron' }] })).toEqual([
      'programma.0: Bij bronstatus «bron» hoort minstens één bron.',
    ]);
  });
});

describe('a practice', () => {
  test('begins before it ends', () => {
    const years = (of: object) => faults('praktijk', { jaren: { ...of, toelichting: 'Zo.' } });
    expect([years({ van: 2019, tot: 2019 }), years({ van: 2019 }), years({ tot: 2019 })]).toEqual([
      [],
      [],
      [],
    ]);
    expect(years({ van: 2020, tot: 2019 })).toEqual(['jaren: Het jaar bij van ligt na het jaar bij tot.']);
  });

  test.each(['Stichting Zee', 'Wijkteam 06', 'Ingeborg Douwes Centrum', 'Gemeente ’s-Hertogenbosch'])(
    'may name the organisation «%s»',
    (name) => expect(faults('praktijk', { bellen: [{ organisatie: name }] })).toEqual([]),
  );

  test.each(['mevrouw De Wit', 'Dhr. Jansen', 'ada@zee.test', '06-12345678', '+31 6 12', 'Zee, mr. Pieters'])(
    'names no person, as in «%s»',
    (name) =>
      expect(faults('praktijk', { bellen: [{ organisatie: name }] })).toEqual([
        'bellen.0.organisatie: Noem een organisatie, geen persoon: een naam of nummer van iemand hoort hier niet.',
      ]),
  );
});

test('a report has a day, or says what is known of it', () => {
  expect(faults('verslag', { datum: undefined, datumToelichting: 'Ergens in 2019.' })).toEqual([]);
  expect(faults('verslag', { datum: undefined })).toEqual([
    ': Vul datum in, of leg bij datumToelichting uit wat er bekend is.',
  ]);
});

describe('a template', () => {
  const field = { id: 'wijk', label: 'Wijk' };
  test('has options where one chooses, and only there', () => {
    const of = (otherwise: object) => faults('sjabloon', { velden: [{ ...field, ...otherwise }] });
    expect(of({ invoer: 'keuze', opties: ['Noord'] })).toEqual([]);
    expect(of({ invoer: 'meerkeuze', opties: ['Noord'] })).toEqual([]);
    expect(of({ invoer: 'keuze' })).toEqual([
      'velden.0.invoer: De opties ontbreken: zet bij opties waaruit iemand kiest.',
    ]);
    expect(of({ invoer: 'tekst', opties: ['Noord'] })).toEqual([
      'velden.0.opties: Opties horen alleen bij «invoer: keuze» en «invoer: meerkeuze».',
    ]);
  });

  const span = { laag: 1, hoog: 2 };
  const post = { id: 'zaal', groep: 'Zaal', naam: 'Zaal', eenheid: 'keer', toelichting: 'Zo.' };
  const item = (otherwise: object, besides: object = {}) =>
    faults('sjabloon', { posten: [{ ...post, ...otherwise }], ...besides });

  test('has items with a number and a price, or a percentage', () => {
    const refused = ['posten.0: Geef aantal en prijs, of alleen een percentage.'];
    expect(item({ aantal: span, prijs: span })).toEqual([]);
    expect(item({ percentage: span })).toEqual([]);
    for (const wrong of [{}, { aantal: span }, { prijs: span }, { percentage: span, prijs: span }])
      expect(item(wrong)).toEqual(refused);
    expect(item({ percentage: span, aantal: span })).toEqual(refused);
    expect(item({ aantal: { laag: 3, hoog: 2 }, prijs: span })).toEqual([
      'posten.0.aantal: Het getal bij laag is hoger dan dat bij hoog.',
    ]);
  });

  test('has the day on which an amount of a source held, and only then', () => {
    const refused = ['posten.0: Bij een bron hoort een peildatum.'];
    expect(item({ aantal: span, prijs: span, bron: 'wet', peildatum: '2026-01-01' })).toEqual([]);
    expect(item({ aantal: span, prijs: span, bron: 'wet' })).toEqual(refused);
    expect(item({ aantal: span, prijs: span, peildatum: '2026-01-01' })).toEqual(refused);
  });

  test('grows with the people in one way, from a number that it says', () => {
    expect(item({ aantal: span, prijs: span, groeitMee: true }, { voorAantal: 10 })).toEqual([]);
    expect(
      item({ aantal: span, prijs: span, groeitMee: true, perPersoon: span }, { voorAantal: 10 }),
    ).toEqual(['posten.0: Kies groeitMee of perPersoon, niet allebei.']);
    expect(item({ aantal: span, prijs: span, groeitMee: true })).toEqual([
      'posten: Vul ook voorAantal in: er zijn posten die meegroeien, en dan moet bekend zijn vanaf hoeveel mensen.',
    ]);
  });

  test('has a course that fits: a step where it is once, days where it is every year, none for a percentage', () => {
    const course = (...portions: object[]) => item({ aantal: span, prijs: span, verloop: portions });
    const moment = { stap: 'een', moment: 'begin' };
    expect(course({ per: 'stap', stap: 'een' }, { per: 'jaar', van: moment, tot: moment })).toEqual([]);
    expect(course({ per: 'stap' })).toEqual([
      'posten.0.verloop.0: Bij per: stap hoort een stap, en alleen daar.',
    ]);
    expect(course({ per: 'jaar', stap: 'een' })).toEqual([
      'posten.0.verloop.0: Bij per: stap hoort een stap, en alleen daar.',
    ]);
    for (const edge of [{ van: moment }, { tot: moment }])
      expect(course({ per: 'evaluatie', ...edge })).toEqual([
        'posten.0.verloop.0: Van en tot horen bij per: jaar.',
      ]);
    expect(item({ percentage: span, verloop: [{ per: 'jaar' }] })).toEqual([
      'posten.0: Een percentage volgt de andere posten; daar hoort geen verloop bij.',
    ]);
  });

  test('is a budget of a plan only with items', () => {
    const sheet = { soort: 'begroting' };
    expect(item({ percentage: span }, { blad: sheet, voorAantal: 10, planbegroting: true })).toEqual([]);
    expect(faults('sjabloon', { planbegroting: true })).toEqual([
      'planbegroting: Een planbegroting rekent met posten; die zijn er niet.',
    ]);
    expect(faults('sjabloon', { blad: { soort: 'begroting' } })).toEqual([
      'blad.soort: Een blad met soort: begroting rekent met posten; die zijn er niet.',
    ]);
  });
});

test('a source appeared and was read on a day that there is', () => {
  expect(faults('bron', { datum: '2026-02-28' })).toEqual([]);
  expect(faults('bron', { datum: '2026-02-30' })).toHaveLength(1);
  expect(faults('bron', { datum: 'gisteren' })).toHaveLength(1);
  expect(faults('bron', { geraadpleegd: '2026-13' })).toEqual([
    'geraadpleegd: Die maand of dag bestaat niet.',
  ]);
  expect(faults('bron', { geraadpleegd: '2026' })).toEqual([
    'geraadpleegd: Schrijf de maand, bijvoorbeeld 2026-11.',
  ]);
});
