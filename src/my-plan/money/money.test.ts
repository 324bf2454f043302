import { describe, expect, test } from 'vitest';
import type { PlanBegroting, PlanPost } from '../data.ts';
import { countOf, sizeOf, unitsOf } from './count.ts';
import { maximumIn, pricesIn } from './maximum.ts';
import { everyYear, onDays, spreadDays } from './spread.ts';
import { segmentsOf, yearOf, type Stage } from './stages.ts';
import { amountText, moneyWarnings, stageName } from './warnings.ts';

const span = (low: number, high: number) => ({ laag: low, hoog: high });
const post = (otherwise: Partial<PlanPost> = {}): PlanPost => ({
  ...{ id: 'post', groep: 'A', naam: 'Post', eenheid: 'keer', groeitMee: false, toelichting: '' },
  ...otherwise,
});
const begroting = (otherwise: Partial<PlanBegroting> = {}): PlanBegroting => ({
  ...{ titel: 'Begroting', adres: '/sjablonen/begroting/', lessons: 8, maximum: [], posten: [] },
  ...otherwise,
});

describe('how many units an item has', () => {
  const size = sizeOf({ voorAantal: 10, lessons: 8, groupSize: 12 }, 30);
  const count = (item: PlanPost, own?: Parameters<typeof countOf>[1]) => countOf(item, own, size);

  test('goes by the people of the plan, in groups that are not too large', () => {
    expect(size).toEqual({ people: 30, forCount: 10, groups: 3, lessons: 8 });
    expect(sizeOf({ voorAantal: 10, lessons: 8, groupSize: 12 }, 12).groups).toBe(1);
    expect(sizeOf({ lessons: 8 }, 30).groups).toBe(1);
  });

  test('is the number of the example, unless it grows along or by so many for each more', () => {
    expect(count(post({ aantal: span(4, 5) }))).toEqual(span(4, 5));
    expect(count(post({ aantal: span(4, 5), groeitMee: true }))).toEqual(span(12, 15));
    expect(count(post({ aantal: span(4, 5), perPersoon: span(0.1, 0.2) }))).toEqual(span(6, 9));
    expect(count(post({ aantal: span(0, 5), perPersoon: span(1, -1) }))).toEqual(span(0, 0));
    expect(count(post({ percentage: span(5, 10) }))).toBeUndefined();
  });

  test('is whole, upwards', () => {
    expect(count(post({ aantal: span(4, 5), perPersoon: span(0.01, 0.06) }))).toEqual(span(5, 7));
  });

  test('is that of each time, for all meetings and all groups of a year', () => {
    const lessons = { per: 'leerlijnbijeenkomst' as const, aantal: span(1, 2) };
    const monthly = { per: 'netwerkbijeenkomst' as const, aantal: span(1, 1) };
    expect(count(post({ aantal: span(8, 16), verloop: [lessons] }))).toEqual(span(8, 16));
    expect(count(post({ aantal: span(8, 16), verloop: [lessons], perGroep: true }))).toEqual(span(24, 48));
    expect(count(post({ aantal: span(20, 28), verloop: [lessons, monthly] }))).toEqual(span(20, 28));
  });

  test('is the visitor’s own where there is one, and is divided over its times again', () => {
    const item = post({
      aantal: span(20, 28),
      verloop: [
        { per: 'leerlijnbijeenkomst', aantal: span(1, 2) },
        { per: 'netwerkbijeenkomst', aantal: span(1, 1) },
      ],
    });
    expect(unitsOf(item, undefined, size)).toEqual([span(1, 2), span(1, 1)]);
    const own = { aantal: { laag: 14, hoog: 56 } };
    expect(count(item, own)).toEqual(span(14, 56));
    expect(unitsOf(item, own, size)).toEqual([span(1, 4), span(0.5, 2)]);
    expect(unitsOf(post({ percentage: span(5, 10) }), undefined, size)).toEqual([]);
    expect(
      unitsOf(post({ aantal: span(0, 0), verloop: [{ per: 'jaar' }, { per: 'evaluatie' }] }), own, size),
    ).toEqual([span(7, 28), span(7, 28)]);
  });
});

