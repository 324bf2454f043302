import { describe, expect, test } from 'vitest';
import { editie } from '../../tests/builders/contents.ts';
import { divisible, readDivisible, withoutNames } from './kept/share.ts';
import { readPlan } from './kept/read.ts';
import { newPlan, type Plan, type Point } from './plan.ts';
import { writePlan } from './kept/write.ts';
import { spanFault, fieldFault } from './field-fault.ts';
import { readField, putField } from './fields.ts';
import { proposalOf } from './proposal.ts';

const empty = newPlan({ versie: '1.0.0', datum: '2026-11-22' }, proposalOf(editie()));
const full: Plan = {
  ...empty,
  gemeente: '’s-Gravendam 😀 "quoted" <b>',
  organisatie: 'Stichting Dichtbij',
  start: '2027-01-04',
  mensen: { gemeente: 'Noor de Wit, Ali', __proto__x: 'x' },
  weggelaten: ['verkennen'],
  pauzes: [{ naam: 'Zomervakantie', van: '2027-07-10', tot: '2027-08-22' }],
  punten: {
    'verkennen-cijfers': { klaar: true },
    'bestaat-niet-meer': { klaar: true, wie: 'Noor', op: '2027-02-01', notitie: 'Bel\nterug' },
    'verkennen-aanbod': { notitie: 'later' },
  },
  begroting: { coordinator: { prijs: { laag: 50, hoog: 55.5 } } },
};

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const CHARACTERS = [...'aZ09 -_\'"\\<>&;{}[]\n\t.,é’ß漢😀\u2028'];

function random(seed: number): Plan {
  const discard = dice(seed);
  const until = (n: number) => Math.floor(discard() * n);
  const text = () => Array.from({ length: until(12) }, () => CHARACTERS[until(CHARACTERS.length)]).join('');
  const day = () => new Date(Date.UTC(2027, 0, 1 + until(900))).toISOString().slice(0, 10);
  const per = <T>(make: () => T) =>
    Object.fromEntries(
      Array.from({ length: until(8) }, (_, i) => [i === 3 ? '__proto__' : `${text()}${i}`, make()]),
    );
  const amount = () => ({ laag: until(100), hoog: 100 + until(1000) / 100 });
  return {
    ...empty,
    gemeente: text(),
    organisatie: text(),
    start: discard() < 0.2 ? '' : day(),
    aantal: 1 + until(50),
    tempo: (['snelst', 'midden', 'traagst'] as const)[until(3)]!,
    bijeenkomst: {
      elkeMaanden: 1 + until(12),
      hoeveelste: 1 + until(5),
      weekdag: 1 + until(7),
      begin: '09:30',
    },
    mensen: per(text),
    weggelaten: Object.keys(per(text)).sort(),
    pauzes: Array.from({ length: until(4) }, () => ({ naam: text(), van: day(), tot: day() })),
    punten: per((): Point => ({
      ...(discard() < 0.6 && { klaar: true as const }),
      ...(discard() < 0.4 && { wie: text() }),
      ...(discard() < 0.4 && { op: day() }),
      ...(discard() < 0.3 && { notitie: text() }),
    })),
    begroting: per(() => ({
      ...(discard() < 0.5 && { aantal: amount() }),
      ...(discard() < 0.5 && { prijs: amount() }),
    })),
  };
}

const plans = [empty, full, ...Array.from({ length: 1000 }, (_, i) => random(i))];

