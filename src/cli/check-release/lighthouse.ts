import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { haalPakket } from './gereedschap.ts';
import type { Uitkomst } from './onderdeel.ts';
import { certain } from '../../document/certain.ts';

const PAKKET = 'lighthouse@13.5.0';
const NAAM = 'Lighthouse, telefoon';
const TELLINGEN = {
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
export async function meetLighthouse(
  root: string,
  site: string,
  adressen: readonly string[],
  chromium: string,
): Promise<Uitkomst> {
  const map = await haalPakket(root, PAKKET);
  const regels: string[] = [];
  // One at a time: two at once take each other's processor and lower each other's score.
  for (const adres of adressen) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        join(map, 'cli/index.js'),
        site + adres,
        '--quiet',
        '--output=json',
        `--only-categories=${Object.keys(TELLINGEN).join()}`,
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
    );
    regels.push(...scoresVan(adres, JSON.parse(stdout) as Lhr));
  }
  return { naam: NAAM, stand: 'goed', regels: [PAKKET, ...regels] };
}

/** One line of scores for a page, and one for each thing that cost points. */
export function scoresVan(adres: string, { categories, audits }: Lhr): string[] {
  const scores = Object.entries(TELLINGEN).map(([id, naam]) => {
    const score = categories[id]?.score;
    return `${naam} ${typeof score === 'number' ? Math.round(score * 100) : 'onbekend'}`;
  });
  const cls = audits['cumulative-layout-shift']?.numericValue;
  const verlies = Object.keys(TELLINGEN).flatMap((id) =>
    (categories[id]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1),
  );
  return [
    `${adres}  ${scores.join(', ')}, verschuiving ${cls === undefined ? 'onbekend' : Number(cls.toFixed(3))}`,
    ...verlies.map(({ id }) => `    ${certain(audits[id]).title} (${id})`),
  ];
}
