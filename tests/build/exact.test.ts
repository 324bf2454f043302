import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfProject } from '../../bench/tempo/project.ts';
import { kinds, soortNames, type Soort } from '../../src/kinds/index.ts';
import { copyOfSmall, filesIn, root, workFolder } from './command.ts';

/**
 * A site that was built after an edit, from what earlier builds kept, against the same site built from nothing. Every
 * edit comes on top of the ones before, as it does when somebody writes.
 */
const here = workFolder('exact');
const content = join(here, 'content');
const warm = join(here, 'warm');
/** A copy of the project, which has kept nothing. */
const project = join(here, 'project');

beforeAll(async () => {
  await copyOfSmall(content);
  // The small handbook has no translation, which would ask of every test of a brief that it has parts to translate.
  for (const file of ['sjablonen/brief.mdx', 'vertalingen/brief/tr.mdx'])
    await cp(join(root, 'tests/fixtures/fouten/vertaling-verouderd', file), join(content, file));
  await copyOfProject(project);
  await Promise.all([build(root, warm), build(project, join(here, 'cold'))]);
});
afterAll(() => rm(here, { recursive: true }));

/** Runs `npm run build` of a project; `watch` sees the process while it works. */
function build(
  from: string,
  dist: string,
  watch = (_pid: number) => {},
): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const { EDITIE: _editie, HUISSTIJL: _huisstijl, ...env } = process.env;
    const child = spawn(process.execPath, [join(from, 'src/cli/build.ts')], {
      cwd: from,
      env: {
        ...env,
        NODE_ENV: 'production',
        VANDAAG: '2026-11-30',
        CONTENT: content,
        DIST: dist,
        UITVOER: 'geen',
      },
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (code) => done({ code, said }));
    if (child.pid !== undefined) watch(child.pid);
  });
}

/** Every file of a site, with a hash of what stands in it. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

/** What is kept of the code and of the dictionary, whatever the content says. */
const OF_NO_CONTENT = ['programs', 'code', 'spelling', 'alike'];

/**
 * Builds with all that was kept, and from nothing, and compares. What is of the code and of the dictionary may stay where
 * neither code nor house style has changed.
 * @param all whether that goes too
 * @returns which files differ from those of the build before
 */
async function sameAsFromNothing({ all = false } = {}): Promise<string[]> {
  const before = hashes(warm);
  const cold = join(here, 'cold');
  const kept = join(project, 'node_modules/.cache/handboek');
  for (const name of readdirSync(kept))
    if (all || !OF_NO_CONTENT.includes(name)) await rm(join(kept, name), { recursive: true });
  const outcomes = await Promise.all([build(root, warm), build(project, cold)]);
  for (const { code, said } of outcomes) expect(code, said).toBe(0);
  const after = hashes(warm);
  expect(after).toEqual(hashes(cold));
  return Object.keys(after).filter((file) => after[file] !== before[file]);
}

async function change(file: string, edit: (text: string) => string, below = content): Promise<void> {
  const text = await readFile(join(below, file), 'utf8');
  const edited = edit(text);
  expect(edited, file).not.toBe(text);
  await writeFile(join(below, file), edited);
}

/** What is written in running text. */
const written = soortNames.filter((soort) => soort !== 'bron');
/** A translation has the paragraphs of its original, and no more. */
const withSentence = (soort: Soort, text: string): string =>
  soort === 'vertaling'
    ? text.replace(/\s*$/, ' Bugün bir cümle daha.\n')
    : `${text}\nDeze zin staat er sinds vandaag bij.\n`;

