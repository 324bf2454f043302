import { matchesIn } from '../../document/language/matches.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { dateText } from '../../text/format/date.ts';
import type { Finding } from '../issue.ts';
import { plainFields } from '../words/plain-fields.ts';
import { nodesOf } from '../words/texts.ts';

/** Years from one to another, as texts name them: `van 2019 tot en met 2016`, `2019–2016`. */
const YEARS =
  /\b(?:van|vanaf|tussen|sinds)\s((?:1[5-9]|20)\d\d)\s(?:tot|tot en met|t\/m|en)\s((?:1[5-9]|20)\d\d)\b|(?<![\d-])((?:1[5-9]|20)\d\d)\s?[-–]\s?((?:1[5-9]|20)\d\d)(?![\d-])/giu;

/** Periods that end before they begin, and a source that was read before it was there. */
export function checkPeriods(handbook: Handbook): Finding[] {
  const words = [
    ...nodesOf(handbook, 'text').map(({ file, path, node }) => ({
      bestand: file,
      path,
      plek: node.plek,
      text: node.value,
    })),
    ...handbook.perSoort.praktijk.flatMap(({ bestand: file, data }) => [
      ...plainFields(file, data.cijfers, ['cijfers']),
    ]),
    ...plainFields('handleiding.yaml', handbook.teksten.tijdlijn, ['tijdlijn']),
  ];
  const years = words.flatMap(({ text, ...here }) =>
    matchesIn(text, YEARS).flatMap(({ 0: match, 1: a, 2: b, 3: c, 4: d, index }): Finding[] => {
      const [from, until] = [a ?? c ?? '', b ?? d ?? ''];
      return until < from
        ? [
            {
              ...here,
              rule: 'datum-volgorde',
              binnen: { tekst: text, index },
              message: `«${match.replace(/\s+/g, ' ')}» loopt terug in de tijd.`,
              hint: 'Schrijf het eerste jaar vooraan, en kijk of beide jaren goed getypt zijn.',
            },
          ]
        : [];
    }),
  );
  const read = handbook.perSoort.bron
    .filter(({ data: { datum: date, geraadpleegd: consulted } }) => {
      const { length } = consulted;
      return date !== 'z.d.' && date.slice(0, length) > consulted.slice(0, date.length);
    })
    .map(({ bestand: file, data }): Finding => ({
      rule: 'datum-volgorde',
      bestand: file,
      path: ['geraadpleegd'],
      message: `Deze bron is van ${dateText(data.datum)}, en gelezen in ${dateText(data.geraadpleegd)}: dat is eerder.`,
      hint: 'Kijk welke van de twee data een tikfout heeft.',
    }));
  return [...years, ...read];
}
