import { describe, expect, test } from 'vitest';
import { editie, entry, contents } from '../../tests/builders/contents.ts';
import { addressOf } from './address.ts';
import { begrotingOf } from './begroting.ts';
import { bronnenOf } from './bronnen/bronnen.ts';
import { addressBook } from '../page/address-book.ts';
import { moves } from './redirects.ts';
import type { EachEntry } from './entry.ts';
import { buildHandbook } from './handbook.ts';
import { searchSchema } from '../schema/search.ts';
import { pageFor } from '../page/page-for.ts';
import type { Page } from '../page/page.ts';
import { plainPageFor } from '../page/plain/plain-page.ts';
import { blockWords } from '../page/plain/words.ts';
import { referrerFor } from '../page/referrer.ts';
import { siteFor } from '../page/site/site.ts';

describe('references', () => {
  const stap = entry('stap', 'verkennen', {
    uitDePraktijk: [{ praktijk: 'zandmeer', tekst: 'Zo deden zij het. <Bron id="verslag"/>' }],
  });
  const praktijk = entry('praktijk', 'zandmeer', {}, 'Lees ook <Begrip id="lijn">de lijn</Begrip>.');
  const handbook = buildHandbook(
    contents([stap, praktijk, entry('begrip', 'lijn'), entry('bron', 'verslag')]),
  );

  test('a praktijk knows the stap that cites it', () => {
    expect(handbook.naar.get('praktijk:zandmeer')?.map(({ id }) => id)).toEqual(['verkennen']);
    expect(pageFor(handbook, praktijk).foot.related).toContainEqual({
      title: 'Stap',
      links: [{ titel: 'Titel van verkennen', adres: '/stappenplan/verkennen/' }],
    });
  });

  test('a stap knows the praktijk that it cites', () => {
    expect(pageFor(handbook, stap).foot.related).toContainEqual({
      title: 'Praktijk',
      links: [{ titel: 'Titel van zandmeer', adres: '/praktijken/zandmeer/' }],
    });
  });

  test('a tag in a body is a reference too', () => {
    expect(handbook.naar.get('begrip:lijn')?.map(({ id }) => id)).toEqual(['zandmeer']);
  });

  test('a source named in a field counts among the sources of the page', () => {
    expect(bronnenOf(handbook, stap).map(({ id, nummer: number }) => [number, id])).toEqual([[1, 'verslag']]);
  });

  test('what a section of the page lists, «Hoort bij» does not list again', () => {
    const stroke = entry('begrip', 'lijn', { verwant: ['kring'] });
    const vraag = entry(
      'vraag',
      'waarom',
      { verderLezen: ['begrip:kring'] },
      '<Begrip id="lijn">Lijn</Begrip>',
    );
    const together = buildHandbook(contents([stroke, entry('begrip', 'kring'), vraag]));
    const mentioned = ({ foot }: Page) =>
      foot.related.flatMap(({ links }) => links.map(({ adres: address }) => address));
    expect(mentioned(pageFor(together, stroke))).toEqual(['/vragen/waarom/']);
    expect(mentioned(pageFor(together, vraag))).toEqual(['/begrippen/lijn/']);
  });

  test('a reference that leads nowhere stays visible for the checks and does not break the page', () => {
    const loose = entry('stap', 'los', { sjablonen: ['weg'], checklist: [{ id: 'p2', tekst: 'Punt.' }] });
    const using = buildHandbook(contents([loose]));
    expect(using.verwijzingen).toMatchObject([{ soort: 'sjabloon', id: 'weg' }]);
    expect(pageFor(using, loose).sections.map(({ id }) => id)).not.toContain('sjablonen');
  });
});

describe('order', () => {
  const stappen = [3, 1, 2].map((number) =>
    entry('stap', `stap-${number}`, { nummer: number, checklist: [{ id: `p${number}`, tekst: 'Punt.' }] }),
  );
  const handbook = buildHandbook(contents(stappen));

  test('stappen follow their number, and each knows its neighbours', () => {
    expect(handbook.perSoort.stap.map(({ id }) => id)).toEqual(['stap-1', 'stap-2', 'stap-3']);
    const { previous, next } = pageFor(handbook, stappen[2]!).foot;
    expect([previous?.adres, next?.adres]).toEqual(['/stappenplan/stap-1/', '/stappenplan/stap-3/']);
  });

  test('the first has no previous, the last no next', () => {
    expect(pageFor(handbook, stappen[1]!).foot.previous).toBeUndefined();
    expect(pageFor(handbook, stappen[0]!).foot.next).toBeUndefined();
  });

  test('numbers count as numbers: the tenth comes after the ninth', () => {
    const many = [10, 9, 2].map((number) =>
      entry('stap', `stap-${number}`, { nummer: number, checklist: [{ id: `q${number}`, tekst: 'Punt.' }] }),
    );
    expect(buildHandbook(contents(many)).perSoort.stap.map(({ data }) => data.nummer)).toEqual([2, 9, 10]);
  });

  test('pages without a place of their own stand from A to Z by title, as Dutch sorts, and then by id', () => {
    const titled = (id: string, title: string) => entry('praktijk', id, { titel: title });
    const { perSoort } = buildHandbook(
      contents([
        titled('z', 'zee'),
        titled('e', 'Één wijk'),
        titled('b', 'Een wijk'),
        titled('a', 'Een wijk'),
      ]),
    );
    expect(perSoort.praktijk.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'z']);
  });

  test('the order of the input does not matter', () => {
    const om = buildHandbook(contents([...stappen].reverse()));
    expect(om.alle.map(({ id }) => id)).toEqual(handbook.alle.map(({ id }) => id));
  });
});

