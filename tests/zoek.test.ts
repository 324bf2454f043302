import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from 'node:http';
import { bronVan } from '../bench/zoeken/schijf.ts';
import { serve } from '../src/cli/serve.ts';
import { indexSite } from '../src/search/index-site.ts';
import { makeSearch } from '../src/search/query/search.ts';

/** A small site: address, filters, title, and what stands under a heading. */
const PAGINAS: [string, string[], string, string][] = [
  [
    '/stappenplan/',
    ['soort:overzicht'],
    'Stappenplan',
    'Alle stappen naar een netwerk van vertrouwenspersonen.',
  ],
  [
    '/begrippen/vertrouwenspersoon/',
    ['soort:begrip'],
    'Vertrouwenspersoon',
    'Iemand uit de buurt die mensen helpt.',
  ],
  [
    '/begrippen/warme-overdracht/',
    ['soort:begrip'],
    'Warme overdracht',
    'Meegaan naar een gesprek met de schuldhulpverlening.',
  ],
  ['/begrippen/vog/', ['soort:begrip'], 'VOG', 'Een bewijs dat uw verleden geen bezwaar is.'],
  [
    '/vragen/kosten/',
    ['soort:vraag'],
    'Wat kost het?',
    'Een vergoeding voor de netwerkcoördinator kost het meest.',
  ],
  [
    '/praktijken/almere/',
    ['soort:praktijk', 'gemeente:Almere'],
    'Almere: aan de deur',
    'Een vertrouwenspersoon belt aan. De coördinator ook.',
  ],
  [
    '/praktijken/den-haag/',
    ['soort:praktijk', 'gemeente:Den Haag'],
    'Den Haag',
    'Budgetkringen: een kring waarin vertrouwenspersonen leren. Eén directe lijn.',
  ],
];
const GEGEVENS = {
  paginas: {
    '/stappenplan/': { zoekwoorden: ['netwerk opzetten'], filters: [] },
    '/begrippen/vog/': {
      zoekwoorden: ['verklaring omtrent het gedrag', 'strafblad'],
      filters: ['thema:vog'],
    },
  },
  synoniemen: [
    ['VOG', 'verklaring omtrent het gedrag'],
    ['vertrouwenspersoon', 'sleutelfiguur'],
  ],
};
const WOORDEN = new Set(
  'vertrouwen personen persoon schuld hulp verlening netwerk budget kringen kring'.split(' '),
);

/** Words that a Dutch dictionary has; the handbook has no «overmacht» and no «vertrouwenspersoom». */
const DICTIONARY = {
  kent: (word: string) => WOORDEN.has(word),
  words: () => [...WOORDEN, 'overmacht', 'kerstdeur'],
};

let map: string;
let server: Server;
let zoek: Awaited<ReturnType<typeof makeSearch>>;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'zoek-'));
  await schrijf('zoeken/gegevens.json', JSON.stringify(GEGEVENS));
  for (const [adres, filters, titel, tekst] of PAGINAS)
    await schrijf(
      `${adres}index.html`,
      `<!doctype html><html lang="nl"><head>${filters.map((f) => `<meta name="zoekfilter" content="${f}">`).join('')}</head>
<body><main data-pagefind-body><h1>${titel}</h1><h2 id="kern">Kern</h2><p>${tekst}</p></main></body></html>`,
    );
  expect(await indexSite(map, DICTIONARY)).toBe(PAGINAS.length);
  const bediend = await serve(map, 0);
  server = bediend.server;
  zoek = await makeSearch(bronVan(map, `http://localhost:${bediend.port}`));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(map, { recursive: true });
});

async function schrijf(bestand: string, tekst: string): Promise<void> {
  const pad = join(map, bestand);
  await mkdir(dirname(pad), { recursive: true });
  await writeFile(pad, tekst);
}

const adressen = async (vraag: string, keuzes = {}): Promise<string[]> =>
  (await zoek({ vraag, keuzes })).pages.map(({ adres }) => adres);

