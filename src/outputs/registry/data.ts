import { overzichtVan } from '../../model/adres.ts';
import { downloads } from '../../text/downloads.ts';
import { feeds } from '../../text/feeds.ts';
import { utf8, type Output } from './output.ts';
import { whole } from './subjects.ts';

/** The content as data, and the calendars. Pages name their data in this order. */
export const data: readonly Output[] = [
  {
    path: '/begrippen.jsonld',
    for: whole,
    weight: 'light',
    offered: { format: 'jsonld', group: 'gegevens', line: 'begrippen' },
    alternate: () => ({ title: feeds.openData.begrippen, of: { under: overzichtVan('begrip') } }),
    openData: 'begrippen',
    make: async (handbook) => utf8((await import('../json/begrippen.ts')).begrippenJsonLd(handbook)),
  },
  {
    path: '/praktijken.csv',
    for: whole,
    weight: 'light',
    offered: {
      format: 'csv',
      group: 'gegevens',
      line: 'praktijken',
      along: { soort: 'praktijk', name: downloads.allePraktijken(downloads.formaten.csv) },
    },
    alternate: () => ({ title: feeds.openData.praktijkenCsv, of: { page: overzichtVan('praktijk') } }),
    openData: 'praktijkenCsv',
    make: async (handbook) => utf8((await import('../csv/index.ts')).praktijkenCsv(handbook)),
  },
  {
    path: '/praktijken.json',
    for: whole,
    weight: 'light',
    offered: { format: 'json', group: 'gegevens', line: 'praktijken' },
    alternate: () => ({ title: feeds.openData.praktijkenJson, of: { page: overzichtVan('praktijk') } }),
    openData: 'praktijkenJson',
    make: async (handbook) => utf8((await import('../json/praktijken.ts')).praktijkenJson(handbook)),
  },
  {
    path: '/handboek.json',
    for: whole,
    weight: 'light',
    offered: { format: 'json', group: 'gegevens', line: 'handboek' },
    openData: 'handboek',
    make: async (handbook) => utf8((await import('../json/index.ts')).handboekJson(handbook)),
  },
  {
    path: '/stappenplan.ics',
    for: whole,
    weight: 'light',
    offered: {
      format: 'ics',
      group: 'agenda',
      line: 'stappenplan',
      along: { soort: 'stap', name: downloads.formaten.ics },
    },
    make: async (handbook, { path }) =>
      utf8((await import('../agenda/index.ts')).stappenplanIcs(handbook, path)),
  },
  {
    path: '/leerlijn.ics',
    for: whole,
    weight: 'light',
    offered: {
      format: 'ics',
      group: 'agenda',
      line: 'leerlijn',
      along: { soort: 'module', name: downloads.formaten.ics },
    },
    make: async (handbook, { path }) =>
      utf8((await import('../agenda/index.ts')).leerlijnIcs(handbook, path)),
  },
];
