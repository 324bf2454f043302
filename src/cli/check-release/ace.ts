import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReleaseResult } from './component.ts';
import { loadPackage } from './tools.ts';

const PACKAGES = ['@daisy/ace-cli@1.4.6', '@daisy/ace-axe-runner-puppeteer@1.4.6'] as const;
const BOOK = 'downloads/handleiding.epub';
export const ACE = 'Toegankelijke EPUB (Ace by DAISY)';

/**
 * The book by the checker that libraries and publishers use for the accessibility of an EPUB.
 * @param chromium the path of the browser
 */
export async function checkAce(root: string, dist: string, chromium: string): Promise<ReleaseResult> {
  const book = join(dist, BOOK);
  if (!existsSync(book))
    return { name: ACE, stand: 'fout', lines: [`${BOOK} is er niet. Bouw met downloads.`] };
  const folder = await loadPackage(root, ...PACKAGES);
  const out = await mkdtemp(join(tmpdir(), 'ace-'));
  try {
    await promisify(execFile)(
      process.execPath,
      [join(folder, 'bin/ace.js'), '--force', '--outdir', out, book],
      { env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
    );
    return aceResult(await readFile(join(out, 'report.json'), 'utf8'));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

interface Assertion {
  'earl:testSubject'?: { url?: string };
  'earl:test'?: { 'dct:title'?: string; 'earl:impact'?: string };
  'earl:result'?: { 'earl:outcome'?: string; 'dct:description'?: string };
  assertions?: Assertion[];
}

/** What stands in the report: every test that a document of the book fails. @throws when it looked at no document */
export function aceResult(report: string): ReleaseResult {
  const { assertions = [] } = JSON.parse(report) as { assertions?: Assertion[] };
  if (assertions.length === 0) throw new Error('Ace keek naar geen enkel document van de EPUB.');
  const lines = assertions.flatMap(({ 'earl:testSubject': subject, assertions: tests = [] }) =>
    tests
      .filter(({ 'earl:result': result }) => result?.['earl:outcome'] === 'fail')
      .map(
        ({ 'earl:test': test, 'earl:result': result }) =>
          `${subject?.url ?? ''} ${test?.['dct:title'] ?? ''} (${test?.['earl:impact'] ?? ''}): ${(result?.['dct:description'] ?? '').split('\n')[0]}`,
      ),
  );
  return {
    name: ACE,
    stand: lines.length > 0 ? 'fout' : 'goed',
    lines: [`${PACKAGES.join(', ')}: ${assertions.length} documenten`, ...lines],
  };
}
