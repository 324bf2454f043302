import { expect, test } from 'vitest';
import { contents, editie, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { stapPage } from './page.ts';

const bronnen = [
  entry('bron', 'verslag', { titel: 'Verslag', uitgever: 'Zandmeer', datum: '2024' }),
  entry('bron', 'krant', { titel: 'Krant', uitgever: 'Krant' }),
];

const first = entry('stap', 'eerst', { checklist: [{ id: 'eerste', tekst: 'Punt.' }] });

test('a step is told in short, then who does what and when, how, and what it rests on', () => {
  const stap = entry(
    'stap',
    'verkennen',
    {
      nummer: 2,
      taken: [
        { rol: 'coordinator', doet: ['Belt.', 'Schrijft.'] },
        { rol: 'gemeente', nietOmdat: 'Zij wacht.' },
      ],
      doorlooptijd: {
        min: 4,
        max: 8,
        eenheid: 'weken',
        doorlopend: true,
        eigenSchatting: true,
        toelichting: 'Het hangt ervan af.',
      },
      na: [
        { stap: 'eerst', moment: 'einde' },
        { stap: 'eerst', moment: 'begin', plusWeken: 2 },
        { stap: 'weg', moment: 'einde', plusWeken: 1 },
      ],
      mijlpalen: [{ id: 'feest', titel: 'Feest', stap: 'verkennen', moment: 'einde', patroon: 'eenmalig' }],
      besluiten: ['Ja of nee.'],
      checklist: [
        { id: 'punt', tekst: 'Bel.', rol: 'coordinator' },
        { id: 'punt-2', tekst: 'Schrijf.' },
      ],
      sjablonen: ['brief'],
      uitDePraktijk: [
        { praktijk: 'zee', tekst: 'Zo deden zij het.' },
        { praktijk: 'weg', tekst: 'Weg.' },
      ],
      steun: [
        { tekst: 'Dat werkt.', bronnen: ['verslag', 'krant'] },
        { tekst: 'Dit ook.', bronnen: [] },
      ],
    },
    'Vooraf.\n\n## Week voor week {#weken}\n\nEen.\n\n### Klein {#klein}\n\nTwee.[^1]\n\n## Daarna {#daarna}\n\nDrie.\n\n[^1]: Een noot.',
  );
  const handbook = buildHandbook(
    contents([...bronnen, stap, first, entry('praktijk', 'zee'), entry('sjabloon', 'brief')], {
      editie: editie({
        contacten: [{ rol: 'coordinator', naam: 'ada', email: 'a@b.nl', telefoon: '06-12' }],
      }),
    }),
  );
  expect(told(handbook, stap)).toEqual([
    '# Titel van verkennen',
    'Stap 2, voorbereiden, 4 tot 8 weken, daarna doorlopend',
    'Samenvatting.',
    '## Doel en resultaat',
    '- **Doel:** Doel.',
    '- **Resultaat:** Resultaat.',
    '- **Hoelang het duurt:** 4 tot 8 weken, daarna doorlopend (eigen schatting)\\',
    '  Begint na: [het einde van Titel van eerst](https://zandmeer.test/stappenplan/eerst/), [2 weken na het begin van Titel van eerst](https://zandmeer.test/stappenplan/eerst/), [1 week na het einde van weg](https://zandmeer.test/stappenplan/weg/)',
    '## Wie doet wat',
    '| Rol | Taken |',
    '| --- | --- |',
    '| **Gemeente** | Nog niet aan zet. Zij wacht. |',
    '| **Coordinator** | • Belt.<br>• Schrijft.<br>Bij ons: Ada, [06-12](tel:0612), [a@b.nl](mailto:a@b.nl) |',
    '## Hoelang het duurt',
    '**4 tot 8 weken, daarna doorlopend** (eigen schatting)',
    'Het hangt ervan af.',
    'Begint na: [het einde van Titel van eerst](https://zandmeer.test/stappenplan/eerst/), [2 weken na het begin van Titel van eerst](https://zandmeer.test/stappenplan/eerst/), [1 week na het einde van weg](https://zandmeer.test/stappenplan/weg/)',
    '### Vaste momenten',
    '- Feest',
    'Vooraf.',
    '## Week voor week',
    'Een.',
    '### Klein',
    'Twee.[^1]',
    '## Daarna',
    'Drie.',
    '## Welke besluiten u neemt',
    '- Ja of nee.',
    '## Checklist',
    '- [ ] Bel. (coordinator)',
    '- [ ] Schrijf.',
    '## Sjablonen',
    '- [Titel van brief](https://zandmeer.test/sjablonen/brief/)',
    '## Waar het misgaat',
    '**Valkuil.**',
    '**Liever:** Liever.',
    '## Uit de praktijk',
    '> **[Titel van zee](https://zandmeer.test/praktijken/zee/)**',
    '>',
    '> Zo deden zij het.',
    '## Waar dit op steunt',
    '- Dat werkt. ([bron 1](https://zandmeer.test/bronnen/#verslag), [bron 2](https://zandmeer.test/bronnen/#krant))',
    '- Dit ook. (eigen voorstel)',
    '[^1]: Een noot.',
    '## Bronnen bij deze pagina',
    '1. [Verslag](https://zandmeer.test/bronnen/#verslag), Zandmeer, 2024',
    '2. [Krant](https://zandmeer.test/bronnen/#krant), Krant, zonder datum',
    '## Hoort bij',
    '- **Stap:** [Titel van eerst](https://zandmeer.test/stappenplan/eerst/)',
    '- **Praktijk:** [Titel van zee](https://zandmeer.test/praktijken/zee/)',
    '- **Sjabloon:** [Titel van brief](https://zandmeer.test/sjablonen/brief/)',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('a step has no heading for what it does not have', () => {
  expect(told(buildHandbook(contents([first])), first)).toEqual([
    '# Titel van eerst',
    'Stap 1, voorbereiden, 4 tot 8 weken',
    'Samenvatting.',
    '## Doel en resultaat',
    '- **Doel:** Doel.',
    '- **Resultaat:** Resultaat.',
    '- **Hoelang het duurt:** 4 tot 8 weken (eigen schatting)',
    '## Wie doet wat',
    '| Rol | Taken |',
    '| --- | --- |',
    '| **Gemeente** | • Begint. |',
    '## Hoelang het duurt',
    '**4 tot 8 weken** (eigen schatting)',
    '## Welke besluiten u neemt',
    '- Besluit.',
    '## Checklist',
    '- [ ] Punt.',
    '## Waar het misgaat',
    '**Valkuil.**',
    '**Liever:** Liever.',
    '## Waar dit op steunt',
    '- Steun. (eigen voorstel)',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test.each([
  [{ min: 1, max: 1 }, '1 week'],
  [{ min: 4, max: 4 }, '4 weken'],
  [{ min: 1, max: 2 }, '1 tot 2 weken'],
  [{ doorlopend: true }, 'doorlopend'],
  [{ min: 2, max: 2, doorlopend: true }, '2 weken, daarna doorlopend'],
])('a step that takes %o takes %s', (time, words) => {
  const doorlooptijd = { eenheid: 'weken', eigenSchatting: false, ...time };
  const stap = entry('stap', 'een', { doorlooptijd });
  expect(told(buildHandbook(contents([stap])), stap)).toContain(`**${words}**`);
});

test('the mail of a step says in plain words what it is for, who does what and where it stands', () => {
  const stap = entry('stap', 'een', {
    doel: 'Weet *wie* meedoet.',
    taken: [
      { rol: 'gemeente', doet: ['Belt.', 'Schrijft <Schatting>tien</Schatting> brieven.'] },
      { rol: 'coordinator', nietOmdat: 'Zij wacht.' },
    ],
  });
  const page = stapPage(buildHandbook(contents([stap])), stap);
  const [glance] = page.sections.flatMap(({ blocks }) => blocks);
  const mail = glance?.type === 'atAGlance' ? new URL(glance.mail) : undefined;
  expect(mail?.searchParams.get('subject')).toBe('Titel van een');
  expect(mail?.searchParams.get('body')?.split('\n')).toEqual([
    'Stap 1: Titel van een',
    '',
    'Doel: Weet wie meedoet.',
    'Resultaat: Resultaat.',
    'Hoelang het duurt: 4 tot 8 weken',
    '',
    'Wie doet wat:',
    '- Gemeente: Belt.',
    '- Gemeente: Schrijft tien (eigen schatting) brieven.',
    '',
    'https://zandmeer.test/stappenplan/een/',
  ]);
});

test('a step shows where it stands among the others', () => {
  const second = entry('stap', 'tweede', { nummer: 2, checklist: [{ id: 'tweede', tekst: 'Punt.' }] });
  const { head } = stapPage(buildHandbook(contents([first, second])), second);
  expect(head.steps).toEqual([
    { titel: 'Titel van eerst', adres: '/stappenplan/eerst/', nummer: 1, here: false },
    { titel: 'Titel van tweede', adres: '/stappenplan/tweede/', nummer: 2, here: true },
  ]);
});

test('a step that asks for practice begins after the meeting that practises it', () => {
  const part = {
    ...{ id: 'oefening', titel: 'Oefening', minuten: 30, werkvorm: 'ronde', uitleg: 'Oefen.' },
    bronstatus: 'voorstel',
  };
  const handbook = buildHandbook(
    contents([
      entry('stap', 'op-pad', { eerstGeoefend: ['bellen'] }),
      entry('module', 'een', { programma: [{ ...part, oefent: 'bellen' }] }),
      entry('module', 'twee', {
        programma: [
          { ...part, oefent: 'schrijven' },
          { ...part, id: 'rest' },
        ],
      }),
    ]),
  );
  const [step] = handbook.perSoort.stap;
  expect(step && told(handbook, step).filter((line) => line.startsWith('Begint na'))).toEqual([
    'Begint na: [de oefening in Titel van een](https://zandmeer.test/leerlijn/een/)',
  ]);
});
