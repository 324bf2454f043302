import { wordsOf, type Kind } from '../kind.ts';
import { portretSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A real person near the network. */
export const portret = {
  get folder() {
    return partName('portret').map;
  },
  schema: portretSchema,
  get words() {
    return wordsOf(partName('portret'));
  },
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
