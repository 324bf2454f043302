import { describe, expect, test } from 'vitest';
import { entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek } from '../../model/handboek.ts';
import { rekenBegroting } from '../../model/plan/begroting.ts';
import { planningVoor } from '../../model/plan/plannen.ts';
import { nieuwPlan, type Plan } from '../../model/plan/plan.ts';
import { uitHandboek } from '../../model/plan/uit-handboek.ts';
import { allBlocks } from '../../page/walk.ts';
import type { PlainPage } from '../../page/plain.ts';
import { a4Stuk, notaStuk, planStuk, planstukkenVan, type Planinvoer } from './index.ts';
import { wordsOf } from '../../page/words.ts';

const velden = [
  { id: 'gemeente', label: 'Gemeente', invoer: 'tekst', uitPlan: 'gemeente' },
  { id: 'start', label: 'Start', invoer: 'datum', uitPlan: 'startdatum' },
  { id: 'netwerk', label: 'Start van het netwerk', invoer: 'datum', uitPlan: 'netwerkstart' },
  { id: 'bedrag', label: 'Bedrag', invoer: 'bedrag', uitPlan: 'bedrag' },
  { id: 'steller', label: 'Steller', invoer: 'tekst' },
];
const body =
  'Gemeente <Invulveld id="gemeente"/> begint op <Invulveld id="start"/>, het netwerk op <Invulveld id="netwerk"/>, voor <Invulveld id="bedrag"/>. Steller: <Invulveld id="steller"/>.';
