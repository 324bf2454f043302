import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

const bronnen = [
  entry('bron', 'verslag', { titel: 'Verslag', uitgever: 'Zandmeer', datum: '2024' }),
  entry('bron', 'krant', { titel: 'Krant', uitgever: 'Krant' }),
];

test('a template tells what it is for, its text, and what one fills in', () => {
  const brief = entry(
    'sjabloon',
    'brief',
    {
      doel: 'Om te *vragen*.',
      velden: [
        {
          id: 'wijk',
          label: 'Wijk',
          invoer: 'keuze',
          opties: ['Noord', 'Zuid'],
          verplicht: true,
          hulp: 'Kies er een.',
        },
        { id: 'naam', label: 'Naam', invoer: 'tekst' },
      ],
    },
    'Beste <Invulveld id="naam"/>.',
  );
  expect(told(buildHandbook(contents([brief])), brief)).toEqual([
    '# Titel van brief',
    'Sjabloon',
    'Samenvatting.',
    '- **Waar het voor is:** Om te *vragen*.',
    '- **Voor wie:** gemeente',
    'Beste \\[Naam\\].',
    '## Hulp bij het invullen',
    '| Veld | Wat u invult |',
    '| --- | --- |',
    '| Wijk | een keuze: Noord, Zuid<br>Kies er een. |',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('a budget adds up from low to high, by group, and says of each amount what it rests on', () => {
  const amount = (low: number, high: number) => ({ laag: low, hoog: high });
  const begroting = entry('sjabloon', 'begroting', {
    posten: [
      {
        id: 'trainer',
        groep: 'Leerlijn',
        naam: 'Trainer',
        eenheid: 'keer',
        aantal: amount(2, 3),
        prijs: amount(450, 800),
        toelichting: 'Per keer.',
        bron: 'verslag',
        peildatum: '2026-01-01',
      },
      {
        id: 'zaal',
        groep: 'Leerlijn',
        naam: 'Zaal',
        eenheid: 'keer',
        aantal: amount(2, 2),
        prijs: amount(12.5, 12.5),
        toelichting: 'Vaak gratis.',
      },
      {
        id: 'rest',
        groep: 'Overig',
        naam: 'Onvoorzien',
        eenheid: 'deel',
        percentage: amount(5, 10),
        toelichting: 'Voor wat komt.',
      },
    ],
  });
  expect(told(buildHandbook(contents([...bronnen, begroting])), begroting)).toEqual([
    '# Titel van begroting',
    'Sjabloon',
    'Samenvatting.',
    '- **Waar het voor is:** Doel.',
    '- **Voor wie:** gemeente',
    '## Posten en rekenvoorbeeld',
    'Dit is een rekenvoorbeeld. Bedragen zonder bron zijn eigen schattingen.',
    '| Post | Aantal | Prijs per eenheid | Bedrag |',
    '| --- | --: | --: | --: |',
    '| **Leerlijn** |  |  |  |',
    '| **Trainer**<br>Per keer. (peildatum 1 januari 2026) ([bron 1](https://zandmeer.test/bronnen/#verslag)) | 2 tot 3 | € 450 tot € 800 per keer | € 900 tot € 2.400 |',
    '| **Zaal**<br>Vaak gratis. | 2 | € 12,50 per keer | € 25 |',
    '| **Overig** |  |  |  |',
    '| **Onvoorzien**<br>Voor wat komt. |  | 5% tot 10% van het subtotaal | € 46 tot € 243 |',
    '| **Subtotaal** |  |  | **€ 925 tot € 2.425** |',
    '| **Totaal** |  |  | **€ 971 tot € 2.668** |',
    '## Bronnen bij deze pagina',
    '1. [Verslag](https://zandmeer.test/bronnen/#verslag), Zandmeer, 2024',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});