describe('the index', () => {
  test('takes away what the model said once it is in', async () => {
    expect((await readdir(join(map, 'zoeken'))).sort()).toEqual([
      expect.stringMatching(/^index-[0-9a-f]{10}\.bin$/),
      'tekst',
    ]);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const lees = async () => {
      const namen = (await readdir(map, { recursive: true })).filter((naam) =>
        /bin$|pf_|pagefind-entry/.test(naam),
      );
      expect(namen.length).toBeGreaterThan(PAGINAS.length);
      return Promise.all(
        namen.sort().map(async (naam) => [naam, (await readFile(join(map, naam))).toString('base64')]),
      );
    };
    const eerst = await lees();
    await schrijf('zoeken/gegevens.json', JSON.stringify(GEGEVENS));
    await indexSite(map, DICTIONARY);
    expect(await lees()).toEqual(eerst);
  });
});

describe('compounds', () => {
  test.each([
    ['kring', '/praktijken/den-haag/'],
    ['verlening', '/begrippen/warme-overdracht/'],
    ['persoon', '/begrippen/vertrouwenspersoon/'],
    ['coordinatoren', '/vragen/kosten/'],
    ['vertrouwens personen', '/begrippen/vertrouwenspersoon/'],
    ['schuld hulp verlening', '/begrippen/warme-overdracht/'],
    ['vertrouwenspersonennetwerk', '/stappenplan/'],
  ])('«%s» finds %s', async (vraag, adres) => {
    expect(await adressen(vraag)).toContain(adres);
  });
});

describe('slips', () => {
  test('are mended, and told', async () => {
    const { pages, mended } = await zoek({ vraag: 'warme overdacht', keuzes: {} });
    expect(pages[0]?.adres).toBe('/begrippen/warme-overdracht/');
    expect(mended).toBe('warme overdracht');
  });

  test('are not seen in a real word, though it is like one that the handbook uses', async () => {
    const { pages, mended, unknown } = await zoek({ vraag: 'overmacht', keuzes: {} });
    expect({ pages, mended, unknown }).toEqual({ pages: [], mended: undefined, unknown: ['overmacht'] });
  });

  test('are not seen in a short word, which is like every other', async () => {
    expect((await zoek({ vraag: 'dour', keuzes: {} })).mended).toBeUndefined();
  });

  test('may stand in half a word too', async () => {
    expect(await adressen('schuldhulpverl')).toContain('/begrippen/warme-overdracht/');
    expect(await adressen('schuldhulpferl')).toContain('/begrippen/warme-overdracht/');
    expect(await adressen('schulhdulpverle')).toContain('/begrippen/warme-overdracht/');
  });

  test('are left when someone insists', async () => {
    const { pages, mended } = await zoek({ vraag: 'overdacht', keuzes: {}, letterlijk: true });
    expect(pages).toEqual([]);
    expect(mended).toBeUndefined();
  });

  test.each(['vertrouwenspersoon', 'personen', 'overdracht', 'vog', 'kosten', 'deur', 'sleutelfiguren'])(
    'are not seen in «%s», which the handbook uses',
    async (vraag) => {
      expect((await zoek({ vraag, keuzes: {} })).mended).toBeUndefined();
    },
  );
});

describe('other words', () => {
  test.each([
    ['sleutelfiguur', '/begrippen/vertrouwenspersoon/'],
    ['verklaring omtrent gedrag', '/begrippen/vog/'],
    ['hoe zet ik een netwerk op', '/stappenplan/'],
    ['wat kost dat', '/vragen/kosten/'],
    ['strafbl', '/begrippen/vog/'],
  ])('«%s» finds %s first', async (vraag, adres) => {
    expect((await adressen(vraag))[0]).toBe(adres);
  });
});

describe('a word that the handbook does not have', () => {
  test('is told, and the rest of the question is answered', async () => {
    const { pages, unknown, known } = await zoek({ vraag: 'kosten drone', keuzes: {} });
    expect(pages[0]?.adres).toBe('/vragen/kosten/');
    expect({ unknown, known }).toEqual({ unknown: ['drone'], known: ['kosten'] });
  });

  test('never empties the list while a telling word is known', async () => {
    expect((await adressen('drone quadcopter propellers kosten'))[0]).toBe('/vragen/kosten/');
  });

  test('alone finds nothing', async () => {
    expect(await adressen('drone')).toEqual([]);
  });

  test('is taken apart only into words of four letters or more', async () => {
    expect(await adressen('vogkring')).toEqual([]);
    expect((await adressen('lijnkring'))[0]).toBe('/praktijken/den-haag/');
  });
});

