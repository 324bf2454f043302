import { nl } from '../../text/nl.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { moduleSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** One meeting of the leerlijn. */
export const module = {
  get folder() {
    return partName('module').map;
  },
  schema: moduleSchema,
  get words() {
    return wordsOf(partName('module'));
  },
  family: 'leren',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 20 },
  home: 20,
  book: 20,
  bookOfItsOwn: true,
  short: false,
  series: true,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'LearningResource', all: 'Course' },
  minReadability: 65,
  title: ({ titel: title }) => title,
  order: ({ volgorde: order }) => order,
  number: ({ volgorde: order }) => ({ value: order, label: nl.module.nummer(order) }),
  facts: ({ volgorde: order, duur: duration }) => [
    nl.module.nummer(order),
    nl.module.minutes(duration.minuten),
  ],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  papers: ({ werkbladen }) => [
    'deelnemers',
    ...(werkbladen.some(({ vorm: form }) => form === 'certificaat') ? (['certificaat'] as const) : []),
  ],
  formats: () => ['pdf', 'docx', 'odt', 'pptx'],
} as const satisfies Kind<typeof moduleSchema>;
