import { spawn, type ChildProcess } from 'node:child_process';
import { appendFile, copyFile, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, type Chromium } from '../../src/cli/chromium.ts';
import { copyOfSmall, root, workFolder } from './command.ts';

const here = workFolder('dev');
const content = join(here, 'content');
let child: ChildProcess;
let site: string;
/** What the writer reads in the terminal. */
let terminal = '';

/** `npm run dev` on a copy of the small handbook that stands at a path, until it answers. */
beforeAll(async () => {
  await copyOfSmall(content);
  const file = join(content, 'handleiding.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('zandmeer.test/', 'www.zandmeer.test/Sociaal/'),
  );
  const port = await freePort();
  site = `http://localhost:${port}/Sociaal`;
  // Under Vitest, Astro's server answers nothing.
  const { VITEST: _vitest, ...env } = process.env;
  child = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'development', CONTENT: content, EDITIE: 'landelijk', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (terminal += part.toString()));
  while (child.exitCode === null && !(await fetch(`${site}/`).catch(() => undefined)))
    await new Promise((next) => setTimeout(next, 200));
}, 600_000);
afterAll(async () => {
  child.kill();
  await rm(join(root, 'tests/.tmp/astro.config.mjs'), { force: true });
  await rm(here, { recursive: true });
});

test.each([
  ['/', 'text/html'],
  ['/stappenplan/verkennen/', 'text/html'],
  ['/stappenplan/verkennen.docx', 'officedocument.wordprocessingml'],
  ['/sjablonen/begroting.xlsx', 'officedocument.spreadsheetml'],
  ['/praktijken.csv', 'text/csv'],
  ['/stappenplan/verkennen/index.md', 'text/markdown'],
  ['/.well-known/security.txt', 'text/plain'],
  ['/beelden/netwerk.svg', 'image/svg+xml'],
  ['/plan/gegevens.json', 'application/json'],
])('who writes sees %s while writing', async (address, type) => {
  const answer = await fetch(site + address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
});

test('the root of the host leads on to the path of the site', async () => {
  expect((await fetch(new URL('/', site))).url).toBe(`${site}/`);
});

test('a file that is not there is not there', async () => {
  expect((await fetch(`${site}/stappenplan/nergens.docx`)).status).toBe(404);
});

describe('in a browser', () => {
  let found: Chromium;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const over = join(content, 'paginas/over.mdx');
  const handleiding = join(content, 'handleiding.yaml');
  const nameOf = (file: string) => relative(root, file);
  /** Waits for the page to reload by itself: that it was asked for before is no reason to look at it again. */
  const sees = (text: string) => page.getByText(text).first().waitFor();

  beforeAll(async () => {
    found = await findChromium();
    const { executablePath, env } = found;
    browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${site}/over/`);
  });
  afterAll(async () => {
    await browser.close();
    await found.remove();
  });

  test('a page looks as it will on the site', async () => {
    // Vite loads a page anew when it has seen what scripts it needs.
    const letters = () => page.evaluate(() => getComputedStyle(document.body).fontFamily).catch(() => '');
    await expect.poll(letters, { timeout: 120_000 }).toContain('Atkinson');
    expect(complaints).toEqual([]);
  });

  test('a fault in the text stands on the page and in the terminal, and goes when it is mended', async () => {
    const whole = await readFile(over, 'utf8');
    await appendFile(over, '\n[het jaarverslag](/nergens/)\n');
    const panel = page.getByRole('complementary', { name: 'Fouten in de inhoud' });
    await panel.getByText('1 fout op deze pagina').waitFor();
    expect(await panel.textContent()).toContain('De pagina /nergens/ bestaat niet.');
    expect(await panel.textContent()).toMatch(/over\.mdx:\d+:\d+/);
    expect(terminal).toContain('De pagina /nergens/ bestaat niet.');
    await writeFile(over, whole);
    await panel.waitFor({ state: 'detached' });
    expect(terminal).toContain('Alles klopt.');
  });

  test('a page that cannot be read at all says why, and comes back when it is mended', async () => {
    const whole = await readFile(over, 'utf8');
    await writeFile(over, whole.replace(/^titel: .*$/m, 'titel: Over: dit'));
    await sees('Er staat een dubbele punt met een spatie in de tekst.');
    await sees(`${nameOf(over)}:2:8`);
    expect(await page.textContent('h1')).toBe(`${nameOf(over)} is nu niet te lezen`);
    await writeFile(over, whole);
    await page.locator('#inhoud').waitFor();
    expect(await page.textContent('h1')).not.toContain('niet te lezen');
  });

  test('a fault in handleiding.yaml says so on every page', async () => {
    const whole = await readFile(handleiding, 'utf8');
    await appendFile(handleiding, 'onderwerp: niets\n');
    await sees('Het veld «onderwerp» bestaat niet.');
    expect(await page.textContent('h1')).toBe('De pagina is nu niet te maken');
    await writeFile(handleiding, whole);
    await page.locator('#inhoud').waitFor();
  });

  test.each([
    ['handleiding.yaml', 'onderwerp: niets\n', 'Het veld «onderwerp» bestaat niet.'],
    ['edities/landelijk.yaml', 'vervangt: niets\n', 'Het veld «vervangt» bestaat niet.'],
  ])('while %s is wrong, whoever asks hears so, and no program stops', async (name, line, words) => {
    const file = join(content, name);
    const whole = await readFile(file, 'utf8');
    const [made, ofVite] = [
      ['/over/', '/favicon.svg', '/praktijken.csv', '/stappenplan/verkennen.docx'],
      ['/@vite/client', '/src/site/styles/tokens.css', '/@huisstijl.css', '/src/site/client/reading.ts'],
    ];
    const ask = (address: string, method = 'GET') => fetch(site + address, { method });
    const underWay = made.map((address) => ask(address));
    await appendFile(file, line);
    for (const { status } of await Promise.all(underWay)) expect([200, 404, 503]).toContain(status);
    await expect.poll(async () => (await ask('/over/')).status, { timeout: 120_000 }).toBe(503);
    for (const address of made) {
      const answer = await ask(address);
      expect(answer.status, address).toBe(503);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toContain(words);
      expect((await ask(address, 'HEAD')).status, address).toBe(503);
    }
    for (const address of ofVite) expect((await fetch(new URL(address, site))).status, address).toBe(200);
    await writeFile(file, whole);
    await expect.poll(async () => (await ask('/over/')).status, { timeout: 120_000 }).toBe(200);
    await page.locator('#inhoud').waitFor();
  });

  test.each(['astro.config.mjs', 'tests/.tmp/astro.config.mjs', 'tsconfig.json', 'package.json'])(
    'a change of %s does not make the server begin anew, which would show no change any more',
    async (name) => {
      const opened = page.waitForEvent('websocket');
      await page.reload();
      let closed = false;
      (await opened).once('close', () => (closed = true));
      const now = new Date();
      if (name.startsWith('tests/')) await copyFile(join(root, 'astro.config.mjs'), join(root, name));
      else await utimes(join(root, name), now, now);
      const whole = await readFile(over, 'utf8');
      await appendFile(over, `\nNa een wijziging van ${name}.\n`);
      await sees(`Na een wijziging van ${name}.`);
      await writeFile(over, whole);
      await page.getByText('Na een wijziging van').waitFor({ state: 'detached' });
      expect(closed).toBe(false);
    },
  );

  test('the terminal says nothing in English, and shows no stack', () => {
    expect(terminal).toContain(`kijk mee op ${site}/`);
    expect(terminal).not.toMatch(/\[(?:WARN|ERROR)\]|getStaticPaths|^\s+at /m);
    expect(terminal).not.toContain('Het pad in het adres van de site is veranderd');
  });
});

describe('what was saved is on every page that shows it', () => {
  const file = (name: string) => join(content, name);
  const change = async (name: string, from: RegExp | string, to: string) =>
    writeFile(file(name), (await readFile(file(name), 'utf8')).replace(from, to));
  /** Asked at once after the save, as a browser may. */
  const page = async (address: string) =>
    (await fetch(site + address, { headers: { accept: 'text/html' } })).text();
  const shows = (address: string, text: string) =>
    expect.poll(() => page(address), { timeout: 120_000, interval: 50 }).toContain(text);
  const answers = (address: string, status: number) =>
    expect
      .poll(async () => (await fetch(site + address)).status, { timeout: 120_000, interval: 50 })
      .toBe(status);

  test('an entry: on its own page and on the overview', async () => {
    await change('vragen/werkt-het.mdx', /^vraag: .*$/m, 'vraag: Werkt het ook hier?');
    await shows('/vragen/werkt-het/', 'Werkt het ook hier?');
    await shows('/vragen/', 'Werkt het ook hier?');
  });

  test('a source: where a page rests on it', async () => {
    await change('bronnen/zandmeer-krant.yaml', /^titel: .*$/m, 'titel: Een heel andere krant');
    await shows('/over/', 'Een heel andere krant');
    await shows('/bronnen/', 'Een heel andere krant');
  });

  test('a begrip: its page and the list', async () => {
    await change('begrippen/directe-lijn.mdx', /^uitleg: .*$/m, 'uitleg: Een lijn zonder omweg.');
    await shows('/begrippen/directe-lijn/', 'Een lijn zonder omweg.');
    await shows('/begrippen/', 'Een lijn zonder omweg.');
  });

  test('handleiding.yaml: on every page', async () => {
    await change('handleiding.yaml', /^titel: .*$/m, 'titel: Handleiding van nu');
    await shows('/', 'Handleiding van nu');
    await shows('/over/', 'Handleiding van nu');
  });

  test('a file that comes, gets another name and goes', async () => {
    await answers('/vragen/nieuw/', 404);
    await writeFile(
      file('vragen/nieuw.mdx'),
      (await readFile(file('vragen/werkt-het.mdx'), 'utf8')).replace(/^vraag: .*$/m, 'vraag: Is dit nieuw?'),
    );
    await shows('/vragen/nieuw/', 'Is dit nieuw?');
    await shows('/vragen/', 'Is dit nieuw?');
    await rename(file('vragen/nieuw.mdx'), file('vragen/anders.mdx'));
    await shows('/vragen/anders/', 'Is dit nieuw?');
    await answers('/vragen/nieuw/', 404);
    await rm(file('vragen/anders.mdx'));
    await answers('/vragen/anders/', 404);
    await expect
      .poll(() => page('/vragen/'), { timeout: 120_000, interval: 50 })
      .not.toContain('Is dit nieuw?');
  });
});

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
