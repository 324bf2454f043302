import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkEpub, meldingenVan } from './epub.ts';
import { checkFirefox } from './firefox.ts';
import { vindProgramma } from './gereedschap.ts';
import { scoresVan } from './lighthouse.ts';
import { checkNu, regelsVan } from './nu.ts';
import { geslaagd, verslag, type Uitkomst } from './onderdeel.ts';

const goed: Uitkomst = { naam: 'Nu', stand: 'goed', regels: [] };
const overgeslagen: Uitkomst = { naam: 'Firefox', stand: 'overgeslagen', regels: ['Geen Firefox gevonden.'] };
const fout: Uitkomst = { naam: 'Nu', stand: 'fout', regels: ['/:1 Stray end tag'] };

test('data in a page is no script that the policy blocks, and a script is', () => {
  const melding = {
    type: 'info',
    subType: 'warning',
    url: 'http://localhost:1/a/',
    message: 'Inline script violates Content Security Policy (meta tag): blocked.',
  };
  expect(
    regelsVan(
      [{ ...melding, extract: 'nl">  <script type="application/ld+json">{"@con' }],
      'http://localhost:1',
    ),
  ).toEqual([]);
  expect(regelsVan([{ ...melding, extract: '<p><script>alert(1)' }], 'http://localhost:1')).toHaveLength(1);
});

test('what the machine lacks fails only who asks for everything', () => {
  expect(geslaagd([goed, overgeslagen], false)).toBe(true);
  expect(geslaagd([goed, overgeslagen], true)).toBe(false);
  expect(geslaagd([goed, fout], false)).toBe(false);
});

test('a part that was skipped says so, and what is missing', () => {
  expect(verslag([goed, overgeslagen])).toBe('Nu: goed\nFirefox: overgeslagen\n    Geen Firefox gevonden.');
});

describe('on a machine with nothing', () => {
  let map: string;
  const eerder = { ...process.env };
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'leeg-'));
    process.env.PATH = map;
    delete process.env.JAVA_PATH;
    delete process.env.FIREFOX_PATH;
  });
  afterEach(() => {
    process.env = { ...eerder };
    rmSync(map, { recursive: true });
  });

  test('the book is not checked for want of Java, and its absence is wrong', async () => {
    expect(await checkEpub(map, map)).toMatchObject({ stand: 'fout' });
    mkdirSync(join(map, 'downloads'));
    writeFileSync(join(map, 'downloads/handleiding.epub'), '');
    expect(await checkEpub(map, map)).toMatchObject({ stand: 'overgeslagen' });
  });

  test('the Nu checker is skipped for want of Java', async () => {
    expect(await checkNu(map, 'http://localhost:1', [])).toMatchObject({
      stand: 'overgeslagen',
      regels: [expect.stringContaining('Geen Java gevonden')],
    });
  });

  test('a program is found by its name, with its full path and its version', async () => {
    const pad = join(map, 'firefox-esr');
    writeFileSync(pad, '#!/bin/sh\necho Mozilla Firefox 153\n', { mode: 0o755 });
    expect(await vindProgramma([undefined, 'firefox-esr'])).toEqual({ pad, versie: 'Mozilla Firefox 153' });
  });

  test('a program that does not start is none', async () => {
    writeFileSync(join(map, 'firefox-esr'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(await vindProgramma(['firefox-esr'])).toBeUndefined();
  });

  test('Firefox is skipped when it is nowhere', async () => {
    // Where macOS keeps it is looked at too; no machine that tests this has it there and not on its PATH.
    expect(await checkFirefox(map, 'http://localhost:1', [])).toMatchObject({ stand: 'overgeslagen' });
  });
});

test('a fault of the Nu checker on many pages is one line; a remark is none', () => {
  const melding = { type: 'error', url: 'http://localhost:1/over/', lastLine: 3, message: 'Stray end tag.' };
  expect(
    regelsVan(
      [
        melding,
        { ...melding, url: 'http://localhost:1/' },
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
    scoresVan('/', {
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
  expect(meldingenVan(`iets\n${JSON.stringify({ messages })}`)).toEqual([
    'ERROR RSC-005 Fout. (EPUB/nav.xhtml:3)',
    'WARNING OPF-001 Let op.',
  ]);
});
