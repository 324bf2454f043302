import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfSmall, root, small, run, workFolder } from './command.ts';

const here = workFolder('check');
const content = join(here, 'content');
const vraag = join(content, 'vragen/werkt-het.mdx');

beforeAll(async () => {
  await copyOfSmall(content);
  writeFileSync(vraag, readFileSync(vraag, 'utf8').replace('stap:verkennen', 'stap:verkenen'));
});
afterAll(() => rm(here, { recursive: true }));

describe('a sound handbook', () => {
  test('gives exit code 0 and one line', async () => {
    expect(await run('check', { CONTENT: small })).toMatchObject({
      code: 0,
      stdout: 'Alles klopt.\n',
      stderr: '',
    });
  });

  test('gives an empty list as data', async () => {
    expect(await run('check', { CONTENT: small }, ['--json'])).toMatchObject({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
  });

  test('reads the editions of all municipalities, also when another is chosen', async () => {
    const copy = await copyOfSmall(join(here, 'editions'));
    const edition = join(copy, 'edities/lindewoude.yaml');
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('versie: 2.0.0', 'versie: twee'));
    for (const EDITIE of ['landelijk', 'vossendrecht']) {
      const { code, stdout } = await run('check', { CONTENT: copy, EDITIE });
      expect(code).toBe(1);
      expect(stdout).toMatch(/edities\/lindewoude\.yaml:8:9 {2}fout/);
    }
  });

  test('reads the pages that only another edition has', async () => {
    const copy = await copyOfSmall(join(here, 'own-pages'));
    writeFileSync(join(copy, 'edities/lindewoude/praktijken/lindewoude.mdx'), 'kapot');
    for (const EDITIE of ['landelijk', 'vossendrecht']) {
      const { code, stdout } = await run('check', { CONTENT: copy, EDITIE });
      expect(code).toBe(1);
      expect(stdout).toMatch(/edities\/lindewoude\/praktijken\/lindewoude\.mdx:1:1 {2}fout/);
    }
  });

  test('is not troubled by what Windows, macOS and Word leave in folders', async () => {
    const copy = await copyOfSmall(join(here, 'litter'));
    for (const folder of ['vragen', 'edities', 'edities/lindewoude/praktijken', 'beelden'])
      for (const name of ['Thumbs.db', 'desktop.ini', '.DS_Store', '~$verslag.docx'])
        writeFileSync(join(copy, folder, name), '');
    expect(await run('check', { CONTENT: copy })).toMatchObject({ code: 0, stdout: 'Alles klopt.\n' });
  });

  test('with only a warning gives exit code 0', async () => {
    const outcome = await run('check', { CONTENT: small, VANDAAG: '2030-01-01' });
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('tests/fixtures/klein/content/themas/geld.mdx:8:12  waarschuwing');
    expect(outcome.stdout).toContain('0 fouten, 5 waarschuwingen.');
  });
});

describe('a broken handbook', () => {
  test('with a folder in the place of a file says so, without a stack', async () => {
    const copy = await copyOfSmall(join(here, 'folder'));
    rmSync(join(copy, 'adressen.yaml'));
    mkdirSync(join(copy, 'adressen.yaml'));
    const { code, stdout, stderr } = await run('check', { CONTENT: copy });
    expect(code).toBe(1);
    expect(stdout).toMatch(/adressen\.yaml:1:1 {2}fout {2}Hier staat een map, en er hoort een bestand\./);
    expect(stderr).toBe('');
  });

  test('gives exit code 1, the place, the fault and what to do', async () => {
    const { code, stdout } = await run('check', { CONTENT: content });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^tests\/\.tmp\/check-\w+\/content\/vragen\/werkt-het\.mdx:9:36 {2}fout {2}De stap «verkenen» bestaat niet\.\n {4}Bedoelde u «verkennen»\? {2}\(verwijzing-onbekend\)\n1 fout, 0 waarschuwingen\./,
    );
  });

  test('gives the same as data, and exit code 1', async () => {
    const { code, stdout } = await run('check', { CONTENT: content }, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: expect.stringMatching(/^tests\/\.tmp\/check-\w+\/content\/vragen\/werkt-het\.mdx$/) as string,
        line: 9,
        column: 36,
        rule: 'verwijzing-onbekend',
        severity: 'error',
        message: 'De stap «verkenen» bestaat niet.',
        hint: 'Bedoelde u «verkennen»?',
      },
    ]);
  });

  test('does not get its addresses laid down', async () => {
    const ledger = join(content, 'adressen.yaml');
    const old = readFileSync(ledger, 'utf8');
    const outcome = await run('check', { CONTENT: content }, ['--leg-adressen-vast']);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toBe('De adressen zijn niet vastgelegd: verbeter eerst de fouten.\n');
    expect(readFileSync(ledger, 'utf8')).toBe(old);
  });
});

