import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

const thema = entry(
  'thema',
  'vog',
  {
    kern: ['Vraag het aan.', 'Betaal het.'],
    laatToetsenDoor: ['jurist', 'privacyfunctionaris'],
    wijzigingen: [{ datum: '2026-11-01', wat: 'Nieuw.' }],
  },
  'Uitleg.',
);

test('a theme says first what matters most, then when that held and who must check it', () => {
  expect(told(buildHandbook(contents([thema])), thema)).toEqual([
    '# Titel van vog',
    'Thema',
    'Samenvatting.',
    '## In het kort',
    '- Vraag het aan.',
    '- Betaal het.',
    '> **Nagelopen op 22 november 2026**',
    '>',
    '> Laat dit in uw gemeente toetsen door: jurist en privacyfunctionaris. Dit is geen juridisch advies.',
    'Uitleg.',
    'Laatst nagelopen op 22 november 2026.',
    '## Wat er veranderde',
    '- 1 november 2026: Nieuw.',
  ]);
});

test('steps and practices that choose a theme belong to it, once, and those of another theme do not', () => {
  const handbook = buildHandbook(
    contents([
      thema,
      entry('thema', 'geld'),
      entry('stap', 'verkennen', { themas: ['vog'] }),
      entry('stap', 'anders', { themas: ['geld'], checklist: [{ id: 'ander', tekst: 'Punt.' }] }),
      entry('praktijk', 'zee', { themas: ['vog', 'geld'] }),
      entry('praktijk', 'duin', { themas: ['vog'] }, 'Lees <Begrip id="lijn">lijn</Begrip>.'),
      entry('vraag', 'waarom', { verderLezen: ['thema:vog'] }),
    ]),
  );
  const lines = told(handbook, thema);
  const begin = lines.indexOf('## Hoort bij');
  expect(lines.slice(begin + 1, begin + 4)).toEqual([
    '- **Vraag:** [Waarom?](https://zandmeer.test/vragen/waarom/)',
    '- **Deel:** [Titel van verkennen](https://zandmeer.test/stappenplan/verkennen/)',
    '- **Deel:** [Titel van duin](https://zandmeer.test/praktijken/duin/), [Titel van zee](https://zandmeer.test/praktijken/zee/)',
  ]);
});

test('a practice that a theme tells of and that chooses it belongs to it once', () => {
  const zee = entry('praktijk', 'zee', { themas: ['vog'] });
  const own = entry(
    'thema',
    'vog',
    {},
    '<UitDePraktijk praktijk="zee">\nZo deden zij het.\n</UitDePraktijk>',
  );
  const lines = told(buildHandbook(contents([own, zee])), own);
  expect(lines.slice(lines.indexOf('## Hoort bij') + 1, -1)).toEqual([
    '- **Praktijk:** [Titel van zee](https://zandmeer.test/praktijken/zee/)',
  ]);
});
