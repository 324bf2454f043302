import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { mended } from '../source/mended.ts';
import { readYaml } from '../source/source-file.ts';
import { schemaFindings } from './schema-issue.ts';

const schema = z.strictObject({
  tekst: z.string().optional(),
  getal: z.int().optional(),
  lijst: z.array(z.string()).optional(),
  aan: z.boolean().optional(),
  dag: z.iso.date().optional(),
});

const findings = (yaml: string) => {
  const read = readYaml('x.yaml', yaml);
  return schemaFindings(read, schema).findings.map((finding) => ({
    ...finding,
    place: read.placeOf(finding),
    said: `${finding.message}\n${finding.hint}`,
  }));
};

/** Puts what a finding says in the place of the value that it points at, as a writer would. */
function obey(yaml: string): string {
  const [finding] = findings(yaml);
  const advice = /Schrijf: (.+?)(?:\.(?= Of |\n|$)|$)/m.exec(finding?.said ?? '')?.[1];
  if (!finding || advice === undefined) throw new Error(`No advice: ${JSON.stringify(finding)}`);
  const lines = yaml.split('\n');
  const line = lines[finding.place.line - 1] ?? '';
  const begin = line.slice(0, finding.place.column - 1).replace(/:$/, ': ');
  const rest = line.slice(finding.place.column - 1);
  const inFlow = begin.includes('[') ? (/[\],].*$/.exec(rest)?.[0] ?? '') : '';
  const [whole = rest] = /^(\s*\w+: )?/.exec(line) ?? [];
  const after = lines.slice(finding.place.line).filter((other) => !/^\s+\S/.test(other));
  return /aanhalingsteken staat nog/.test(finding.message)
    ? [...lines.slice(0, finding.place.line - 1), whole + advice, ...after].join('\n')
    : [
        ...lines.slice(0, finding.place.line - 1),
        begin + advice + inFlow,
        ...(/lijst/.test(finding.message) ? after : lines.slice(finding.place.line)),
      ].join('\n');
}

/** Values that a writer typed, and what was meant. */
const rows: [yaml: string, meant: object][] = [
  ['tekst: 0612345678', { tekst: '0612345678' }],
  ['tekst: 1.510', { tekst: '1.510' }],
  ['tekst: 0123', { tekst: '0123' }],
  ['tekst: 1e3', { tekst: '1e3' }],
  ['tekst: 0x1F', { tekst: '0x1F' }],
  ['tekst: 10.0', { tekst: '10.0' }],
  ['tekst: +31', { tekst: '+31' }],
  ['tekst: .5', { tekst: '.5' }],
  ['tekst: true', { tekst: 'true' }],
  ["lijst: ['s-Hertogenbosch, Zandmeer]", { lijst: ["'s-Hertogenbosch", 'Zandmeer'] }],
  ["lijst:\n  - 's-Hertogenbosch\n  - Zandmeer", { lijst: ["'s-Hertogenbosch", 'Zandmeer'] }],
  ["tekst: 's Avonds laat", { tekst: "'s Avonds laat" }],
  ["tekst: 't Huis", { tekst: "'t Huis" }],
  ['tekst: \'s Avonds "laat"', { tekst: '\'s Avonds "laat"' }],
  ["tekst: 'Zo's gaat'", { tekst: "Zo's gaat" }],
  ['tekst: "Zo" gaat dat', { tekst: '"Zo" gaat dat' }],
  ['lijst: een', { lijst: ['een'] }],
  ['lijst:\n  -een', { lijst: ['een'] }],
  ['lijst:\n  -een\n  -twee', { lijst: ['een', 'twee'] }],
  ['lijst:\n  – een\n  – twee', { lijst: ['een', 'twee'] }],
  ['lijst:\n  • een\n  • twee', { lijst: ['een', 'twee'] }],
  ['lijst: "twee: woorden"', { lijst: ['twee: woorden'] }],
  ['lijst: zo#1', { lijst: ['zo#1'] }],
  ['lijst: 0612', { lijst: ['0612'] }],
  ['lijst:\n  - 0612', { lijst: ['0612'] }],
  ['lijst: geen', { lijst: [] }],
  ['lijst: n.v.t.', { lijst: [] }],
  ['lijst:\n', { lijst: [] }],
  ["getal: '2024'", { getal: 2024 }],
  ['aan: ja', { aan: true }],
  ['aan: Nee', { aan: false }],
  ["aan: 'true'", { aan: true }],
  ['dag: 29-11-2026', { dag: '2026-11-29' }],
  ['dag: 29 november 2026', { dag: '2026-11-29' }],
  ['dag: 2026-1-9', { dag: '2026-01-09' }],
  ['dag: 2026/11/29', { dag: '2026-11-29' }],
];

describe('advice that is obeyed to the letter keeps what was meant', () => {
  test.each(rows)('%j', (yaml, meant) => {
    const mended = obey(yaml);
    expect({ mended, left: findings(mended).map(({ said }) => said) }).toEqual({ mended, left: [] });
    expect(readYaml('x.yaml', mended).data).toEqual(meant);
  });
});

describe('what is mended without asking is what was meant', () => {
  // Here a writer may mean to have no field at all.
  test.each(rows.filter(([yaml]) => yaml !== 'lijst:\n'))('%j', (yaml, meant) => {
    const after = untilStill(yaml);
    expect({ after, data: readYaml('x.yaml', after).data }).toEqual({ after, data: meant });
    expect(untilStill(`\ufeff${after}`.slice(1))).toBe(after);
  });

  test.each([
    'lijst: een, twee',
    'lijst: een\n  twee',
    'lijst: |\n  een',
    'tekst: Let op: dit\n  loopt door',
    'tekst: Over: dit # of dat',
    'getal: veel',
    'dag: 31-02-2026',
    'tekst: Vraag #2',
  ])('what could be meant otherwise is left alone: %j', (yaml) => {
    expect(untilStill(yaml)).toBe(yaml);
  });
});

/** Mends what is certain, as `npm run check -- --herstel` does, until nothing is. */
function untilStill(yaml: string): string {
  const next = mended(
    yaml,
    findings(yaml).flatMap(({ mend, place }) => (mend ? [{ ...place, ...mend }] : [])),
  );
  return next === yaml ? yaml : untilStill(next);
}
