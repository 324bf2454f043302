import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

const bronnen = [
  entry('bron', 'verslag', { titel: 'Verslag', uitgever: 'Zandmeer', datum: '2024' }),
  entry('bron', 'krant', { titel: 'Krant', uitgever: 'Krant' }),
];

test('a meeting is told from what one learns to what one hands out, with the minute at which each part begins', () => {
  const module = entry(
    'module',
    'start',
    {
      samenvatting: 'De groep leert elkaar kennen.',
      leervragen: ['Hoe begin ik?'],
      duur: { minuten: 45, eigenSchatting: true },
      programma: [
        {
          id: 'welkom',
          titel: 'ronde',
          minuten: 15,
          werkvorm: 'ronde',
          uitleg: 'Heet welkom.',
          bronstatus: 'voorstel',
        },
        {
          id: 'oefenen',
          titel: 'Oefenen',
          minuten: 30,
          werkvorm: 'ronde',
          uitleg: 'Doe het voor.\n\nOefen dan.',
          bronstatus: 'bron',
          bronnen: ['verslag'],
        },
      ],
      korteVariant: {
        minuten: 25,
        uitleg: 'Laat weg.',
        programma: [
          { onderdeel: 'welkom', minuten: 5 },
          { onderdeel: 'oefenen', minuten: 20, uitleg: 'In drietallen.' },
        ],
      },
      materialen: ['Stiften.'],
      voorbereiding: ['Bel de zaal.'],
      werkbladen: [
        {
          id: 'kaart',
          titel: 'Kaarten',
          vorm: 'kaarten',
          voor: 'deelnemer',
          tekst: 'Knip uit.',
          bronstatus: 'voorstel',
        },
        {
          id: 'spiek',
          titel: 'Spiekbrief',
          vorm: 'blad',
          voor: 'trainer',
          tekst: 'Lees voor.',
          bronstatus: 'bron',
        },
      ],
      afspraak: 'Groet iemand.',
      bronnen: ['krant'],
    },
    'Vooraf.\n\n## Zo gaat het {#zo}\n\nTekst.',
  );
  expect(told(buildHandbook(contents([...bronnen, module])), module)).toEqual([
    '# Titel van start',
    'Bijeenkomst 1, 45 minuten, 8 tot 12 deelnemers',
    'De groep leert elkaar kennen.',
    '> **Welke vraag heeft jullie groep vandaag?**',
    '>',
    '> Begin hiermee. De vraag van de groep bepaalt wat jullie doen; dit programma is een voorbeeld.',
    '## De bijeenkomst in het kort',
    '- **Duur:** 45 minuten (eigen schatting)',
    '- **Groep:** 8 tot 12 deelnemers',
    '- **Afspraak voor in de buurt:** Groet iemand.',
    '| Vanaf minuut | Onderdeel | Werkvorm | Minuten |',
    '| --: | --- | --- | --: |',
    '| 0 | [ronde](https://zandmeer.test/leerlijn/start/#welkom) |  | 15 |',
    '| 15 | [Oefenen](https://zandmeer.test/leerlijn/start/#oefenen) | ronde | 30 |',
    '## Wat je na afloop kunt',
    '- Je kunt het.',
    '## Leervragen van een groep',
    '- Hoe begin ik?',
    'Vooraf.',
    '## Zo gaat het',
    'Tekst.',
    '## Voorbereiding en materiaal',
    '### Neem mee',
    '- Stiften.',
    '### Druk af',
    'Elk blad begint op een eigen pagina. Druk antwoorden nooit op de achterkant van vragen.',
    '| Wat | Waarvoor | Hoe vaak | Hoe |',
    '| --- | --- | --- | --- |',
    '| Kaarten | voor deelnemers | 1 keer |  |',
    '| Spiekbrief | voor de trainer | 1 keer |  |',
    '### Doe vooraf',
    '- Bel de zaal.',
    '## Programma',
    '### ronde',
    'Vanaf minuut 0, 15 minuten. Eigen voorstel',
    'Heet welkom.',
    '### Oefenen',
    'Vanaf minuut 15, 30 minuten. Ronde, uit de bron ([bron 2](https://zandmeer.test/bronnen/#verslag))',
    'Doe het voor.',
    'Oefen dan.',
    '## Korte variant',
    'Laat weg.',
    '| Vanaf minuut | Onderdeel | Minuten |',
    '| --: | --- | --: |',
    '| 0 | ronde | 5 |',
    '| 5 | Oefenen<br>In drietallen. | 20 |',
    '|  | **Samen** | **25** |',
    '## Als het zwaar wordt',
    '> **Let op**',
    '>',
    '> Stop even.',
    '## Werkbladen om af te drukken',
    '### Kaarten',
    'voor deelnemers, eigen voorstel',
    'Knip uit.',
    '### Spiekbrief',
    'voor de trainer, uit de bron',
    'Lees voor.',
    '## Voor de deelnemers',
    'Neem mee.',
    '## Wat uit bronnen komt en wat niet',
    'Eigen voorstel.',
    '## Bronnen bij deze pagina',
    '1. [Krant](https://zandmeer.test/bronnen/#krant), Krant, zonder datum',
    '2. [Verslag](https://zandmeer.test/bronnen/#verslag), Zandmeer, 2024',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('what a meeting does not have has no heading, and a short form names a part that is not there by its id', () => {
  const module = entry('module', 'kaal', {
    duur: { minuten: 30, eigenSchatting: false },
    korteVariant: { minuten: 15, uitleg: 'Korter.', programma: [{ onderdeel: 'weg', minuten: 15 }] },
  });
  const lines = told(buildHandbook(contents([module])), module);
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# Titel van kaal',
    '## De bijeenkomst in het kort',
    '## Wat je na afloop kunt',
    '## Programma',
    '### Ronde',
    '## Korte variant',
    '## Als het zwaar wordt',
    '## Voor de deelnemers',
    '## Wat uit bronnen komt en wat niet',
  ]);
  expect(lines).toEqual(expect.arrayContaining(['- **Duur:** 30 minuten', '| 0 | weg | 15 |']));
});
