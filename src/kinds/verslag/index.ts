import { datumTekst } from '../../text/datum.ts';
import type { Kind } from '../kind.ts';
import { verslagSchema } from './schema.ts';

/** A report of a meeting. */
export const verslag = {
  folder: 'verslagen',
  schema: verslagSchema,
  words: { one: 'verslag', more: 'verslagen', article: 'Het' },
  family: 'zien',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'foot', at: 20 },
  home: 90,
  book: 50,
  bookOfItsOwn: false,
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 50,
  title: ({ titel }) => titel,
  // The newest report first; a report without a day comes last.
  order: ({ datum = '0' }) => -Number(datum.replaceAll('-', '')),
  facts: ({ datum }) => (datum ? [datumTekst(datum)] : []),
  searchWords: ({ zoekwoorden }) => zoekwoorden,
  formats: () => [],
} as const satisfies Kind<typeof verslagSchema>;
