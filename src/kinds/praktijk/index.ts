import { nl } from '../../text/nl.ts';
import type { Kind } from '../kind.ts';
import { praktijkSchema } from './schema.ts';

/** An example from which others can learn. */
export const praktijk = {
  folder: 'praktijken',
  schema: praktijkSchema,
  words: { one: 'praktijk', more: 'praktijken', article: 'De' },
  family: 'zien',
  file: '.mdx',
  atRoot: false,
  hasPage: true,
  // `praktijken/thema/` is the first part of a filter page.
  reserved: ['vergelijken', 'gemeente', 'thema', 'doelgroep', 'aanpak', 'onderbouwing', 'status'],
  menu: { in: 'main', at: 30 },
  home: 30,
  book: 30,
  bookOfItsOwn: true,
  short: ['opbrengst', 'beperkingen'],
  series: false,
  summary: 'samenvatting',
  explained: true,
  inIndex: true,
  schemaOrg: { entry: 'Article', all: 'CollectionPage' },
  minReadability: 50,
  title: ({ titel: title }) => title,
  facts: ({ gemeenten, aanpak: approach, onderbouwing: grounds, status }, nameIn) => [
    gemeenten.join(', '),
    nameIn('aanpakken', approach),
    `${nl.praktijk.grounds}: ${nl.praktijk.level[grounds.niveau]}`,
    `${nl.praktijk.status}: ${nl.praktijk.statusValue[status.waarde]}`,
  ],
  searchWords: ({ zoekwoorden: searchWords }) => searchWords,
  searchFilters: ({ gemeenten }) => gemeenten.map((name) => `gemeente:${name}`),
  formats: () => [],
} as const satisfies Kind<typeof praktijkSchema>;
