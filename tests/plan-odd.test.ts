import { resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { handbookOf } from '../src/load/door.ts';
import { fromHandbook } from '../src/my-plan/from-handbook.ts';
import { hoursOf } from '../src/my-plan/hours/hours.ts';
import { readPlan } from '../src/my-plan/kept/read.ts';
import { divisible, readDivisible } from '../src/my-plan/kept/share.ts';
import { writePlan } from '../src/my-plan/kept/write.ts';
import { moneyOf } from '../src/my-plan/money/money.ts';
import { countedBack, planningFor } from '../src/my-plan/planned.ts';
import { newPlan, type Plan } from '../src/my-plan/plan.ts';
import { planningForSheet } from '../src/my-plan/sheets/planning.ts';
import { pieceDocx } from '../src/outputs/docx/index.ts';
import { pieceOdt } from '../src/outputs/odt/index.ts';
import { originOf } from '../src/outputs/office/options.ts';
import { composePaper, planPiecesOf, type PlanInput } from '../src/outputs/plan/index.ts';

const TODAY = '2026-11-30';
const handbook = await handbookOf({ content: resolve('content'), editie: 'landelijk' });
const data = fromHandbook(handbook);
const pieces = planPiecesOf(handbook);
const empty: Plan = { ...newPlan(data.inhoud, data.voorstel), start: '2027-01-04' };
const options = {
  merk: handbook.editie.huisstijl,
  afkomst: originOf(handbook),
  vorm: 'stuk',
  eigen: true,
} as const;

const ODD = 'A, B; "C" <b>vet</b> & ’d’ 👩‍👧 ‮RTL‬ العربية =1+1 ]]> {x}';
const points = data.stappen.flatMap(({ checklist }) => checklist);
const plans: [string, Plan][] = [
  [
    'names of which no sign is ordinary',
    {
      ...empty,
      gemeente: ODD,
      organisatie: ODD,
      mensen: Object.fromEntries(data.rollen.map(({ id }) => [id, ODD])),
      punten: Object.fromEntries(points.map(({ id }) => [id, { wie: ODD, notitie: ODD, op: '2028-02-29' }])),
      pauzes: [{ naam: ODD, van: '2027-03-01', tot: '2027-03-10' }],
    },
  ],
  ['one volunteer', { ...empty, aantal: 1 }],
  ['two hundred volunteers', { ...empty, aantal: 200 }],
  ['a start on 29 February', { ...empty, start: '2028-02-29' }],
  [
    'a decision of yesterday',
    { ...empty, besluit: { college: '2026-11-29', raad: '', stukken: '2026-11-20' } },
  ],
  [
    'a decision before the start, and the council before the college',
    { ...empty, start: '2027-06-01', besluit: { college: '2027-04-01', raad: '2027-03-01', stukken: '' } },
  ],
  [
    'pauses over six years',
    {
      ...empty,
      pauzes: [2027, 2028, 2029, 2030, 2031, 2032].map((year) => ({
        ...{ naam: `Rust in ${year}`, van: `${year}-01-01`, tot: `${year}-12-31` },
      })),
    },
  ],
  ['one step', { ...empty, weggelaten: data.stappen.slice(1).map(({ id }) => id) }],
  ['no step that decides', { ...empty, weggelaten: ['visie-en-opdracht'] }],
];

function inputOf(plan: Plan): PlanInput {
  const planning = planningFor(data, plan)!;
  const money = moneyOf(data, plan, TODAY)!;
  return { plan, data, today: TODAY, planning, money, hours: hoursOf(data, plan, planning) };
}

/** The words of an office file. @throws when a part of it is no XML */
function wordsIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const documents = parts.map(([, part]) =>
    new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(strFromU8(part), 'text/xml'),
  );
  return documents.map(({ documentElement: root }) => root?.textContent ?? '').join(' ');
}

describe.each(plans)('a plan with %s', (name, plan) => {
  test('is kept and passed on as it is', () => {
    const kept = writePlan(plan);
    for (const read of [readPlan(kept), readDivisible(divisible(plan, { withNames: true }))])
      expect('plan' in read && writePlan(read.plan)).toBe(kept);
    expect(() => countedBack(data, plan, TODAY)).not.toThrow();
  });

  test('gives papers that open and say nothing that is no word', { timeout: 120_000 }, async () => {
    const input = inputOf(plan);
    for (const piece of Object.values(pieces.stukken)) {
      const paper = composePaper(input, piece, pieces, { annexes: ['planning', 'begroting', 'namen'] });
      for (const write of [pieceDocx, pieceOdt]) {
        const words = wordsIn(await write(paper, options));
        expect(words).not.toMatch(/undefined|NaN|\[object|Infinity|€ -/);
        if (name.startsWith('names') && piece.page.id !== 'startnotitie') expect(words).toContain(ODD);
      }
    }
    const { data: days } = planningForSheet(data, plan, input.planning!);
    expect(days.every(({ datum: day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
  });
});
