import { describe, expect, test } from 'vitest';
import { editie, entry, handleiding, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { shareImageOf } from '../site/share-image.ts';
import { metadataFor } from './index.ts';

const handbook = (otherwise: object = {}, ...extra: Parameters<typeof contents>[0]) =>
  buildHandbook(
    contents(
      [
        entry('stap', 'verkennen', { bronnen: ['open', 'dicht'] }),
        entry('vraag', 'werkt-het', {
          vraag: 'Werkt het voor <Gemeente/>?',
          kortAntwoord: 'Ja, in <Gemeente/>.',
        }),
        entry('begrip', 'directe-lijn', { ookGenoemd: ['korte lijn'] }),
        entry('bron', 'open', { adres: 'https://zandmeer.test/open' }),
        entry('bron', 'dicht', { adres: 'https://zandmeer.test/dicht', controleren: true }),
        ...extra,
      ],
      otherwise,
    ),
  );
const page = (address: string) => ({ address, title: 'Titel', description: 'Omschrijving.' });
type Thing = Record<string, unknown>;
const things = (book: Handbook, address: string): Thing[] =>
  (JSON.parse(metadataFor(book, page(address)).jsonLd) as { '@graph': Thing[] })['@graph'];
const thing = (book: Handbook, address: string): Thing => things(book, address)[0]!;

describe('what machines read', () => {
  test('dates and the version come from the content', () => {
    const changed = [
      { datum: '2026-10-02', wat: 'Dit.' },
      { datum: '2026-11-03', wat: 'Dat.' },
      { datum: '2026-09-01', wat: 'Eerst.' },
    ];
    const book = handbook(
      {},
      entry('stap', 'later', { nummer: 2, gecontroleerd: '2026-11-20', wijzigingen: changed }),
    );
    expect(thing(book, '/stappenplan/later/')).toMatchObject({
      datePublished: '2026-11-22',
      dateModified: '2026-11-03',
      version: '1.0.0',
      mainEntityOfPage: { lastReviewed: '2026-11-20' },
    });
    expect(thing(book, '/stappenplan/verkennen/')).not.toHaveProperty('dateModified');
  });

  test('sources are named by their place in the list, which says how sure each is', () => {
    expect(thing(handbook(), '/stappenplan/verkennen/').citation).toEqual([
      { '@id': 'https://zandmeer.test/bronnen/#open' },
      { '@id': 'https://zandmeer.test/bronnen/#dicht' },
    ]);
  });

  test('answers speak of the municipality of the edition', () => {
    const book = handbook({ editie: editie({ gemeente: 'Zandmeer' }) });
    expect(thing(book, '/vragen/werkt-het/').acceptedAnswer).toMatchObject({ text: 'Ja, in Zandmeer.' });
  });

  test('a term has its other words, and belongs to the list of terms', () => {
    expect(thing(handbook(), '/begrippen/directe-lijn/')).toMatchObject({
      '@type': 'DefinedTerm',
      alternateName: ['korte lijn'],
      inDefinedTermSet: { '@id': 'https://zandmeer.test/begrippen/' },
      mainEntityOfPage: { license: 'https://zandmeer.test/licentie' },
    });
  });

  test('no text can close the script', () => {
    const { jsonLd } = metadataFor(handbook(), {
      ...page('/ergens/'),
      description: 'Dit </script><script>alert(1)</script> niet.',
    });
    expect(jsonLd).not.toContain('<');
    expect(JSON.parse(jsonLd)).toMatchObject({
      '@graph': [{ description: expect.stringContaining('</script>') }],
    });
  });

  test('a publisher that nobody knows yet is not named', () => {
    const book = handbook({ handleiding: { ...handleiding(), adres: 'https://handleiding.example/' } });
    expect(thing(book, '/')).not.toHaveProperty('publisher');
    expect(metadataFor(book, page('/')).dublinCore.map(([name]) => name)).not.toContain('DC.publisher');
    expect(thing(handbook(), '/').publisher).toEqual({ '@type': 'Organization', name: 'Uitgever' });
  });

  test('nobody is named in data, and a withdrawn portrait names nobody at all', () => {
    const book = handbook(
      {},
      entry('portret', 'trekker', {
        titel: 'De trekker',
        samenvatting: 'Over Ada Voorbeeld.',
        ingetrokken: true,
      }),
      entry('portret', 'open', { titel: 'De ander' }),
    );
    expect(metadataFor(book, page('/portretten/open/')).jsonLd).not.toMatch(/Person|Ada/);
    expect(JSON.stringify([...metadataFor(book, page('/portretten/trekker/')).shareTags])).not.toContain(
      'Ada',
    );
    expect(JSON.stringify(shareImageOf(book, '/portretten/trekker/'))).not.toContain('Ada');
  });

  test('a page that the model does not know is a page, with the image of its part', () => {
    const book = handbook({}, entry('praktijk', 'zandmeer'));
    expect(thing(book, '/praktijken/thema/geld/')['@type']).toBe('WebPage');
    expect(shareImageOf(book, '/praktijken/thema/geld/').image).toBe('/deelbeelden/praktijken.png');
    expect(shareImageOf(book, '/bestaat-niet/').image).toBe('/deelbeelden/start.png');
  });

  test('paper gets the address as one types it', () => {
    expect(metadataFor(handbook(), page('/vragen/')).papier).toEqual({
      address: 'https://zandmeer.test/vragen/',
      short: 'zandmeer.test/vragen/',
      versie: 'Versie 1.0.0, 22 november 2026',
    });
    const plain = handbook({ handleiding: { ...handleiding(), adres: 'http://zandmeer.test/' } });
    expect(metadataFor(plain, page('/vragen/')).papier.short).toBe('zandmeer.test/vragen/');
  });
});
