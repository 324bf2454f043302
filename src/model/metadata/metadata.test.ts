import { describe, expect, test } from 'vitest';
import { editie, entry, handleiding, inhoud } from '../../../tests/builders/inhoud.ts';
import { buildHandboek, type Handboek } from '../handboek.ts';
import { deelbeeldVan } from '../deelbeeld.ts';
import { metadataFor } from './index.ts';

const handboek = (anders: object = {}, ...extra: Parameters<typeof inhoud>[0]) =>
  buildHandboek(
    inhoud(
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
      anders,
    ),
  );
const pagina = (adres: string) => ({ adres, titel: 'Titel', omschrijving: 'Omschrijving.' });
type Ding = Record<string, unknown>;
const dingen = (boek: Handboek, adres: string): Ding[] =>
  (JSON.parse(metadataFor(boek, pagina(adres)).jsonLd) as { '@graph': Ding[] })['@graph'];
const ding = (boek: Handboek, adres: string): Ding => dingen(boek, adres)[0]!;

describe('what machines read', () => {
  test('dates and the version come from the content', () => {
    const gewijzigd = [
      { datum: '2026-10-02', wat: 'Dit.' },
      { datum: '2026-11-03', wat: 'Dat.' },
      { datum: '2026-09-01', wat: 'Eerst.' },
    ];
    const boek = handboek(
      {},
      entry('stap', 'later', { nummer: 2, gecontroleerd: '2026-11-20', wijzigingen: gewijzigd }),
    );
    expect(ding(boek, '/stappenplan/later/')).toMatchObject({
      datePublished: '2026-11-22',
      dateModified: '2026-11-03',
      version: '1.0.0',
      mainEntityOfPage: { lastReviewed: '2026-11-20' },
    });
    expect(ding(boek, '/stappenplan/verkennen/')).not.toHaveProperty('dateModified');
  });

  test('sources are named by their place in the list, which says how sure each is', () => {
    expect(ding(handboek(), '/stappenplan/verkennen/').citation).toEqual([
      { '@id': 'https://zandmeer.test/bronnen/#open' },
      { '@id': 'https://zandmeer.test/bronnen/#dicht' },
    ]);
  });

  test('answers speak of the municipality of the edition', () => {
    const boek = handboek({ editie: editie({ gemeente: 'Zandmeer' }) });
    expect(ding(boek, '/vragen/werkt-het/').acceptedAnswer).toMatchObject({ text: 'Ja, in Zandmeer.' });
  });

  test('a term has its other words, and belongs to the list of terms', () => {
    expect(ding(handboek(), '/begrippen/directe-lijn/')).toMatchObject({
      '@type': 'DefinedTerm',
      alternateName: ['korte lijn'],
      inDefinedTermSet: { '@id': 'https://zandmeer.test/begrippen/' },
      mainEntityOfPage: { license: 'https://zandmeer.test/licentie' },
    });
  });

  test('no text can close the script', () => {
    const { jsonLd } = metadataFor(handboek(), {
      ...pagina('/ergens/'),
      omschrijving: 'Dit </script><script>alert(1)</script> niet.',
    });
    expect(jsonLd).not.toContain('<');
    expect(JSON.parse(jsonLd)).toMatchObject({
      '@graph': [{ description: expect.stringContaining('</script>') }],
    });
  });

  test('a publisher that nobody knows yet is not named', () => {
    const boek = handboek({ handleiding: { ...handleiding(), adres: 'https://handleiding.example/' } });
    expect(ding(boek, '/')).not.toHaveProperty('publisher');
    expect(metadataFor(boek, pagina('/')).dublinCore.map(([naam]) => naam)).not.toContain('DC.publisher');
    expect(ding(handboek(), '/').publisher).toEqual({ '@type': 'Organization', name: 'Uitgever' });
  });

  test('nobody is named in data, and a withdrawn portrait names nobody at all', () => {
    const boek = handboek(
      {},
      entry('portret', 'trekker', {
        titel: 'De trekker',
        samenvatting: 'Over Ada Voorbeeld.',
        ingetrokken: true,
      }),
      entry('portret', 'open', { titel: 'De ander' }),
    );
    expect(metadataFor(boek, pagina('/portretten/open/')).jsonLd).not.toMatch(/Person|Ada/);
    expect(JSON.stringify([...metadataFor(boek, pagina('/portretten/trekker/')).deel])).not.toContain('Ada');
    expect(JSON.stringify(deelbeeldVan(boek, '/portretten/trekker/'))).not.toContain('Ada');
  });

  test('a page that the model does not know is a page, with the image of its part', () => {
    const boek = handboek({}, entry('praktijk', 'zandmeer'));
    expect(ding(boek, '/praktijken/thema/geld/')['@type']).toBe('WebPage');
    expect(deelbeeldVan(boek, '/praktijken/thema/geld/').beeld).toBe('/deelbeelden/praktijken.png');
    expect(deelbeeldVan(boek, '/bestaat-niet/').beeld).toBe('/deelbeelden/start.png');
  });

  test('paper gets the address as one types it', () => {
    expect(metadataFor(handboek(), pagina('/vragen/')).papier).toEqual({
      adres: 'https://zandmeer.test/vragen/',
      kort: 'zandmeer.test/vragen/',
      versie: 'Versie 1.0.0, 22 november 2026',
    });
  });
});
