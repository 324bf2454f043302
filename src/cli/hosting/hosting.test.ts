import { describe, expect, test } from 'vitest';
import { configurations, hostingAsked } from './asked.ts';
import { headersAt, HEADERS, patternOf } from './list.ts';
import type { HostedSite } from './site.ts';

const site: HostedSite = {
  host: 'handleiding.test',
  path: '/zorg/',
  moves: [{ address: '/zorg/oud/', to: '/zorg/nieuw/#hier' }],
  types: new Map([
    ['text/csv; charset=utf-8', ['csv']],
    ['image/jpeg', ['jpg', 'jpeg']],
  ]),
  odd: [{ at: '/feed.xml', type: 'application/atom+xml; charset=utf-8' }],
};
const printed = (...args: string[]) => {
  const { name, wishes } = hostingAsked(args);
  return configurations[name](site, wishes(site));
};

describe('what a host says of a file', () => {
  test('is strict for a page, lets the search compile, and runs nothing of what writers supply', () => {
    const policy = (address: string) => headersAt(address)['Content-Security-Policy'];
    for (const address of ['/', '/over/', '/zoeken/', '/beelden/x.svg', '/downloads/x.pdf', '/404.html'])
      expect(policy(address), address).toContain("frame-ancestors 'none'");
    expect(policy('/over/')).not.toContain('wasm');
    expect(policy('/zoeken/')).toContain("'wasm-unsafe-eval'");
    expect(policy('/beelden/map/x.svg')).toMatch(/^sandbox;/);
    // A sandbox keeps browsers from showing a PDF.
    expect(policy('/beelden/x.pdf')).not.toContain('sandbox');
  });

  test('keeps for ever only what has a hash in its name', () => {
    const kept = (address: string) => headersAt(address)['Cache-Control']?.includes('immutable');
    expect(
      ['/_astro/a.B1.js', '/zoeken/index-ab12.bin', '/zoeken/zelden-ab.bin', '/zoeken/tekst/0a.bin'].map(
        kept,
      ),
    ).toEqual([true, true, true, true]);
    expect(['/', '/zoeken/', '/pagefind/pagefind.js', '/handboek.json', '/x/_astro/a.js'].map(kept)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('is told by forms of addresses in which only the star means something', () => {
    const fits = (at: string, address: string, path?: string) =>
      new RegExp(patternOf(at, path)).test(address);
    expect(fits('/a.b/*', '/a.b/c/d')).toBe(true);
    expect(fits('/a.b/*', '/axb/c')).toBe(false);
    expect(fits('*.pdf', '/x/y.pdf')).toBe(true);
    expect(fits('*.pdf', '/x/y.pdf.html')).toBe(false);
    expect(fits('/beelden/*', '/zorg/beelden/x', '/zorg/')).toBe(true);
    expect(fits('/beelden/*', '/beelden/x', '/zorg/')).toBe(false);
  });
});

describe('a configuration', () => {
  test.each(['nginx', 'caddy', 'apache', 'headers'])('of %s says every header and every type', (name) => {
    const text = printed(name);
    for (const [header, value] of Object.entries(HEADERS)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
    for (const words of ["frame-ancestors 'none'", 'sandbox', 'immutable', 'text/csv', 'atom+xml'])
      expect(text).toContain(words);
  });

  test.each(['nginx', 'caddy', 'apache', 'redirects'])('of %s leads on with a 301', (name) => {
    const text = printed(name);
    expect(text).toMatch(/301/);
    expect(text).toMatch(/\/zorg\/oud\/.*\/zorg\/nieuw\/.*#hier/);
  });

  test('says where the site stands, with HTTPS or behind a proxy', () => {
    expect(printed('nginx')).toContain(
      'ssl_certificate "/etc/letsencrypt/live/handleiding.test/fullchain.pem"',
    );
    const plain = printed('nginx', '--poort=8080', '--map=/var/www/x/', '--brotli');
    expect(plain).toContain('listen 8080;');
    expect(plain).toContain('root "/var/www/x";');
    expect(plain).toContain('\n        brotli_static on;');
    expect(plain).not.toContain('ssl_certificate');
    expect(printed('caddy', '--poort=8080')).toMatch(/^:8080 \{/m);
  });
});

describe('npm run hosting', () => {
  test.each([
    [[], 'Noem een soort webserver.'],
    [['iis'], 'De soort «iis» kent dit niet. Kies uit: nginx, caddy, apache, headers, redirects.'],
    [['constructor'], 'De soort «constructor» kent dit niet.'],
    [['nginx', 'caddy'], 'Noem één soort tegelijk; «caddy» is er te veel.'],
    [['nginx', '--port=80'], 'De optie «--port=80» is er niet.'],
    [['apache', '--poort=80'], 'De optie «--poort=80» is er niet voor apache.'],
    [['nginx', '--poort'], 'De optie --poort heeft een waarde nodig, zoals --poort=8080.'],
    [['nginx', '--poort=0'], '--poort=0 is geen poort.'],
    [['nginx', '--poort=99999'], '--poort=99999 is geen poort.'],
    [['nginx', '--map=www'], '--map=www is geen map op de server.'],
    [['nginx', '--map=/srv/"; return 200'], 'is geen map op de server.'],
    [['nginx', '--brotli=nee'], 'De optie --brotli heeft geen waarde.'],
  ])('refuses %j, and says what it wanted', (args, why) => {
    expect(() => hostingAsked(args)).toThrow(why);
  });
});
