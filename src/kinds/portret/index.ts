import type { Kind } from '../kind.ts';
import { portretSchema } from './schema.ts';

/** A real person near the network. */
export const portret = {
  folder: 'portretten',
  schema: portretSchema,
  words: { one: 'portret', more: 'portretten', article: 'Het' },
  family: 'zien',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'foot', at: 10 },
  home: 80,
  book: 40,
  bookOfItsOwn: false,
  short: 'all',
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: false,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 55,
  title: ({ titel: title }) => title,
  facts: ({ plaats: position }) => (position ? [position] : []),
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  formats: () => [],
} as const satisfies Kind<typeof portretSchema>;
