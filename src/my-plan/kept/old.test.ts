import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { divisible, readDivisible } from './share.ts';
import { readPlan, type Read } from './read.ts';
import { writePlan } from './write.ts';
import type { Plan } from '../plan.ts';

/** As the site made them on 29 November 2026, before a plan knew more than version 1. Never changed. */
const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/plannen/${name}`, import.meta.url), 'utf8');

function planOf(read: Read): Plan {
  if ('faults' in read) throw new Error(read.faults.join(' '));
  return read.plan;
}

test.each(['versie-1-leeg.json', 'versie-1-vol.json'])('%s opens, and nothing of it is lost', (name) => {
  const text = fixture(name);
  expect(writePlan(planOf(readPlan(text)))).toBe(text);
});

test('a link of version 1 opens with all that was in it, and can be passed on again', () => {
  const link = fixture('versie-1-link.txt').trim();
  const plan = planOf(readDivisible(link));
  expect(writePlan(plan)).toBe(fixture('versie-1-vol.json'));
  expect(writePlan(planOf(readDivisible(divisible(plan, { withNames: true }))))).toBe(writePlan(plan));
});
