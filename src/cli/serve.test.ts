import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FOR_HTTPS_ONLY, headersAt } from './hosting/list.ts';
import { portOf, serve } from './serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'handboek-serve-'));
let running: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [name, text] of Object.entries({
    'index.html': '<p>Start</p>',
    '404.html': '<p>Niet gevonden</p>',
    'stappenplan/index.html': '<p>Stappen</p>',
    'oud/index.html': '<meta http-equiv="refresh" content="0; url=/stappenplan/">',
    'beelden/x.svg': '<svg/>',
    'één/index.html': '<p>Eén</p>',
    'brief.docx': 'PK'.repeat(2_000),
    'lang/index.html': `<p>${'Een lange pagina. '.repeat(500)}</p>`,
    'brief.odt': 'PK',
    'boek.epub': 'PK',
    'feed.xml': '<feed/>',
    'sitemap-0.xml': '<urlset/>',
    'praktijken.csv': 'id',
    'begrippen.jsonld': '{}',
    'stappenplan.ics': 'BEGIN:VCALENDAR',
    '.well-known/security.txt': 'Contact:',
    'pagefind/nl.pf_meta': 'pf',
  })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  running = await serve(dir, 0);
});
afterAll(() => {
  running.server.closeAllConnections();
  running.server.close();
  rmSync(dir, { recursive: true });
});

/** An answer to exactly this address: `fetch` would tidy it first. */
const ask = (path: string, method = 'GET', host = '127.0.0.1') =>
  new Promise<{ status: number | undefined; type?: string; to?: string; allow?: string; body: string }>(
    (done, failed) => {
      request({ host, port: running.port, path, method }, (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('end', () => {
          const { 'content-type': type, location: to, allow } = answer.headers;
          done({
            status: answer.statusCode,
            ...(type && { type }),
            ...(to && { to }),
            ...(allow && { allow }),
            body,
          });
        });
      })
        .on('error', failed)
        .end();
    },
  );

describe('our own server', () => {
  test.each([
    ['/brief.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/brief.odt', 'application/vnd.oasis.opendocument.text'],
    ['/boek.epub', 'application/epub+zip'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['/praktijken.csv', 'text/csv; charset=utf-8'],
    ['/begrippen.jsonld', 'application/ld+json; charset=utf-8'],
    ['/stappenplan.ics', 'text/calendar; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/pagefind/nl.pf_meta', 'application/octet-stream'],
    ['/', 'text/html; charset=utf-8'],
  ])('says of %s that it is %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  test('says what any host should, but for what holds on HTTPS alone', async () => {
    const got = async (path: string) => (await fetch(`http://127.0.0.1:${running.port}${path}`)).headers;
    for (const path of ['/', '/brief.docx', '/beelden/x.svg', '/nergens/']) {
      const headers = await got(path);
      const { [FOR_HTTPS_ONLY]: _https, ...wanted } = headersAt(path === '/nergens/' ? '/404.html' : path);
      for (const [name, value] of Object.entries(wanted))
        expect(headers.get(name), `${path} ${name}`).toBe(value);
      expect(headers.get(FOR_HTTPS_ONLY)).toBeNull();
    }
    expect((await got('/beelden/x.svg')).get('content-security-policy')).toMatch(/^sandbox/);
  });

  test('leads on from a page that moved, as a host does', async () => {
    expect(await ask('/oud/')).toMatchObject({ status: 301, to: '/stappenplan/' });
  });

  test('shows the page of the site for what is not there', async () => {
    expect(await ask('/nergens/')).toMatchObject({ status: 404, body: '<p>Niet gevonden</p>' });
    expect(await ask('/%E0%A4%A')).toMatchObject({ status: 404 });
    for (const path of [
      '/..%2f..%2fetc',
      '/../../etc',
      '/%2e%2e/%2e%2e/etc',
      '/%00',
      '/a%00.html',
      '/%',
      `/${'x'.repeat(9000)}`,
    ])
      expect(await ask(path), path).toMatchObject({ status: 404 });
  });

  test('leads to the slash, with the question, and never to another host', async () => {
    expect(await ask('/stappenplan')).toMatchObject({ status: 301, to: '/stappenplan/' });
    expect(await ask('/stappenplan?q=vog')).toMatchObject({ status: 301, to: '/stappenplan/?q=vog' });
    expect(await ask('/%C3%A9%C3%A9n')).toMatchObject({ status: 301, to: '/%C3%A9%C3%A9n/' });
    for (const path of ['//stappenplan', '///stappenplan', '/\\stappenplan'])
      expect((await ask(path)).to ?? '/', path).toMatch(/^\/(?![/\\])/);
  });

  test('answers reading only', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/', method), method).toMatchObject({ status: 405, allow: 'GET, HEAD' });
  });

  test('is there for this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list = []) => list)
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    expect(running.server.address()).toMatchObject({ address: '127.0.0.1' });
    if (outside) await expect(ask('/', 'GET', outside.address)).rejects.toThrow('ECONNREFUSED');
  });

  test('lets others in when asked to', async () => {
    const { server } = await serve(dir, 0, { host: '0.0.0.0' });
    expect(server.address()).toMatchObject({ address: '0.0.0.0' });
    server.close();
  });

  test('says what to do when the port is taken, or the host is of another machine', async () => {
    await expect(serve(dir, running.port)).rejects.toThrow(`PORT=${running.port + 1} npm start`);
    await expect(serve(dir, 0, { host: '192.0.2.1' })).rejects.toThrow(
      'HOST=192.0.2.1 is geen adres van deze machine.',
    );
  });
});