describe('addresses', () => {
  test.each([
    ['stap', 'verkennen', '/stappenplan/verkennen/'],
    ['pagina', 'voor/trainer', '/voor/trainer/'],
    ['bron', 'mikado', '/bronnen/#mikado'],
  ] as const)('%s %s stands at %s', (soort, id, address) => {
    expect(addressOf({ soort, id })).toBe(address);
  });

  test('checklist items, headings and sections are anchors', () => {
    const stap = entry('stap', 'verkennen', {}, '## Week voor week {#weken}\n\nTekst.');
    expect(addressBook(buildHandbook(contents([stap]))).get('/stappenplan/verkennen/')).toEqual(
      expect.arrayContaining(['punt', 'weken', 'checklist', 'wie-doet-wat']),
    );
  });

  test('moved pages lead on, moved anchors keep a line on their page', () => {
    const stap = entry('stap', 'verkennen');
    const handbook = buildHandbook(
      contents([stap], {
        redirects: {
          '/oud/': '/stappenplan/verkennen/',
          '/stappenplan/verkennen/#lijst': '/stappenplan/verkennen/#checklist',
        },
      }),
    );
    expect(moves(handbook)).toEqual([{ address: '/oud/', to: '/stappenplan/verkennen/' }]);
    expect(pageFor(handbook, stap).foot.moved).toEqual([
      { id: 'lijst', to: '/stappenplan/verkennen/#checklist' },
    ]);
  });
});

describe('a withdrawn portret', () => {
  const portret = entry(
    'portret',
    'initiatiefnemer',
    { ingetrokken: true, zoekwoorden: ['Ada'], bronnen: ['verslag'] },
    'Ada Voorbeeld begon in 2005.',
  );
  const verslag = entry(
    'verslag',
    'avond',
    { begeleiders: [{ naam: 'Ada Voorbeeld', rol: 'begeleider', portret: 'initiatiefnemer' }] },
    '<Naam portret="initiatiefnemer"/> vertelde.',
  );
  const handbook = buildHandbook(contents([portret, verslag, entry('bron', 'verslag')]));

  test('keeps its address and loses its name everywhere in the model', () => {
    expect(addressBook(handbook).has('/portretten/initiatiefnemer/')).toBe(true);
    expect(JSON.stringify(handbook.alle)).not.toContain('Ada');
  });

  test('keeps nothing of its story, and stays withdrawn', () => {
    expect(handbook.perSoort.portret[0]?.data).toMatchObject({
      titel: 'Titel van initiatiefnemer',
      plaats: '',
      nietBekend: [],
      praktijken: [],
      bronnen: [],
      zoekwoorden: [],
      wijzigingen: [],
      ingetrokken: true,
      toestemming: { grond: 'toestemming', datum: '2026-11-22' },
    });
    expect(handbook.perSoort.portret[0]?.body.children).toEqual([]);
  });

  test('is spoken of by its role', () => {
    const { blocks } = plainPageFor(handbook, handbook.perSoort.verslag[0]!);
    expect(blockWords(blocks)).toContain('de initiatiefnemer vertelde.');
    expect(blockWords(blocks)).toContain('de initiatiefnemer, begeleider');
  });
});

describe('a portret without recorded consent', () => {
  const portret = entry(
    'portret',
    'initiatiefnemer',
    {
      naam: 'Ada van Voorbeeld',
      zoekwoorden: ['Voorbeeld', 'koffie'],
      toestemming: { grond: 'openbare-bron', datum: '2026-11-22', toelichting: 'Ada is niet gevraagd.' },
    },
    'Ada begon in 2005. Later zette Ada van Voorbeeld koffie.',
  );
  const verslag = entry(
    'verslag',
    'avond',
    { begeleiders: [{ naam: 'Ada van Voorbeeld', rol: 'begeleider', portret: 'initiatiefnemer' }] },
    'Daar sprak <Naam portret="initiatiefnemer"/>. Ook Ada van Voorbeeld was er.',
  );
  const bron = entry('bron', 'krant', { titel: 'Ada van Voorbeeld over armoede' });
  const handbook = buildHandbook(contents([portret, verslag, bron]));

  test('keeps its story, and its name stands nowhere but in the title of a source', () => {
    const [first] = handbook.perSoort.portret;
    expect(blockWords(plainPageFor(handbook, first!).blocks)).toContain(
      'De initiatiefnemer begon in 2005. Later zette de initiatiefnemer koffie.',
    );
    expect(first!.data.zoekwoorden).toEqual(['koffie']);
    const others = handbook.alle.filter(({ soort }) => soort !== 'bron');
    expect(JSON.stringify(others)).not.toMatch(/Ada|van Voorbeeld/);
  });

  test('is spoken of by its role', () => {
    const { blocks } = plainPageFor(handbook, handbook.perSoort.verslag[0]!);
    expect(blockWords(blocks)).toContain('Daar sprak de initiatiefnemer. Ook de initiatiefnemer was er.');
    expect(blockWords(blocks)).toContain('de initiatiefnemer, begeleider');
  });
});

