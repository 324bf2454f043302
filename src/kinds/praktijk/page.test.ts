import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

const bronnen = [
  entry('bron', 'verslag', { titel: 'Verslag', uitgever: 'Zandmeer', datum: '2024' }),
  entry('bron', 'krant', { titel: 'Krant', uitgever: 'Krant' }),
];

test('a practice is told facts first, then what it is, what it brought and what it does not show', () => {
  const praktijk = entry(
    'praktijk',
    'zee',
    {
      gemeenten: ['Zandmeer', 'Duin'],
      jaren: { van: 2019, tot: 2021, toelichting: 'Volgens de bron.' },
      cijfers: [
        { wat: 'Mensen', waarde: '30', jaar: '2020', bron: 'verslag', toelichting: 'Een telling.' },
        { wat: 'Wijken', waarde: '2', jaar: '2021', bron: 'krant' },
      ],
      laatsteTeken: { datum: '2023-05', wat: 'Een bericht.' },
      opvolger: 'Het wijkteam.',
      bellen: [
        { organisatie: 'Stichting Zee', adres: 'https://zee.nl/', waarover: 'De start.' },
        { organisatie: 'Wijkteam' },
      ],
      themas: ['vog', 'geld'],
      doelgroepen: ['armoede'],
      status: { waarde: 'gestopt', peildatum: '2026-11-22', toelichting: 'Zo staat het er.' },
      onderbouwing: { niveau: 'onderzocht', toelichting: 'Er is gekeken.' },
      stappen: ['verkennen'],
    },
    '## Hoe het begon {#begin}\n\nZo.',
  );
  const handbook = buildHandbook(
    contents([...bronnen, praktijk, entry('thema', 'vog'), entry('stap', 'verkennen')]),
  );
  expect(told(handbook, praktijk)).toEqual([
    '# Titel van zee',
    'Praktijk',
    'Samenvatting.',
    '- **Gemeente:** Zandmeer en Duin',
    '- **Jaren:** 2019–2021. Volgens de bron.',
    '- **Aanpak:** netwerk',
    '- **Doelgroep:** armoede',
    '- **Status:** gestopt (op 22 november 2026). Zo staat het er.',
    '- **Laatste teken:** Mei 2023. Een bericht.',
    '- **Wat erna kwam:** Het wijkteam.',
    '- **Onderbouwing:** onderzocht',
    '- **Thema’s:** [vog](https://zandmeer.test/themas/vog/), geld',
    '## Wat, wie en hoe',
    '### Wat',
    'Wat.',
    '### Wie',
    'Wie.',
    '### Hoe',
    '- Hoe.',
    '## Wat het bracht',
    '- Opbrengst.',
    '## Cijfers',
    '| Wat is geteld | Aantal | Jaar | Toelichting |',
    '| --- | --- | --- | --- |',
    '| Mensen | 30 ([bron 1](https://zandmeer.test/bronnen/#verslag)) | 2020 | Een telling. |',
    '| Wijken | 2 ([bron 2](https://zandmeer.test/bronnen/#krant)) | 2021 |  |',
    '## Wat dit voorbeeld niet laat zien',
    '- Beperking.',
    '## Hoe goed dit onderbouwd is',
    '**onderzocht**: Er is gekeken.',
    '## Wie u kunt bellen',
    'Vraag naar deze praktijk bij:',
    '- [Stichting Zee](https://zee.nl/): De start.',
    '- Wijkteam',
    'Wij hebben deze organisaties niet gesproken, en noemen geen personen.',
    '## Hoe het begon',
    'Zo.',
    '## Bronnen bij deze pagina',
    '1. [Verslag](https://zandmeer.test/bronnen/#verslag), Zandmeer, 2024',
    '2. [Krant](https://zandmeer.test/bronnen/#krant), Krant, zonder datum',
    '## Hoort bij',
    '- **Stap:** [Titel van verkennen](https://zandmeer.test/stappenplan/verkennen/)',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('what nobody knows of a practice is left out', () => {
  const praktijk = entry('praktijk', 'kaal');
  expect(told(buildHandbook(contents([praktijk])), praktijk)).toEqual([
    '# Titel van kaal',
    'Praktijk',
    'Samenvatting.',
    '- **Gemeente:** Zandmeer',
    '- **Jaren:** onbekend. Onbekend.',
    '- **Aanpak:** netwerk',
    '- **Status:** onbekend (op 22 november 2026). Niet gevonden.',
    '- **Onderbouwing:** beschreven',
    '## Wat, wie en hoe',
    '### Wat',
    'Wat.',
    '### Wie',
    'Wie.',
    '### Hoe',
    '- Hoe.',
    '## Wat het bracht',
    '- Opbrengst.',
    '## Wat dit voorbeeld niet laat zien',
    '- Beperking.',
    '## Hoe goed dit onderbouwd is',
    '**beschreven**: Beschreven.',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('in a row of groups only the first begins with a capital', () => {
  const basis = contents([entry('praktijk', 'zee', { doelgroepen: ['armoede', 'jongeren'] })]);
  const doelgroepen = [
    { id: 'armoede', naam: 'Mensen in armoede' },
    { id: 'jongeren', naam: 'Jongeren' },
  ];
  const handbook = buildHandbook({ ...basis, handleiding: { ...basis.handleiding, doelgroepen } });
  const [praktijk] = handbook.perSoort.praktijk;
  expect(praktijk && told(handbook, praktijk)).toContain('- **Doelgroep:** Mensen in armoede en jongeren');
});
