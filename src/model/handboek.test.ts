import { describe, expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../tests/builders/inhoud.ts';
import { adresVan } from './adres.ts';
import { begrotingVan } from './begroting.ts';
import { bronnenVan } from './bronnen.ts';
import { adresBoek } from '../page/address-book.ts';
import { verhuizingen } from './doorverwijzing.ts';
import type { ElkeEntry } from './entry.ts';
import { buildHandboek } from './handboek.ts';
import { pageFor } from '../page/page-for.ts';
import type { Page } from '../page/page.ts';
import { plainPageFor } from '../page/plain-page.ts';
import { blockWords } from '../page/words.ts';
import { verwijzerVoor } from './verwijzer.ts';
import { siteFor } from './site.ts';

describe('references', () => {
  const stap = entry('stap', 'verkennen', {
    uitDePraktijk: [{ praktijk: 'zandmeer', tekst: 'Zo deden zij het. <Bron id="verslag"/>' }],
  });
  const praktijk = entry('praktijk', 'zandmeer', {}, 'Lees ook <Begrip id="lijn">de lijn</Begrip>.');
  const handboek = buildHandboek(inhoud([stap, praktijk, entry('begrip', 'lijn'), entry('bron', 'verslag')]));

  test('a praktijk knows the stap that cites it', () => {
    expect(handboek.naar.get('praktijk:zandmeer')?.map(({ id }) => id)).toEqual(['verkennen']);
    expect(pageFor(handboek, praktijk).foot.related).toContainEqual({
      titel: 'Stap',
      links: [{ titel: 'Titel van verkennen', adres: '/stappenplan/verkennen/' }],
    });
  });

  test('a stap knows the praktijk that it cites', () => {
    expect(pageFor(handboek, stap).foot.related).toContainEqual({
      titel: 'Praktijk',
      links: [{ titel: 'Titel van zandmeer', adres: '/praktijken/zandmeer/' }],
    });
  });

  test('a tag in a body is a reference too', () => {
    expect(handboek.naar.get('begrip:lijn')?.map(({ id }) => id)).toEqual(['zandmeer']);
  });

  test('a source named in a field counts among the sources of the page', () => {
    expect(bronnenVan(handboek, stap).map(({ id, nummer }) => [nummer, id])).toEqual([[1, 'verslag']]);
  });

  test('what a section of the page lists, «Hoort bij» does not list again', () => {
    const lijn = entry('begrip', 'lijn', { verwant: ['kring'] });
    const vraag = entry(
      'vraag',
      'waarom',
      { verderLezen: ['begrip:kring'] },
      '<Begrip id="lijn">Lijn</Begrip>',
    );
    const samen = buildHandboek(inhoud([lijn, entry('begrip', 'kring'), vraag]));
    const genoemd = ({ foot }: Page) => foot.related.flatMap(({ links }) => links.map(({ adres }) => adres));
    expect(genoemd(pageFor(samen, lijn))).toEqual(['/vragen/waarom/']);
    expect(genoemd(pageFor(samen, vraag))).toEqual(['/begrippen/lijn/']);
  });

  test('a reference that leads nowhere stays visible for the checks and does not break the page', () => {
    const los = entry('stap', 'los', { sjablonen: ['weg'], checklist: [{ id: 'p2', tekst: 'Punt.' }] });
    const met = buildHandboek(inhoud([los]));
    expect(met.verwijzingen).toMatchObject([{ soort: 'sjabloon', id: 'weg' }]);
    expect(pageFor(met, los).sections.map(({ id }) => id)).not.toContain('sjablonen');
  });
});

describe('order', () => {
  const stappen = [3, 1, 2].map((nummer) =>
    entry('stap', `stap-${nummer}`, { nummer, checklist: [{ id: `p${nummer}`, tekst: 'Punt.' }] }),
  );
  const handboek = buildHandboek(inhoud(stappen));

  test('stappen follow their number, and each knows its neighbours', () => {
    expect(handboek.perSoort.stap.map(({ id }) => id)).toEqual(['stap-1', 'stap-2', 'stap-3']);
    const { previous, next } = pageFor(handboek, stappen[2]!).foot;
    expect([previous?.adres, next?.adres]).toEqual(['/stappenplan/stap-1/', '/stappenplan/stap-3/']);
  });

  test('the first has no previous, the last no next', () => {
    expect(pageFor(handboek, stappen[1]!).foot.previous).toBeUndefined();
    expect(pageFor(handboek, stappen[0]!).foot.next).toBeUndefined();
  });

  test('the order of the input does not matter', () => {
    const om = buildHandboek(inhoud([...stappen].reverse()));
    expect(om.alle.map(({ id }) => id)).toEqual(handboek.alle.map(({ id }) => id));
  });
});

describe('addresses', () => {
  test.each([
    ['stap', 'verkennen', '/stappenplan/verkennen/'],
    ['pagina', 'voor/trainer', '/voor/trainer/'],
    ['bron', 'mikado', '/bronnen/#mikado'],
  ] as const)('%s %s stands at %s', (soort, id, adres) => {
    expect(adresVan({ soort, id })).toBe(adres);
  });

  test('checklist items, headings and sections are anchors', () => {
    const stap = entry('stap', 'verkennen', {}, '## Week voor week {#weken}\n\nTekst.');
    expect(adresBoek(buildHandboek(inhoud([stap]))).get('/stappenplan/verkennen/')).toEqual(
      expect.arrayContaining(['punt', 'weken', 'checklist', 'wie-doet-wat']),
    );
  });

  test('moved pages lead on, moved anchors keep a line on their page', () => {
    const stap = entry('stap', 'verkennen');
    const handboek = buildHandboek(
      inhoud([stap], {
        doorverwijzingen: {
          '/oud/': '/stappenplan/verkennen/',
          '/stappenplan/verkennen/#lijst': '/stappenplan/verkennen/#checklist',
        },
      }),
    );
    expect(verhuizingen(handboek)).toEqual([{ adres: '/oud/', naar: '/stappenplan/verkennen/' }]);
    expect(pageFor(handboek, stap).foot.moved).toEqual([
      { id: 'lijst', naar: '/stappenplan/verkennen/#checklist' },
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
  const handboek = buildHandboek(inhoud([portret, verslag, entry('bron', 'verslag')]));

  test('keeps its address and loses its name everywhere in the model', () => {
    expect(adresBoek(handboek).has('/portretten/initiatiefnemer/')).toBe(true);
    expect(JSON.stringify(handboek.alle)).not.toContain('Ada');
  });

  test('is spoken of by its role', () => {
    const { blocks } = plainPageFor(handboek, handboek.perSoort.verslag[0]!);
    expect(blockWords(blocks)).toContain('de initiatiefnemer vertelde.');
    expect(blockWords(blocks)).toContain('de initiatiefnemer, begeleider');
  });
});

describe('a source on which a withdrawn portret rested', () => {
  const portret = entry('portret', 'ada', { ingetrokken: true, bronnen: ['anna'] });
  const bronnen = (...anderen: ElkeEntry[]) =>
    buildHandboek(inhoud([portret, entry('bron', 'anna', { titel: 'Interview met Anna' }), ...anderen]))
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

  test('stays when the handleiding itself names it', () => {
    const basis = inhoud([portret, entry('bron', 'anna')]);
    const { start } = basis.handleiding;
    const inleiding = `Welkom. <Bron id="anna"/>` as typeof start.inleiding;
    const { perSoort } = buildHandboek({
      ...basis,
      handleiding: { ...basis.handleiding, start: { ...start, inleiding } },
    });
    expect(perSoort.bron).toHaveLength(1);
  });
});

describe('an edition', () => {
  test('hides the pages that it names', () => {
    const handboek = buildHandboek(
      inhoud([entry('vraag', 'een'), entry('vraag', 'twee', { volgorde: 2 })], {
        editie: editie({ verberg: ['vraag:een'] }),
      }),
    );
    expect(handboek.perSoort.vraag.map(({ id }) => id)).toEqual(['twee']);
  });

  test('speaks its own names, and the national one speaks in general', () => {
    const namen = (anders: object) =>
      verwijzerVoor(buildHandboek(inhoud([], { editie: editie(anders) })), []).namen;
    expect(namen({})).toEqual({
      gemeente: 'uw gemeente',
      organisatie: 'de maatschappelijke organisatie',
      contact: 'uw netwerkcoördinator',
    });
    expect(namen({ gemeente: 'Zandmeer', contact: { naam: 'Loket', telefoon: '14 000' } })).toMatchObject({
      gemeente: 'Zandmeer',
      contact: 'Loket, 14 000',
    });
  });
});

test('an overview without entries is absent from the menu', () => {
  const { menu } = siteFor(buildHandboek(inhoud([entry('vraag', 'een')])));
  expect(menu.map(({ adres }) => adres)).toEqual(['/vragen/']);
});

test('a budget multiplies, takes percentages over the subtotal, and adds up', () => {
  const uren = {
    id: 'uren',
    groep: 'Mensen',
    naam: 'Uren',
    eenheid: 'uur',
    aantal: { laag: 10, hoog: 20 },
    prijs: { laag: 45, hoog: 60.1 },
    toelichting: '',
  };
  const onvoorzien = {
    id: 'onvoorzien',
    groep: 'Overig',
    naam: 'Onvoorzien',
    eenheid: '',
    percentage: { laag: 5, hoog: 10 },
    toelichting: '',
  };
  const begroting = begrotingVan([uren, onvoorzien]);
  expect(begroting.subtotaal).toEqual({ laag: 450, hoog: 1202 });
  expect(begroting.totaal).toEqual({ laag: 472.5, hoog: 1322.2 });
  expect(begroting.groepen.map(({ naam }) => naam)).toEqual(['Mensen', 'Overig']);
});
