import type { Kind } from '../kind.ts';
import { pageSchema } from './schema.ts';

/** A page that stands by itself. It has no overview: each says itself where it stands in a menu. */
export const page = {
  folder: 'paginas',
  schema: pageSchema,
  words: { one: 'pagina', more: 'pagina’s', article: 'De' },
  family: 'doen',
  file: '.mdx',
  atRoot: true,
  hasPage: true,
  reserved: [
    // What the site makes itself.
    'zoeken',
    'downloads',
    'a-z',
    'plan',
    'pagefind',
    'meewerken/fouten',
    'meewerken/vormgeving',
    'toegankelijkheid/rapport',
    'beelden',
    '404',
    // Places in a book: its own parts, and the address of the home page.
    'start',
    'inhoud',
    'colofon',
    'trefwoorden',
    'register',
    'slot',
  ],
  menu: false,
  home: false,
  book: false,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 50,
  title: ({ titel: title }) => title,
  order: (_, { id }) => id,
  facts: () => [],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  formats: () => [],
} as const satisfies Kind<typeof pageSchema>;
