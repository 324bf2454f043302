import { dateText } from '../format/date.ts';

/** What a page, and a file, says in Dutch of a translation. */
export const translationText = {
  machineTitle: 'Machinaal gemaakt, nog niet nagelezen',
  machine: (name: string) =>
    `Een machine maakte deze vertaling in het ${name}. Niemand die de taal goed spreekt, las haar na. Laat dat eerst doen.`,
  checkedTitle: 'Nagelezen',
  checked: (organisation: string, date: string) =>
    `${organisation} las deze vertaling na op ${dateText(date)}.`,
  changedTitle: 'De Nederlandse tekst is veranderd',
  changed: 'Deze alinea’s zijn anders dan toen de vertaling gemaakt werd. Laat ze opnieuw vertalen.',
  paragraph: {
    veranderd: (words: string) => `Veranderd. Nu staat er: “${words}”`,
    nieuw: (words: string) => `Nieuw, en nog niet vertaald: “${words}”`,
    weg: (words: string) => `In het Nederlands weggehaald: “${words}”`,
  },
  dutch: 'De Nederlandse brief, en hoe u hem gebruikt: ',
  fields: 'Vul wat tussen haken staat in de taal van de brief in: daar leest de ontvanger het in.',
  /** The last line of a file. */
  origin: (handbook: string, version: string, date: string) =>
    `${handbook}, versie ${version}, ${dateText(date)}.`,
  newest: 'Wat er veranderde sinds dit exemplaar:',
  machineShort: 'machinaal gemaakt, nog niet nagelezen.',
  checkedShort: (organisation: string) => `nagelezen door ${organisation}.`,
};
