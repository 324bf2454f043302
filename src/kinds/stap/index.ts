import { nl } from '../../text/nl.ts';
import type { Kind } from '../kind.ts';
import { durationText } from './duration.ts';
import { stapSchema } from './schema.ts';

/** One of the steps with which a municipality builds a network. */
export const stap = {
  folder: 'stappenplan',
  schema: stapSchema,
  words: { one: 'stap', more: 'stappen', article: 'De' },
  family: 'doen',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 10 },
  home: 10,
  book: 10,
  bookOfItsOwn: true,
  short: ['doel-en-resultaat', 'wie-doet-wat', 'doorlooptijd', 'besluiten', 'checklist'],
  series: true,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'HowTo' },
  minReadability: 50,
  title: ({ titel: title }) => title,
  order: ({ nummer: number }) => number,
  number: ({ nummer: number }) => ({ value: number, label: nl.stap.nummer(number) }),
  facts: ({ nummer: number, doorlooptijd }) => [nl.stap.nummer(number), durationText(doorlooptijd)],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  formats: () => ['pdf', 'docx', 'odt'],
} as const satisfies Kind<typeof stapSchema>;
