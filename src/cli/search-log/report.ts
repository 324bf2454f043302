import { enumeration } from '../../text/format/enumeration.ts';
import type { Replayed, ReplayedLog } from './replay.ts';

/** So many of each list are told; the rest is counted. */
const TOLD = 40;

/**
 * What visitors asked and did not find, in Dutch, for who looks after the search.
 * @param name the content folder, as the terminal names it
 */
export function searchLogReport(log: ReplayedLog, name: string): string {
  const { asked, questions, nothing, little, mended, help } = log;
  const well = questions - nothing.length - little.length - mended.length - help.questions;
  const lists = [
    list('Niets gevonden', nothing, ({ like }) =>
      like.length > 0
        ? `lijkt op ${enumeration(like.map(quoted))}: zet het bij de zoekwoorden van die pagina, of bij woorden in ${name}/zoeken.yaml`
        : 'niets lijkt erop: gaat de handleiding hierover? Anders is dit een onderwerp dat ontbreekt',
    ),
    list('Maar voor een deel gevonden', little, ({ unknown, best }) => {
      const words = enumeration(unknown.map(quoted));
      const misses = `${words} ${unknown.length === 1 ? 'staat' : 'staan'} niet in de handleiding`;
      return best
        ? `${misses}; bovenaan stond ${best.title}. Past dat? Zet het woord dan bij zoekwoorden in ${name}/${best.file}`
        : misses;
    }),
    list('Gelezen als een ander woord', mended, ({ mended: read = '', best }) =>
      best
        ? `gelezen als ${quoted(read)}; bovenaan stond ${best.title}. Klopt dat niet? Zet het woord bij zoekwoorden van de goede pagina`
        : `gelezen als ${quoted(read)}`,
    ),
  ];
  return [
    `${times(asked)} gezocht, met ${questions} verschillende ${questions === 1 ? 'vraag' : 'vragen'}.`,
    ...lists.flat(),
    ...(help.asked > 0
      ? ['', `${times(help.asked)} stond er hulp boven de resultaten. Die vragen noemen wij hier niet.`]
      : []),
    '',
    `Bij ${well} ${well === 1 ? 'vraag' : 'vragen'} kende de handleiding elk woord dat ertoe doet.`,
    'In een vraag kan een naam of een nummer staan. Bewaar deze lijst niet, en verstuur haar niet.',
  ].join('\n');
}

function list(title: string, all: readonly Replayed[], advice: (one: Replayed) => string): string[] {
  if (all.length === 0) return [];
  const left = all.length - TOLD;
  return [
    '',
    `${title} (${all.length})`,
    ...all
      .slice(0, TOLD)
      .flatMap((one) => [`  ${String(one.times).padStart(4)} × ${one.question}`, `         ${advice(one)}.`]),
    ...(left > 0 ? [`  en nog ${left} die minder vaak gevraagd zijn.`] : []),
  ];
}

const quoted = (word: string): string => `«${word}»`;
const times = (count: number): string => `${count} keer`;
