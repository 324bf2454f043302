import { capitalise } from '../../text/format/capitalise.ts';
import { nl } from '../../text/nl.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { begripSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A term of the field, explained. */
export const begrip = {
  get folder() {
    return partName('begrip').map;
  },
  schema: begripSchema,
  get words() {
    return wordsOf(partName('begrip'));
  },
  family: 'weten',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 70 },
  home: 70,
  book: 90,
  bookOfItsOwn: false,
  short: false,
  series: false,
  summary: 'uitleg',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'DefinedTerm', all: 'DefinedTermSet' },
  minReadability: 50,
  title: ({ voorkeursterm: preferredTerm }) => capitalise(preferredTerm),
  facts: ({ ookGenoemd: alsoMentioned }) =>
    alsoMentioned.length > 0 ? [`${nl.sections['ook-genoemd']}: ${alsoMentioned.join(', ')}`] : [],
  searchWords: ({ meervoud: plural, ookGenoemd: alsoMentioned, zoekwoorden: searchWords }) => [
    ...(plural ? [plural] : []),
    ...alsoMentioned,
    ...searchWords,
  ],
  formats: () => [],
} as const satisfies Kind<typeof begripSchema>;
