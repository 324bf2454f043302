import { spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyOfSmall, root, small, workFolder } from './command.ts';

const here = workFolder('watch');
afterAll(() => rm(here, { recursive: true }));

test('who watches hears what is new and what was solved after every save, and stops with Ctrl+C', async () => {
  const content = await copyOfSmall(join(here, 'content'));
  const vraag = join(content, 'vragen/werkt-het.mdx');
  const child = spawn(process.execPath, ['src/cli/check.ts', '--kijk'], {
    cwd: root,
    env: { ...process.env, CONTENT: content, EDITIE: 'landelijk', VANDAAG: '2026-11-30' },
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  /** What is said from here on, once it holds these words. */
  const hears = async (words: string) => {
    await expect.poll(() => said, { timeout: 120_000 }).toContain(words);
    const told = said;
    said = '';
    return told;
  };

  expect(await hears('Alles klopt.')).toMatch(
    /^Ik kijk mee in .*content \(stop met Ctrl\+C\)\.\nAlles klopt\.\n$/,
  );
  appendFileSync(vraag, '\n[verder](/nergens/)\n');
  expect(await hears('1 fout, 0')).toMatch(
    /^Nieuw:\n.*werkt-het\.mdx:\d+:1 {2}fout {2}De pagina \/nergens\/ bestaat/,
  );
  copyFileSync(join(small, 'vragen/werkt-het.mdx'), vraag);
  expect(await hears('Alles klopt.')).toMatch(
    /^Opgelost:\n.*De pagina \/nergens\/ bestaat niet\.\nAlles klopt\.\n$/,
  );

  // A file in a folder that was not there when watching began; and a kept answer that no longer holds.
  mkdirSync(join(content, 'losse-map'));
  expect(await hears('1 fout, 0')).toContain('De map «losse-map» hoort nergens bij');
  await rm(join(content, 'losse-map'), { recursive: true });
  await hears('Alles klopt.');
  const list = readFileSync(join(content, 'handleiding.yaml'), 'utf8');
  writeFileSync(join(content, 'handleiding.yaml'), 'kapot');
  await hears('handleiding.yaml:1:1  fout');
  writeFileSync(join(content, 'handleiding.yaml'), list);
  await hears('Alles klopt.');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said).toBe('');
});
