import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearLitter, mustBeWritable, realPlace, replaceContents, replaceSite, whyStopped } from './place.ts';

/** No process has this number: it is larger than any system gives. */
const DEAD = 2 ** 30;
let here: string;
let dist: string;
let work: string;
const site = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
};
const shown = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'place-'));
  dist = join(here, 'dist');
  work = join(here, 'work');
});
afterEach(() => {
  rmSync(here, { recursive: true });
});

test('a new site takes the place of the old one, and leaves nothing', async () => {
  await replaceSite(site(dist, 'oud'), site(join(work, 'site-1'), 'nieuw'));
  expect(shown(dist)).toBe('nieuw');
  expect(readdirSync(here).sort()).toEqual(['dist', 'work']);
  expect(readdirSync(work)).toEqual([]);
});

test('a site goes to a folder that is not there yet', async () => {
  await replaceSite(join(here, 'a/b/dist'), site(join(work, 'site-1'), 'nieuw'));
  expect(shown(join(here, 'a/b/dist'))).toBe('nieuw');
});

test.skipIf(!existsSync('/dev/shm'))('a site goes to another disk', async () => {
  const other = mkdtempSync('/dev/shm/place-');
  try {
    await replaceSite(site(join(other, 'dist'), 'oud'), site(join(work, 'site-1'), 'nieuw'));
    expect(shown(join(other, 'dist'))).toBe('nieuw');
    expect(readdirSync(other)).toEqual(['dist']);
    expect(readdirSync(work)).toEqual([]);
  } finally {
    rmSync(other, { recursive: true });
  }
});

test('a place that cannot be is told before any work is done', async () => {
  writeFileSync(join(here, 'tekst'), '');
  const cause: unknown = await mustBeWritable(join(here, 'tekst/map/dist')).catch(
    (refusal: unknown) => refusal,
  );
  expect(whyStopped(cause, dist)).toContain('Er ligt een bestand waar een map hoort.');
});

test('where a folder cannot be moved its contents are changed', async () => {
  site(dist, 'oud');
  writeFileSync(join(dist, 'oud.html'), '');
  await replaceContents(dist, site(join(work, 'site-1'), 'nieuw'));
  expect(shown(dist)).toBe('nieuw');
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(readdirSync(work)).toEqual([]);
});

describe('a link in the place of the site', () => {
  test('leads to where the site goes', async () => {
    const real = site(join(here, 'echt'), 'oud');
    symlinkSync(real, dist);
    expect(await realPlace(dist)).toBe(real);
  });

  test('that leads nowhere is told', async () => {
    symlinkSync(join(here, 'nergens'), dist);
    await expect(realPlace(dist)).rejects.toThrow('is een koppeling naar een map die er niet is');
  });
});

describe('what a killed build left', () => {
  test('is cleared, and what a living one needs is not', async () => {
    site(dist, 'goed');
    const mine = [`bouw-${process.pid}`, `site-${process.pid}`];
    for (const name of [...mine, `bouw-${DEAD}`, `site-${DEAD}`, `site-${DEAD}.uitvoer`, 'uitvoer'])
      mkdirSync(join(work, name), { recursive: true });
    for (const name of [`dist.nieuw-${DEAD}`, `dist.oud-${DEAD}`, `ander.oud-${DEAD}`])
      site(join(here, name), '');
    await clearLitter(dist, work);
    expect(readdirSync(work).sort()).toEqual([...mine, 'uitvoer'].sort());
    expect(readdirSync(here).sort()).toEqual([`ander.oud-${DEAD}`, 'dist', 'work']);
    expect(shown(dist)).toBe('goed');
  });

  test('is put back when it is the last good site', async () => {
    site(`${dist}.oud-${DEAD}`, 'goed');
    await clearLitter(dist, work);
    expect(shown(dist)).toBe('goed');
    expect(readdirSync(here)).toEqual(['dist']);
  });
});

test.each([
  [Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }), 'De schijf is vol.'],
  [
    new Error('Something went wrong inside rolldown\nNo space left on device (os error 28)'),
    'De schijf is vol.',
  ],
  [
    Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/x' }),
    'Op deze schijf mag niet geschreven worden.',
  ],
  [new Error('Failed', { cause: new Error('EACCES: permission denied') }), 'U mag hier niet schrijven.'],
])('what the surroundings refuse is one Dutch sentence: %s', (cause, sentence) => {
  const told = whyStopped(cause, '/site');
  expect(told).toContain(sentence);
  expect(told).not.toContain('\n');
  expect(told).not.toMatch(/space|denied/);
});

test('of a copy that fails the place is named, not the file that was read', () => {
  const cause = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '/bron/a', dest: '/site/a' });
  expect(whyStopped(cause, '/site')).toMatch(/^\/site\/a: De schijf is vol\./);
});

test.skipIf(!existsSync('/proc/self'))(
  'a place where no folder can be is told, and not tried without end',
  async () => {
    await expect(mustBeWritable('/proc/handboek/dist')).rejects.toThrow('hier kan geen map komen');
  },
);

test('any other message stays as it is', () => {
  expect(whyStopped(new Error('De inhoud klopt niet, dus er is niets gebouwd.'), '/site')).toBe(
    'De inhoud klopt niet, dus er is niets gebouwd.',
  );
});
