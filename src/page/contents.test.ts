import { expect, test } from 'vitest';
import { entry, contents } from '../../tests/builders/contents.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { anchorsOfPage, contentsOf } from './contents.ts';
import { pageFor } from './page-for.ts';

const stap = entry(
  'stap',
  'verkennen',
  {
    mijlpalen: [
      { id: 'avond', titel: 'Avond', stap: 'verkennen', moment: 'begin', patroon: 'eenmalig', weken: 3 },
    ],
    steun: [{ tekst: 'Steun.', bronnen: ['verslag'] }],
  },
  'Eerst dit.\n\n## Week voor **week** {#weken}\n\nTekst.[^1]\n\n### Week een {#een}\n\nTekst.\n\n#### Maandag {#maandag}\n\nTekst.\n\n[^1]: Noot.',
);
const nota = entry(
  'sjabloon',
  'nota',
  { velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst', hulp: 'De naam.' }] },
  '## Voorstel {#voorstel}\n\nTekst.',
);
const module = entry('module', 'start', { materialen: ['Koffie.'] });
const handbook = buildHandbook(contents([stap, nota, module, entry('bron', 'verslag')]));

test('contents are the sections of a page and the headings of its text, to the third level', () => {
  expect(contentsOf(pageFor(handbook, stap)).map(({ level, title }) => `${level} ${title}`)).toEqual([
    '2 Doel en resultaat',
    '2 Wie doet wat',
    '2 Hoelang het duurt',
    '2 Week voor week',
    '3 Week een',
    '2 Welke besluiten u neemt',
    '2 Checklist',
    '2 Waar het misgaat',
    '2 Waar dit op steunt',
    '2 Voetnoten',
    '2 Bronnen bij deze pagina',
  ]);
});

test('contents have the headings of a document to fill in, and not the names above parts of a section', () => {
  expect(contentsOf(pageFor(handbook, nota)).map(({ id }) => id)).toEqual(['voorstel', 'velden']);
  const ids = contentsOf(pageFor(handbook, module)).map(({ id }) => id);
  expect(ids).toContain('voorbereiding');
  expect(ids).not.toContain('materialen');
});

test('anchors are headings of every level, and things with an id of their own; those of fields stand apart', () => {
  const { own, all } = anchorsOfPage(pageFor(handbook, stap));
  expect(own).toEqual(
    expect.arrayContaining(['checklist', 'punt', 'avond', 'voetnoten', 'bronnen', 'bron-verslag']),
  );
  expect(all.filter((id) => !own.includes(id))).toEqual(['weken', 'een', 'maandag']);
});

test('a page survives JSON', () => {
  const page = pageFor(handbook, stap);
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});

test('the bar of all steps marks the one that it stands on', () => {
  const two = buildHandbook(
    contents([stap, entry('stap', 'tweede', { nummer: 2, checklist: [{ id: 'p2', tekst: 'P.' }] })]),
  );
  expect(two.perSoort.stap.map((step) => pageFor(two, step).head.steps?.map(({ here }) => here))).toEqual([
    [true, false],
    [false, true],
  ]);
});