describe('what the law lets somebody have', () => {
  const maximum = [
    { year: 2026, perYear: 2000 },
    { year: 2027, perYear: 2100 },
  ];
  test('is the amount of a year, or the last known before it', () => {
    expect(maximumIn(maximum, 2026)).toEqual({ perYear: 2000, ofYear: 2026 });
    expect(maximumIn(maximum, 2030)).toEqual({ perYear: 2100, ofYear: 2027 });
    expect(maximumIn(maximum, 2020)).toEqual({ perYear: 2000, ofYear: 2026 });
    expect(maximumIn([], 2026)).toBeUndefined();
  });

  const law = post({
    id: 'wet',
    prijs: span(500, 900),
    onderMaximum: true,
    bron: { titel: 'Wet', adres: '/' },
  });
  const travel = post({ id: 'reis', prijs: span(100, 300), onderMaximum: true });
  const hall = post({ id: 'zaal', prijs: span(5000, 6000) });
  const prices = (own: Parameters<typeof pricesIn>[1]['begroting'], items = [law, travel, hall]) => {
    const { prices: all, cut } = pricesIn(begroting({ maximum, posten: items }), { begroting: own }, 2026);
    return { ...Object.fromEntries(all), cut };
  };

  test('is filled up by the item that comes from it, on the high side, beside what others take', () => {
    expect(prices({})).toEqual({
      wet: span(500, 1700),
      reis: span(100, 300),
      zaal: span(5000, 6000),
      cut: [],
    });
  });

  test('cuts own prices above it down, the largest first', () => {
    expect(prices({ wet: { prijs: span(1000, 2500) }, reis: { prijs: span(200, 400) } })).toEqual({
      wet: span(1000, 1600),
      reis: span(200, 400),
      zaal: span(5000, 6000),
      cut: ['wet'],
    });
    expect(prices({ wet: { prijs: span(3000, 3000) }, reis: { prijs: span(2500, 2500) } })).toMatchObject({
      cut: ['reis', 'wet'],
    });
  });

  test('touches nothing where no item counts for it', () => {
    expect(prices({}, [hall])).toEqual({ zaal: span(5000, 6000), cut: [] });
    expect(prices({}, [post({ id: 'deel', percentage: span(5, 10) })])).toEqual({ cut: [] });
  });
});

describe('over the days of a plan', () => {
  const stages: Stage[] = [
    { id: 'voorbereiding', from: '2026-11-01', until: '2027-01-31' },
    { id: 'jaar-1', from: '2027-02-01', until: '2028-01-31' },
  ];
  const segments = segmentsOf(stages);

  test('a stage falls apart in calendar years', () => {
    expect(segments).toEqual([
      { stage: 0, year: 2026, from: '2026-11-01', until: '2026-12-31' },
      { stage: 0, year: 2027, from: '2027-01-01', until: '2027-01-31' },
      { stage: 1, year: 2027, from: '2027-02-01', until: '2027-12-31' },
      { stage: 1, year: 2028, from: '2028-01-01', until: '2028-01-31' },
    ]);
    expect(yearOf('2027-02-01')).toBe(2027);
  });

  test('something that is once is spread evenly, and what lies outside is in the nearest', () => {
    expect(spreadDays(segments, '2026-12-30', '2027-01-02')).toEqual([0.5, 0.5, 0, 0]);
    expect(spreadDays(segments, '2027-03-01', '2027-03-01')).toEqual([0, 0, 1, 0]);
    expect(spreadDays(segments, '2026-10-01', '2026-10-02')).toEqual([1, 0, 0, 0]);
    expect(spreadDays(segments, '2029-01-01', '2029-01-02')).toEqual([0, 0, 0, 1]);
    expect(spreadDays(segments, '2027-03-05', '2027-03-01')).toEqual([0, 0, 1, 0]);
    expect(onDays(segments, ['2026-12-01', '2027-06-01', '2027-07-01'])).toEqual([1, 0, 2, 0]);
  });

  test('twelve months are one year, whatever day they begin on', () => {
    const shares = everyYear(segments, '2027-02-01', '2028-01-31');
    expect(shares.map((share) => Math.round(share * 1200) / 1200)).toEqual([0, 0, 11 / 12, 1 / 12]);
    expect(everyYear(segments, '2027-06-16', '2027-06-30')[2]).toBeCloseTo(0.5 / 12);
    expect(everyYear(segments, '2029-01-01', '2029-12-31')).toEqual([0, 0, 0, 0]);
  });
});

describe('who reads an amount', () => {
  const marks = { people: 10, groups: 1, toLarge: false, cut: [], ownNumbers: 0, leftOut: false };

  test('is told that it is an estimate, and rounded', () => {
    expect(moneyWarnings(marks)).toEqual([
      'De bedragen zijn schattingen uit een handleiding, geen offertes.',
      'Alles is afgerond op honderden. Prijsstijging, btw en de eigen uren van de gemeente zijn niet meegeteld.',
    ]);
  });

  test('is told what makes it less sure, the weightiest first', () => {
    const told = moneyWarnings({
      people: 40,
      forCount: 10,
      groups: 4,
      toLarge: true,
      unknownMaximum: { years: [2028, 2029], ofYear: 2027 },
      cut: ['Reiskosten'],
      ownNumbers: 1,
      leftOut: true,
    });
    expect(told.map((sentence) => sentence.split(' ').slice(0, 5).join(' '))).toEqual([
      'Het rekenvoorbeeld gaat uit van',
      'Bij 40 mensen zijn er',
      'Het eigen bedrag bij Reiskosten',
      'Het wettelijk maximum van de',
      'Wat de weggelaten stappen kosten,',
      'De bedragen zijn schattingen, deels',
      'Alles is afgerond op honderden.',
    ]);
  });

  test('reads the name of a stage, and one number where low and high are the same', () => {
    expect(['voorbereiding', 'opbouw', 'jaar-1', 'jaar-11'].map((id) => stageName(id as 'jaar-1'))).toEqual([
      'Voorbereiden',
      'Opbouwen',
      'Eerste jaar',
      '11e jaar',
    ]);
    expect(amountText(span(15_000, 32_500)).replaceAll('\u00a0', ' ')).toBe('€ 15.000 tot € 32.500');
    expect(amountText(span(100, 100)).replaceAll('\u00a0', ' ')).toBe('€ 100');
  });
});
