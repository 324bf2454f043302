import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

const report = entry('begrip', 'melding', { voorkeursterm: 'melding' });

test('a term is told with other words for it, what it is not, and the terms beside it', () => {
  const begrip = entry(
    'begrip',
    'lijn',
    {
      voorkeursterm: 'directe lijn',
      meervoud: 'directe lijnen',
      ookGenoemd: ['korte lijn', 'lijntje'],
      nietHetzelfdeAls: [
        { term: 'Melding', verschil: 'Die is formeel.', begrip: 'melding' },
        { term: 'Vraag', verschil: 'Zonder antwoord.' },
      ],
      verwant: ['melding'],
    },
    'Meer.',
  );
  expect(told(buildHandbook(contents([begrip, report])), begrip)).toEqual([
    '# Directe lijn',
    'Begrip',
    'Kort contact.',
    'Meervoud: directe lijnen',
    '## Ook genoemd',
    '- korte lijn',
    '- lijntje',
    '## Niet hetzelfde als',
    '**[Melding](https://zandmeer.test/begrippen/melding/)**: Die is formeel.',
    '**Vraag**: Zonder antwoord.',
    'Meer.',
    '## Verwante begrippen',
    '- [Melding](https://zandmeer.test/begrippen/melding/)',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('a term without more to say is its explanation alone', () => {
  expect(told(buildHandbook(contents([report])), report)).toEqual([
    '# Melding',
    'Begrip',
    'Kort contact.',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});
