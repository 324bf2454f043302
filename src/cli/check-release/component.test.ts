import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkEpub, messagesOf } from './epub.ts';
import { checkFirefox } from './firefox.ts';
import { findProgramme } from './tools.ts';
import { scoresOf } from './lighthouse.ts';
import { checkNu, linesOf } from './nu.ts';
import { passed, releaseVerslag, type ReleaseResult } from './component.ts';

const good: ReleaseResult = { name: 'Nu', stand: 'goed', lines: [] };
const skipped: ReleaseResult = { name: 'Firefox', stand: 'overgeslagen', lines: ['Geen Firefox gevonden.'] };
const fault: ReleaseResult = { name: 'Nu', stand: 'fout', lines: ['/:1 Stray end tag'] };

test('data in a page is no script that the policy blocks, and a script is', () => {
  const message = {
    type: 'info',
    subType: 'warning',
    url: 'http://localhost:1/a/',
    message: 'Inline script violates Content Security Policy (meta tag): blocked.',
  };
  expect(
    linesOf(
      [{ ...message, extract: 'nl">  <script type="application/ld+json">{"@con' }],
      'http://localhost:1',
    ),
  ).toEqual([]);
  expect(linesOf([{ ...message, extract: '<p><script>alert(1)' }], 'http://localhost:1')).toHaveLength(1);
});

test('what the machine lacks fails only who asks for everything', () => {
  expect(passed([good, skipped], false)).toBe(true);
  expect(passed([good, skipped], true)).toBe(false);
  expect(passed([good, fault], false)).toBe(false);
});

test('a part that was skipped says so, and what is missing', () => {
  expect(releaseVerslag([good, skipped])).toBe('Nu: goed\nFirefox: overgeslagen\n    Geen Firefox gevonden.');
});

describe('on a machine with nothing', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leeg-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('JAVA_PATH', undefined);
    vi.stubEnv('FIREFOX_PATH', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test('the book is not checked for want of Java, and its absence is wrong', async () => {
    expect(await checkEpub(folder, folder)).toMatchObject({ stand: 'fout' });
    mkdirSync(join(folder, 'downloads'));
    writeFileSync(join(folder, 'downloads/handleiding.epub'), '');
    expect(await checkEpub(folder, folder)).toMatchObject({ stand: 'overgeslagen' });
  });

  test('the Nu checker is skipped for want of Java', async () => {
    expect(await checkNu(folder, 'http://localhost:1', [])).toMatchObject({
      stand: 'overgeslagen',
      lines: [expect.stringContaining('Geen Java gevonden')],
    });
  });

  test('a program is found by its name, with its full path and its version', async () => {
    const path = join(folder, 'firefox-esr');
    writeFileSync(path, '#!/bin/sh\necho Mozilla Firefox 153\n', { mode: 0o755 });
    expect(await findProgramme([undefined, 'firefox-esr'])).toEqual({ path, versie: 'Mozilla Firefox 153' });
  });

  test('a program that does not start is none', async () => {
    writeFileSync(join(folder, 'firefox-esr'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(await findProgramme(['firefox-esr'])).toBeUndefined();
  });

  test('Firefox is skipped when it is nowhere', async () => {
    // Where macOS keeps it is looked at too; no machine that tests this has it there and not on its PATH.
    expect(await checkFirefox(folder, 'http://localhost:1', [])).toMatchObject({ stand: 'overgeslagen' });
  });
});

test('a fault of the Nu checker on many pages is one line; a remark is none', () => {
  const message = { type: 'error', url: 'http://localhost:1/over/', lastLine: 3, message: 'Stray end tag.' };
  expect(
    linesOf(
      [
        message,
        { ...message, url: 'http://localhost:1/' },
        { type: 'info', url: 'http://localhost:1/', message: 'Trailing slash.' },
        { type: 'info', subType: 'warning', url: 'http://localhost:1/', message: 'Section lacks heading.' },
      ],
      'http://localhost:1',
    ),
  ).toEqual(['/over/:3 Stray end tag. (en nog 1 keer)', '/:1 Section lacks heading.']);
});

test('Lighthouse gives four scores, the shift, and what cost points', () => {
  const refs = [
    { id: 'robots-txt', weight: 1 },
    { id: 'insight', weight: 0 },
  ];
  expect(
    scoresOf('/', {
      categories: {
        performance: { score: 1, auditRefs: [] },
        accessibility: { score: 0.96, auditRefs: [] },
        'best-practices': { score: null, auditRefs: [] },
        seo: { score: 0.92, auditRefs: refs },
      },
      audits: {
        'robots-txt': { score: 0, title: 'robots.txt is not valid' },
        insight: { score: 0, title: 'Not counted' },
        'cumulative-layout-shift': { score: 1, title: 'CLS', numericValue: 0.00012 },
      },
    }),
  ).toEqual([
    '/  snelheid 100, toegankelijkheid 96, gewoonten onbekend, vindbaarheid 92, verschuiving 0',
    '    robots.txt is not valid (robots-txt)',
  ]);
});

test('what EPUBCheck found is told with its place, and what is only said is left out', () => {
  const messages = [
    { ID: 'RSC-005', severity: 'ERROR', message: 'Fout.', locations: [{ path: 'EPUB/nav.xhtml', line: 3 }] },
    { ID: 'OPF-001', severity: 'WARNING', message: 'Let op.', locations: [] },
    { ID: 'CSS-001', severity: 'USAGE', message: 'Ook dat.', locations: [] },
  ];
  expect(messagesOf(`iets\n${JSON.stringify({ messages })}`)).toEqual([
    'ERROR RSC-005 Fout. (EPUB/nav.xhtml:3)',
    'WARNING OPF-001 Let op.',
  ]);
});
