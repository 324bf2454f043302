import { expect, test } from 'vitest';
import { editie } from '../../tests/builders/contents.ts';
import { readPlan } from './kept/read.ts';
import { newPlan } from './plan.ts';
import { writePlan } from './kept/write.ts';
import { sjabloonProposalOf, proposalOf } from './proposal.ts';

const contents = { versie: '1.0.0', datum: '2026-11-22' };

test('the national edition proposes a rhythm, but no municipality, no people and no start', () => {
  expect(proposalOf(editie(), 12)).toEqual({
    gemeente: '',
    organisatie: '',
    start: '',
    aantal: 12,
    bijeenkomst: { elkeMaanden: 1, hoeveelste: 1, weekdag: 2, begin: '19:00' },
    leerlijn: { weekdag: 2, begin: '19:00' },
    mensen: {},
  });
});

test('the edition of a municipality proposes its own names, dates and people', () => {
  const own = editie({
    gemeente: 'Zandmeer',
    organisatie: 'Stichting De Kiem',
    startdatum: '2027-03-01',
    netwerkbijeenkomst: { elkeMaanden: 2, hoeveelste: 'laatste', weekdag: 'zondag', begintijd: '10:30' },
    leerlijn: { weekdag: 'donderdag', begintijd: '13:30' },
    contacten: [
      { rol: 'gemeente', naam: 'Noor' },
      { rol: 'coordinator', naam: 'Ali' },
      { rol: 'gemeente', naam: 'Sam' },
    ],
  });
  expect(proposalOf(own)).toEqual({
    gemeente: 'Zandmeer',
    organisatie: 'Stichting De Kiem',
    start: '2027-03-01',
    aantal: 10,
    bijeenkomst: { elkeMaanden: 2, hoeveelste: 5, weekdag: 7, begin: '10:30' },
    leerlijn: { weekdag: 4, begin: '13:30' },
    mensen: { gemeente: 'Noor, Sam', coordinator: 'Ali' },
  });
});

test('what an edition proposes can be kept and read back, also a rhythm longer than a plan knows', () => {
  const plan = newPlan(contents, proposalOf(editie({ netwerkbijeenkomst: { elkeMaanden: 24 } })));
  expect(readPlan(writePlan(plan))).toEqual({ plan });
});

test('a sjabloon takes the names of the municipality over, and no number that nobody gave', () => {
  const own = editie({
    gemeente: 'Zandmeer',
    startdatum: '2027-03-01',
    contacten: [{ rol: 'coordinator', naam: 'Ali' }],
  });
  expect(sjabloonProposalOf(own, 'coordinator')).toEqual({
    gemeente: 'Zandmeer',
    organisatie: '',
    coordinator: 'Ali',
    startdatum: '2027-03-01',
    netwerkstart: '',
    aantal: '',
    bedrag: '',
  });
  expect(sjabloonProposalOf(own, undefined)).toMatchObject({ coordinator: '' });
  expect(sjabloonProposalOf(editie(), 'coordinator')).toBeUndefined();
});