test.each(['abc', '-1', '65536', '4321.5', ' '])('PORT=%s is no port, and says so', (PORT) => {
  expect(() => portOf({ PORT })).toThrow('is geen poort. Kies een getal');
});

test('without PORT the site is served where the README says', () => {
  expect([portOf({}), portOf({ PORT: '' }), portOf({ PORT: '8080' })]).toEqual([4321, 4321, 8080]);
});

describe('a site at a path', () => {
  const site = mkdtempSync(join(tmpdir(), 'handboek-serve-'));
  let port: number;
  let close: () => void;
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location') ?? (await answer.text())];
  };

  beforeAll(async () => {
    mkdirSync(join(site, 'plan'));
    const home = '<link rel="canonical" href="https://x.nl/Zorg/hulp/">';
    for (const [name, text] of [
      ['index.html', home],
      ['404.html', 'Niet gevonden'],
      ['plan/index.html', 'Plan'],
      ['één.csv', 'id'],
    ] as const)
      writeFileSync(join(site, name), text);
    const asked: string[] = [];
    const serving = await serve(site, 0, { before: async (path) => void asked.push(path) });
    ({ port } = serving);
    expect(serving.path).toBe('/Zorg/hulp/');
    close = () => {
      serving.server.closeAllConnections();
      serving.server.close();
      // Files are made by their address in the handbook.
      expect(asked).toContain('/één.csv');
      rmSync(site, { recursive: true });
    };
  });
  afterAll(() => close());

  test('is served there, and the root leads on to it', async () => {
    expect(await get('/')).toEqual([302, '/Zorg/hulp/']);
    expect(await get('/Zorg/hulp')).toEqual([302, '/Zorg/hulp/']);
    expect(await get('/Zorg/hulp/plan/?a=b')).toEqual([200, 'Plan']);
    expect(await get('/Zorg/hulp/%C3%A9%C3%A9n.csv')).toEqual([200, 'id']);
    expect(await get('/Zorg/hulp/plan?a=b')).toEqual([301, '/Zorg/hulp/plan/?a=b']);
  });

  test('has nothing beside it', async () => {
    for (const path of ['/plan/', '/zorg/hulp/plan/', '/Zorg/', '/Zorg/hulpen/', '/Zorg/hulp/nergens/'])
      expect(await get(path), path).toEqual([404, 'Niet gevonden']);
  });
});

describe('a site that is still being made', () => {
  test('lets who asks for a file wait until it is there, or hear why it is not', async () => {
    const site = mkdtempSync(join(tmpdir(), 'handboek-serve-'));
    const { server, port, move } = await serve(site, 0, {
      before: async (path) => {
        await new Promise((next) => setTimeout(next, 20));
        if (path === '/stuk.pdf') throw new Error('Stuk kan niet worden gemaakt.');
        if (path === '/één brief.csv' && !existsSync(`${site}-heel`))
          writeFileSync(join(site, 'één brief.csv'), 'id');
      },
    });
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return [answer.status, await answer.text()];
    };
    expect(await get('/%C3%A9%C3%A9n%20brief.csv')).toEqual([200, 'id']);
    expect(await get('/stuk.pdf')).toEqual([500, 'Stuk kan niet worden gemaakt.']);

    // It moves while files are asked for, and nobody finds it gone.
    const asked = Array.from({ length: 40 }, () => get('/%C3%A9%C3%A9n%20brief.csv'));
    const elsewhere = `${site}-heel`;
    await move(async () => {
      renameSync(site, elsewhere);
      await new Promise((next) => setTimeout(next, 50));
      mkdirSync(site);
      return elsewhere;
    });
    expect(new Set((await Promise.all(asked)).map(([status]) => status))).toEqual(new Set([200]));
    server.closeAllConnections();
    server.close();
    for (const folder of [site, elsewhere]) rmSync(folder, { recursive: true });
  });
});

test('text comes small to who can unpack it, whole to who cannot, and a file that is packed already as it is', async () => {
  const got = async (path: string, headers: Record<string, string>) => {
    const answer = await fetch(`http://127.0.0.1:${running.port}${path}`, { headers });
    return [answer.headers.get('content-encoding'), (await answer.text()).length];
  };
  const length = '<p></p>'.length + 500 * 'Een lange pagina. '.length;
  expect(await got('/lang/', { 'accept-encoding': 'gzip' })).toEqual(['gzip', length]);
  expect(await got('/lang/', { 'accept-encoding': 'identity' })).toEqual([null, length]);
  expect(await got('/brief.docx', { 'accept-encoding': 'gzip' })).toEqual([null, 4_000]);
  expect(await got('/lang/', { 'accept-encoding': 'gzip', range: 'bytes=0-9' })).toEqual([null, 10]);
});
