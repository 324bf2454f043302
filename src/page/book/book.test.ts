import { describe, expect, test } from 'vitest';
import { contents, editie, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { markdownOf } from '../../outputs/markdown/index.ts';
import { handleidingSchema } from '../../schema/handleiding.ts';
import { wordsOf } from '../plain/words.ts';
import { bookFor, partBookFor } from './book.ts';

const pagina = (id: string, menu?: object) => entry('pagina', id, menu ? { menu } : {});
const basis = contents(
  [
    entry('stap', 'een', {
      taken: [
        { rol: 'gemeente', doet: ['Belt.', 'Schrijft.'] },
        { rol: 'coordinator', nietOmdat: 'Zij wacht.' },
      ],
    }),
    entry('vraag', 'waarom', { bronnen: ['krant'] }),
    pagina('voor/trainer'),
    pagina('over', { groep: 'hoofd', volgorde: 1 }),
    pagina('colofon', { groep: 'voet', volgorde: 1 }),
    entry('bron', 'krant', {
      titel: 'Krant',
      datum: '2024-05',
      adres: 'https://krant.test/',
      zekerheid: 'waarschijnlijk',
      controleren: true,
      toelichting: 'Alleen het *begin*.',
    }),
    entry('bron', 'gids', { titel: 'Gids', zekerheid: 'controleren', controleren: true }),
    entry('bron', 'ongebruikt'),
  ],
  { editie: editie({ titel: 'Zandmeer', versie: '2.1.0' }) },
);
const { start, delen: parts } = basis.handleiding;
const handbook = buildHandbook({
  ...basis,
  handleiding: handleidingSchema.parse({
    ...basis.handleiding,
    start: { ...start, opbrengst: 'Het hielp. <Bron id="gids"/>' },
    delen: { ...parts, stap: { ...parts.stap, inleiding: 'Eerst dit.' } },
  }),
});

describe('the whole book', () => {
  const book = bookFor(handbook);

  test('begins with pages for readers, then the parts that have something, and ends with pages about itself', () => {
    expect(
      book.parts.map(({ id, title, address, pages }) => [id, title, address, pages.map((page) => page.id)]),
    ).toEqual([
      ['inleiding', 'Inleiding', '#inleiding', ['start', 'over', 'voor-trainer']],
      ['stappenplan', 'Deel', '/stappenplan/', ['stappenplan-een']],
      ['vragen', 'Deel', '/vragen/', ['vragen-waarom']],
      ['over-deze-handleiding', 'Over deze handleiding', '#over-deze-handleiding', ['colofon']],
    ]);
  });

  test('says whose it is, of which version, and where the live pages stand', () => {
    const { parts: _parts, sources: _sources, register: _register, ...about } = book;
    expect(about).toEqual({
      title: 'Handleiding',
      subtitle: 'Ondertitel',
      address: '/',
      description: 'Omschrijving.',
      editie: 'Zandmeer',
      version: '2.1.0',
      date: '2026-11-22',
      language: 'nl',
      publisher: 'Uitgever',
      licence: { naam: 'CC BY 4.0', adres: 'https://zandmeer.test/licentie' },
      site: 'https://zandmeer.test/',
    });
  });

  test('has a list of the sources that it uses, with all that is known and the pages that rest on each', () => {
    expect(book.sources.map(({ number, children }) => `${number} ${wordsOf(children)}`)).toEqual([
      '1 Gids. Zandmeer, zonder datum; gelezen in november 2026; nog controleren. Staat op: Start.',
      '2 Krant. Zandmeer, mei 2024; gelezen in november 2026; waarschijnlijk, nog controleren. https://krant.test/ Alleen het begin. Staat op: Waarom?',
    ]);
  });

  test('tells the home page as its first', () => {
    const [home] = book.parts[0]?.pages ?? [];
    expect(
      home && markdownOf(handbook, home).split('---\n')[2]?.split('\n').filter(Boolean).slice(0, 7),
    ).toEqual([
      '# Handleiding',
      'Ondertitel',
      'Welkom.',
      '## Wat het heeft gebracht',
      'Het hielp. ([bron 1](https://zandmeer.test/bronnen/#gids))',
      '## Elders',
      '- U: Daar.',
    ]);
  });

  test('has no part without pages', () => {
    const small = bookFor(buildHandbook(contents([entry('vraag', 'waarom')])));
    expect(small.parts.map(({ id }) => id)).toEqual(['inleiding', 'vragen']);
  });
});

describe('a part as a book of its own', () => {
  test('has the part’s introduction, and for steps who is at work when', () => {
    const [part] = partBookFor(handbook, 'stap').parts;
    const page = part?.pages[0];
    const lines = page && markdownOf(handbook, { ...page, blocks: part.intro, tail: [] }).split('---\n')[2];
    expect(lines?.split('\n').filter(Boolean).slice(3)).toEqual([
      'Eerst dit.',
      '## Wie is wanneer aan zet',
      'Per stap ziet u hoeveel taken een rol heeft. De taken zelf staan bij de stap.',
      '| Stap | Gemeente | Coordinator |',
      '| --- | :-: | :-: |',
      '| **[1. Titel van een](https://zandmeer.test/stappenplan/een/)** | 2 taken | – |',
    ]);
  });

  test('has no such table for another part', () => {
    const book = partBookFor(handbook, 'vraag');
    expect(book.parts[0]?.intro).toEqual([]);
    expect(book).toMatchObject({ title: 'Deel', subtitle: 'Handleiding', address: '/vragen/' });
    expect(book.sources.map(({ id }) => id)).toEqual(['krant']);
  });
});