describe('a source on which a withdrawn portret rested', () => {
  const portret = entry('portret', 'ada', { ingetrokken: true, bronnen: ['anna'] });
  const bronnen = (...others: EachEntry[]) =>
    buildHandbook(contents([portret, entry('bron', 'anna', { titel: 'Interview met Anna' }), ...others]))
      .perSoort.bron;

  test('goes with it, also when its id is part of a word or an id elsewhere', () => {
    const annalen = entry('bron', 'annalen');
    const vraag = entry('vraag', 'hannah', { bronnen: ['annalen'] }, 'Zo staat het in de annalen van anna.');
    expect(bronnen(vraag, annalen).map(({ id }) => id)).toEqual(['annalen']);
  });

  test('stays when another page names it, in a field or in a sentence', () => {
    expect(bronnen(entry('vraag', 'een', { bronnen: ['anna'] }))).toHaveLength(1);
    expect(bronnen(entry('vraag', 'een', {}, 'Zo is het. <Bron id="anna"/>'))).toHaveLength(1);
  });

  test('does not stay for another source that names it', () => {
    const names = entry('bron', 'boek', { titel: 'Boek', toelichting: 'Zie <Bron id="anna"/>.' });
    expect(bronnen(names).map(({ id }) => id)).toEqual(['boek']);
  });

  test('stays when the handleiding itself names it', () => {
    const basis = contents([portret, entry('bron', 'anna')]);
    const { start } = basis.handleiding;
    const introduction = `Welkom. <Bron id="anna"/>` as typeof start.inleiding;
    const { perSoort } = buildHandbook({
      ...basis,
      handleiding: { ...basis.handleiding, start: { ...start, inleiding: introduction } },
    });
    expect(perSoort.bron).toHaveLength(1);
  });
});

describe('an edition', () => {
  test('hides the pages that it names', () => {
    const handbook = buildHandbook(
      contents([entry('vraag', 'een'), entry('vraag', 'twee', { volgorde: 2 })], {
        editie: editie({ verberg: ['vraag:een'] }),
      }),
    );
    expect(handbook.perSoort.vraag.map(({ id }) => id)).toEqual(['twee']);
  });

  test('speaks its own names, and the national one speaks in general', () => {
    const names = (otherwise: object) =>
      referrerFor(buildHandbook(contents([], { editie: editie(otherwise) })), []).names;
    expect(names({})).toEqual({
      gemeente: 'uw gemeente',
      organisatie: 'de maatschappelijke organisatie',
      contact: 'uw netwerkcoördinator',
    });
    expect(names({ gemeente: 'Zandmeer', contact: { naam: 'Loket', telefoon: '14 000' } })).toMatchObject({
      gemeente: 'Zandmeer',
      contact: 'Loket, 14 000',
    });
  });
});

test('an overview without entries is absent from the menu', () => {
  const { menu } = siteFor(buildHandbook(contents([entry('vraag', 'een')])));
  expect(menu.map(({ adres: address }) => address)).toEqual(['/vragen/']);
});

test('a budget multiplies, takes percentages over the subtotal, and adds up', () => {
  const hours = {
    id: 'uren',
    groep: 'Mensen',
    naam: 'Uren',
    eenheid: 'uur',
    aantal: { laag: 10, hoog: 20 },
    prijs: { laag: 45, hoog: 60.1 },
    toelichting: '',
  };
  const unforeseen = {
    id: 'onvoorzien',
    groep: 'Overig',
    naam: 'Onvoorzien',
    eenheid: '',
    percentage: { laag: 5, hoog: 10 },
    toelichting: '',
  };
  const begroting = begrotingOf([hours, unforeseen]);
  expect(begroting.subtotal).toEqual({ laag: 450, hoog: 1202 });
  expect(begroting.total).toEqual({ laag: 472.5, hoog: 1322.2 });
  expect(begroting.groups.map(({ name }) => name)).toEqual(['Mensen', 'Overig']);
});

test('a handbook has what searching knows when somebody wrote it, and else nothing of the kind', () => {
  const search = searchSchema.parse({ andereWoorden: { afkorting: { ww: 'werkloosheidswet' } } });
  expect(buildHandbook(contents([], { search })).search).toBe(search);
  expect(buildHandbook(contents([]))).not.toHaveProperty('search');
});
