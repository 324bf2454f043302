import { describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { hoursOf } from '../../my-plan/hours/hours.ts';
import { moneyOf } from '../../my-plan/money/money.ts';
import { planningFor } from '../../my-plan/planned.ts';
import { newPlan, type Plan } from '../../my-plan/plan.ts';
import { fromHandbook } from '../../my-plan/from-handbook.ts';
import { allBlocks } from '../../page/plain/walk.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import type { Paper } from '../../kinds/sjabloon/schema.ts';
import { composePaper, planPiecesOf, type PaperChoice, type PlanInput } from './index.ts';
import { wordsOf } from '../../page/plain/words.ts';

const fields = [
  { id: 'gemeente', label: 'Gemeente', invoer: 'tekst', uitPlan: 'gemeente' },
  { id: 'start', label: 'Start', invoer: 'datum', uitPlan: 'startdatum' },
  { id: 'netwerk', label: 'Start van het netwerk', invoer: 'datum', uitPlan: 'netwerkstart' },
  { id: 'bedrag', label: 'Bedrag', invoer: 'bedrag', uitPlan: 'bedrag' },
  { id: 'steller', label: 'Steller', invoer: 'tekst', hulp: 'Alleen de functie.', verplicht: true },
  { id: 'evaluatie', label: 'Evaluatie', invoer: 'datum', uitPlan: 'eersteEvaluatie' },
  { id: 'plan', label: 'Plan', invoer: 'tekst' },
];
const body =
  'Gemeente <Invulveld id="gemeente"/> begint op <Invulveld id="start"/>, het netwerk op <Invulveld id="netwerk"/>, voor <Invulveld id="bedrag"/>. Steller: <Invulveld id="steller"/>. Evaluatie op <Invulveld id="evaluatie"/>.\n\nHoort bij <Invulveld id="plan"/>.';
const handbook = buildHandbook(
  contents([
    entry('bron', 'verslag', { titel: 'Verslag' }),
    entry('bron', 'boek', { titel: 'Boek' }),
    entry('bron', 'ander', { titel: 'Ander' }),
    entry('bron', 'gids', { titel: 'Gids' }),
    entry('stap', 'verkennen', {
      steun: [{ tekst: 'Steun.', bronnen: ['ander'] }],
      valkuilen: [{ valkuil: 'Valkuil. <Bron id="gids"/>', liever: 'Liever. <Bron id="boek"/>' }],
      checklist: [
        { id: 'verkennen-een', tekst: 'Bel.', rol: 'gemeente' },
        { id: 'verkennen-twee', tekst: 'Schrijf.' },
      ],
    }),
    entry('stap', 'samen', {
      nummer: 3,
      titel: 'Samen',
      na: [{ stap: 'verkennen', moment: 'einde' }],
      checklist: [{ id: 'samen-een', tekst: 'Kom bijeen.' }],
      mijlpalen: [
        {
          id: 'elke-maand',
          titel: 'Bijeenkomst',
          stap: 'samen',
          moment: 'begin',
          patroon: 'elke',
          maanden: 1,
          netwerkbijeenkomst: true,
        },
        {
          id: 'samen-jaar',
          titel: 'Evaluatie na een jaar',
          stap: 'samen',
          moment: 'begin',
          patroon: 'eenmalig',
          weken: 52,
          evaluatie: true,
        },
      ],
    }),
    entry('stap', 'weg', { nummer: 2, checklist: [{ id: 'weg-een', tekst: 'Niet hier.' }] }),
    entry('praktijk', 'zandmeer', { titel: 'Zandmeer', opbrengst: ['Zestig mensen. <Bron id="verslag"/>'] }),
    entry(
      'sjabloon',
      'nota',
      {
        volgorde: 1,
        titel: 'Collegevoorstel',
        papier: 'nota',
        velden: fields,
        voorbehoud: 'Lees dit eerst na.',
        bijlagen: ['visie'],
        planDelen: [
          { bij: 'geld', deel: 'geld' },
          { bij: 'planning', deel: 'planning-kort' },
        ],
      },
      [
        '## Het stuk {#nota}',
        '<Tip>\nZo vult u dit in.\n</Tip>',
        `De kern staat in een boek. <Bron id="boek"/>`,
        body,
        '### Geld {#geld}',
        'De raming.',
        '### Planning {#planning}',
        'Een schatting.',
        '### Plan {#bij-plan}',
        'Hoort bij <Invulveld id="plan"/>.',
        '## Onze visie {#visie}',
        'Samen met bewoners in <Invulveld id="gemeente"/>.',
      ].join('\n\n'),
    ),
    entry(
      'sjabloon',
      'a4',
      { volgorde: 2, papier: 'a4', velden: fields, voorbehoud: 'Lees dit eerst na.' },
      `<Tip>\nUitleg.\n</Tip>\n\n## Deel 1 {#een}\n\n${body}\n\n## Deel 2 {#twee}\n\nVoor uzelf.`,
    ),
    entry('sjabloon', 'begroting', {
      volgorde: 3,
      planbegroting: true,
      velden: [fields[0]],
      posten: [
        {
          id: 'ruimte',
          groep: 'Plek',
          naam: 'Ruimte',
          eenheid: 'maand',
          aantal: { laag: 10, hoog: 12 },
          prijs: { laag: 100, hoog: 200 },
          toelichting: 'Een buurthuis.',
        },
      ],
    }),
  ]),
);
const data = fromHandbook(handbook);
const plan: Plan = {
  ...newPlan(data.inhoud, data.voorstel),
  gemeente: 'Zandmeer',
  start: '2027-01-04',
  weggelaten: ['weg'],
  mensen: { gemeente: 'Noor' },
  punten: { 'verkennen-een': { klaar: true, wie: 'Noor', op: '2027-02-01', notitie: 'gebeld' } },
};
/** What the page computes from a plan, on the first day of the year. */
function inputOf(plan: Plan): PlanInput {
  const today = '2027-01-01';
  const planning = planningFor(data, plan);
  const money = planning && moneyOf(data, plan, today);
  return {
    plan,
    data,
    today,
    ...(planning && { planning, hours: hoursOf(data, plan, planning) }),
    ...(money && { money }),
  };
}
const pieces = planPiecesOf(handbook);
const paper = (name: Paper, choice: PaperChoice = {}, own: Partial<Plan> = {}): PlainPage =>
  composePaper(inputOf({ ...plan, ...own }), pieces.stukken[name]!, pieces, choice);

const words = ({ blocks }: Pick<PlainPage, 'blocks'>): string =>
  [...allBlocks(blocks)]
    .flatMap((block) => ('children' in block ? [wordsOf(block.children)] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ');
const headings = ({ blocks }: PlainPage, depth: number): string[] =>
  blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === depth ? [wordsOf(block.children)] : [],
  );

describe('the plan of a handbook that has no document for it', () => {
  const text = words(paper('plan'));
  test('has dates, people, money and ticks, and leaves out what was left out', () => {
    for (const part of ['4 januari 2027', 'Noor', '€ 1.000 tot € 2.400', 'Bel. (gebeld)', '1 februari 2027'])
      expect(text).toContain(part);
    expect(text).not.toContain('Niet hier.');
    const boxes = [...allBlocks(paper('plan').blocks)].flatMap((block) =>
      block.type === 'list' ? block.items.map(({ checked: box }) => box) : [],
    );
    expect(boxes.filter((box) => box !== undefined)).toEqual([true, false, false]);
  });
  test('says per point the role, the person and the day', () => {
    const [table] = [...allBlocks(paper('plan').blocks)].filter(
      (block) => block.type === 'table' && block.name.startsWith('Stap 1.'),
    );
    expect(table?.type === 'table' && table.rows.map((row) => row.map((one) => words(one)))).toEqual([
      ['Bel. (gebeld)', 'Gemeente', 'Noor', '1 februari 2027'],
      ['Schrijf.', '', '', ''],
    ]);
  });
  test('says so when nothing is filled in yet, and shows no amount without dates', () => {
    const empty = words(paper('plan', {}, { start: '', mensen: {} }));
    expect(empty).toContain('nog niet ingevuld');
    expect(empty).not.toContain('€');
  });
});

describe('the proposal to the college', () => {
  const nota = paper('nota');
  const text = words(nota);
  test('is the first part of its document, with its headings one level up', () => {
    expect(nota.title).toBe('Collegevoorstel');
    expect(headings(nota, 2)).toEqual(['Geld', 'Planning']);
    expect(text).not.toContain('Samen met bewoners');
  });
  test('has what the plan knows filled in, the evaluation too, and leaves open what somebody must fill in', () => {
    const filled = [...JSON.stringify(nota).matchAll(/"filled":"([^"]+)"/g)].map(([, value]) =>
      value!.replaceAll('\u00a0', ' '),
    );
    expect(filled).toEqual(['Zandmeer', '2027-01-04', '2027-02-15', '€ 0', '2028-02-14']);
    expect(JSON.stringify(nota)).toContain('"label":"Steller"');
  });
  test('says nothing to who writes it: no hints, no boxes, no way to this site, no open optional sentence', () => {
    const all = JSON.stringify(nota);
    for (const part of [
      'Alleen de functie.',
      'Zo vult u dit in.',
      'Lees dit eerst na.',
      'Hoort bij',
      '"url":"/',
    ])
      expect(all).not.toContain(part);
    expect(headings(nota, 2)).not.toContain('Plan');
    expect(words(paper('nota', { answers: { plan: 'Beleidsplan 2027' } }))).toContain(
      'Hoort bij Beleidsplan 2027.',
    );
  });
  test('has the money per year and the planning in a few lines below the headings that ask for them', () => {
    expect(text).toMatch(
      /De raming\.[\s\S]*€ 1\.000 tot € 2\.400[\s\S]*afgerond op honderden[\s\S]*Een schatting\./,
    );
    expect(text).toContain('Evaluatie na een jaar');
  });
  test('never names people unless somebody ticks that annex', () => {
    expect(
      JSON.stringify(paper('nota', { annexes: ['visie', 'planning', 'begroting', 'voorbeelden'] })),
    ).not.toContain('Noor');
    expect(words(paper('nota', { annexes: ['namen'] }))).toContain('Noor');
  });
  test('has the chosen annexes, its own first, lettered in order', () => {
    expect(headings(paper('nota', { annexes: ['namen', 'planning', 'visie'] }), 2)).toEqual([
      'Geld',
      'Planning',
      'Bijlage A. Onze visie',
      'Bijlage B. Planning',
      'Bijlage C. Wie doet mee',
    ]);
  });
  test('names the practices that the plan keeps, with their sources, numbered with those of the paper', () => {
    const annexes = ['voorbeelden'];
    expect(words(paper('nota', { annexes }))).toContain('Zestig mensen.');
    expect(paper('nota', { annexes }).sources.map(({ id, number }) => [number, id])).toEqual([
      [1, 'boek'],
      [2, 'verslag'],
    ]);
    const without = paper('nota', { annexes }, { weggelaten: ['praktijk:zandmeer'] });
    expect(words(without)).not.toContain('Zestig mensen.');
    expect(without.sources.map(({ id }) => id)).toEqual(['boek']);
  });
  test('says what somebody filled in at the template before what the plan knows', () => {
    const nota = JSON.stringify(paper('nota', { answers: { steller: 'Adviseur', gemeente: 'Duinstad' } }));
    expect(nota).toContain('"filled":"Adviseur"');
    expect(nota).toContain('"filled":"Duinstad"');
    expect(nota).not.toContain('"filled":"Zandmeer"');
  });
});

test('the page for the alderman is the first part only', () => {
  const a4 = paper('a4');
  expect(words(a4)).not.toContain('Voor uzelf.');
  expect(words(a4)).not.toContain('Uitleg.');
  expect(JSON.stringify(a4)).toContain('"filled":"Zandmeer"');
});
