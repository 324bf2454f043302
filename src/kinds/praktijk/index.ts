import { nl } from '../../text/nl.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { praktijkSchema } from './schema.ts';
import { slug } from '../../document/language/slug.ts';
import { partName } from '../../text/part-name.ts';
import { subject } from '../../text/subject.ts';

/** An example from which others can learn. */
export const praktijk = {
  get folder() {
    return partName('praktijk').map;
  },
  schema: praktijkSchema,
  get words() {
    return wordsOf(partName('praktijk'));
  },
  family: 'zien',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  // `praktijken/thema/` is the first part of a filter page.
  get reserved() {
    const place = slug(subject().plaats.enkel);
    return ['vergelijken', place, 'thema', 'doelgroep', 'aanpak', 'onderbouwing', 'status'];
  },
  menu: { in: 'main', at: 30 },
  home: 30,
  book: 30,
  bookOfItsOwn: true,
  short: ['opbrengst', 'beperkingen'],
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 50,
  title: ({ titel: title }) => title,
  facts: ({ gemeenten, aanpak: approach, onderbouwing: grounds, status }, nameIn) => [
    gemeenten.join(', '),
    nameIn('aanpakken', approach),
    `${nl.praktijk.grounds}: ${nl.praktijk.level[grounds.niveau]}`,
    `${nl.praktijk.status}: ${nl.praktijk.statusValue[status.waarde]}`,
  ],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  searchFilters: ({ gemeenten }) => gemeenten.map((name) => `gemeente:${name}`),
  formats: () => [],
} as const satisfies Kind<typeof praktijkSchema>;
