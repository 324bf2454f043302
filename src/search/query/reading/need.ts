import { LONGEST } from './query.ts';
import { TypedWords, wordsIn, type Typed } from './typed.ts';
import { equal } from './words.ts';

/** Which questions ask for help, as `content/zoeken.yaml` says it. */
export interface NeedRules {
  woordgroepen: Readonly<Record<string, readonly string[]>>;
  /** Words that look like a slip of a word of need, and are none. */
  gewoneWoorden?: readonly string[];
  /** How a common word is written too, in dialect or in haste: `gin` for `geen`, `kwil` for `ik wil`. */
  schrijfwijzen?: Readonly<Record<string, string>>;
  /** `vangnet`: only asked when no other place is found. */
  regels: readonly {
    plek: string;
    regels: readonly string[];
    behalve: readonly string[];
    vangnet?: boolean | undefined;
  }[];
}

type Test = (question: Typed) => boolean;

/**
 * Makes the function that reads a question for need.
 * @returns per question the places that help, by their ids, in the order of the rules; none for most questions
 * Example: `ik wil dood` → `['zelfdoding']`.
 */
export function makeNeed({
  woordgroepen: groups,
  gewoneWoorden: common = [],
  schrijfwijzen: others = {},
  regels: lines,
}: NeedRules): (question: string) => string[] {
  const typed = new TypedWords(
    { common, others },
    [...Object.values(groups).flat(), ...lines.flatMap(({ regels: rules }) => rules)].join(' '),
  );
  // The same group, and the same part, stands in many rules: it is read once, and asked once a question.
  const parts = new Map<string, Test>();
  const testOf = (key: string, make: () => Test): Test => {
    const test = parts.get(key) ?? once(later(make));
    parts.set(key, test);
    return test;
  };
  const partTest = (part: string): Test =>
    testOf(part, () => {
      const choices = part.match(CHOICE) ?? [];
      const tests = [
        anyOf(
          choices.filter((choice) => !GROUP.test(choice)),
          typed.begins,
        ),
        ...namesIn(choices).map((name) => testOf(`<${name}`, () => anyOf(groups[name] ?? [], typed.begins))),
      ];
      return (question) => tests.some((test) => test(question));
    });
  const places = lines.map(({ plek: place, regels: rules, behalve: except, vangnet: last = false }) => {
    const tests = rules.map((rule) => ruleTest(rule, partTest));
    const unless = later(() =>
      anyOf(
        [
          ...except.filter((choice) => !GROUP.test(choice)),
          ...namesIn(except).flatMap((name) => groups[name] ?? []),
        ],
        (word, start) => word.startsWith(start),
      ),
    );
    // What keeps help away must be typed as such: `collega` is no `college`.
    const asks: Test = (question) =>
      tests.some((test) => test(question)) && !unless(question.map((words) => words.slice(0, 1)));
    return { place, last, asks };
  });
  return (question) => {
    const words = typed.read(question.slice(0, LONGEST));
    const found = (inLast: boolean) =>
      unique(places.filter(({ last, asks }) => last === inLast && asks(words)).map(({ place }) => place));
    const first = found(false);
    return first.length > 0 ? first : found(true);
  };
}

const unique = (places: readonly string[]): string[] => [...new Set(places)];

/** A test that is made when it is first asked: most are not, as the part before them fails. */
function later(make: () => Test): Test {
  let test: Test | undefined;
  return (question) => (test ??= make())(question);
}

/** A test that remembers what it said of the last question. */
function once(test: Test): Test {
  let last: Typed | undefined;
  let answer = false;
  return (question) => {
    if (question !== last) [last, answer] = [question, test(question)];
    return answer;
  };
}

/** One of the words that will do: words between quotes, the words of groups, or a word. */
const CHOICE = /"[^"]*"|<[^>]*>|[^\s="<|]+/g;
/** Choices with bars between them. */
const PARTS = new RegExp(`(?:${CHOICE.source})(?:\\|(?:${CHOICE.source}))*`, 'g');
const GROUP = /^<(.*)>$/;

/** The groups whose words will do. */
const namesIn = (choices: readonly string[]): string[] =>
  choices.flatMap((choice) => GROUP.exec(choice)?.[1]?.split('|') ?? []);

/** A rule as a test: every part of it stands somewhere in the question, or is all of it when it begins with `=`. */
function ruleTest(rule: string, partTest: (part: string) => Test): Test {
  const parts = (rule.match(PARTS) ?? []).map(partTest);
  if (rule.startsWith('='))
    return (question) =>
      question.length === parts.length && parts.every((part, i) => part(question.slice(i, i + 1)));
  return (question) => parts.every((part) => part(question));
}

/** Whether a question has any of these: a word, a beginning, an end, or words in a row. */
function anyOf(choices: readonly string[], begins: TypedWords['begins']): Test {
  const [words, starts, ends, rows] = [new Set<string>(), [] as string[], [] as string[], [] as Row[]];
  for (const choice of choices)
    if (choice.endsWith('*')) starts.push(equal(choice.slice(0, -1)));
    else if (choice.startsWith('*')) ends.push(equal(choice.slice(1)));
    else {
      const row = wordsIn(choice);
      const [only] = row;
      if (row.length === 1 && only !== undefined && !choice.startsWith('^')) words.add(only);
      else rows.push({ row, first: choice.startsWith('^') });
    }
  return (question) =>
    question.some((meant) => meant.some((word) => words.has(word))) ||
    question.some(([word = '']) => starts.some((start) => begins(word, start))) ||
    question.some(([word = '']) => ends.some((end) => word.endsWith(end))) ||
    rows.some(({ row, first }) =>
      first ? isRow(question, 0, row) : question.some((_, i) => isRow(question, i, row)),
    );
}

/** Words that follow each other; at the beginning of the question when `first`. */
interface Row {
  row: readonly string[];
  first: boolean;
}

/** Whether these words stand in the question one after the other, from this one on. */
const isRow = (question: Typed, from: number, row: readonly string[]): boolean =>
  row.every((word, i) => question[from + i]?.includes(word));
