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

test('the page on accessibility says whose it is, in the edition of a municipality', () => {
  const pagina = entry('pagina', 'toegankelijkheid', {}, 'Zo toegankelijk zijn wij.');
  const of = (own: object) =>
    told(buildHandbook(contents([pagina], { editie: editie({ titel: 'Zandmeer', ...own }) })), pagina);
  expect(of({})).toEqual([
    '# Titel van toegankelijkheid',
    'Samenvatting.',
    'Zo toegankelijk zijn wij.',
    'Laatst nagelopen op 22 november 2026.',
  ]);
  expect(of({ gemeente: 'Zandmeer' }).slice(2, 6)).toEqual([
    '- **Wie deze site uitgeeft:** Uitgever',
    '- **Deze verklaring geldt voor:** [https://zandmeer.test/](https://zandmeer.test/)',
    '- **Problemen meldt u bij:** [reactie@zandmeer.test](mailto:reactie@zandmeer.test)',
    '- **Versie van de site:** Zandmeer. Versie 1.0.0, 22 november 2026',
  ]);
});
