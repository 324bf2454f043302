import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from 'node:http';
import { builtSource } from '../src/search/built-source.ts';
import { serve } from '../src/cli/serve.ts';
import type { SearchData } from '../src/page/search/data.ts';
import { indexSite } from '../src/search/index-site.ts';
import type { IndexDictionary } from '../src/search/site-page.ts';
import { makeSearch } from '../src/search/query/search.ts';

/** A small site: address, filters, title, and what stands under a heading. */
const PAGES: [string, string[], string, string][] = [
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
const DATA: SearchData = {
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
  anders: [
    ['gedragsbewijs', 'VOG'],
    ['hulp bij schuld', 'schuldhulpverlening'],
    ['lege portemonnee', 'netwerkcoördinator'],
  ],
  gezegd: { '/praktijken/almere/': ['gesprek over het verleden'] },
};
const WORDS = new Set(
  'vertrouwen personen persoon schuld hulp verlening netwerk budget kringen kring'.split(' '),
);

/** Words that a Dutch dictionary has; the handbook has no «overmacht» and no «vertrouwenspersoom». */
const ANSWERS = {
  knows: (word: string) => WORDS.has(word),
  words: () => [...WORDS, 'overmacht', 'kerstdeur'],
};
const DICTIONARY: IndexDictionary = { ask: (ask) => Promise.resolve(ask(ANSWERS)), alike: new Map() };

let folder: string;
let server: Server;
let find: Awaited<ReturnType<typeof makeSearch>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoek-'));
  await write('zoeken/gegevens.json', JSON.stringify(DATA));
  for (const [address, filters, title, text] of PAGES)
    await write(
      `${address}index.html`,
      `<!doctype html><html lang="nl"><head>${filters.map((f) => `<meta name="zoekfilter" content="${f}">`).join('')}</head>
<body><main data-pagefind-body><h1>${title}</h1><h2 id="kern">Kern</h2><p>${text}</p></main></body></html>`,
    );
  expect(await indexSite(folder, { dictionary: DICTIONARY })).toBe(PAGES.length);
  const served = await serve(folder, 0);
  server = served.server;
  find = await makeSearch(builtSource(folder, `http://localhost:${served.port}`));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function write(file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const addresses = async (query: string, choices = {}): Promise<string[]> =>
  (await find({ query, choices })).pages.map(({ adres: address }) => address);

describe('the index', () => {
  test('takes away what the model said once it is in', async () => {
    expect((await readdir(join(folder, 'zoeken'))).sort()).toEqual([
      expect.stringMatching(/^index-[0-9a-f]{10}\.bin$/),
      'tekst',
      expect.stringMatching(/^zelden-[0-9a-f]{10}\.bin$/),
    ]);
  });

  test('asks for what few questions need when a word is not known, and mends nothing when it does not come', async () => {
    const from = builtSource(folder, 'http://localhost:1');
    const asked: string[] = [];
    const seldom = (name: string) => {
      asked.push(name);
      return asked.length > 1 ? from.seldom(name) : Promise.reject(new Error('no line'));
    };
    const ask = await makeSearch({ ...from, seldom });
    expect((await ask({ query: 'netwerk', choices: {} })).pages.length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(await ask({ query: 'vertrouwenspersoom', choices: {} })).toMatchObject({
      pages: [],
      mended: undefined,
    });
    const wanted = (await ask({ query: 'VOG', choices: {} })).pages[0];
    expect((await ask({ query: 'gedragsbewijs', choices: {} })).pages[0]).toEqual(wanted);
    expect(asked).toHaveLength(2);
    expect((await ask({ query: 'vertrouwenspersoom netwerk', choices: {} })).pages.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(2);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const read = async () => {
      const names = (await readdir(folder, { recursive: true })).filter((name) =>
        /bin$|pf_|pagefind-entry/.test(name),
      );
      expect(names.length).toBeGreaterThan(PAGES.length);
      return Promise.all(
        names.sort().map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')]),
      );
    };
    const first = await read();
    await write('zoeken/gegevens.json', JSON.stringify(DATA));
    await indexSite(folder, { dictionary: DICTIONARY });
    expect(await read()).toEqual(first);
  });
});

describe('words that say something together', () => {
  test.each([
    'lege portemonnee',
    'de portemonnee is leeg',
    'zijn portemonnee is vandaag weer leeg',
    'leeg, die portemonnee van haar',
  ])('lead to what they mean, in any order and not far apart: %s', async (query) => {
    expect((await addresses(query))[0]).toBe('/vragen/kosten/');
    expect((await find({ query, choices: {} })).unknown).not.toContain('portemonnee');
  });

  test('and not when one of them is missing or far off', async () => {
    expect(await addresses('portemonnee')).toEqual([]);
    expect(await addresses('portemonnee gisteren groen bruin grijs leeg')).toEqual([]);
  });

  test('and what is said of a page leads to it, lightly: its own words count for more', async () => {
    expect(await addresses('gesprek verleden')).toContain('/praktijken/almere/');
    expect((await addresses('verleden'))[0]).toBe('/begrippen/vog/');
  });

  test('a word that stands nowhere counts for as much as the word that it stands for', async () => {
    for (const other of ['aan de deur', 'warme', 'almere'])
      expect((await addresses(`gedragsbewijs ${other}`))[0], other).toBe(
        (await addresses(`VOG ${other}`))[0],
      );
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
  ])('«%s» finds %s', async (query, address) => {
    expect(await addresses(query)).toContain(address);
  });
});

describe('slips', () => {
  test('are mended, and told', async () => {
    const { pages, mended } = await find({ query: 'warme overdacht', choices: {} });
    expect(pages[0]?.adres).toBe('/begrippen/warme-overdracht/');
    expect(mended).toBe('warme overdracht');
  });

  test('are not seen in a real word, though it is like one that the handbook uses', async () => {
    const { pages, mended, unknown } = await find({ query: 'overmacht', choices: {} });
    expect({ pages, mended, unknown }).toEqual({ pages: [], mended: undefined, unknown: ['overmacht'] });
  });

  test('are not seen in a short word, which is like every other', async () => {
    expect((await find({ query: 'dour', choices: {} })).mended).toBeUndefined();
  });

  test('may stand in half a word too', async () => {
    expect(await addresses('schuldhulpverl')).toContain('/begrippen/warme-overdracht/');
    expect(await addresses('schuldhulpferl')).toContain('/begrippen/warme-overdracht/');
    expect(await addresses('schulhdulpverle')).toContain('/begrippen/warme-overdracht/');
  });

  test('are left when someone insists', async () => {
    const { pages, mended } = await find({ query: 'overdacht', choices: {}, literal: true });
    expect(pages).toEqual([]);
    expect(mended).toBeUndefined();
  });

  test.each(['vertrouwenspersoon', 'personen', 'overdracht', 'vog', 'kosten', 'deur', 'sleutelfiguren'])(
    'are not seen in «%s», which the handbook uses',
    async (query) => {
      expect((await find({ query, choices: {} })).mended).toBeUndefined();
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
  ])('«%s» finds %s first', async (query, address) => {
    expect((await addresses(query))[0]).toBe(address);
  });
});

describe('a word that the handbook does not have', () => {
  test('is told, and the rest of the question is answered', async () => {
    const { pages, unknown, known } = await find({ query: 'kosten drone', choices: {} });
    expect(pages[0]?.adres).toBe('/vragen/kosten/');
    expect({ unknown, known }).toEqual({ unknown: ['drone'], known: ['kosten'] });
  });

  test('never empties the list while a telling word is known', async () => {
    expect((await addresses('drone quadcopter propellers kosten'))[0]).toBe('/vragen/kosten/');
  });

  test('alone finds nothing', async () => {
    expect(await addresses('drone')).toEqual([]);
  });

  test('is taken apart only into words of four letters or more', async () => {
    expect(await addresses('vogkring')).toEqual([]);
    expect((await addresses('lijnkring'))[0]).toBe('/praktijken/den-haag/');
  });
});

describe('words between quotes', () => {
  test('must follow each other', async () => {
    expect(await addresses('"directe lijn"')).toEqual(['/praktijken/den-haag/']);
    expect(await addresses('"lijn directe"')).toEqual([]);
  });

  test('may be compounds, and stand beside others', async () => {
    expect(await addresses('"de schuldhulpverlening" gesprek')).toEqual(['/begrippen/warme-overdracht/']);
    expect(await addresses('"netwerk van vertrouwenspersonen"')).toEqual(['/stappenplan/']);
  });
});

describe('filters', () => {
  test('narrow, and values of one filter widen', async () => {
    expect(await addresses('vertrouwenspersoon', { soort: ['praktijk'] })).toHaveLength(2);
    expect(await addresses('vertrouwenspersoon', { soort: ['praktijk'], gemeente: ['Almere'] })).toEqual([
      '/praktijken/almere/',
    ]);
    expect(await addresses('', { gemeente: ['Almere', 'Den Haag'] })).toHaveLength(2);
    expect(await addresses('', { thema: ['vog'] })).toEqual(['/begrippen/vog/']);
  });

  test('count what choosing a value would give', async () => {
    const { counts } = await find({ query: 'vertrouwenspersoon', choices: { soort: ['praktijk'] } });
    for (const [soort, count] of Object.entries(counts.soort!))
      expect([soort, (await addresses('vertrouwenspersoon', { soort: [soort] })).length]).toEqual([
        soort,
        count,
      ]);
    expect(counts.gemeente).toEqual({ Almere: 1, 'Den Haag': 1 });
  });
});

test('when nothing is found, terms that are like it are offered', async () => {
  const { pages, like } = await find({ query: 'vertrauwenspörsaun', choices: {} });
  expect(pages).toEqual([]);
  expect(like).toEqual(['vertrouwenspersoon']);
});

describe('2,000 odd questions', () => {
  const PIECES = [
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
  function* chance(): Generator<number> {
    let state = 20_201_102;
    for (;;) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      yield state;
    }
  }

  test('each get an answer, and nothing but text of the site', async () => {
    const number = chance();
    const choose = () => PIECES[(number.next().value as number) % PIECES.length]!;
    for (let i = 0; i < 2000; i++) {
      const papers = Array.from({ length: 1 + ((number.next().value as number) % 5) }, choose);
      const query = papers.join(i % 3 === 0 ? '' : ' ').slice(0, 5000);
      const { pages, mended, like, excerpt } = await find({ query, choices: {}, literal: i % 7 === 0 });
      expect(Array.isArray(pages)).toBe(true);
      expect(like.length).toBeLessThanOrEqual(3);
      expect(mended ?? '').not.toMatch(/[<>]/);
      const [first] = pages;
      if (!first) continue;
      const page = PAGES.find(([address]) => address === first.adres);
      const whole = `${page?.[2]} ${page?.[3]}`;
      const { pieces, opens, places } = await excerpt(first);
      for (const { text } of pieces) expect(whole).toContain(text.replaceAll('…', '').trim());
      for (const { fragment } of [opens, ...places]) expect(fragment).not.toMatch(/[<>"'\s&]/);
    }
  });
});
