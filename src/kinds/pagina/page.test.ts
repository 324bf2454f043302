import { expect, test } from 'vitest';
import { contents, editie, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

test('a page by itself tells its text, and a way through the handbook in order', () => {
  const pagina = entry(
    'pagina',
    'voor/trainer',
    {
      route: [
        { naar: 'module:start', waarom: 'Begin hier.' },
        { naar: 'vraag:weg', waarom: 'Weg.' },
        { naar: 'begrip:lijn', waarom: 'Dan dit.' },
      ],
      voorbehoud: 'Nog nagaan.',
    },
    'Welkom.',
  );
  const handbook = buildHandbook(contents([pagina, entry('module', 'start'), entry('begrip', 'lijn')]));
  expect(told(handbook, pagina)).toEqual([
    '# Titel van voor/trainer',
    'Samenvatting.',
    '> **Voorbehoud**',
    '>',
    '> Nog nagaan.',
    'Welkom.',
    '## Uw weg door de handleiding',
    '1. [Titel van start](https://zandmeer.test/leerlijn/start/): Begin hier.',
    '2. [Directe lijn](https://zandmeer.test/begrippen/lijn/): Dan dit.',
    '## Hoort bij',
    '- **Module:** [Titel van start](https://zandmeer.test/leerlijn/start/)',
    '- **Begrip:** [Directe lijn](https://zandmeer.test/begrippen/lijn/)',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('the page on accessibility says whose it is, and what the public register says of it', () => {
  const pagina = entry('pagina', 'toegankelijkheid', {}, 'Zo toegankelijk zijn wij.');
  const of = (own: object) =>
    told(buildHandbook(contents([pagina], { editie: editie({ titel: 'Zandmeer', ...own }) })), pagina);
  expect(of({})).toEqual([
    '# Titel van toegankelijkheid',
    'Samenvatting.',
    '- **Verklaring in het openbare register:** Nog niet',
    '- **Onafhankelijk onderzocht:** Nog niet',
    'Zo toegankelijk zijn wij.',
    'Laatst nagelopen op 22 november 2026.',
  ]);
  expect(of({ gemeente: 'Zandmeer' }).slice(4, 8)).toEqual([
    '- **Wie deze site uitgeeft:** Uitgever',
    '- **Deze verklaring geldt voor:** [https://zandmeer.test/](https://zandmeer.test/)',
    '- **Problemen meldt u bij:** [reactie@zandmeer.test](mailto:reactie@zandmeer.test)',
    '- **Versie van de site:** Zandmeer. Versie 1.0.0, 22 november 2026',
  ]);
  const statement = {
    status: 'B',
    adres: 'https://www.toegankelijkheidsverklaring.nl/register/0',
    datum: '2026-06-01',
    onderzocht: '2026-05-01',
    rapport: 'https://zandmeer.test/rapport/',
    termijn: 'tien werkdagen',
    contact: { naam: 'Het webteam', email: 'web@zandmeer.test', telefoon: '0000 12 34 56' },
  };
  expect(of({ toegankelijkheid: statement }).slice(2, 8)).toEqual([
    '- **Verklaring in het openbare register:** [https://www.toegankelijkheidsverklaring.nl/register/0](https://www.toegankelijkheidsverklaring.nl/register/0)',
    '- **Status:** B: de site voldoet voor een deel, en wordt elk jaar beter',
    '- **Verklaring van:** 1 juni 2026',
    '- **Onafhankelijk onderzocht:** op 1 mei 2026: [lees het rapport](https://zandmeer.test/rapport/)',
    '- **Problemen meldt u bij:** Het webteam, [web@zandmeer.test](mailto:web@zandmeer.test), [0000 12 34 56](tel:0000123456)',
    '- **U krijgt antwoord binnen:** tien werkdagen',
  ]);
});
