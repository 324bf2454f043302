import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { metadataFor } from './index.ts';

const handbook = withFiles(
  buildHandbook(
    contents([
      entry('stap', 'een', { wijzigingen: [{ datum: '2026-03-04', wat: 'Erbij.' }], bronnen: ['krant'] }),
      entry('module', 'start', {
        leerdoelen: ['Je *kunt* het.'],
        duur: { minuten: 45, eigenSchatting: true },
      }),
      entry('vraag', 'waarom'),
      entry('begrip', 'lijn'),
      entry('thema', 'vog'),
      entry('sjabloon', 'brief'),
      entry('bron', 'krant'),
    ]),
  ),
  [],
);
const page = (address: string, otherwise: object = {}) =>
  metadataFor(handbook, { address, title: 'Titel', description: 'Omschrijving.', ...otherwise });
type Thing = Record<string, unknown>;
const graph = (address: string, otherwise: object = {}): Thing[] =>
  (JSON.parse(page(address, otherwise).jsonLd) as { '@graph': Thing[] })['@graph'];
/** What a thing says beside what every work says. */
function own(address: string): Thing {
  const [thing = {}] = graph(address);
  const works = [
    ...['url', 'name', 'description', 'image', 'inLanguage', 'datePublished', 'version', 'license'],
    ...['isAccessibleForFree', 'publisher', '@id'],
  ];
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !works.includes(key)));
}
const at = (path: string) => `https://zandmeer.test${path}`;
const all = { '@id': at('/') };

describe('every page says of itself', () => {
  test('what it is called, whose it is, and that anyone may read it', () => {
    expect(graph('/zoeken/')[0]).toEqual({
      '@type': 'SearchResultsPage',
      '@id': at('/zoeken/'),
      url: at('/zoeken/'),
      name: 'Titel',
      description: 'Omschrijving.',
      image: at('/deelbeelden/zoeken.png'),
      inLanguage: 'nl',
      datePublished: '2026-11-22',
      version: '1.0.0',
      license: at('/licentie'),
      isAccessibleForFree: true,
      isPartOf: all,
      publisher: { '@type': 'Organization', name: 'Uitgever' },
    });
  });

  test('the same to who shares it, and to a library', () => {
    const { shareTags, dublinCore } = page('/stappenplan/een/');
    expect(Object.fromEntries(shareTags)).toEqual({
      'og:type': 'article',
      'og:url': at('/stappenplan/een/'),
      'og:title': 'Titel van een',
      'og:description': 'Omschrijving.',
      'og:site_name': 'Handleiding',
      'og:locale': 'nl_NL',
      'og:image': at('/deelbeelden/stappenplan/een.png'),
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Stap 1. Titel van een. Handleiding.',
    });
    expect(Object.fromEntries(dublinCore)).toEqual({
      'DC.title': 'Titel van een',
      'DC.description': 'Omschrijving.',
      'DC.identifier': at('/stappenplan/een/'),
      'DC.language': 'nl',
      'DC.date': '2026-11-22',
      'DC.rights': at('/licentie'),
      'DC.publisher': 'Uitgever',
    });
    expect(Object.fromEntries(page('/').shareTags)['og:type']).toBe('website');
  });

  test('the way to it, when it has one', () => {
    const crumbs = [{ titel: 'Start', adres: '/' }];
    expect(graph('/vragen/', { crumbs })[1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Start', item: at('/') },
        { '@type': 'ListItem', position: 2, name: 'Titel', item: at('/vragen/') },
      ],
    });
    expect(graph('/vragen/')).toHaveLength(1);
  });
});

describe('what a page is', () => {
  test.each<[string, Thing]>([
    [
      '/',
      {
        '@type': 'WebSite',
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${at('/zoeken/')}?q={q}` },
          'query-input': 'required name=q',
        },
      },
    ],
    ['/downloads/', { '@type': 'WebPage', isPartOf: all }],
    [
      '/stappenplan/',
      {
        '@type': 'HowTo',
        isPartOf: all,
        step: [{ '@type': 'HowToStep', position: 1, name: 'Titel van een', url: at('/stappenplan/een/') }],
      },
    ],
    [
      '/leerlijn/',
      {
        '@type': 'Course',
        isPartOf: all,
        syllabusSections: [
          {
            '@type': 'Syllabus',
            position: 1,
            timeRequired: 'PT45M',
            name: 'Titel van start',
            url: at('/leerlijn/start/'),
          },
        ],
      },
    ],
    [
      '/begrippen/',
      {
        '@type': 'DefinedTermSet',
        isPartOf: all,
        hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'Directe lijn', url: at('/begrippen/lijn/') }],
      },
    ],
    [
      '/vragen/',
      {
        '@type': 'FAQPage',
        isPartOf: all,
        mainEntity: [
          {
            '@type': 'Question',
            acceptedAnswer: { '@type': 'Answer', text: 'Daarom.' },
            name: 'Waarom?',
            url: at('/vragen/waarom/'),
          },
        ],
      },
    ],
    [
      '/themas/',
      {
        '@type': 'CollectionPage',
        isPartOf: all,
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Titel van vog', url: at('/themas/vog/') },
          ],
        },
      },
    ],
    ['/bronnen/', { '@type': 'CollectionPage', isPartOf: all }],
  ])('%s', (address, thing) => {
    expect(own(address)).toEqual(thing);
  });

  test('is for an entry what its kind is, with when it was gone through and what it rests on', () => {
    const reviewed = (address: string) => ({
      mainEntityOfPage: { '@type': 'WebPage', '@id': at(address), lastReviewed: '2026-11-22' },
    });
    expect(own('/stappenplan/een/')).toEqual({
      '@type': 'Article',
      headline: 'Titel van een',
      position: 1,
      isPartOf: { '@id': at('/stappenplan/') },
      dateModified: '2026-03-04',
      citation: [{ '@id': at('/bronnen/#krant') }],
      ...reviewed('/stappenplan/een/'),
    });
    expect(own('/leerlijn/start/')).toEqual({
      '@type': 'LearningResource',
      learningResourceType: 'bijeenkomst',
      position: 1,
      timeRequired: 'PT45M',
      teaches: ['Je kunt het.'],
      isPartOf: { '@id': at('/leerlijn/') },
      ...reviewed('/leerlijn/start/'),
    });
    expect(own('/themas/vog/')).toEqual({
      '@type': 'Article',
      headline: 'Titel van vog',
      isPartOf: all,
      ...reviewed('/themas/vog/'),
    });
    expect(own('/sjablonen/brief/')).toEqual({
      '@type': 'DigitalDocument',
      isPartOf: all,
      ...reviewed('/sjablonen/brief/'),
    });
    expect(own('/vragen/waarom/')).toMatchObject({
      '@type': 'Question',
      isPartOf: { '@id': at('/vragen/') },
    });
    expect(own('/begrippen/lijn/')).not.toHaveProperty('alternateName');
  });
});

test('a page tells in which other forms it is there', () => {
  const shapes = (address: string) => page(address).shapes.map(({ address: file, type }) => [file, type]);
  expect(shapes('/stappenplan/een/')).toEqual([
    ['/stappenplan/een/index.md', 'text/markdown'],
    ['/feed.xml', 'application/atom+xml'],
  ]);
  expect(shapes('/')).toEqual([
    ['/index.md', 'text/markdown'],
    ['/feed.xml', 'application/atom+xml'],
  ]);
});
