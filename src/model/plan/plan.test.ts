import { describe, expect, test } from 'vitest';
import { editie } from '../../../tests/builders/inhoud.ts';
import { deelbaar, leesDeelbaar, zonderNamen } from './delen.ts';
import { leesPlan } from './lees.ts';
import { nieuwPlan, type Plan, type Punt } from './plan.ts';
import { schrijfPlan } from './schrijf.ts';
import { spanFout, veldFout } from './veldfout.ts';
import { leesVeld, zetVeld } from './velden.ts';
import { voorstelVan } from './voorstel.ts';

const leeg = nieuwPlan({ versie: '1.0.0', datum: '2026-11-22' }, voorstelVan(editie()));
const vol: Plan = {
  ...leeg,
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
function dobbel(zaad: number): () => number {
  let a = zaad;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const TEKENS = [...'aZ09 -_\'"\\<>&;{}[]\n\t.,é’ß漢😀\u2028'];

function willekeurig(zaad: number): Plan {
  const gooi = dobbel(zaad);
  const tot = (n: number) => Math.floor(gooi() * n);
  const tekst = () => Array.from({ length: tot(12) }, () => TEKENS[tot(TEKENS.length)]).join('');
  const dag = () => new Date(Date.UTC(2027, 0, 1 + tot(900))).toISOString().slice(0, 10);
  const per = <T>(maak: () => T) =>
    Object.fromEntries(
      Array.from({ length: tot(8) }, (_, i) => [i === 3 ? '__proto__' : `${tekst()}${i}`, maak()]),
    );
  const bedrag = () => ({ laag: tot(100), hoog: 100 + tot(1000) / 100 });
  return {
    ...leeg,
    gemeente: tekst(),
    organisatie: tekst(),
    start: gooi() < 0.2 ? '' : dag(),
    aantal: 1 + tot(50),
    tempo: (['snelst', 'midden', 'traagst'] as const)[tot(3)]!,
    bijeenkomst: { elkeMaanden: 1 + tot(12), hoeveelste: 1 + tot(5), weekdag: 1 + tot(7), begin: '09:30' },
    mensen: per(tekst),
    weggelaten: Object.keys(per(tekst)).sort(),
    pauzes: Array.from({ length: tot(4) }, () => ({ naam: tekst(), van: dag(), tot: dag() })),
    punten: per((): Punt => ({
      ...(gooi() < 0.6 && { klaar: true as const }),
      ...(gooi() < 0.4 && { wie: tekst() }),
      ...(gooi() < 0.4 && { op: dag() }),
      ...(gooi() < 0.3 && { notitie: tekst() }),
    })),
    begroting: per(() => ({
      ...(gooi() < 0.5 && { aantal: bedrag() }),
      ...(gooi() < 0.5 && { prijs: bedrag() }),
    })),
  };
}

const plannen = [leeg, vol, ...Array.from({ length: 1000 }, (_, i) => willekeurig(i))];

describe('a plan in a file', () => {
  test('comes back as it was, also from a second writing, whatever it holds', () => {
    for (const plan of plannen) {
      const tekst = schrijfPlan(plan);
      const gelezen = leesPlan(tekst);
      expect(gelezen).toEqual({ plan });
      expect(schrijfPlan((gelezen as { plan: Plan }).plan)).toBe(tekst);
    }
  });

  test('ids that the handbook does not know are kept', () => {
    const { plan } = leesPlan(schrijfPlan(vol)) as { plan: Plan };
    expect(plan.punten['bestaat-niet-meer']).toEqual(vol.punten['bestaat-niet-meer']);
  });

  test.each([
    ['', 'Het bestand is geen plan: het is beschadigd of het is een ander soort bestand.'],
    [schrijfPlan(vol).slice(0, 80), 'Het bestand is geen plan: het is beschadigd'],
    ['[]', 'Het bestand is geen plan: de versie ontbreekt.'],
    ['null', 'Het bestand is geen plan: de versie ontbreekt.'],
    ['{"versie":0}', 'Het bestand is geen plan: de versie ontbreekt.'],
    [
      JSON.stringify({ ...vol, start: '2027-02-30' }),
      'Bij «start» hoort een datum van 2000 tot en met 2099, zoals 2027-01-04.',
    ],
    [JSON.stringify({ ...vol, start: '2227-01-04' }), 'Bij «start» hoort een datum van 2000 tot en met 2099'],
    [JSON.stringify({ ...vol, start: '0001-01-04' }), 'Bij «start» hoort een datum van 2000 tot en met 2099'],
    [
      JSON.stringify({ ...vol, pauzes: [{ naam: 'x', van: '2027-07-10', tot: '9999-07-20' }] }),
      'Bij «pauzes › 1 › tot» hoort een datum van 2000 tot en met 2099',
    ],
    [
      JSON.stringify({ ...vol, punten: { a: { op: '0202-01-01' } } }),
      'Bij «punten › a › op» hoort een datum van 2000 tot en met 2099',
    ],
    [JSON.stringify({ ...vol, aantal: '10' }), 'Bij «aantal» hoort een heel getal van 1 tot en met 1000.'],
    [JSON.stringify({ ...vol, kleur: 1 }), 'Het veld «kleur» hoort niet in een plan.'],
    [
      JSON.stringify({ ...vol, tempo: 'vlug' }),
      'Bij «tempo» hoort een van deze woorden: snelst, midden, traagst.',
    ],
    [
      JSON.stringify({ ...vol, pauzes: [{ naam: 'x', van: 1, tot: '' }] }),
      'Bij «pauzes › 1 › van» hoort een datum van 2000 tot en met 2099',
    ],
    [JSON.stringify({ ...vol, punten: [] }), 'Bij «punten» hoort een groep velden.'],
    [
      JSON.stringify({ ...vol, punten: { a: { klaar: false } } }),
      'Bij «punten › a › klaar» hoort true of niets.',
    ],
    [
      JSON.stringify({ ...vol, begroting: { a: { prijs: { laag: -1, hoog: 2 } } } }),
      'Bij «begroting › a › prijs › laag» hoort een getal van 0 tot en met 100.000.000.',
    ],
    [
      JSON.stringify({ ...vol, begroting: { a: { prijs: { laag: 1e308 } } } }),
      'Bij «begroting › a › prijs › laag» hoort een getal van 0 tot en met 100.000.000.',
    ],
    [
      JSON.stringify({ ...vol, gemeente: 'x'.repeat(501) }),
      'Bij «gemeente» staat een tekst van meer dan 500 tekens. Maak hem korter.',
    ],
    [
      JSON.stringify({ ...vol, punten: { a: { notitie: 'x'.repeat(10_001) } } }),
      'Bij «punten › a › notitie» staat een tekst van meer dan 10.000 tekens.',
    ],
    [
      JSON.stringify({ ...vol, mensen: { ['x'.repeat(501)]: 'Noor' } }),
      `Bij «mensen › ${'x'.repeat(60)}…» staat een tekst van meer dan 500 tekens.`,
    ],
    [
      JSON.stringify({ ...vol, pauzes: Array(101).fill({ naam: '', van: '', tot: '' }) }),
      'Bij «pauzes» horen er hoogstens 100.',
    ],
    [
      JSON.stringify({ ...vol, weggelaten: Array(2001).fill('x') }),
      'Bij «weggelaten» horen er hoogstens 2.000.',
    ],
    [
      JSON.stringify({ ...vol, mensen: Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [i, ''])) }),
      'Bij «mensen» horen er hoogstens 2.000.',
    ],
    [
      JSON.stringify({ ...vol, organisatie: 'x'.repeat(2_000_000) }),
      'Het bestand is te groot voor een plan.',
    ],
  ])('a damaged file is refused, and the problem is named (%#)', (tekst, melding) => {
    const gelezen = leesPlan(tekst) as { fouten: string[]; nieuwer: boolean };
    expect(gelezen.nieuwer).toBe(false);
    expect(gelezen.fouten.join('\n')).toContain(melding);
  });

  test('the same plan gives the same text, in whatever order it was filled in', () => {
    const { versie, ...rest } = vol;
    const point = { notitie: 'Bel\nterug', op: '2027-02-01', wie: 'Noor', klaar: true as const };
    const other = { ...rest, punten: { ...vol.punten, 'bestaat-niet-meer': point }, versie };
    expect(schrijfPlan(other)).toBe(schrijfPlan(vol));
    expect(schrijfPlan(vol).indexOf('"versie"')).toBeLessThan(schrijfPlan(vol).indexOf('"inhoud"'));
  });

  test('signs that no document can hold are left out, also of what is typed', () => {
    const odd = 'Zand\u0000\u001f\ufffe\uffff\ud800meer\u2028';
    const mensen = { gemeente: odd };
    const gelezen = leesPlan(JSON.stringify({ ...vol, gemeente: odd, mensen }));
    expect(gelezen).toMatchObject({
      plan: { gemeente: 'Zandmeer\u2028', mensen: { gemeente: 'Zandmeer\u2028' } },
    });
    expect(zetVeld(leeg, 'gemeente', odd).gemeente).toBe('Zandmeer\u2028');
    expect(zetVeld(leeg, 'punt.a.notitie', odd).punten).toEqual({ a: { notitie: 'Zandmeer\u2028' } });
  });

  test('every problem is told, not the first alone', () => {
    const { fouten } = leesPlan(JSON.stringify({ ...vol, start: 1, aantal: 0, mensen: 3 })) as {
      fouten: string[];
    };
    expect(fouten).toHaveLength(3);
  });

  test('a plan from a newer version is not called damaged', () => {
    const gelezen = leesPlan(JSON.stringify({ versie: 2, iets: 'nieuws' })) as {
      fouten: string[];
      nieuwer: boolean;
    };
    expect(gelezen.nieuwer).toBe(true);
    expect(gelezen.fouten).toEqual([expect.stringContaining('nieuwere versie van deze site')]);
  });
});

