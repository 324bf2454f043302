import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { small, root, run, workFolder } from './command.ts';

const here = workFolder('start');
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(here, { recursive: true });
});

/** `npm start` on the small handbook, until it tells its address. */
async function start(dist: string) {
  const port = await freePort();
  const { VITEST: _vitest, ...env } = process.env;
  const child = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: root,
    env: {
      ...env,
      NODE_ENV: 'production',
      CONTENT: small,
      EDITIE: 'landelijk',
      DIST: dist,
      PORT: String(port),
    },
  });
  children.push(child);
  let said = '';
  const heard = (words: string) =>
    new Promise<void>((done, failed) => {
      const look = () => said.includes(words) && done();
      child.stdout.on('data', look);
      child.once('exit', () => failed(new Error(said)));
      look();
    });
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  await heard('Lees de handleiding op');
  return { child, site: `http://localhost:${port}`, heard };
}
const beside = (dist: string) => readdirSync(join(dist, '..')).filter((name) => name !== 'dist');

test(
  'pages can be read before the downloads are there, and who asks for one waits and gets it',
  { timeout: 600_000 },
  async () => {
    const dist = join(here, 'een/dist');
    const { child, site, heard } = await start(dist);
    // The last good site stays until this one is whole.
    expect(existsSync(dist)).toBe(false);
    expect(await (await fetch(`${site}/stappenplan/verkennen/`)).text()).toContain('Verkennen');
    for (const [path, begin] of [
      ['/sjablonen/brief.docx', 'PK'],
      ['/stappenplan/verkennen.pdf', '%PDF-'],
      ['/praktijken.csv', '\ufeffid;'],
      ['/downloads/handleiding.zip', 'PK'],
    ] as const) {
      const answer = await fetch(site + path);
      expect(answer.status, path).toBe(200);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.toString('utf8').startsWith(begin), path).toBe(true);
    }
    await heard('Downloads klaar:');
    // Asked through the same door, after the site has moved to its place.
    expect((await fetch(`${site}/downloads/`)).status).toBe(200);
    while (!existsSync(dist)) await new Promise((next) => setTimeout(next, 50));
    expect(beside(dist)).toEqual([]);

    const built = join(here, 'twee/dist');
    await run('build', { CONTENT: small, EDITIE: 'landelijk', DIST: built });
    const files = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(folder.length))
        .sort();
    expect(files(dist)).toEqual(files(built));
    const differ = files(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(built, file))),
    );
    expect(differ).toEqual([]);
    child.kill();
  },
);

test(
  'who stops it while it works finds the last good site, and nothing beside it',
  { timeout: 600_000 },
  async () => {
    const dist = join(here, 'drie/dist');
    mkdirSync(join(dist, 'pagefind'), { recursive: true });
    writeFileSync(join(dist, 'index.html'), 'de vorige');
    const { child } = await start(dist);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('de vorige');
    expect(beside(dist)).toEqual([]);
  },
);

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