describe('a plan in a file', () => {
  test('comes back as it was, also from a second writing, whatever it holds', () => {
    for (const plan of plans) {
      const text = writePlan(plan);
      const read = readPlan(text);
      expect(read).toEqual({ plan });
      expect(writePlan((read as { plan: Plan }).plan)).toBe(text);
    }
  });

  test('ids that the handbook does not know are kept', () => {
    const { plan } = readPlan(writePlan(full)) as { plan: Plan };
    expect(plan.punten['bestaat-niet-meer']).toEqual(full.punten['bestaat-niet-meer']);
  });

  test.each([
    ['', 'Het bestand is geen plan: het is beschadigd of het is een ander soort bestand.'],
    [writePlan(full).slice(0, 80), 'Het bestand is geen plan: het is beschadigd'],
    ['[]', 'Het bestand is geen plan: de versie ontbreekt.'],
    ['null', 'Het bestand is geen plan: de versie ontbreekt.'],
    ['{"versie":0}', 'Het bestand is geen plan: de versie ontbreekt.'],
    [
      JSON.stringify({ ...full, start: '2027-02-30' }),
      'Bij «start» hoort een datum van 2000 tot en met 2099, zoals 2027-01-04.',
    ],
    [
      JSON.stringify({ ...full, start: '2227-01-04' }),
      'Bij «start» hoort een datum van 2000 tot en met 2099',
    ],
    [
      JSON.stringify({ ...full, start: '0001-01-04' }),
      'Bij «start» hoort een datum van 2000 tot en met 2099',
    ],
    [
      JSON.stringify({ ...full, pauzes: [{ naam: 'x', van: '2027-07-10', tot: '9999-07-20' }] }),
      'Bij «pauzes › 1 › tot» hoort een datum van 2000 tot en met 2099',
    ],
    [
      JSON.stringify({ ...full, punten: { a: { op: '0202-01-01' } } }),
      'Bij «punten › a › op» hoort een datum van 2000 tot en met 2099',
    ],
    [JSON.stringify({ ...full, aantal: '10' }), 'Bij «aantal» hoort een heel getal van 1 tot en met 1000.'],
    [JSON.stringify({ ...full, kleur: 1 }), 'Het veld «kleur» hoort niet in een plan.'],
    [
      JSON.stringify({ ...full, tempo: 'vlug' }),
      'Bij «tempo» hoort een van deze woorden: snelst, midden, traagst.',
    ],
    [
      JSON.stringify({ ...full, pauzes: [{ naam: 'x', van: 1, tot: '' }] }),
      'Bij «pauzes › 1 › van» hoort een datum van 2000 tot en met 2099',
    ],
    [JSON.stringify({ ...full, punten: [] }), 'Bij «punten» hoort een groep velden.'],
    [
      JSON.stringify({ ...full, punten: { a: { klaar: false } } }),
      'Bij «punten › a › klaar» hoort true of niets.',
    ],
    [
      JSON.stringify({ ...full, begroting: { a: { prijs: { laag: -1, hoog: 2 } } } }),
      'Bij «begroting › a › prijs › laag» hoort een getal van 0 tot en met 100.000.000.',
    ],
    [
      JSON.stringify({ ...full, begroting: { a: { prijs: { laag: 1e308 } } } }),
      'Bij «begroting › a › prijs › laag» hoort een getal van 0 tot en met 100.000.000.',
    ],
    [
      JSON.stringify({ ...full, gemeente: 'x'.repeat(501) }),
      'Bij «gemeente» staat een tekst van meer dan 500 tekens. Maak hem korter.',
    ],
    [
      JSON.stringify({ ...full, punten: { a: { notitie: 'x'.repeat(10_001) } } }),
      'Bij «punten › a › notitie» staat een tekst van meer dan 10.000 tekens.',
    ],
    [
      JSON.stringify({ ...full, mensen: { ['x'.repeat(501)]: 'Noor' } }),
      `Bij «mensen › ${'x'.repeat(60)}…» staat een tekst van meer dan 500 tekens.`,
    ],
    [
      JSON.stringify({ ...full, pauzes: Array(101).fill({ naam: '', van: '', tot: '' }) }),
      'Bij «pauzes» horen er hoogstens 100.',
    ],
    [
      JSON.stringify({ ...full, weggelaten: Array(2001).fill('x') }),
      'Bij «weggelaten» horen er hoogstens 2.000.',
    ],
    [
      JSON.stringify({
        ...full,
        mensen: Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [i, ''])),
      }),
      'Bij «mensen» horen er hoogstens 2.000.',
    ],
    [
      JSON.stringify({ ...full, organisatie: 'x'.repeat(2_000_000) }),
      'Het bestand is te groot voor een plan.',
    ],
  ])('a damaged file is refused, and the problem is named (%#)', (text, message) => {
    const read = readPlan(text) as { faults: string[]; newer: boolean };
    expect(read.newer).toBe(false);
    expect(read.faults.join('\n')).toContain(message);
  });

  test('the same plan gives the same text, in whatever order it was filled in', () => {
    const { versie: version, ...rest } = full;
    const point = { notitie: 'Bel\nterug', op: '2027-02-01', wie: 'Noor', klaar: true as const };
    const other = { ...rest, punten: { ...full.punten, 'bestaat-niet-meer': point }, versie: version };
    expect(writePlan(other)).toBe(writePlan(full));
    expect(writePlan(full).indexOf('"versie"')).toBeLessThan(writePlan(full).indexOf('"inhoud"'));
  });

  test('signs that no document can hold are left out, also of what is typed', () => {
    const odd = 'Zand\u0000\u001f\ufffe\uffff\ud800meer\u2028';
    const people = { gemeente: odd };
    const read = readPlan(JSON.stringify({ ...full, gemeente: odd, mensen: people }));
    expect(read).toMatchObject({
      plan: { gemeente: 'Zandmeer\u2028', mensen: { gemeente: 'Zandmeer\u2028' } },
    });
    expect(putField(empty, 'gemeente', odd).gemeente).toBe('Zandmeer\u2028');
    expect(putField(empty, 'punt.a.notitie', odd).punten).toEqual({ a: { notitie: 'Zandmeer\u2028' } });
  });

  test('every problem is told, not the first alone', () => {
    const { faults } = readPlan(JSON.stringify({ ...full, start: 1, aantal: 0, mensen: 3 })) as {
      faults: string[];
    };
    expect(faults).toHaveLength(3);
  });

  test('a plan from a newer version is not called damaged', () => {
    const read = readPlan(JSON.stringify({ versie: 2, iets: 'nieuws' })) as {
      faults: string[];
      newer: boolean;
    };
    expect(read.newer).toBe(true);
    expect(read.faults).toEqual([expect.stringContaining('nieuwere versie van deze site')]);
  });
});

