import { factsOf } from '../../text/languages.ts';
import type { Kind } from '../kind.ts';
import { sjabloon } from '../sjabloon/index.ts';
import { vertalingSchema } from './schema.ts';

/** What residents read of a template, in another language: a page and files below that template. */
export const vertaling = {
  folder: 'vertalingen',
  schema: vertalingSchema,
  words: { one: 'vertaling', more: 'vertalingen', article: 'De' },
  family: 'doen',
  file: '.mdx',
  atRoot: true,
  get under() {
    return `/${sjabloon.folder}/`;
  },
  otherLanguage: true,
  hasPage: true,
  reserved: [],
  menu: false,
  home: false,
  book: false,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: 'samenvatting',
  explained: false,
  inIndex: false,
  schemaOrg: { entry: 'DigitalDocument', all: 'CollectionPage' },
  minReadability: 0,
  title: ({ titel: title }) => title,
  order: (_, { id }) => id,
  facts: ({ taal: language }) => [factsOf(language)?.ownName ?? language],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  formats: () => ['docx', 'odt', 'pdf'],
} as const satisfies Kind<typeof vertalingSchema>;