const handboek = buildHandboek(
  inhoud([
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
      { volgorde: 1, papier: 'nota', velden, voorbehoud: 'Lees dit eerst na.' },
      `## Nota {#nota}\n\n${body} <Bron id="boek"/>`,
    ),
    entry(
      'sjabloon',
      'a4',
      { volgorde: 2, papier: 'a4', velden, voorbehoud: 'Lees dit eerst na.' },
      `<Tip>\nUitleg.\n</Tip>\n\n## Deel 1 {#een}\n\n${body}\n\n## Deel 2 {#twee}\n\nVoor uzelf.`,
    ),
    entry('sjabloon', 'begroting', {
      volgorde: 3,
      planbegroting: true,
      velden: [velden[0]],
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
const gegevens = uitHandboek(handboek);
const plan: Plan = {
  ...nieuwPlan(gegevens.inhoud, gegevens.voorstel),
  gemeente: 'Zandmeer',
  start: '2027-01-04',
  weggelaten: ['weg'],
  mensen: { gemeente: 'Noor' },
  punten: { 'verkennen-een': { klaar: true, wie: 'Noor', op: '2027-02-01', notitie: 'gebeld' } },
};
const planning = planningVoor(gegevens, plan);
const invoer: Planinvoer = {
  plan,
  gegevens,
  ...(planning && { planning }),
  begroting: rekenBegroting(gegevens.begroting!, plan, '2027-01-01'),
  vandaag: '2027-01-01',
};
const stukken = planstukkenVan(handboek);

const woorden = ({ blocks: blokken }: PlainPage): string =>
  [...allBlocks(blokken)]
    .flatMap((blok) => ('children' in blok ? [wordsOf(blok.children)] : []))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the plan as a document', () => {
  const stuk = planStuk(invoer);
  const tekst = woorden(stuk);
  test('has dates, people, money and ticks, and leaves out what was left out', () => {
    expect(stuk.title).toContain('Zandmeer');
    for (const deel of [
      '4 januari 2027',
      'Noor',
      '€ 1.000',
      '€ 2.400',
      'Bel. (Noor, 1 februari 2027, gebeld)',
    ])
      expect(tekst).toContain(deel);
    expect(tekst).not.toContain('Niet hier.');
    const vakjes = [...allBlocks(stuk.blocks)].flatMap((blok) =>
      blok.type === 'list' ? blok.items.map(({ checked: vakje }) => vakje) : [],
    );
    expect(vakjes.filter((vakje) => vakje !== undefined)).toEqual([true, false, false]);
  });
  test('has the fixed moments, and says from when a step takes', () => {
    expect(tekst).toContain('Evaluatie na een jaar: 14 februari 2028');
    expect(tekst).toContain('Van 4 januari 2027 tot en met 12 februari 2027.');
    expect(tekst).toContain('Deze stap in de handleiding');
  });
  test('does not give the reasons of the makers for an own number', () => {
    const eigen = { ...plan, begroting: { ruimte: { prijs: { laag: 50 } } } };
    const begroting = rekenBegroting(gegevens.begroting!, eigen, '2027-01-01');
    const stuk = woorden(planStuk({ ...invoer, plan: eigen, begroting }));
    expect(tekst).toContain('Een buurthuis.');
    expect(stuk).not.toContain('Een buurthuis.');
    expect(stuk).toContain('Eigen getal van de gemeente.');
  });
  test('warns when there are many more people than in the example', () => {
    const groot = { ...plan, aantal: 60 };
    const begroting = rekenBegroting({ ...gegevens.begroting!, voorAantal: 10 }, groot, '2027-01-01');
    expect(woorden(planStuk({ ...invoer, plan: groot, begroting }))).toContain(
      'Het rekenvoorbeeld gaat uit van 10 mensen. Bij 60',
    );
    expect(tekst).not.toContain('Het rekenvoorbeeld gaat uit');
  });
  test('says so when nothing is filled in yet', () => {
    const leeg = nieuwPlan(gegevens.inhoud, gegevens.voorstel);
    expect(woorden(planStuk({ plan: leeg, gegevens, vandaag: '2027-01-01' }))).toContain('nog niet ingevuld');
  });
});

describe('the council paper', () => {
  const nota = notaStuk(invoer, stukken)!;
  const tekst = woorden(nota);
  test('names the practices that the plan keeps, with their sources', () => {
    const zonder = notaStuk({ ...invoer, plan: { ...plan, weggelaten: ['praktijk:zandmeer'] } }, stukken)!;
    expect(tekst).toContain('Zestig mensen.');
    expect(woorden(zonder)).not.toContain('Zestig mensen.');
    expect(nota.sources.map(({ id }) => id)).toContain('verslag');
    expect(zonder.sources.map(({ id }) => id)).not.toContain('verslag');
  });
  test('has what the plan knows filled in, and leaves the rest to fill in', () => {
    const velden = [...JSON.stringify(nota).matchAll(/"filled":"([^"]+)"/g)].map(([, waarde]) =>
      waarde!.replaceAll('\u00a0', ' '),
    );
    expect(velden).toEqual(['Zandmeer', '2027-01-04', '2027-02-15', '€ 1.000 tot € 2.400']);
    expect(JSON.stringify(nota)).toContain('"label":"Steller"');
  });
  test('leaves what the page of the template warns of to that page: council and college read this', () => {
    expect(JSON.stringify([nota, a4Stuk(invoer, stukken)])).not.toContain('Lees dit eerst na.');
  });
  test('has annexes: planning, people, money, risks of the chosen steps, and what others brought', () => {
    const koppen = nota.blocks.flatMap((blok) =>
      blok.type === 'heading' && blok.depth === 2 ? [wordsOf(blok.children)] : [],
    );
    expect(koppen).toEqual([
      'Nota',
      'Bijlage A. Planning',
      'Bijlage B. Wie doet mee',
      'Bijlage C. Begroting voor het eerste jaar',
      'Bijlage D. Wat er kan misgaan, per stap',
      'Bijlage E. Wat anderen meemaakten',
    ]);
    expect(tekst).toContain('Zestig mensen.');
    expect(tekst).toContain('Valkuil.');
  });
  test('leaves out the sources of steps that were left out', () => {
    const zonder = notaStuk({ ...invoer, plan: { ...plan, weggelaten: ['verkennen'] } }, stukken)!;
    expect(zonder.sources.map(({ id }) => id)).toEqual(['boek', 'verslag']);
  });
  test('says what somebody filled in at the template before what the plan knows', () => {
    const nota = JSON.stringify(
      notaStuk(invoer, stukken, { steller: 'Wethouder Bakker', gemeente: 'Duinstad' }),
    );
    expect(nota).toContain('"filled":"Wethouder Bakker"');
    expect(nota).toContain('"filled":"Duinstad"');
    expect(nota).not.toContain('"filled":"Zandmeer"');
  });
  test('numbers the sources of paper and annex together', () => {
    expect(nota.sources.map(({ id, number: nummer }) => [nummer, id])).toEqual([
      [1, 'boek'],
      [2, 'gids'],
      [3, 'verslag'],
    ]);
    const genoemd = JSON.stringify(nota.blocks).matchAll(/\{"id":"(\w+)","number":(\d)\}/g);
    expect(new Set([...genoemd].map(([, id, nummer]) => `${nummer} ${id}`))).toEqual(
      new Set(['1 boek', '2 gids', '3 verslag']),
    );
  });
});

test('the page for the alderman is the first part only', () => {
  const a4 = a4Stuk(invoer, stukken)!;
  expect(woorden(a4)).not.toContain('Voor uzelf.');
  expect(woorden(a4)).not.toContain('Uitleg.');
  expect(JSON.stringify(a4)).toContain('"filled":"Zandmeer"');
});