describe('a plan in a link', () => {
  test('travels whole with names, and without names as `zonderNamen` says', () => {
    for (const plan of plans) {
      const withNames = divisible(plan, { withNames: true });
      expect(withNames).toMatch(/^[\w-]+$/);
      expect(readDivisible(withNames)).toEqual({ plan });
      expect(readDivisible(divisible(plan, { withNames: false }))).toEqual({ plan: withoutNames(plan) });
    }
  });

  test('names and notes stay out, ticks and dates do not', () => {
    const without = withoutNames(full);
    expect(JSON.stringify(without)).not.toMatch(/Noor|Bel|later/);
    expect(without.punten).toEqual({
      'verkennen-cijfers': { klaar: true },
      'bestaat-niet-meer': { klaar: true, op: '2027-02-01' },
    });
  });

  test.each([5, 40, 200])('a link that was cut off after %i letters is refused', (length) => {
    const read = readDivisible(divisible(full, { withNames: true }).slice(0, length));
    expect(read).toEqual({ faults: [expect.stringContaining('niet volledig')], newer: false });
  });

  test('a link with a day that cannot be counted with says which', () => {
    expect(readDivisible(divisible({ ...full, start: '2227-01-04' }, { withNames: false }))).toEqual({
      faults: ['Bij «start» hoort een datum van 2000 tot en met 2099, zoals 2027-01-04.'],
      newer: false,
    });
  });

  test('a link that is too long for a plan is not read', () => {
    expect(readDivisible('x'.repeat(2_000_001))).toEqual({
      faults: ['De link is te lang voor een plan.'],
      newer: false,
    });
  });

  test.each(['', '%%%', 'null', btoa('null'), btoa('{"versie":1}')])('nonsense is refused: %s', (text) => {
    expect(readDivisible(text)).toHaveProperty('faults');
  });
});

