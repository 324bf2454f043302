import { describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { computeBegroting } from '../../my-plan/begroting.ts';
import { planningFor } from '../../my-plan/planned.ts';
import { newPlan, type Plan } from '../../my-plan/plan.ts';
import { fromHandbook } from '../../my-plan/from-handbook.ts';
import { allBlocks } from '../../page/plain/walk.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { a4Piece, notaPiece, planPiece, planPiecesOf, type PlanInput } from './index.ts';
import { wordsOf } from '../../page/plain/words.ts';

const fields = [
  { id: 'gemeente', label: 'Gemeente', invoer: 'tekst', uitPlan: 'gemeente' },
  { id: 'start', label: 'Start', invoer: 'datum', uitPlan: 'startdatum' },
  { id: 'netwerk', label: 'Start van het netwerk', invoer: 'datum', uitPlan: 'netwerkstart' },
  { id: 'bedrag', label: 'Bedrag', invoer: 'bedrag', uitPlan: 'bedrag' },
  { id: 'steller', label: 'Steller', invoer: 'tekst' },
];
const body =
  'Gemeente <Invulveld id="gemeente"/> begint op <Invulveld id="start"/>, het netwerk op <Invulveld id="netwerk"/>, voor <Invulveld id="bedrag"/>. Steller: <Invulveld id="steller"/>.';
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
        },
      ],
    }),
    entry('stap', 'weg', { nummer: 2, checklist: [{ id: 'weg-een', tekst: 'Niet hier.' }] }),
    entry('praktijk', 'zandmeer', { titel: 'Zandmeer', opbrengst: ['Zestig mensen. <Bron id="verslag"/>'] }),
    entry(
      'sjabloon',
      'nota',
      { volgorde: 1, papier: 'nota', velden: fields, voorbehoud: 'Lees dit eerst na.' },
      `## Nota {#nota}\n\n${body} <Bron id="boek"/>`,
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
const planning = planningFor(data, plan);
const input: PlanInput = {
  plan,
  data,
  ...(planning && { planning }),
  begroting: computeBegroting(data.begroting!, plan, '2027-01-01'),
  today: '2027-01-01',
};
const pieces = planPiecesOf(handbook);

const words = ({ blocks }: PlainPage): string =>
  [...allBlocks(blocks)]
    .flatMap((block) => ('children' in block ? [wordsOf(block.children)] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the plan as a document', () => {
  const piece = planPiece(input);
  const text = words(piece);
  test('has dates, people, money and ticks, and leaves out what was left out', () => {
    expect(piece.title).toContain('Zandmeer');
    for (const part of [
      '4 januari 2027',
      'Noor',
      '€ 1.000',
      '€ 2.400',
      'Bel. (Noor, 1 februari 2027, gebeld)',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Niet hier.');
    const boxes = [...allBlocks(piece.blocks)].flatMap((block) =>
      block.type === 'list' ? block.items.map(({ checked: box }) => box) : [],
    );
    expect(boxes.filter((box) => box !== undefined)).toEqual([true, false, false]);
  });
  test('has the fixed moments, and says from when a step takes', () => {
    expect(text).toContain('Evaluatie na een jaar: 14 februari 2028');
    expect(text).toContain('Van 4 januari 2027 tot en met 12 februari 2027.');
    expect(text).toContain('Deze stap in de handleiding');
  });
  test('does not give the reasons of the makers for an own number', () => {
    const own = { ...plan, begroting: { ruimte: { prijs: { laag: 50 } } } };
    const begroting = computeBegroting(data.begroting!, own, '2027-01-01');
    const piece = words(planPiece({ ...input, plan: own, begroting }));
    expect(text).toContain('Een buurthuis.');
    expect(piece).not.toContain('Een buurthuis.');
    expect(piece).toContain('Eigen getal van de gemeente.');
  });
  test('warns when there are many more people than in the example', () => {
    const large = { ...plan, aantal: 60 };
    const begroting = computeBegroting({ ...data.begroting!, voorAantal: 10 }, large, '2027-01-01');
    expect(words(planPiece({ ...input, plan: large, begroting }))).toContain(
      'Het rekenvoorbeeld gaat uit van 10 mensen. Bij 60',
    );
    expect(text).not.toContain('Het rekenvoorbeeld gaat uit');
  });
  test('says so when nothing is filled in yet', () => {
    const empty = newPlan(data.inhoud, data.voorstel);
    expect(words(planPiece({ plan: empty, data, today: '2027-01-01' }))).toContain('nog niet ingevuld');
  });
});

describe('the council paper', () => {
  const nota = notaPiece(input, pieces)!;
  const text = words(nota);
  test('names the practices that the plan keeps, with their sources', () => {
    const without = notaPiece({ ...input, plan: { ...plan, weggelaten: ['praktijk:zandmeer'] } }, pieces)!;
    expect(text).toContain('Zestig mensen.');
    expect(words(without)).not.toContain('Zestig mensen.');
    expect(nota.sources.map(({ id }) => id)).toContain('verslag');
    expect(without.sources.map(({ id }) => id)).not.toContain('verslag');
  });
  test('has what the plan knows filled in, and leaves the rest to fill in', () => {
    const fields = [...JSON.stringify(nota).matchAll(/"filled":"([^"]+)"/g)].map(([, value]) =>
      value!.replaceAll('\u00a0', ' '),
    );
    expect(fields).toEqual(['Zandmeer', '2027-01-04', '2027-02-15', '€ 1.000 tot € 2.400']);
    expect(JSON.stringify(nota)).toContain('"label":"Steller"');
  });
  test('leaves what the page of the template warns of to that page: council and college read this', () => {
    expect(JSON.stringify([nota, a4Piece(input, pieces)])).not.toContain('Lees dit eerst na.');
  });
  test('has annexes: planning, people, money, risks of the chosen steps, and what others brought', () => {
    const headings = nota.blocks.flatMap((block) =>
      block.type === 'heading' && block.depth === 2 ? [wordsOf(block.children)] : [],
    );
    expect(headings).toEqual([
      'Nota',
      'Bijlage A. Planning',
      'Bijlage B. Wie doet mee',
      'Bijlage C. Begroting voor het eerste jaar',
      'Bijlage D. Wat er kan misgaan, per stap',
      'Bijlage E. Wat anderen meemaakten',
    ]);
    expect(text).toContain('Zestig mensen.');
    expect(text).toContain('Valkuil.');
  });
  test('leaves out the sources of steps that were left out', () => {
    const without = notaPiece({ ...input, plan: { ...plan, weggelaten: ['verkennen'] } }, pieces)!;
    expect(without.sources.map(({ id }) => id)).toEqual(['boek', 'verslag']);
  });
  test('says what somebody filled in at the template before what the plan knows', () => {
    const nota = JSON.stringify(
      notaPiece(input, pieces, { steller: 'Wethouder Bakker', gemeente: 'Duinstad' }),
    );
    expect(nota).toContain('"filled":"Wethouder Bakker"');
    expect(nota).toContain('"filled":"Duinstad"');
    expect(nota).not.toContain('"filled":"Zandmeer"');
  });
  test('numbers the sources of paper and annex together', () => {
    expect(nota.sources.map(({ id, number }) => [number, id])).toEqual([
      [1, 'boek'],
      [2, 'gids'],
      [3, 'verslag'],
    ]);
    const mentioned = JSON.stringify(nota.blocks).matchAll(/\{"id":"(\w+)","number":(\d)\}/g);
    expect(new Set([...mentioned].map(([, id, number]) => `${number} ${id}`))).toEqual(
      new Set(['1 boek', '2 gids', '3 verslag']),
    );
  });
});

test('the page for the alderman is the first part only', () => {
  const a4 = a4Piece(input, pieces)!;
  expect(words(a4)).not.toContain('Voor uzelf.');
  expect(words(a4)).not.toContain('Uitleg.');
  expect(JSON.stringify(a4)).toContain('"filled":"Zandmeer"');
});
