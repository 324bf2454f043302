import { overviewOf } from '../../handbook/address.ts';
import { kinds } from '../../kinds/index.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { feeds } from '../../text/outputs/feeds.ts';
import { utf8, type RegistryOutput } from './output.ts';
import { media } from '../files/media-types.ts';
import { whole, wholeOf } from './subjects.ts';

/** What copies are compared with. */
const SUMS = '/downloads/SHA256SUMS';

/** The content as data, and the calendars. Pages name their data in this order. */
export const data: readonly RegistryOutput[] = [
  {
    get path() {
      return `/${kinds.begrip.folder}.jsonld`;
    },
    for: wholeOf('begrip'),
    weight: 'light',
    offered: { format: 'jsonld', group: 'gegevens', line: 'begrippen' },
    alternate: () => ({ title: feeds.openData.begrippen, of: { under: overviewOf('begrip') } }),
    openData: 'begrippen',
    make: async (handbook) => utf8((await import('../json/begrippen.ts')).begrippenJsonLd(handbook)),
  },
  {
    get path() {
      return `/${kinds.praktijk.folder}.csv`;
    },
    for: wholeOf('praktijk'),
    weight: 'light',
    offered: {
      format: 'csv',
      group: 'gegevens',
      line: 'praktijken',
      along: { soort: 'praktijk', name: downloads.allPraktijken(downloads.formats.csv) },
    },
    alternate: () => ({ title: feeds.openData.praktijkenCsv, of: { page: overviewOf('praktijk') } }),
    openData: 'praktijkenCsv',
    make: async (handbook) => utf8((await import('../csv/index.ts')).praktijkenCsv(handbook)),
  },
  {
    get path() {
      return `/${kinds.praktijk.folder}.json`;
    },
    for: wholeOf('praktijk'),
    weight: 'light',
    offered: { format: 'json', group: 'gegevens', line: 'praktijken' },
    alternate: () => ({ title: feeds.openData.praktijkenJson, of: { page: overviewOf('praktijk') } }),
    openData: 'praktijkenJson',
    make: async (handbook) => utf8((await import('../json/praktijken.ts')).praktijkenJson(handbook)),
  },
  {
    path: '/handboek.json',
    for: whole,
    weight: 'light',
    offered: { format: 'json', group: 'gegevens', line: 'handboek' },
    openData: 'handboek',
    make: async (handbook) => utf8((await import('../json/index.ts')).handbookJson(handbook)),
  },
  {
    get path() {
      return `/${kinds.stap.folder}.ics`;
    },
    for: wholeOf('stap'),
    weight: 'light',
    offered: {
      format: 'ics',
      group: 'agenda',
      line: 'stappenplan',
      along: {
        soort: 'stap',
        get name() {
          return downloads.calendarOf.stap;
        },
      },
    },
    make: async (handbook, { path }) =>
      utf8((await import('../calendar/index.ts')).stappenplanIcs(handbook, path)),
  },
  {
    get path() {
      return `/${kinds.module.folder}.ics`;
    },
    for: wholeOf('module'),
    weight: 'light',
    offered: {
      format: 'ics',
      group: 'agenda',
      line: 'leerlijn',
      along: {
        soort: 'module',
        get name() {
          return downloads.calendarOf.module;
        },
      },
    },
    make: async (handbook, { path }) =>
      utf8((await import('../calendar/index.ts')).leerlijnIcs(handbook, path)),
  },
  {
    path: SUMS,
    type: media.txt,
    for: whole,
    // Of what it tells the fingerprint of, all must be there.
    weight: 'last',
    offered: { format: 'txt', group: 'gegevens', line: 'controlegetallen' },
    make: async ({ files }, _file, { made }) => {
      if (!made) throw new Error('Fingerprints are taken of files that are made; none were given.');
      const { sha256Sums } = await import('../checksums/index.ts');
      const offered = files.filter(({ offered, path }) => offered && path !== SUMS);
      return utf8(await sha256Sums(offered.map(({ path }) => path).sort(), '/downloads/', made));
    },
  },
];