describe('a field of the form', () => {
  test.each([
    ['gemeente', 'Zandmeer'],
    ['organisatie', 'Dichtbij'],
    ['start', '2027-03-01'],
    ['aantal', '12'],
    ['tempo', 'traagst'],
    ['bijeenkomst.weekdag', '4'],
    ['bijeenkomst.hoeveelste', '5'],
    ['bijeenkomst.elkeMaanden', '2'],
    ['bijeenkomst.begin', '10:15'],
    ['leerlijn.begin', '13:30'],
    ['leerlijn.weekdag', '3'],
    ['mensen.gemeente', 'Noor'],
    ['stap.verkennen', false],
    ['praktijk.zandmeer', false],
    ['punt.a.klaar', true],
    ['punt.a.wie', 'Noor'],
    ['punt.a.op', '2027-03-01'],
    ['punt.a.notitie', 'regel\nregel'],
    ['post.a.prijs.laag', '12,5'],
    // An id may be a word that every object knows by itself.
    ['mensen.constructor', 'Noor'],
    ['punt.constructor.wie', 'Noor'],
    ['post.constructor.prijs.laag', '12,5'],
  ])('%s is read back as it was filled in, and the plan stays a plan', (name, value) => {
    const plan = putField(empty, name, value);
    expect(readField(plan, name)).toBe(value);
    expect(String(readField(empty, name))).not.toContain('function');
    expect(readPlan(writePlan(plan))).toEqual({ plan });
    expect(empty.punten).toEqual({});
  });

  test.each([
    ['start', '2027-13-01'],
    ['start', '2227-01-04'],
    ['start', '0202-01-04'],
    ['aantal', '0'],
    ['aantal', ''],
    ['aantal', '1001'],
    ['aantal', '1e3'],
    ['bijeenkomst.elkeMaanden', '13'],
    ['tempo', 'vlug'],
    ['bijeenkomst.weekdag', '8'],
    ['bijeenkomst.__proto__', '1'],
    ['bijeenkomst.begin', '25:00'],
    ['leerlijn.weekdag', ''],
    ['punt.a.op', '2027'],
    ['punt.a.anders', 'x'],
    ['post.a.prijs.laag', '-1'],
    ['post.a.prijs.laag', 'veel'],
    ['inhoud', 'x'],
    ['versie', '2'],
  ])('what cannot stand in %s changes nothing: %s', (name, value) => {
    expect(writePlan(putField(empty, name, value))).toBe(writePlan(empty));
  });

  test('emptying a field leaves nothing behind', () => {
    const names = ['mensen.x', 'punt.a.wie', 'post.a.prijs.laag'];
    const filled = names.reduce((plan, name) => putField(plan, name, '5'), empty);
    expect(names.reduce((plan, name) => putField(plan, name, ''), filled)).toEqual(empty);
    expect(putField(putField(empty, 'stap.x', false), 'stap.x', true)).toEqual(empty);
  });

  test.each([
    ['1.000', 1000],
    ['1.250', 1250],
    ['1.000,50', 1000.5],
    ['€ 52,50', 52.5],
    ['1.5', 1.5],
  ])('an amount is read as people here type it: %s', (typed, number) => {
    expect(putField(empty, 'post.a.prijs.laag', typed).begroting).toEqual({ a: { prijs: { laag: number } } });
  });

  test.each([
    ['start', '2227-01-04', 'Vul een hele datum in, met een jaar van 2000 tot en met 2099.'],
    ['punt.a.op', '?', 'Vul een hele datum in, met een jaar van 2000 tot en met 2099.'],
    ['aantal', '250000', 'Vul een heel getal in van 1 tot en met 1000.'],
    ['aantal', '', 'Vul een heel getal in van 1 tot en met 1000.'],
    ['bijeenkomst.elkeMaanden', '13', 'Vul een heel getal in van 1 tot en met 12.'],
    ['bijeenkomst.begin', '', 'Vul een tijd in, bijvoorbeeld 19:00.'],
    ['post.a.prijs.laag', 'abc', 'Vul een getal in, bijvoorbeeld 1250,50.'],
    ['post.a.prijs.laag', '-5', 'Vul een getal in, bijvoorbeeld 1250,50.'],
    ['post.a.prijs.laag', '9'.repeat(20), 'Vul een getal in van 0 tot en met 100.000.000.'],
    ['post.a.percentage.laag', '1001', 'Vul een getal in van 0 tot en met 1.000.'],
    ['gemeente', 'x'.repeat(501), 'Deze tekst is langer dan 500 tekens. Maak hem korter.'],
    ['mensen.a', 'x'.repeat(2001), 'Deze tekst is langer dan 2.000 tekens. Maak hem korter.'],
    ['punt.a.wie', 'x'.repeat(501), 'Deze tekst is langer dan 500 tekens. Maak hem korter.'],
    ['punt.a.notitie', 'x'.repeat(10_001), 'Deze tekst is langer dan 10.000 tekens. Maak hem korter.'],
  ])('why it cannot stand in %s is told: %s', (name, typed, fault) => {
    expect(fieldFault(name, typed)).toBe(fault);
  });

  test('a low number above the high one is told, and kept', () => {
    const plan = putField(putField(empty, 'post.a.prijs.laag', '90'), 'post.a.prijs.hoog', '20');
    expect(plan.begroting).toEqual({ a: { prijs: { laag: 90, hoog: 20 } } });
    expect(spanFault(plan, 'post.a.prijs.hoog')).toBe(
      'Het lage getal is hoger dan het hoge. De pagina rekent nu van 20 tot 90.',
    );
    expect(spanFault(putField(plan, 'post.a.prijs.hoog', ''), 'post.a.prijs.hoog')).toBeUndefined();
  });

  test('a comma is a decimal, and one side of a number may stand alone', () => {
    const plan = putField(empty, 'post.a.prijs.laag', '7,5');
    expect(plan.begroting).toEqual({ a: { prijs: { laag: 7.5 } } });
    expect(putField(plan, 'post.a.prijs.hoog', '5').begroting).toEqual({
      a: { prijs: { laag: 7.5, hoog: 5 } },
    });
  });
});
