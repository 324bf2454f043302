import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbookOf } from '../src/load/door.ts';
import { fromHandbook } from '../src/my-plan/from-handbook.ts';
import { hoursOf } from '../src/my-plan/hours/hours.ts';
import { moneyOf } from '../src/my-plan/money/money.ts';
import { planningFor } from '../src/my-plan/planned.ts';
import { newPlan, type Plan } from '../src/my-plan/plan.ts';
import { composePaper, knownFor, planPiecesOf, type PlanInput } from '../src/outputs/plan/index.ts';
import { blockWords } from '../src/page/plain/words.ts';

const TODAY = '2026-11-30';
const handbook = await handbookOf({ content: resolve('content'), editie: 'landelijk' });
const data = fromHandbook(handbook);
const pieces = planPiecesOf(handbook);
const empty: Plan = { ...newPlan(data.inhoud, data.voorstel), start: '2027-01-04' };

function inputOf(plan: Plan): PlanInput {
  const planning = planningFor(data, plan)!;
  const money = moneyOf(data, plan, TODAY)!;
  return { plan, data, today: TODAY, planning, money, hours: hoursOf(data, plan, planning) };
}
const known = (more: Partial<Plan> = {}) => knownFor(inputOf({ ...empty, ...more }));
const decision = (college: string, raad = '', papers = '') => ({
  besluit: { college, raad, stukken: papers },
});

describe('the days of a decision', () => {
  test('that fit are those of the proposal, and the first paper then asks for its own', () => {
    const days = known(decision('2027-05-11', '2027-06-22', '2027-04-19'));
    expect(days).toMatchObject({ netwerkcollege: '2027-05-11', netwerkraad: '2027-06-22' });
    expect(days.collegedag).toBeUndefined();
    // Who has to say yes first does so before the work begins.
    expect(days.antwoorddag).toBe('2027-01-04');
  });

  test('that come too early are those of the first paper', () => {
    const days = known(decision('2027-01-26', '', '2027-01-11'));
    expect(days).toMatchObject({ collegedag: '2027-01-26', antwoorddag: '2027-01-11' });
    expect(days.netwerkcollege).toBeUndefined();
  });

  test('that are over are asked again', () => {
    const days = known(decision('2026-11-29', '', '2026-11-20'));
    expect(days).toMatchObject({ collegedag: '', aanleverdag: '', antwoorddag: '2027-01-04' });
  });
});

test('a council changes the budgets that it fixed already, and no later ones', () => {
  const now = (college: string, raad: string) => known({ ...decision(college, raad), start: '2027-01-04' });
  expect(now('2027-05-11', '2027-06-22').begrotingNu).toBe('2027');
  expect(now('2027-11-30', '2027-12-14').begrotingNu).toBe('2027 en 2028');
});

test('the first paper asks for no more than the steps before the next decision', () => {
  const { urenVoorbereiding: hours, bedragVoorbereidingHoogstens: most } = known();
  const before = ['verkennen', 'visie-en-opdracht'].flatMap((id) =>
    data.stappen.find((stap) => stap.id === id)!.uren.filter(({ rol }) => rol === 'gemeente'),
  );
  const sum = (side: 'laag' | 'hoog') => before.reduce((total, row) => total + row[side], 0);
  expect(hours).toBe(`${sum('laag')} tot ${sum('hoog')} uur`);
  expect(most).toMatch(/^€\s[\d.]+$/);
});

test('a paper has annexes when it is decided on, and not when it is one page or has all in it', () => {
  const words = (name: 'nota' | 'a4' | 'plan') =>
    blockWords(
      composePaper(inputOf(empty), pieces.stukken[name]!, pieces, { annexes: ['begroting', 'namen'] }).blocks,
    );
  expect(words('nota')).toContain('Bijlage B');
  for (const name of ['a4', 'plan'] as const) expect(words(name)).not.toContain('Bijlage A');
});

test('a decision names one amount in every beslispunt', () => {
  for (const [name, heading] of [
    ['startnotitie', 'Beslispunten'],
    ['nota', 'Beslispunten'],
    ['raadsvoorstel', 'Voorstel'],
  ] as const) {
    const text = blockWords(composePaper(inputOf(empty), pieces.stukken[name]!, pieces).blocks);
    const points = text.slice(text.indexOf(heading), text.indexOf('Aanleiding')).replaceAll('\u00a0', ' ');
    expect(points, name).toMatch(/ten hoogste € [\d.]+ /);
    expect(points, name).not.toMatch(/€ [\d.]+ tot €/);
  }
});
