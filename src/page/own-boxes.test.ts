import { expect, test } from 'vitest';
import { contents, editie, entry } from '../../tests/builders/contents.ts';
import { told } from '../../tests/builders/told.ts';
import { checkOwnBoxes } from '../checks/subjects/own-parts.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { headingIdsOf } from './contents.ts';
import { pageFor } from './page-for.ts';

const body = 'Eerst dit.\n\n## Twee {#twee}\n\nDan dat.\n\n### Drie {#drie}\n\nEn dit.';
const page = entry('pagina', 'over', {}, body);
const bron = entry('bron', 'krant', { titel: 'De krant' });
const build = (...boxes: object[]) =>
  buildHandbook(
    contents([page, bron], {
      editie: editie({ kaders: boxes.map((box) => ({ pagina: 'pagina:over', ...box })) }),
    }),
  );
const lines = (...boxes: object[]) => told(build(...boxes), page).slice(2, -1);

test('a box stands before or after its heading, whatever its level', () => {
  expect(lines({ kop: 'twee', tekst: 'A.' })).toEqual([
    'Eerst dit.',
    '## Twee',
    '> **Tip**',
    '>',
    '> A.',
    'Dan dat.',
    '### Drie',
    'En dit.',
  ]);
  expect(lines({ kop: 'twee', plaats: 'voor', soort: 'LetOp', titel: 'Bij ons', tekst: 'A.' })).toEqual([
    'Eerst dit.',
    '> **Bij ons**',
    '>',
    '> A.',
    '## Twee',
    'Dan dat.',
    '### Drie',
    'En dit.',
  ]);
  expect(lines({ kop: 'drie', plaats: 'voor', tekst: 'A.' }, { kop: 'drie', tekst: 'B.' })).toEqual([
    'Eerst dit.',
    '## Twee',
    'Dan dat.',
    '> **Tip**',
    '>',
    '> A.',
    '### Drie',
    '> **Tip**',
    '>',
    '> B.',
    'En dit.',
  ]);
});

test('a source that only the box names, stands with those of the page', () => {
  expect(lines({ kop: 'twee', tekst: 'Dat staat in de krant. <Bron id="krant"/>' }).join('\n')).toContain(
    'De krant',
  );
});

test('a heading that is not there is told, with the nearest; a page that is not there as any reference', () => {
  const [found, ...more] = checkOwnBoxes(
    build({ kop: 'tweee', tekst: 'A.' }, { pagina: 'pagina:weg', kop: 'x', tekst: 'A.' }),
  );
  expect(more).toEqual([]);
  expect(found).toMatchObject({ rule: 'kader-zonder-kop', path: ['kaders', 0, 'kop'] });
  expect(found?.hint).toContain('Bedoelde u «twee»?');
});

test('a box reaches every heading: of notes, sources and the foot, of parts of a programme, of sheets', () => {
  const thema = entry(
    'thema',
    'vog',
    { wijzigingen: [{ datum: '2026-11-02', wat: 'Korter.' }] },
    'Dat staat in de krant.[^1] <Bron id="krant"/> Zie <Begrip id="maat">maat</Begrip>.\n\n[^1]: Een noot.',
  );
  const module = entry('module', 'start', {
    programma: ['welkom', 'oefenen'].map((id) => ({
      id,
      titel: id,
      minuten: 30,
      werkvorm: 'ronde',
      uitleg: `Zo gaat ${id}.`,
      bronstatus: 'voorstel',
    })),
    werkbladen: [
      {
        id: 'kaart',
        titel: 'Kaarten',
        vorm: 'kaarten',
        voor: 'deelnemer',
        tekst: 'Knip uit.',
        bronstatus: 'voorstel',
      },
    ],
  });
  for (const of of [thema, module]) {
    const pagina = `${of.soort}:${of.id}`;
    const entries = [of, bron, entry('begrip', 'maat')];
    const ids = headingIdsOf(pageFor(buildHandbook(contents(entries)), of));
    expect(ids).toEqual(
      expect.arrayContaining(
        of === thema ? ['voetnoten', 'bronnen', 'hoort-bij', 'wijzigingen'] : ['welkom', 'oefenen', 'kaart'],
      ),
    );
    for (const heading of ids)
      for (const place of ['voor', 'na']) {
        const boxes = [{ pagina, kop: heading, plaats: place, tekst: 'Bij ons.' }];
        const handbook = buildHandbook(contents(entries, { editie: editie({ kaders: boxes }) }));
        expect(checkOwnBoxes(handbook), heading).toEqual([]);
        expect(told(handbook, of).filter((line) => line === '> Bij ons.')).toHaveLength(1);
      }
  }
});

test('a box stands between the parts of a programme, and in Dutch between words in another language', () => {
  const at = (id: string, place: string) => ({ kop: id, plaats: place, tekst: `${place} ${id}.` });
  const programme = ['een', 'twee'].map((id) => ({
    id,
    titel: id,
    minuten: 30,
    werkvorm: 'ronde',
    uitleg: `Zo gaat ${id}.`,
    bronstatus: 'voorstel',
  }));
  const module = entry('module', 'start', { programma: programme });
  const boxes = [at('een', 'voor'), at('twee', 'voor'), at('twee', 'na')].map((box) => ({
    pagina: 'module:start',
    ...box,
  }));
  const lines = told(buildHandbook(contents([module], { editie: editie({ kaders: boxes }) })), module);
  const places = ['> voor een.', 'Zo gaat een.', '> voor twee.', '### twee', '> na twee.', 'Zo gaat twee.'];
  expect(places.map((line) => lines.indexOf(line))).toEqual(
    places.map((line) => lines.indexOf(line)).toSorted((a, b) => a - b),
  );

  const letter = entry(
    'vertaling',
    'brief/en',
    {},
    '## Letter {#brief}\n\nDear all.\n\n## Card {#kaart}\n\nHi.',
  );
  const handbook = buildHandbook(
    contents([letter, entry('sjabloon', 'brief')], {
      editie: editie({ kaders: [{ pagina: 'vertaling:brief/en', ...at('kaart', 'voor') }] }),
    }),
  );
  const form = pageFor(handbook, letter)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'form');
  expect(form?.blocks.map(({ type }) => type)).toEqual(['passage', 'box', 'passage']);
});