describe('the ledger', () => {
  test('laid down anew is the same: nothing changes that did not change', async () => {
    const copy = await copyOfSmall(join(here, 'same'));
    const outcome = await run('check', { CONTENT: copy }, ['--leg-adressen-vast']);
    expect(outcome.code).toBe(0);
    expect(readFileSync(join(copy, 'adressen.yaml'), 'utf8')).toBe(
      readFileSync(join(small, 'adressen.yaml'), 'utf8'),
    );
  });

  test('takes in a new page and keeps a redirection', async () => {
    const copy = await copyOfSmall(join(here, 'more'));
    const ledger = join(copy, 'adressen.yaml');
    const over = readFileSync(join(copy, 'paginas/over.mdx'), 'utf8');
    writeFileSync(
      join(copy, 'paginas/dank.mdx'),
      over.replace(/^menu:.*\n/m, '').replace(/^titel: .*/m, 'titel: Dank'),
    );
    writeFileSync(
      ledger,
      readFileSync(ledger, 'utf8').replace('doorverwijzingen: {}', 'doorverwijzingen:\n  /oud/: /over/'),
    );
    expect((await run('check', { CONTENT: copy }, ['--leg-adressen-vast'])).code).toBe(0);
    expect(readFileSync(ledger, 'utf8')).toMatch(/^ {2}\/dank\/:\n {4}- bron-zandmeer-krant\n/m);
    expect(readFileSync(ledger, 'utf8')).toContain('doorverwijzingen:\n  /oud/: /over/\n');
    expect((await run('check', { CONTENT: copy })).stdout).toBe('Alles klopt.\n');
  });
});

describe('a file', () => {
  const ask = (...files: string[]) => run('check', { CONTENT: content }, files);

  test.each([
    ['from the project', vraag.slice(root.length + 1)],
    ['from the content folder', 'vragen/werkt-het.mdx'],
    ['as a whole', vraag],
  ])('by its path %s is told of, and decides the exit code', async (_, path) => {
    const { code, stdout } = await ask(path);
    expect(code).toBe(1);
    expect(stdout).toContain('werkt-het.mdx:9:36  fout  De stap «verkenen» bestaat niet.');
  });

  test('in which all is well says so, whatever stands in another', async () => {
    expect(await ask('themas/geld.mdx')).toMatchObject({ code: 0, stdout: 'Alles klopt in dit bestand.\n' });
    expect(await ask('themas', 'begrippen')).toMatchObject({
      code: 0,
      stdout: 'Alles klopt in deze bestanden.\n',
    });
  });

  test('of an edition is read as that edition reads it', async () => {
    const copy = await copyOfSmall(join(here, 'of-edition'));
    const own = 'edities/lindewoude/praktijken/lindewoude.mdx';
    expect((await run('check', { CONTENT: copy }, [own])).code).toBe(0);
    writeFileSync(join(copy, own), 'kapot');
    expect(await run('check', { CONTENT: copy }, [own])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/lindewoude\.mdx:1:1 {2}fout/) as string,
    });
  });

  test('says that it is not all when the handbook cannot be read', async () => {
    const copy = await copyOfSmall(join(here, 'no-handbook'));
    writeFileSync(join(copy, 'handleiding.yaml'), 'kapot');
    expect(await run('check', { CONTENT: copy }, ['themas/geld.mdx'])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Dit is niet alles: handleiding.yaml') as string,
    });
    expect((await run('check', { CONTENT: copy }, ['handleiding.yaml'])).code).toBe(1);
  });

  test.each([
    [
      'vragen/werkt-hett.mdx',
      /^Het bestand «vragen\/werkt-hett\.mdx» is er niet\. Bedoelde u .*\/werkt-het\.mdx\?/,
    ],
    ['werkt-het', /^Het bestand «werkt-het» is er niet\. Bedoelde u .*\/vragen\/werkt-het\.mdx\?/],
    ['qqqqqqqq', /^Het bestand «qqqqqqqq» is er niet\. Schrijf het zo: npm run check -- /],
    [
      'README.md',
      /^«README\.md» staat niet in .*content\. De controle kijkt alleen naar bestanden in die map\./,
    ],
    [join(root, 'package.json'), /^«.*package\.json» staat niet in /],
  ])('that is not there is an error that says what to do: %s', async (path, why) => {
    const { code, stdout, stderr } = await ask(path);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(why);
  });

  test('that is no part of the handbook is not said to be right', async () => {
    const copy = await copyOfSmall(join(here, 'no-part'));
    writeFileSync(join(copy, 'AANTEKENING.md'), 'x');
    expect(await run('check', { CONTENT: copy }, ['AANTEKENING.md'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('AANTEKENING.md niet: dat is geen deel van de handleiding') as string,
    });
  });

  test('goes with no option that is about the whole', async () => {
    const { code, stderr } = await ask('themas/geld.mdx', '--overzicht');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '--overzicht gaat over de hele handleiding. Laat themas/geld.mdx weg.\n',
    });
  });
});

describe('an option that does not exist', () => {
  test.each([
    ['--jsn', /^De controle kent «--jsn» niet\. Bedoelde u --json\?\n$/],
    ['--alles', /^De controle kent «--alles» niet\. Wel: --kijk, .* en --leg-adressen-vast\.\n$/],
  ])('%s', async (option, message) => {
    const { code, stdout, stderr } = await run('check', { CONTENT: small }, [option]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
