import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadPackage } from './tools.ts';
import type { ReleaseResult } from './component.ts';
import { certain } from '../../document/certain.ts';

const PACKAGE = 'lighthouse@13.5.0';
const NAME = 'Lighthouse, telefoon';
const COUNTS = {
  performance: 'snelheid',
  accessibility: 'toegankelijkheid',
  'best-practices': 'gewoonten',
  seo: 'vindbaarheid',
};

/** The part of Lighthouse's answer that we read. */
export interface Lhr {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

/**
 * The four scores and the layout shift of some pages, with what cost points. Numbers to read: they depend on the
 * machine, so they never fail the check.
 * @param site where it is served, without a slash at the end
 * @param chromium the path of the browser
 */
export async function measureLighthouse(
  root: string,
  site: string,
  addresses: readonly string[],
  chromium: string,
): Promise<ReleaseResult> {
  const folder = await loadPackage(root, PACKAGE);
  const lines: string[] = [];
  // One at a time: two at once take each other's processor and lower each other's score.
  for (const address of addresses) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(folder, 'cli/index.js'),
        site + address,
        '--quiet',
        '--output=json',
        `--only-categories=${Object.keys(COUNTS).join()}`,
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
    );
    lines.push(...scoresOf(address, JSON.parse(stdout) as Lhr));
  }
  return { name: NAME, stand: 'goed', lines: [PACKAGE, ...lines] };
}

/** One line of scores for a page, and one for each thing that cost points. */
export function scoresOf(address: string, { categories, audits }: Lhr): string[] {
  const scores = Object.entries(COUNTS).map(([id, name]) => {
    const score = categories[id]?.score;
    return `${name} ${typeof score === 'number' ? Math.round(score * 100) : 'onbekend'}`;
  });
  const cls = audits['cumulative-layout-shift']?.numericValue;
  const loss = Object.keys(COUNTS).flatMap((id) =>
    (categories[id]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1),
  );
  return [
    `${address}  ${scores.join(', ')}, verschuiving ${cls === undefined ? 'onbekend' : Number(cls.toFixed(3))}`,
    ...loss.map(({ id }) => `    ${certain(audits[id]).title} (${id})`),
  ];
}
