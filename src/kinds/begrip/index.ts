import { kapitaal } from '../../text/kapitaal.ts';
import { nl } from '../../text/nl.ts';
import type { Kind } from '../kind.ts';
import { begripSchema } from './schema.ts';

/** A term of the field, explained. */
export const begrip = {
  folder: 'begrippen',
  schema: begripSchema,
  words: { one: 'begrip', more: 'begrippen', article: 'Het' },
  family: 'weten',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 70 },
  home: 70,
  book: 90,
  bookOfItsOwn: false,
  series: false,
  summary: 'uitleg',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'DefinedTerm', all: 'DefinedTermSet' },
  minReadability: 50,
  title: ({ voorkeursterm }) => kapitaal(voorkeursterm),
  facts: ({ ookGenoemd }) =>
    ookGenoemd.length > 0 ? [`${nl.secties['ook-genoemd']}: ${ookGenoemd.join(', ')}`] : [],
  searchWords: ({ meervoud, ookGenoemd, zoekwoorden }) => [
    ...(meervoud ? [meervoud] : []),
    ...ookGenoemd,
    ...zoekwoorden,
  ],
  formats: () => [],
} as const satisfies Kind<typeof begripSchema>;
