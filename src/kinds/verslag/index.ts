import { dateText } from '../../text/format/date.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { verslagSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A report of a meeting. */
export const verslag = {
  get folder() {
    return partName('verslag').map;
  },
  schema: verslagSchema,
  get words() {
    return wordsOf(partName('verslag'));
  },
  family: 'zien',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'foot', at: 20 },
  home: 90,
  book: 50,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 50,
  title: ({ titel: title }) => title,
  // The newest report first; a report without a day comes last.
  order: ({ datum: date = '0' }) => -Number(date.replaceAll('-', '')),
  facts: ({ datum: date }) => (date ? [dateText(date)] : []),
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  formats: () => [],
} as const satisfies Kind<typeof verslagSchema>;
