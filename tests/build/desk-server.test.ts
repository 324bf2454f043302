import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../../src/cli/desk/desk.ts';
import { serveDesk, type DeskServer } from '../../src/cli/desk/server.ts';
import type { Call, Calls } from '../../src/desk/protocol.ts';
import { settings } from '../../src/load/settings.ts';
import { copyOfSmall, filesIn, root, workFolder } from './command.ts';

const here = workFolder('desk');
const content = join(here, 'content');
const elsewhere = join(here, 'elsewhere');
let desk: DeskServer;
let key: string;
const failures: unknown[] = [];

beforeAll(async () => {
  await copyOfSmall(content);
  await mkdir(elsewhere);
  const config = settings(root, { CONTENT: content, VANDAAG: '2026-11-30' });
  desk = await serveDesk(0, {
    desk: new Desk(root, config, () => undefined),
    assets: new Map([['/bewerken.js', { type: 'text/javascript', bytes: '' }]]),
    site: 'http://localhost:4444',
    tell: (cause) => failures.push(cause),
  });
  key = new URL(desk.address).searchParams.get('sleutel') ?? '';
});
afterAll(async () => {
  desk.server.close();
  await rm(here, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}
/** A request as any program can make one, also one that no browser would. */
function ask(
  path: string,
  headers: OutgoingHttpHeaders,
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request(
      { host: '127.0.0.1', port: desk.port, path, method, headers, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });
}
const own = () => `http://127.0.0.1:${desk.port}`;
const cookie = () => `bewerken-${desk.port}=${key}`;
/** The headers of our own page. */
const good = (): Record<string, string> => ({
  host: `127.0.0.1:${desk.port}`,
  origin: own(),
  cookie: cookie(),
  'content-type': 'application/json',
});
async function call<C extends Call>(
  name: C,
  asks: Calls[C]['asks'],
): Promise<Calls[C]['gives'] & { fault?: string }> {
  const { text } = await ask(`/api/${name}`, good(), JSON.stringify(asks));
  return JSON.parse(text) as Calls[C]['gives'];
}
const open = (file: string) => call('open', { file });
describe('who may ask', () => {
  const WRITE = JSON.stringify({ file: 'vragen/werkt-het.mdx', opened: '', draft: { text: 'x' } });
  test.each<[string, (headers: Record<string, string>) => OutgoingHttpHeaders, number]>([
    ['another site that a visitor is on', (h) => ({ ...h, origin: 'https://kwaad.example' }), 403],
    ['a page of another port', (h) => ({ ...h, origin: 'http://127.0.0.1:1' }), 403],
    ['a sandboxed frame', (h) => ({ ...h, origin: 'null' }), 403],
    ['who has no origin to show', ({ origin: _, ...h }) => h, 403],
    ['a name that somebody made point here', (h) => ({ ...h, host: 'kwaad.example' }), 403],
    [
      'that name with our port',
      (h) => ({ ...h, host: `kwaad.example:${desk.port}`, origin: `http://kwaad.example:${desk.port}` }),
      403,
    ],
    ['who has no key', ({ cookie: _, ...h }) => h, 403],
    [
      'who has another key',
      (h) => ({ ...h, cookie: `bewerken-${desk.port}=${'x'.repeat(key.length)}` }),
      403,
    ],
    ['who has the key under another name', (h) => ({ ...h, cookie: `andere=${key}` }), 403],
    ['a form of another page', (h) => ({ ...h, 'content-type': 'text/plain' }), 415],
    ['what a browser says comes from elsewhere', (h) => ({ ...h, 'sec-fetch-site': 'cross-site' }), 403],
    ['another site of this machine', (h) => ({ ...h, 'sec-fetch-site': 'same-site' }), 403],
  ])('%s is refused, in Dutch', async (_, headers, status) => {
    const before = filesIn(content);
    const answer = await ask('/api/save', headers(good()), WRITE);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.text) as { fault: string }).fault).toMatch(/ (?:de|het|De|andere|alleen) /);
    expect(filesIn(content)).toEqual(before);
  });

  test('without the key nothing is shown, not even its scripts', async () => {
    for (const path of ['/', '/bewerken.js', '/?sleutel=fout', '/api/overview']) {
      const { status, text } = await ask(path, { host: `127.0.0.1:${desk.port}` });
      expect([path, status]).toEqual([path, path.startsWith('/api') ? 405 : 403]);
      expect(text).not.toContain(key);
    }
  });

  test('the printed address gives a cookie that no script and no other site can use, and leads on without the key', async () => {
    const { status, headers } = await ask(`/?sleutel=${key}`, {
      host: `127.0.0.1:${desk.port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
    });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']?.[0]).toMatch(
      /^bewerken-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
  });

  test('its page may run nothing but its own script, show nothing but the site, and stand in no other page', async () => {
    const { status, headers } = await ask('/', { host: `localhost:${desk.port}`, cookie: cookie() });
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`default-src 'none'; script-src 'self';`);
    expect(policy).toContain('frame-src http://localhost:4444');
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('only this machine can reach it', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4');
    if (!outside) return;
    const reached = await new Promise((done) => {
      const socket = connect(desk.port, outside.address, () => done(true));
      socket.on('error', () => done(false));
    });
    expect(reached).toBe(false);
  });

  test('other ways to ask, and what cannot be asked, are refused', async () => {
    expect((await ask('/api/save', good(), undefined, 'GET')).status).toBe(405);
    expect((await ask('/api/save', good(), '{}', 'PUT')).status).toBe(405);
    expect((await ask('/', good(), '{}')).status).toBe(405);
    expect((await ask('/api/toString', good(), '{}')).status).toBe(405);
    expect((await ask('/api/constructor', good(), '{}')).status).toBe(400);
    expect((await ask('/api/save', good(), '{')).status).toBe(400);
    expect((await ask('/api/save', good(), 'null')).status).toBe(422);
    expect((await ask('/../package.json', good(), undefined, 'GET')).status).toBe(404);
  });

  test('what is larger than any file is refused before it is read', async () => {
    const answer = await ask('/api/save', good(), JSON.stringify({ x: 'x'.repeat(4_100_000) })).catch(
      () => undefined,
    );
    expect(answer?.status ?? 413).toBe(413);
    expect((await ask('/', { host: `127.0.0.1:${desk.port}`, cookie: cookie() })).status).toBe(200);
  });
});

describe('where it may write', () => {
  test.each([
    '../elsewhere/x.mdx',
    '/etc/passwd',
    'vragen/../../elsewhere/x.mdx',
    'vragen/..\\..\\x.mdx',
    'vragen/_werkt-het.mdx',
    'vragen/.verborgen.mdx',
    'vragen/x.js',
    'beelden/x.svg',
    'package.json',
    'vragen//x.mdx',
    'vragen/a\0.mdx',
    'C:/x.mdx',
    'adressen.yaml',
  ])('«%s» is no file of the handbook', async (file) => {
    const before = filesIn(here);
    for (const name of ['save', 'open', 'keep', 'look'] as const) {
      const { status } = await ask(
        `/api/${name}`,
        good(),
        JSON.stringify({ file, opened: '', draft: { text: 'x' } }),
      );
      expect([name, status]).toEqual([name, 422]);
    }
    expect(filesIn(here)).toEqual(before);
  });

  test('a link that leads elsewhere is neither read nor written', async () => {
    await writeFile(join(elsewhere, 'geheim.mdx'), '---\ntitel: Geheim\n---\n');
    await symlink(join(elsewhere, 'geheim.mdx'), join(content, 'vragen/link.mdx'));
    await rename(join(content, 'themas'), join(here, 'themas'));
    await symlink(join(here, 'themas'), join(content, 'themas'));
    const [inFolder = ''] = readdirSync(join(here, 'themas'));
    for (const file of ['vragen/link.mdx', `themas/${inFolder}`, 'themas/nieuw.mdx'])
      for (const name of ['open', 'save', 'look'] as const) {
        const { status, text } = await ask(
          `/api/${name}`,
          good(),
          JSON.stringify({ file, opened: '', draft: { text: 'x' } }),
        );
        expect([file, name, status]).toEqual([file, name, 422]);
        expect(text).not.toContain('Geheim');
      }
    expect(await readFile(join(elsewhere, 'geheim.mdx'), 'utf8')).toContain('Geheim');
    expect(readdirSync(join(here, 'themas'))).toEqual([inFolder]);
    await rm(join(content, 'vragen/link.mdx'));
    await rm(join(content, 'themas'));
    await rename(join(here, 'themas'), join(content, 'themas'));
  });
});

describe('a file that is opened and saved', () => {
  test('opening and saving every file changes no byte', async () => {
    const { kinds, general } = await call('overview', {});
    const files = [...kinds.flatMap(({ pages }) => pages), ...general].map(({ file }) => file);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const before = await readFile(join(content, file));
      const { draft, opened } = await open(file);
      expect(await call('save', { file, opened, draft })).toEqual({ opened });
      expect((await readFile(join(content, file))).equals(before), file).toBe(true);
    }
  });

  test('one that somebody changed meanwhile is not written over; both versions stay', async () => {
    const file = 'vragen/werkt-het.mdx';
    const place = join(content, file);
    const first = await open(file);
    const theirs = (await readFile(place, 'utf8')).replace(/^vraag: .*$/m, 'vraag: Van iemand anders?');
    await writeFile(place, theirs);
    const mine = {
      ...first.draft,
      data: { ...('data' in first.draft && first.draft.data), vraag: 'Van mij?' },
    };
    const told = await call('save', { file, opened: first.opened, draft: mine });
    expect(await readFile(place, 'utf8')).toBe(theirs);
    expect('changed' in told && told.changed.draft).toMatchObject({ data: { vraag: 'Van iemand anders?' } });
    expect((await call('look', { file, opened: first.opened, draft: mine })).changed).toBe(true);
    if (!('changed' in told)) return;
    await call('save', { file, opened: first.opened, draft: mine, over: told.changed.opened });
    expect(await readFile(place, 'utf8')).toContain('Van mij?');
    const beside = filesIn(content).filter((name) => name.startsWith('vragen/_'));
    expect(beside).toHaveLength(1);
    expect(await readFile(join(content, beside[0] ?? ''), 'utf8')).toBe(theirs);
  });

  test('nothing loose lies about after saving', async () => {
    expect(filesIn(content).filter((file) => /\/\./.test(file))).toEqual([]);
  });
});

describe('a new page', () => {
  test('is begun from a title, checked before it is there, and written at the first save', async () => {
    const made = await call('new', { soort: 'begrip', title: 'Samen eten' });
    expect(made).toMatchObject({
      file: 'begrippen/samen-eten.mdx',
      opened: '',
      draft: { data: { voorkeursterm: 'Samen eten', gecontroleerd: '2026-11-30' } },
    });
    expect(JSON.stringify('data' in made.draft && made.draft.data)).not.toContain('((');
    expect(filesIn(content)).not.toContain(made.file);
    const { issues } = await call('look', { file: made.file, opened: '', draft: made.draft });
    expect(issues.map(({ rule, at }) => `${rule} ${String(at)}`)).toContain('veld-ontbreekt uitleg');
    // A form has no colon to type.
    const hints = issues.filter(({ at }) => at !== 'file').map(({ hint }) => hint);
    expect(hints).toContainEqual(expect.stringMatching(/^Vul «uitleg» in\. [A-Z]/));
    expect(hints.join(' ')).not.toMatch(/YAML|inspring|aanhalingsteken|«\w+:»/i);
    await call('save', { file: made.file, opened: '', draft: made.draft });
    expect(await readFile(join(content, made.file), 'utf8')).toMatch(/^voorkeursterm: Samen eten$/m);
    await rm(join(content, made.file));
  });

  test('whose title is in use is refused with a word that helps', async () => {
    expect((await call('new', { soort: 'module', title: 'Start' })).fault).toContain('bestaat al');
    expect((await call('new', { soort: 'module', title: '' })).fault).toContain('titel ontbreekt');
  });
});

describe('what is wrong with a draft', () => {
  test('is told at the field and the very word, before it is saved', async () => {
    const file = 'leerlijn/start.mdx';
    const { draft, opened } = await open(file);
    if ('text' in draft) throw new Error('A file of the handbook can be read.');
    const wrong = {
      ...draft,
      data: { ...draft.data, samenvatting: 'Dit kost 300 euro.', volgorde: 'zes', bronnen: ['onbekend'] },
    };
    const { issues } = await call('look', { file, opened, draft: wrong });
    const found = Object.fromEntries(issues.map((issue) => [String(issue.at), issue]));
    expect(found.volgorde?.rule).toBe('veld-waarde');
    const { issues: more } = await call('look', {
      file,
      opened,
      draft: { ...wrong, data: { ...wrong.data, volgorde: 1, bronnen: draft.data.bronnen } },
    });
    const fact = more.find(({ rule }) => rule === 'feit-ontbreekt');
    expect(fact?.at).toEqual(['samenvatting']);
    expect(fact?.letters?.from).toBe('Dit kost '.length);
  });

  test('is mended where only one thing can be meant', async () => {
    const file = 'edities/lindewoude.yaml';
    const { draft, opened } = await open(file);
    if ('text' in draft) throw new Error('A file of the handbook can be read.');
    const wrong = { data: { ...draft.data, startdatum: '2027/01/04' } };
    const { issues } = await call('look', { file: 'edities/lindewoude.yaml', opened, draft: wrong });
    const mends = issues.flatMap(({ mend }) => (mend ? [mend] : []));
    expect(mends.length).toBeGreaterThan(0);
    expect((await call('mend', { file, opened, draft: wrong, mends })).draft).toMatchObject({
      data: { startdatum: '2027-01-04' },
    });
  });

  test('a file whose fields cannot be read is shown as text, with its place', async () => {
    const file = 'vragen/werkt-het.mdx';
    const place = join(content, file);
    const before = await readFile(place, 'utf8');
    await writeFile(place, before.replace(/^vraag: .*$/m, 'vraag: Kosten: hoeveel?'));
    const broken = await open(file);
    expect('text' in broken.draft).toBe(true);
    const { issues } = await call('look', { file, opened: broken.opened, draft: broken.draft });
    const [issue] = issues;
    expect(issue?.rule).toBe('yaml-onleesbaar');
    const { draft } = await call('mend', {
      file,
      opened: broken.opened,
      draft: broken.draft,
      mends: issues.flatMap(({ mend }) => (mend ? [mend] : [])),
    });
    expect(draft).toMatchObject({ data: { vraag: 'Kosten: hoeveel?' } });
    await writeFile(place, before);
  });
});

test('laying a page down dates it, tells what changed and keeps its address; a page with faults is refused', async () => {
  const file = 'begrippen/directe-lijn.mdx';
  const first = await open(file);
  const laid = await call('lay-down', {
    file,
    opened: first.opened,
    what: 'De uitleg is korter.',
    commit: '',
  });
  expect(laid.done[0]).toContain('Nagelopen');
  const { draft, opened } = await open(file);
  expect(draft).toMatchObject({
    data: {
      gecontroleerd: '2026-11-30',
      wijzigingen: [{ datum: '2026-11-30', wat: 'De uitleg is korter.' }],
    },
  });
  const bad = { ...draft, data: { ...('data' in draft && draft.data), gecontroleerd: 'ooit' } };
  const saved = await call('save', { file, opened, draft: bad });
  const refused = await call('lay-down', {
    file,
    opened: 'opened' in saved ? saved.opened : '',
    what: '',
    commit: '',
  });
  expect(refused.fault).toContain('1 fout');
});

test('the program itself never failed', () => {
  expect(failures).toEqual([]);
});
