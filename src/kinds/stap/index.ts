import { nl } from '../../text/nl.ts';
import type { Kind } from '../kind.ts';
import { duurTekst } from './duration.ts';
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
  series: true,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'HowTo' },
  minReadability: 50,
  title: ({ titel }) => titel,
  order: ({ nummer }) => nummer,
  number: ({ nummer }) => ({ value: nummer, label: nl.stap.nummer(nummer) }),
  facts: ({ nummer, doorlooptijd }) => [nl.stap.nummer(nummer), duurTekst(doorlooptijd)],
  searchWords: ({ zoekwoorden }) => zoekwoorden,
  formats: () => ['pdf', 'docx', 'odt'],
} as const satisfies Kind<typeof stapSchema>;
