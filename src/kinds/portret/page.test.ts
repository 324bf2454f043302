import { expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook } from '../../handbook/handbook.ts';

test('a portrait tells who it is, the story, what nobody knows, and on what ground it stands here', () => {
  const portret = entry('portret', 'ada', { nietBekend: ['Haar leeftijd.'] }, 'Zij begon.');
  expect(told(buildHandbook(contents([portret])), portret)).toEqual([
    '# Titel van ada',
    'Portret',
    'Samenvatting.',
    '- **Naam:** Ada Voorbeeld',
    '- **Rol:** Begon ermee.',
    '- **Plaats:** Zandmeer',
    'Zij begon.',
    '## Wat wij niet weten',
    '- Haar leeftijd.',
    '## Toestemming',
    'Met toestemming (22 november 2026). Gevraagd.',
    'Laatst nagelopen op 22 november 2026.',
  ]);
});

test('a portrait that was withdrawn says that, and nothing else', () => {
  const { perSoort, ...handbook } = buildHandbook(
    contents([entry('portret', 'ada', { ingetrokken: true }, 'Zij begon.')]),
  );
  const [portret] = perSoort.portret;
  const lines = portret ? told({ ...handbook, perSoort }, portret) : [];
  expect(lines).toHaveLength(4);
  expect(lines.join(' ')).not.toMatch(/Ada|Zandmeer|begon/);
});