describe('a plan in a link', () => {
  test('travels whole with names, and without names as `zonderNamen` says', () => {
    for (const plan of plannen) {
      const metNamen = deelbaar(plan, { metNamen: true });
      expect(metNamen).toMatch(/^[\w-]+$/);
      expect(leesDeelbaar(metNamen)).toEqual({ plan });
      expect(leesDeelbaar(deelbaar(plan, { metNamen: false }))).toEqual({ plan: zonderNamen(plan) });
    }
  });

  test('names and notes stay out, ticks and dates do not', () => {
    const zonder = zonderNamen(vol);
    expect(JSON.stringify(zonder)).not.toMatch(/Noor|Bel|later/);
    expect(zonder.punten).toEqual({
      'verkennen-cijfers': { klaar: true },
      'bestaat-niet-meer': { klaar: true, op: '2027-02-01' },
    });
  });

  test.each([5, 40, 200])('a link that was cut off after %i letters is refused', (lengte) => {
    const gelezen = leesDeelbaar(deelbaar(vol, { metNamen: true }).slice(0, lengte));
    expect(gelezen).toEqual({ fouten: [expect.stringContaining('niet volledig')], nieuwer: false });
  });

  test('a link with a day that cannot be counted with says which', () => {
    expect(leesDeelbaar(deelbaar({ ...vol, start: '2227-01-04' }, { metNamen: false }))).toEqual({
      fouten: ['Bij «start» hoort een datum van 2000 tot en met 2099, zoals 2027-01-04.'],
      nieuwer: false,
    });
  });

  test('a link that is too long for a plan is not read', () => {
    expect(leesDeelbaar('x'.repeat(2_000_001))).toEqual({
      fouten: ['De link is te lang voor een plan.'],
      nieuwer: false,
    });
  });

  test.each(['', '%%%', 'null', btoa('null'), btoa('{"versie":1}')])('nonsense is refused: %s', (tekst) => {
    expect(leesDeelbaar(tekst)).toHaveProperty('fouten');
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
  ])('%s is read back as it was filled in, and the plan stays a plan', (naam, waarde) => {
    const plan = zetVeld(leeg, naam, waarde);
    expect(leesVeld(plan, naam)).toBe(waarde);
    expect(String(leesVeld(leeg, naam))).not.toContain('function');
    expect(leesPlan(schrijfPlan(plan))).toEqual({ plan });
    expect(leeg.punten).toEqual({});
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
  ])('what cannot stand in %s changes nothing: %s', (naam, waarde) => {
    expect(schrijfPlan(zetVeld(leeg, naam, waarde))).toBe(schrijfPlan(leeg));
  });

  test('emptying a field leaves nothing behind', () => {
    const namen = ['mensen.x', 'punt.a.wie', 'post.a.prijs.laag'];
    const gevuld = namen.reduce((plan, naam) => zetVeld(plan, naam, '5'), leeg);
    expect(namen.reduce((plan, naam) => zetVeld(plan, naam, ''), gevuld)).toEqual(leeg);
    expect(zetVeld(zetVeld(leeg, 'stap.x', false), 'stap.x', true)).toEqual(leeg);
  });

  test.each([
    ['1.000', 1000],
    ['1.250', 1250],
    ['1.000,50', 1000.5],
    ['€ 52,50', 52.5],
    ['1.5', 1.5],
  ])('an amount is read as people here type it: %s', (getypt, getal) => {
    expect(zetVeld(leeg, 'post.a.prijs.laag', getypt).begroting).toEqual({ a: { prijs: { laag: getal } } });
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
  ])('why it cannot stand in %s is told: %s', (naam, getypt, fout) => {
    expect(veldFout(naam, getypt)).toBe(fout);
  });

  test('a low number above the high one is told, and kept', () => {
    const plan = zetVeld(zetVeld(leeg, 'post.a.prijs.laag', '90'), 'post.a.prijs.hoog', '20');
    expect(plan.begroting).toEqual({ a: { prijs: { laag: 90, hoog: 20 } } });
    expect(spanFout(plan, 'post.a.prijs.hoog')).toBe(
      'Het lage getal is hoger dan het hoge. De pagina rekent nu van 20 tot 90.',
    );
    expect(spanFout(zetVeld(plan, 'post.a.prijs.hoog', ''), 'post.a.prijs.hoog')).toBeUndefined();
  });

  test('a comma is a decimal, and one side of a number may stand alone', () => {
    const plan = zetVeld(leeg, 'post.a.prijs.laag', '7,5');
    expect(plan.begroting).toEqual({ a: { prijs: { laag: 7.5 } } });
    expect(zetVeld(plan, 'post.a.prijs.hoog', '5').begroting).toEqual({
      a: { prijs: { laag: 7.5, hoog: 5 } },
    });
  });
});
