import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { praktijkSchema } from './schema.ts';
import { praktijkenCsv } from '../../outputs/csv/index.ts';
import { praktijkenJson } from '../../outputs/json/praktijken.ts';

const handbook = buildHandbook(
  contents([
    entry('praktijk', 'zandmeer', {
      bronnen: ['verslag'],
      gemeenten: ['Zandmeer', 'Duinen'],
      jaren: { van: 2025, toelichting: 'Nog bezig.' },
      wat: 'In <Gemeente/> deden <Feit bron="verslag" peildatum="2026-11-22">tien</Feit> mee. <Bron id="krant"/>',
      wie: 'Reken op <Schatting>tien uur per week</Schatting>.',
      hoe: ['**Eerst** dit.', 'Dan "dat"; en meer.'],
      voorbehoud: 'Let op.',
      laatsteTeken: { datum: '2026-10', wat: 'Een feest. <Bron id="krant"/>' },
      opvolger: 'Niemand.',
      bellen: [{ organisatie: 'Buurthuis', adres: 'https://buurthuis.test/' }, { organisatie: 'De school' }],
      cijfers: [{ wat: 'deelnemers', waarde: '10', jaar: '2026', bron: 'krant', toelichting: 'Geteld.' }],
      wijzigingen: [{ datum: '2026-11-22', wat: 'Nieuw.' }],
      zoekwoorden: ['geheim woord'],
      themas: ['geld'],
      stappen: ['verkennen'],
    }),
    entry('stap', 'verkennen'),
    entry('bron', 'verslag', { titel: 'Het verslag' }),
    entry('bron', 'krant', { titel: 'De krant' }),
  ]),
);
const [praktijk] = (JSON.parse(praktijkenJson(handbook)) as { praktijken: Record<string, unknown>[] })
  .praktijken;
const [row, ...rest] = parse(praktijkenCsv(handbook), { bom: true, delimiter: ';', columns: true }) as Record<
  string,
  string
>[];

/** Words of visitors, and when who looks again. */
const FOR_WRITERS = ['zoekwoorden', 'nakijken'];

test('the data have every field of the schema that a reader sees', () => {
  const fields = Object.keys(praktijkSchema.shape).filter((field) => !FOR_WRITERS.includes(field));
  expect(fields.filter((field) => !(field in praktijk!))).toEqual([]);
  expect(JSON.stringify(praktijk)).not.toContain('geheim woord');
});

test('every field of the schema that a reader sees is a column, or several', () => {
  const columns = Object.keys(row!).map((column) => column.split(' ')[0]);
  const fields = Object.keys(praktijkSchema.shape).filter((field) => !FOR_WRITERS.includes(field));
  expect(fields.filter((field) => !columns.includes(field))).toEqual([]);
});

test('an estimate says that it is one, in the data and in the table', () => {
  const words = 'Reken op tien uur per week (eigen schatting).';
  expect(praktijk).toMatchObject({ wie: words });
  expect(row).toMatchObject({ wie: words });
});

test('texts are plain words, and what they refer to has an id and a name', () => {
  expect(praktijk).toMatchObject({
    id: 'zandmeer',
    adres: 'https://zandmeer.test/praktijken/zandmeer/',
    wat: 'In uw gemeente deden tien (peildatum 22 november 2026) mee.',
    hoe: ['Eerst dit.', 'Dan “dat”; en meer.'],
    themas: [{ id: 'geld', naam: 'geld' }],
    aanpak: { id: 'netwerk', naam: 'netwerk' },
    stappen: [{ id: 'verkennen', titel: 'Titel van verkennen' }],
    cijfers: [{ wat: 'deelnemers', bron: { id: 'krant', titel: 'De krant' } }],
    bronnen: [
      { id: 'verslag', titel: 'Het verslag' },
      { id: 'krant', titel: 'De krant' },
    ],
  });
});

test('another program reads the table back, a row per praktijk', () => {
  expect(rest).toEqual([]);
  expect(row).toMatchObject({
    id: 'zandmeer',
    gemeenten: 'Zandmeer\nDuinen',
    'jaren van': '2025',
    'jaren tot': '',
    'laatsteTeken datum': '2026-10',
    'laatsteTeken wat': 'Een feest.',
    opvolger: 'Niemand.',
    bellen: 'Buurthuis (https://buurthuis.test/)\nDe school',
    hoe: 'Eerst dit.\nDan “dat”; en meer.',
    cijfers: 'deelnemers: 10 (2026; De krant). Geteld.',
    'bronnen ids': 'verslag\nkrant',
    'bronnen titels': 'Het verslag\nDe krant',
  });
});

test('a handbook without praktijken gives a table with headings only', () => {
  expect(parse(praktijkenCsv(buildHandbook(contents([]))), { bom: true, delimiter: ';' })).toHaveLength(1);
});
