import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Issue } from '../src/checks/issue.ts';
import { checkContent } from '../src/load/check.ts';
import { slips, type Slip } from './slips/table.ts';
import { withSlip } from './slips/try.ts';

const work = mkdtempSync(join(tmpdir(), 'slips-'));
afterAll(() => rmSync(work, { recursive: true }));
const folder = join(work, 'content');

/** What follows from most slips, and is no message about them: the ledger has yet to learn of a change. */
const LEDGER = ['adres-nieuw', 'adres-verdwenen'];

const told = (slip: Slip): Promise<Issue[]> =>
  withSlip(folder, slip, async () => {
    const { issues } = await checkContent({
      folder,
      name: 'content',
      editie: 'landelijk',
      today: '2026-11-30',
      allEdities: true,
    });
    return issues.filter(({ rule }) => !LEDGER.includes(rule));
  });

/** Words that no Dutch message holds, and that those of a parser or a program do. */
const ENGLISH = /\b(?:the|must|should|expected|unexpected|invalid|error|token|undefined|null|at line)\b/i;

describe('a slip of the kind', () => {
  test.each(slips.map((slip) => [`${slip.kind}: ${slip.what}`, slip] as const))(
    '%s is told by its own rule, and by no other',
    async (_, slip) => {
      const issues = await told(slip);
      const rules = [...new Set(issues.map(({ rule }) => rule))];
      const others = rules.filter((rule) => rule !== slip.rule && !slip.also?.includes(rule));
      expect(others).toEqual([]);
      if (slip.rule !== 'taken') expect(rules).toContain(slip.rule);
      const words = issues.map(({ message, hint }) => `${message} ${hint}`).join(' ');
      if (slip.says) expect(words).toMatch(slip.says);
      expect(words).not.toMatch(ENGLISH);
      for (const { line, column } of issues) expect(Math.min(line, column)).toBeGreaterThan(0);
    },
  );
});
