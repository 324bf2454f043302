import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfSmall, filesIn, small, root, run, workFolder, type Outcome } from './command.ts';

const here = workFolder('broken');
const dist = join(here, 'dist');
/** The last good site, as far as these tests need one. */
const good = {
  'index.html': '<p>De vorige, goede site.</p>',
  'over/index.html': '<p>Over.</p>',
  'pagefind/pagefind.js': '',
};

beforeAll(() => {
  for (const [file, text] of Object.entries(good)) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
});
afterAll(() => rm(here, { recursive: true }));

/** Nothing lost, nothing left behind. */
function expectUntouched({ pid }: Outcome): void {
  expect(
    Object.fromEntries(filesIn(dist).map((file) => [file, readFileSync(join(dist, file), 'utf8')])),
  ).toEqual(good);
  expect(readdirSync(here).filter((name) => name.startsWith('dist.'))).toEqual([]);
  expect(existsSync(join(root, `node_modules/.astro/bouw-${pid}`))).toBe(false);
}

describe('a handbook with faults', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const content = await copyOfSmall(join(here, 'content'));
    writeFileSync(join(content, 'bronnen/zandmeer-krant.yaml'), 'titel: Let op: fout\n');
    const over = join(content, 'paginas/over.mdx');
    writeFileSync(over, `${readFileSync(over, 'utf8')}\n[klik hier](/nergens/)\n`);
    outcome = await run('build', { CONTENT: content, DIST: dist });
  });

  test('gives exit code 1', () => {
    expect(outcome.code).toBe(1);
  });

  test('tells every fault in Dutch, with its file, line and column', () => {
    expect(outcome.stdout).toContain(
      'content/bronnen/zandmeer-krant.yaml:1:8  fout  Er staat een dubbele punt met een spatie in de tekst.',
    );
    expect(outcome.stdout).toContain(
      'content/paginas/over.mdx:13:1  fout  De pagina /nergens/ bestaat niet.',
    );
    expect(outcome.stdout).toContain('De linktekst «klik hier» zegt niet waar de link heen gaat.');
    expect(outcome.stdout).toContain('3 fouten, 0 waarschuwingen.');
    expect(outcome.stderr).toContain('De inhoud klopt niet, dus er is niets gebouwd.');
  });

  test('shows no stack of the program', () => {
    expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at /m);
  });

  test('leaves the last good site as it was, and nothing beside it', () => {
    expectUntouched(outcome);
  });
});

describe('settings that cannot be', () => {
  test('an edition that does not exist', async () => {
    const outcome = await run('build', { CONTENT: small, DIST: dist, EDITIE: 'nergenshuizen' });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('Het bestand edities/nergenshuizen.yaml ontbreekt.');
    expect(outcome.stdout).toContain(
      'Kies een van deze edities: landelijk, lindewoude, ommeland, vossendrecht.',
    );
    expectUntouched(outcome);
  });

  test('a content folder that does not exist', async () => {
    const outcome = await run('build', { CONTENT: join(here, 'nergens'), DIST: dist });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('Het bestand handleiding.yaml ontbreekt.');
    expectUntouched(outcome);
  });

  test('a folder to write to that holds something else than a site', async () => {
    const notes = join(here, 'aantekeningen');
    mkdirSync(notes);
    writeFileSync(join(notes, 'plan.txt'), 'Niet weggooien.');
    const outcome = await run('build', { CONTENT: small, DIST: notes });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('aantekeningen bestaat al, en is geen gebouwde site.');
    expect(readFileSync(join(notes, 'plan.txt'), 'utf8')).toBe('Niet weggooien.');
  });

  test('the folder with the texts as the place to write to', async () => {
    const content = await copyOfSmall(join(here, 'teksten'));
    const outcome = await run('build', { CONTENT: content, DIST: content });
    expect(outcome.code).toBe(1);
    expect(filesIn(content)).toEqual(filesIn(small));
  });
});
