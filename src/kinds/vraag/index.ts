import { wordsOf, type Kind } from '../kind.ts';
import { vraagSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A question as a municipality asks it. */
export const vraag = {
  get folder() {
    return partName('vraag').map;
  },
  schema: vraagSchema,
  get words() {
    return wordsOf(partName('vraag'));
  },
  family: 'weten',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 60 },
  home: 60,
  book: 70,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Question', all: 'FAQPage' },
  minReadability: 50,
  title: ({ vraag }) => vraag,
  order: ({ volgorde: order }) => order,
  facts: () => [],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  searchFilters: ({ verderLezen: furtherReading }) => furtherReading.filter((to) => to.startsWith('thema:')),
  formats: () => [],
} as const satisfies Kind<typeof vraagSchema>;
