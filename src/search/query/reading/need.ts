import { distance } from '../../../document/language/nearest.ts';
import { equal, searchWordsIn } from './words.ts';

/** Which questions ask for help, as `content/zoeken.yaml` says it. */
export interface NeedRules {
  woordgroepen: Readonly<Record<string, readonly string[]>>;
  regels: readonly { plek: string; regels: readonly string[]; behalve: readonly string[] }[];
}

type Test = (words: readonly string[]) => boolean;

/** From this length a word may have one slip in it: shorter ones are too much like others. */
const SLIP_FROM = 7;

/**
 * Makes the function that reads a question for need.
 * @returns per question the places that help, by their ids, in the order of the rules; none for most questions
 * Example: `ik wil dood` → `['zelfdoding']`.
 */
export function makeNeed({ woordgroepen, regels: lines }: NeedRules): (question: string) => string[] {
  const places = lines.map(({ plek: place, regels: lines, behalve: except }) => {
    const unless = new Set(except.map(equal));
    const tests = lines.map((rule) => ruleTest(rule, woordgroepen));
    const asks: Test = (words) =>
      !words.some((word) => unless.has(word)) && tests.some((test) => test(words));
    return { place, asks };
  });
  return (question) => {
    const words = searchWordsIn(question.slice(0, 400)).map(({ word }) => word);
    return places.filter(({ asks }) => asks(words)).map(({ place }) => place);
  };
}

/** A rule as a test: every part of it stands somewhere in the question. */
function ruleTest(rule: string, groups: NeedRules['woordgroepen']): Test {
  if (rule.startsWith('=')) {
    const whole = searchWordsIn(rule).map(({ word }) => word);
    return (words) => words.length === whole.length && whole.every((word, i) => isLike(words[i] ?? '', word));
  }
  const parts = (rule.match(/"[^"]*"|<[^>]*>|\S+/g) ?? []).map((part) => {
    if (part.startsWith('<'))
      return anyOf(
        part
          .slice(1, -1)
          .split('|')
          .flatMap((name) => groups[name] ?? []),
      );
    return anyOf(part.startsWith('"') ? [part.slice(1, -1)] : part.split('|'));
  });
  return (words) => parts.every((part) => part(words));
}

function anyOf(choices: readonly string[]): Test {
  const tests = choices.map((choice): Test => {
    if (choice.endsWith('*')) {
      const start = equal(choice.slice(0, -1));
      return (words) => words.some((word) => word.startsWith(start));
    }
    const row = searchWordsIn(choice).map(({ word }) => word);
    return (words) => words.some((_, i) => row.every((word, j) => isLike(words[i + j] ?? '', word)));
  });
  return (words) => tests.some((test) => test(words));
}

const isLike = (typed: string, word: string): boolean =>
  typed === word ||
  (word.length >= SLIP_FROM &&
    typed[0] === word[0] &&
    Math.abs(typed.length - word.length) <= 1 &&
    distance(typed, word) === 1);
