import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

const portret = entry('portret', 'ada');

test('a report says first what a meeting came to, then what was asked, how it went and who led it', () => {
  const verslag = entry(
    'verslag',
    'avond',
    {
      begeleiders: [
        { naam: 'Een docent', rol: 'trainer', portret: 'ada' },
        { naam: 'Een buur', rol: 'gast' },
      ],
      uitkomsten: ['Dit.', 'Dat.'],
      vervolg: 'Nog een avond.',
    },
    'Zo ging het.',
  );
  expect(told(buildHandbook(contents([verslag, portret])), verslag)).toEqual([
    '# Titel van avond',
    'Verslag',
    'Samenvatting.',
    '## Uitkomsten',
    '- Dit.',
    '- Dat.',
    '## De vraag',
    'Wat nu?',
    '- **Datum:** 22 november 2026',
    '- **Gelegenheid:** Een avond.',
    'Zo ging het.',
    '## Wie de bijeenkomst begeleidden',
    '- [Een docent](https://zandmeer.test/portretten/ada/), trainer',
    '- Een buur, gast',
    '## Vervolg',
    'Nog een avond.',
    '## Hoort bij',
    '- **Portret:** [Titel van ada](https://zandmeer.test/portretten/ada/)',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('a report without a day says what is known of it', () => {
  const verslag = entry('verslag', 'zonder', { datum: undefined, datumToelichting: 'Ergens in 2019.' });
  expect(told(buildHandbook(contents([verslag])), verslag)).toEqual([
    '# Titel van zonder',
    'Verslag',
    'Samenvatting.',
    '## Uitkomsten',
    '- Dit.',
    '## De vraag',
    'Wat nu?',
    '- **Datum:** Ergens in 2019.',
    '- **Gelegenheid:** Een avond.',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});
