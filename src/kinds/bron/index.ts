import { wordsOf, type Kind } from '../kind.ts';
import { bronSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A source. It stands on the page of all sources, and at the foot of what rests on it. */
export const bron = {
  get folder() {
    return partName('bron').map;
  },
  schema: bronSchema,
  get words() {
    return wordsOf(partName('bron'));
  },
  family: 'weten',
  file: '.yaml',
  atRoot: false,
  hasPage: false,
  reserved: [],
  menu: { in: 'foot', at: 30 },
  home: false,
  book: false,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: false,
  explained: false,
  inIndex: false,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 0,
  title: ({ titel: title }) => title,
  facts: () => [],
  searchWords: () => [],
  formats: () => [],
} as const satisfies Kind<typeof bronSchema>;
