import { matchesIn } from '../../document/language/matches.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { nodesOf } from './texts.ts';

/** After these words «u» is the one who has; in «wie van u heeft» and «wie heeft u geholpen» it need not be. */
const CONJUNCTIONS = anyCase(
  'als wanneer omdat zodat zodra voordat nadat totdat doordat terwijl indien tenzij hoewel mits zolang waar waarvan waarvoor waarmee hoe hoeveel waarom',
);
const OPENINGS = anyCase(
  'dan daarom daarmee daarna daarvoor daarbij nu soms vaak meestal misschien waarschijnlijk waarom hoe wanneer',
);
/** Words between «u» and its verb, up to a comma: none that may bring a subject of its own. */
const BETWEEN = String.raw`(?:\s(?!(?:die|dat|wie|wat|of|als|hoe|en|maar|waar\p{L}*)\s)[\p{L}-]+){1,4}`;

const patternOf = (verb: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:U\s${verb}|${upper(verb)}\su|(?:${CONJUNCTIONS})\su\s${verb}|(?:${OPENINGS})\s${verb}\su|(?:${CONJUNCTIONS})\su${BETWEEN}\s${verb}(?=\s*[,.;:?!]))(?![\p{L}\p{N}-])`,
    'gu',
  );
const FORMS = ['hebt', 'heeft'].map((verb) => ({ verb, pattern: patternOf(verb) }));

/**
 * `u hebt` and `u heeft` are both right Dutch, and a handbook uses one: where both stand, the one that it uses least is told.
 * As often, that is «u heeft», which is also said of somebody else.
 */
export function checkUForm(handbook: Handbook): Finding[] {
  const found = nodesOf(handbook, 'text').flatMap(({ file, path, node }) =>
    FORMS.filter(({ verb }) => node.value.toLowerCase().includes(verb)).flatMap(({ verb, pattern }) =>
      matchesIn(node.value, pattern).map(({ 0: words, index }) => ({
        verb,
        words: words.replace(/\s+/g, ' '),
        here: { bestand: file, path, plek: node.plek, binnen: { tekst: node.value, index } },
      })),
    ),
  );
  const count = (verb: string) => found.filter((one) => one.verb === verb).length;
  const [used, other] = count('hebt') >= count('heeft') ? ['hebt', 'heeft'] : ['heeft', 'hebt'];
  if (count(used) === 0) return [];
  return found
    .filter(({ verb }) => verb === other)
    .map(({ words, here }) => ({
      ...here,
      rule: 'u-hebt-heeft',
      message: `«${words}»: elders in deze handleiding staat «u ${used}».`,
      hint: `Schrijf hier «${used}» in plaats van «${other}».`,
    }));
}

function anyCase(words: string): string {
  return words
    .split(' ')
    .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
    .join('|');
}

function upper(word: string): string {
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}