describe('words between quotes', () => {
  test('must follow each other', async () => {
    expect(await adressen('"directe lijn"')).toEqual(['/praktijken/den-haag/']);
    expect(await adressen('"lijn directe"')).toEqual([]);
  });

  test('may be compounds, and stand beside others', async () => {
    expect(await adressen('"de schuldhulpverlening" gesprek')).toEqual(['/begrippen/warme-overdracht/']);
    expect(await adressen('"netwerk van vertrouwenspersonen"')).toEqual(['/stappenplan/']);
  });
});

describe('filters', () => {
  test('narrow, and values of one filter widen', async () => {
    expect(await adressen('vertrouwenspersoon', { soort: ['praktijk'] })).toHaveLength(2);
    expect(await adressen('vertrouwenspersoon', { soort: ['praktijk'], gemeente: ['Almere'] })).toEqual([
      '/praktijken/almere/',
    ]);
    expect(await adressen('', { gemeente: ['Almere', 'Den Haag'] })).toHaveLength(2);
    expect(await adressen('', { thema: ['vog'] })).toEqual(['/begrippen/vog/']);
  });

  test('count what choosing a value would give', async () => {
    const { counts } = await zoek({ vraag: 'vertrouwenspersoon', keuzes: { soort: ['praktijk'] } });
    for (const [soort, aantal] of Object.entries(counts.soort!))
      expect([soort, (await adressen('vertrouwenspersoon', { soort: [soort] })).length]).toEqual([
        soort,
        aantal,
      ]);
    expect(counts.gemeente).toEqual({ Almere: 1, 'Den Haag': 1 });
  });
});

test('when nothing is found, terms that are like it are offered', async () => {
  const { pages, like } = await zoek({ vraag: 'vertrauwenspörsaun', keuzes: {} });
  expect(pages).toEqual([]);
  expect(like).toEqual(['vertrouwenspersoon']);
});

describe('2,000 odd questions', () => {
  const STUKKEN = [
    '',
    ' ',
    '\u0000',
    '\t\n',
    'vertrouwenspersoon',
    'vertouwenspersoon',
    'netwerk',
    'kring',
    '"',
    '“”',
    '"directe lijn"',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE paginas; --",
    '(?:a+)+$',
    '[a-z',
    '\\',
    '%00%ff',
    '../../etc/passwd',
    '👩‍👩‍👧‍👦',
    '🇳🇱',
    'مستشار الثقة',
    'יועץ',
    '\u202Eomgekeerd',
    'ﬁ',
    'İ',
    'ß',
    'e\u0301\u0301\u0301',
    '信任的人',
    '\ud800',
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    '2-11-2020',
    '99999999999999999999',
    'a'.repeat(300),
    'vertrouwenspersonen'.repeat(270),
    'hoe zet ik',
    'op',
    '- – —',
    '&amp; &lt;',
    'javascript:alert(1)',
  ];

  /** Numbers that look random and are the same every time. */
  function* toeval(): Generator<number> {
    let staat = 20_201_102;
    for (;;) {
      staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0;
      yield staat;
    }
  }

  test('each get an answer, and nothing but text of the site', async () => {
    const getal = toeval();
    const kies = () => STUKKEN[(getal.next().value as number) % STUKKEN.length]!;
    for (let i = 0; i < 2000; i++) {
      const stukken = Array.from({ length: 1 + ((getal.next().value as number) % 5) }, kies);
      const vraag = stukken.join(i % 3 === 0 ? '' : ' ').slice(0, 5000);
      const { pages, mended, like, excerpt } = await zoek({ vraag, keuzes: {}, letterlijk: i % 7 === 0 });
      expect(Array.isArray(pages)).toBe(true);
      expect(like.length).toBeLessThanOrEqual(3);
      expect(mended ?? '').not.toMatch(/[<>]/);
      const [first] = pages;
      if (!first) continue;
      const page = PAGINAS.find(([address]) => address === first.adres);
      const whole = `${page?.[2]} ${page?.[3]}`;
      const { pieces, opens, places } = await excerpt(first);
      for (const { text } of pieces) expect(whole).toContain(text.replaceAll('…', '').trim());
      for (const { fragment } of [opens, ...places]) expect(fragment).not.toMatch(/[<>"'\s&]/);
    }
  });
});