describe('after an edit everything is as if it were built from nothing', { timeout: 600_000 }, () => {
  test.each(written)('of a sentence of a %s', async (soort) => {
    const { folder } = kinds[soort];
    const [name = ''] = filesIn(join(content, folder)).filter((file) => file.endsWith('.mdx'));
    await change(`${folder}/${name}`, (text) => withSentence(soort, text));
    const changed = await sameAsFromNothing();
    expect(changed.some((file) => file.endsWith('.html'))).toBe(true);
    // The first entry of a kind is not on every page.
    expect(changed.filter((file) => file.endsWith('.html')).length).toBeLessThan(20);
  });

  test('of a title, which stands on other pages too', async () => {
    await change('stappenplan/verkennen.mdx', (text) =>
      text.replace(/^titel: .*$/m, 'titel: Eerst rondkijken'),
    );
    const changed = await sameAsFromNothing();
    expect(changed).toEqual(
      expect.arrayContaining(['stappenplan/index.html', 'stappenplan/verkennen/index.html']),
    );
  });

  test('of a source, of the handbook itself and of the edition', async () => {
    await change('bronnen/zandmeer-krant.yaml', (text) => text.replace(/^titel: .*$/m, 'titel: Buren leren'));
    await change('handleiding.yaml', (text) =>
      text.replace(/^titel: .*$/m, 'titel: Handleiding Zandmeer en omstreken'),
    );
    await change('edities/landelijk.yaml', (text) => text.replace(/^versie: .*$/m, 'versie: 1.3.0'));
    const changed = await sameAsFromNothing();
    expect(changed).toEqual(expect.arrayContaining(['bronnen/index.html', 'over/index.html', '404.html']));
  });

  test('in which an entry was added, renamed and taken away again', async () => {
    const text = await readFile(join(content, 'vragen/werkt-het.mdx'), 'utf8');
    await writeFile(
      join(content, 'vragen/hoe-lang.mdx'),
      text.replace(/^vraag: .*$/m, 'vraag: Hoe lang duurt het?'),
    );
    expect(await sameAsFromNothing()).toContain('vragen/hoe-lang/index.html');
    await rename(join(content, 'vragen/hoe-lang.mdx'), join(content, 'vragen/hoeveel-tijd.mdx'));
    expect(await sameAsFromNothing()).toContain('vragen/hoeveel-tijd/index.html');
    expect(existsSync(join(warm, 'vragen/hoe-lang'))).toBe(false);
    await rm(join(content, 'vragen/hoeveel-tijd.mdx'));
    await sameAsFromNothing();
    expect(existsSync(join(warm, 'vragen/hoeveel-tijd'))).toBe(false);
  });

  test('of which the first build was killed', async () => {
    await change('vragen/werkt-het.mdx', (text) => `${text}\nEn deze zin ook.\n`);
    const before = hashes(warm);
    await build(root, warm, (pid) => {
      const look = setInterval(() => {
        if (!existsSync(join(root, 'node_modules/.astro', `site-${pid}`))) return;
        process.kill(pid, 'SIGKILL');
        clearInterval(look);
      }, 1);
    });
    expect(hashes(warm)).toEqual(before);
    expect(await sameAsFromNothing()).toContain('vragen/werkt-het/index.html');
  });

  test('of the house style, which is in the program that writes pages', async () => {
    await change('edities/landelijk.yaml', (text) => text.replace('#17495a', '#5b2a9d'));
    const changed = await sameAsFromNothing({ all: true });
    expect(changed.some((file) => file.endsWith('.css'))).toBe(true);
  });
});

test('a page that reads the same is not written anew', { timeout: 600_000 }, async () => {
  const written = () =>
    new Map(filesIn(warm).map((file) => [file, statSync(join(warm, file), { bigint: true }).mtimeNs]));
  const before = written();
  const were = hashes(warm);
  await change('vragen/werkt-het.mdx', (text) => `${text}\nTot zover.\n`);
  expect((await build(root, warm)).code).toBe(0);
  const are = hashes(warm);
  const pages = [...written()].filter(([file]) => file.endsWith('.html'));
  for (const [file, time] of pages)
    // What search asks is written into its page after all others are there.
    if (file !== 'zoeken/index.html') expect(time === before.get(file), file).toBe(are[file] === were[file]);
  expect(pages.filter(([file, time]) => time === before.get(file)).length).toBeGreaterThan(pages.length / 2);
});

describe('what was kept is not used', { timeout: 600_000 }, () => {
  const cold = join(here, 'cold');

  test('when the code has changed', async () => {
    await change('src/text/nl.ts', (text) => text.replace("start: '", "start: 'Welkom, "), project);
    const { said } = await build(project, cold);
    expect(said).toContain('De site staat in');
    const kept = hashes(cold);
    expect(readFileSync(join(cold, 'over/index.html'), 'utf8')).toContain('Welkom, ');
    await rm(join(project, 'node_modules/.cache'), { recursive: true });
    await rm(cold, { recursive: true });
    await build(project, cold);
    expect(hashes(cold)).toEqual(kept);
  });

  test('when somebody has touched the site', async () => {
    expect((await build(project, cold)).said).toContain('Er is niets veranderd sinds de vorige keer.');
    const right = hashes(cold);
    for (const file of ['over/index.html', 'erbij.html']) {
      await writeFile(join(cold, file), 'anders');
      expect((await build(project, cold)).said).not.toContain('Er is niets veranderd');
      expect(hashes(cold)).toEqual(right);
    }
  });
});
