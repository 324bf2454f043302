import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { checkOwned } from './owned.ts';

const budget = entry('sjabloon', 'begroting', {
  planbegroting: true,
  voorAantal: 10,
  posten: [
    {
      ...{ id: 'coordinator', groep: 'Mensen', naam: 'Coördinator', eenheid: 'uur', toelichting: 'Uren.' },
      ...{ aantal: { laag: 400, hoog: 600 }, prijs: { laag: 30, hoog: 60 } },
    },
  ],
});
const hours = [{ rol: 'gemeente', wat: 'Werk', laag: 60, hoog: 100, toelichting: 'Zo.' }];
const stap = (body: string) => entry('stap', 'verkennen', { uren: hours }, body);

/** What is told of a text in the step itself, and of one in a theme that leads to the step. */
const toldOf = (inStap: string, inThema = '', more = '') =>
  checkOwned(
    buildHandbook(
      contents([
        budget,
        stap(inStap),
        entry('thema', 'geld', {}, inThema && `${inThema} Zie [de stap](/stappenplan/verkennen/).`),
        entry('thema', 'later', {}, more),
      ]),
    ),
    { everythingRead: true, today: '2026-11-30' } as Parameters<typeof checkOwned>[1],
  ).map(({ rule, binnen: within, message }) => [
    rule,
    within?.index !== undefined,
    message.split('»')[0]?.slice(1),
  ]);

describe('a number that is kept as data is refused in a text', () => {
  test.each([
    '€ 12.000 tot € 36.000',
    '€ 12.000 tot 36.000',
    '€12.000 – €36.000',
    '12.000 tot 36.000 euro',
    'twaalfduizend tot zesendertigduizend euro',
    '12 tot 36 duizend euro',
    '€ 12.000',
    'twaalfduizend euro',
    'zesendertigduizend euro',
    '36 duizend euro',
    'EUR 12.000',
    '€ 30 tot € 60',
    '30 à 60 euro',
    '60 tot 100 uur',
    'zestig tot honderd uur',
    '4 tot 8 weken',
    'vier tot acht weken',
    'vier tot en met acht weken',
    'één tot twee maanden',
    '1 à 2 maanden',
  ])('«%s»', (words) => {
    const told = [['getal-dubbel', true, words]];
    expect(toldOf(`Reken op ${words}.`)).toEqual(told);
    expect(toldOf('', `Reken op ${words}.`)).toEqual(told);
  });

  test('but not what only looks like it, or has a source of its own', () => {
    for (const words of ['€ 30', '60 uur', '4 weken', '8 weken', 'een van de twee', '36 mensen', 'acht uur'])
      expect(toldOf(`Reken op ${words}.`), words).toEqual([]);
    expect(toldOf('Reken op <Feit bron="x">€ 12.000 tot € 36.000</Feit>.')).toEqual([]);
  });

  test('and weeks only where the step is meant', () => {
    expect(toldOf('', '', 'Een aanvraag duurt 4 tot 8 weken.')).toEqual([]);
  });
});

test('an amount that nothing keeps may stand in one file, in whatever words, and not in two', () => {
  for (const [once, again] of [
    ['€ 15.000', '€ 15.000'],
    ['€ 15.000', 'vijftienduizend euro'],
    ['€ 75 tot € 100', '75 tot 100 euro'],
    ['anderhalf jaar', '18 maanden'],
  ] as const) {
    expect(toldOf(`Dat kost ${once}.`)).toEqual([]);
    expect(toldOf(`Dat kost ${once}. Ja, ${again}.`)).toEqual([]);
    expect(toldOf('', `Dat kost ${once}.`, `Dat kost ${again}.`)).toHaveLength(1);
  }
  expect(toldOf('', 'Een bon van € 25 en twee jaar.', 'Een zaal voor € 25 en 24 maanden.')).toEqual([]);
});
