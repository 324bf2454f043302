import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { themaSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A condition that plays in several steps: insurance, privacy, money. */
export const thema = {
  get folder() {
    return partName('thema').map;
  },
  schema: themaSchema,
  get words() {
    return wordsOf(partName('thema'));
  },
  family: 'weten',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 50 },
  home: 50,
  book: 60,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 45,
  title: ({ titel: title }) => title,
  order: (_, { id, themas }) => themas.indexOf(id),
  facts: ({ peildatum }) => [nl.peildatum(dateText(peildatum))],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  searchFilters: (_, id) => [`thema:${id}`],
  formats: () => [],
} as const satisfies Kind<typeof themaSchema>;
