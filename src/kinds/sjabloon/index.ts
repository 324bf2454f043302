import { nl } from '../../text/nl.ts';
import { wordsOf, type Kind } from '../kind.ts';
import { sjabloonSchema } from './schema.ts';
import { partName } from '../../text/part-name.ts';

/** A whole document, ready to fill in. */
export const sjabloon = {
  get folder() {
    return partName('sjabloon').map;
  },
  schema: sjabloonSchema,
  get words() {
    return wordsOf(partName('sjabloon'));
  },
  family: 'doen',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  reserved: [],
  menu: { in: 'main', at: 40 },
  home: 40,
  book: 80,
  bookOfItsOwn: true,
  short: false,
  series: false,
  summary: 'samenvatting',
  explained: false,
  inIndex: true,
  schemaOrg: { entry: 'DigitalDocument', all: 'CollectionPage' },
  minReadability: 50,
  title: ({ titel: title }) => title,
  order: ({ volgorde: order }) => order,
  facts: ({ voorWie: forWho }) => [`${nl.sjabloon.forWho}: ${forWho}`],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  // A template is a sheet to calculate or count with too, when it says so.
  formats: ({ blad: sheet, vertaalDelen: forResidents }) => [
    ...(forResidents.length > 0 ? (['docx', 'odt', 'pdf'] as const) : (['docx', 'odt'] as const)),
    ...(sheet ? (['xlsx', 'ods'] as const) : []),
  ],
} as const satisfies Kind<typeof sjabloonSchema>;
