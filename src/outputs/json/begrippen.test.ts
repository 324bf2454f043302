import { resolve } from 'node:path';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { entry, contents } from '../../../tests/builders/contents.ts';
import { checkContent } from '../../load/check.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { begrippenJsonLd } from './begrippen.ts';

interface Term {
  termType: string;
  value: string;
  language?: string;
}
type Quad = Record<'subject' | 'predicate' | 'object', Term>;
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What an RDF library reads; it may fetch nothing. */
function triples(text: string): Promise<Quad[]> {
  const parser = new JsonLdParser({
    documentLoader: {
      load: (url: string) => Promise.reject(new Error(`${url} was to be fetched`)),
    },
  });
  parser.end(text);
  return Array.fromAsync(parser as AsyncIterable<Quad>);
}

const of = (quads: Quad[], subject: string, name: string) =>
  quads
    .filter(({ subject: s, predicate }) => s.value === subject && predicate.value === name)
    .map(({ object }) => object);
const values = (quads: Quad[], subject: string, name: string) =>
  of(quads, subject, name).map(({ value }) => value);
const all = (quads: Quad[], type: string) =>
  quads
    .filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === SKOS + type)
    .map(({ subject }) => subject.value);

const stroke = 'https://zandmeer.test/begrippen/directe-lijn/';
const book = buildHandbook(
  contents([
    entry('begrip', 'directe-lijn', {
      ookGenoemd: ['korte lijn', 'directe lijn', 'korte lijn'],
      meervoud: 'directe lijnen',
      uitleg: 'Kort contact in <Gemeente/>. <Bron id="krant"/>',
      nietHetzelfdeAls: [{ term: 'voorrang', verschil: 'Niemand krijgt meer.' }],
      verwant: ['brugfunctie'],
      bronnen: ['krant'],
    }),
    entry('begrip', 'brugfunctie', { voorkeursterm: 'brugfunctie' }),
    entry('bron', 'krant', { adres: 'https://zandmeer.test/krant', titel: 'De krant' }),
  ]),
);

describe('the terms as SKOS', () => {
  let quads: Quad[];
  beforeAll(async () => {
    quads = await triples(begrippenJsonLd(book));
  });

  test('a term has its words, its meaning and what it is not, in Dutch', () => {
    expect(values(quads, stroke, `${SKOS}prefLabel`)).toEqual(['directe lijn']);
    expect(values(quads, stroke, `${SKOS}altLabel`)).toEqual(['korte lijn']);
    expect(values(quads, stroke, `${SKOS}hiddenLabel`)).toEqual(['directe lijnen']);
    expect(values(quads, stroke, `${SKOS}definition`)).toEqual(['Kort contact in uw gemeente.']);
    expect(values(quads, stroke, `${SKOS}scopeNote`)).toEqual([
      'Niet hetzelfde als voorrang. Niemand krijgt meer.',
    ]);
    for (const name of ['prefLabel', 'altLabel', 'definition', 'scopeNote'])
      for (const object of of(quads, stroke, SKOS + name))
        expect(object).toMatchObject({ termType: 'Literal', language: 'nl' });
  });

  test('terms are related by their pages, and stand in one list with a licence', () => {
    const [schema] = all(quads, 'ConceptScheme');
    expect(of(quads, stroke, `${SKOS}related`)).toMatchObject([
      { termType: 'NamedNode', value: 'https://zandmeer.test/begrippen/brugfunctie/' },
    ]);
    expect(schema).toBe('https://zandmeer.test/begrippen/');
    expect(of(quads, schema!, 'http://purl.org/dc/terms/license')).toMatchObject([
      { termType: 'NamedNode', value: 'https://zandmeer.test/licentie' },
    ]);
  });

  test('a term names its sources', () => {
    const [bron] = values(quads, stroke, 'http://purl.org/dc/terms/source');
    expect(bron).toBe('https://zandmeer.test/bronnen/#krant');
    expect(values(quads, bron!, 'http://purl.org/dc/terms/title')).toEqual(['De krant']);
    expect(values(quads, bron!, 'http://www.w3.org/2000/01/rdf-schema#seeAlso')).toEqual([
      'https://zandmeer.test/krant',
    ]);
  });

  test('the same terms give the same bytes', () => {
    expect(begrippenJsonLd(book)).toBe(begrippenJsonLd(book));
  });
});

describe('the terms of this handbook', () => {
  let handbook: Handbook;
  let quads: Quad[];
  beforeAll(async () => {
    const folder = resolve(import.meta.dirname, '../../../content');
    handbook = (await checkContent({ folder, name: 'content', editie: 'landelijk', today: '2026-11-22' }))
      .handbook!;
    quads = await triples(begrippenJsonLd(handbook));
  });

  test('are all there, and every name in the file means something', () => {
    expect(all(quads, 'Concept')).toHaveLength(handbook.perSoort.begrip.length);
    const [schema] = all(quads, 'ConceptScheme');
    expect(values(quads, schema!, `${SKOS}hasTopConcept`)).toEqual(all(quads, 'Concept'));
    const written = Object.keys(
      Object.assign({}, ...(JSON.parse(begrippenJsonLd(handbook)) as { '@graph': object[] })['@graph']),
    ).filter((key) => !key.startsWith('@'));
    const read = new Set(quads.map(({ predicate }) => predicate.value.replace(/^.*[/#]/, '')));
    expect(written.filter((name) => !read.has(name))).toEqual([]);
  });

  test('keep to the integrity conditions of SKOS', () => {
    for (const concept of all(quads, 'Concept')) {
      // S13, S14: one preferred label in Dutch, and no label of two kinds.
      const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].map((name) =>
        values(quads, concept, SKOS + name),
      );
      expect(labels[0], concept).toHaveLength(1);
      expect(new Set(labels.flat()).size, concept).toBe(labels.flat().length);
      // A relation leads to another term of the list.
      const related = values(quads, concept, `${SKOS}related`);
      expect(related, concept).not.toContain(concept);
      expect(related.filter((other) => !all(quads, 'Concept').includes(other))).toEqual([]);
      expect(values(quads, concept, `${SKOS}definition`)[0], concept).toBeTruthy();
    }
  });
});
