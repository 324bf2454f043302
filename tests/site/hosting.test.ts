import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { findProgramme } from '../../src/cli/check-release/tools.ts';
import { layCompressed } from '../../src/cli/compressed.ts';
import { CACHE, headersAt } from '../../src/cli/hosting/list.ts';
import { nginxConfiguration } from '../../src/cli/hosting/nginx.ts';
import { hostedSite, type HostedSite } from '../../src/cli/hosting/site.ts';
import { openHandbook } from '../../src/load/open-handbook.ts';
import { settings } from '../../src/load/settings.ts';
import { mediaTypeOf } from '../../src/outputs/registry/index.ts';

/** The configuration that `npm run hosting -- nginx` prints, in a real nginx, over the real site. */
const nginx = await findProgramme([process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx'], '-v');
if (!nginx)
  console.warn(
    'SKIPPED: no nginx here, so our configuration of it was not tried. Set NGINX_PATH, or install nginx.',
  );

const FOR_EVER = 'public, max-age=31536000, immutable';
let work: string;
let running: ChildProcess | undefined;
let files: string[];
/** The same files at the root of a host, and below a path of another. */
const sites = [
  { path: '/', port: 0 },
  { path: '/zorg/hulp/', port: 0 },
];

describe.skipIf(!nginx)('in a real nginx', () => {
  beforeAll(async () => {
    if (!nginx) return;
    work = await mkdtemp(join(tmpdir(), 'handboek-nginx-'));
    await cp(builtSite.dist, join(work, 'site'), { recursive: true });
    await mkdir(join(work, 'host/zorg'), { recursive: true });
    await cp(builtSite.dist, join(work, 'host/zorg/hulp'), { recursive: true });
    const found = await readdir(join(work, 'site'), { recursive: true, withFileTypes: true });
    files = found
      .filter((item) => item.isFile())
      .map((item) => `/${relative(join(work, 'site'), join(item.parentPath, item.name))}`)
      .sort();
    await layCompressed(join(work, 'site/stappenplan'));
    const handbook = await openHandbook(settings(resolve(import.meta.dirname, '../..')));
    const site = hostedSite(handbook);
    for (const each of sites) {
      each.port = await freePort();
      const one: HostedSite = {
        ...site,
        host: `site${each.port}.test`,
        path: each.path,
        moves: [
          { address: `${each.path}oud/`, to: `${each.path}over/` },
          { address: `${each.path}ook-oud/`, to: `${each.path}over/#wie` },
        ],
      };
      const folder = join(work, each.path === '/' ? 'site' : 'host');
      const wishes = { folder, port: each.port, certificate: '', brotli: false };
      await writeFile(join(work, `${each.port}.conf`), nginxConfiguration(one, wishes));
    }
    await writeFile(join(work, 'nginx.conf'), configuration(work));
    const options = ['-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')];
    await promisify(execFile)(nginx.path, ['-t', ...options]);
    running = spawn(nginx.path, options, { stdio: 'ignore' });
    for (let tries = 0; tries < 100 && !existsSync(join(work, 'pid')); tries++) await after(50);
  });
  afterAll(async () => {
    if (!running) return;
    const ended = new Promise((done) => running?.once('exit', done));
    running.kill('SIGTERM');
    await ended;
    await rm(work, { recursive: true, force: true });
  });

  test.each(sites)('every file below $path has its type and every header', async (site) => {
    const wrong: string[] = [];
    for (const file of files) {
      const address = file.replace(/\/index\.html$/, '/');
      const answer = await ask(site, address, { method: 'HEAD' });
      const wanted = { 'Content-Type': mediaTypeOf(address), ...headersAt(address) };
      if (answer.status !== 200) wrong.push(`${address}: ${answer.status}`);
      for (const [name, value] of Object.entries(wanted))
        if (answer.headers.get(name) !== value)
          wrong.push(`${address} ${name}: ${answer.headers.get(name)}, not ${value}`);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
  });

  test.each(sites)('what is not below $path gives the page that says so, as 404', async (site) => {
    for (const address of ['/nergens/', '/_astro/van-vroeger.js', '/downloads/weg.pdf', '/_astro/']) {
      const answer = await ask(site, address);
      expect(answer.status, address).toBe(404);
      expect(await answer.text()).toContain('Deze pagina bestaat niet');
      expect(Object.fromEntries(answer.headers), address).toMatchObject(lower(headersAt('/404.html')));
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  test.each(sites)('a page that moved leads on with a 301, below $path', async (site) => {
    const to = async (address: string) => {
      const answer = await ask(site, address);
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
      return [answer.status, answer.headers.get('location')];
    };
    const { path } = site;
    expect(await to('/oud/')).toEqual([301, `${path}over/`]);
    expect(await to('/oud/?q=vog')).toEqual([301, `${path}over/?q=vog`]);
    expect(await to('/ook-oud/')).toEqual([301, `${path}over/#wie`]);
    expect(await to('/over')).toEqual([301, `${path}over/`]);
    expect(await to('/zoeken?q=vog')).toEqual([301, `${path}zoeken/?q=vog`]);
  });

  test('a path without its slash leads to the site', async () => {
    const [, below] = sites;
    const answer = await fetch(`http://127.0.0.1:${below?.port}/zorg/hulp`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/zorg/hulp/']);
  });

  test('texts come small, from the copies that were laid ready', async () => {
    const [site, without] = sites;
    if (!site || !without) throw new Error('There are two sites.');
    const laid = files.filter((file) => existsSync(join(work, `site${file}.gz`)));
    expect(laid.length).toBeGreaterThan(20);
    for (const file of laid) {
      const gzip = { headers: { 'accept-encoding': 'gzip' }, method: 'HEAD' };
      const { headers } = await ask(site, file, gzip);
      const { size } = await stat(join(work, `site${file}.gz`));
      expect([headers.get('content-encoding'), Number(headers.get('content-length'))], file).toEqual([
        'gzip',
        size,
      ]);
      expect(headers.get('vary')).toBe('Accept-Encoding');
    }
    const whole = await ask(site, '/stappenplan/', { headers: { 'accept-encoding': 'gzip' } });
    expect(await whole.text()).toBe(await readFile(join(work, 'site/stappenplan/index.html'), 'utf8'));
    // Where none were laid nginx packs by itself.
    const packed = await ask(without, '/praktijken.csv', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    // A document is packed already.
    const document = await ask(site, '/downloads/handleiding.docx', {
      headers: { 'accept-encoding': 'gzip' },
      method: 'HEAD',
    });
    expect(document.headers.get('content-encoding')).toBeNull();
  });

  test('who has a page open when a new version comes keeps what it needs, and is given the new page', async () => {
    const [, site] = sites;
    if (!site) throw new Error('There are two sites.');
    const script = files.find((file) => /^\/_astro\/docx\..*\.js$/.test(file)) ?? '';
    const page = await ask(site, '/plan/');
    const seen = page.headers.get('etag') ?? '';
    const again = () => ask(site, '/plan/', { headers: { 'if-none-match': seen } });
    expect((await again()).status).toBe(304);

    // As `docs/hosting.md` says: what is new beside what was, and nothing taken away.
    const there = join(work, 'host/zorg/hulp');
    await writeFile(join(there, '_astro/docx.Nieuw123.js'), 'export {};');
    await writeFile(join(there, 'plan/index.html'), '<p>Nieuw</p>');
    await utimes(join(there, 'plan/index.html'), new Date(), new Date(Date.now() + 2000));

    const old = await ask(site, script);
    expect([old.status, old.headers.get(CACHE.toLowerCase())]).toEqual([200, FOR_EVER]);
    const renewed = await again();
    expect([renewed.status, await renewed.text()]).toEqual([200, '<p>Nieuw</p>']);
  });
});

const ask = ({ path, port }: { path: string; port: number }, address: string, how: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}${path}${address.slice(1)}`, { redirect: 'manual', ...how });

const lower = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What an nginx has around our configuration, kept away from the machine's own. */
const configuration = (folder: string): string => `daemon off;
pid ${folder}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
    access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${folder}/${name};`).join('\n')}
${sites.map(({ port }) => `    include ${folder}/${port}.conf;`).join('\n')}
}
`;

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => done(typeof address === 'object' && address ? address.port : 0));
      });
  });
