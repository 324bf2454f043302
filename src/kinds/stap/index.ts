import { nl } from '../../text/nl.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { durationText } from './duration.ts';
import { stapSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** One of the steps with which a municipality builds a network. */
export const stap = {
  get folder() {
    return partName('stap').map;
  },
  schema: stapSchema,
  get words() {
    return wordsOf(partName('stap'));
  },
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
