import type { Sjabloon } from '../../kinds/sjabloon/schema.ts';
import { dateText } from '../../text/format/date.ts';
import { euroText, numberText } from '../../text/format/number.ts';
import type { ForSjabloon } from '../for-sjabloon.ts';
import { forXml } from '../../text/pages/xml-signs.ts';
import { numberOf } from '../../text/format/read-number.ts';
import { isDate } from '../../planner/calendar/date.ts';
import { own } from '../../document/own.ts';

/** What somebody fills in: a text, a day, a number, a choice. */
export type Input = Sjabloon['velden'][number]['invoer'];

/** A field of a template, as the page asks it. */
export interface VraagField {
  id: string;
  label: string;
  invoer: Input;
  opties: readonly string[];
  verplicht: boolean;
  hulp?: string;
  /** From which other fields the page computes it: their sum, or a percentage of that. */
  reken?: { som: readonly string[]; percentage?: string | undefined } | undefined;
  /** What of a visitor's plan belongs in it. */
  uitPlan?: keyof ForSjabloon;
}

/** What somebody filled in: a text as typed, `2027-01-04` for a day, `ja` for a tick, a list for several choices. */
export type Answer = string | string[];
export type Answers = Record<string, Answer>;

/** A signature is set on paper. */
export const isTypable = ({ invoer: input }: VraagField): boolean => input !== 'handtekening';

/**
 * Answers as a browser kept them; `undefined` when that is no answers at all. An answer to a field that the
 * template no longer has is kept: a later version may have it again.
 */
export function readAnswers(text: string): Answers | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isAnswer = (value: unknown): value is Answer =>
    typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string'));
  const { antwoorden: answers } = (read ?? {}) as { antwoorden?: unknown };
  if (answers === null || typeof answers !== 'object' || Array.isArray(answers)) return undefined;
  const entries: [string, unknown][] = Object.entries(answers);
  if (!entries.every((entry): entry is [string, Answer] => isAnswer(entry[1]))) return undefined;
  return Object.fromEntries(
    entries.map(([id, answer]) => [id, Array.isArray(answer) ? answer.map(forXml) : forXml(answer)]),
  );
}

/** The other way. The number is the form of what is kept. */
export const writeAnswers = (answers: Answers): string => JSON.stringify({ versie: 1, antwoorden: answers });

/**
 * The answers with what the plan knows in the fields that ask for it. What somebody filled in or emptied here
 * goes before the plan.
 */
export function withPlan(
  fields: readonly VraagField[],
  answers: Answers,
  plan: ForSjabloon | undefined,
): Answers {
  const fromPlan = fields.flatMap(({ id, uitPlan: fromPlan }) => {
    const value = fromPlan && plan?.[fromPlan];
    return value ? [[id, value] as const] : [];
  });
  return { ...Object.fromEntries(fromPlan), ...answers };
}

export const answerIsEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined || answer.length === 0 || (typeof answer === 'string' && answer.trim() === '');

/** How many fields have an answer. */
export const filledIn = (fields: readonly VraagField[], answers: Answers): number =>
  fields.filter((field) => isTypable(field) && !answerIsEmpty(own(answers, field.id))).length;

/** The days that an answer may be: a day of birth too, and no year that is still being typed, as 0002. */
const [FIRST, LAST] = ['1900-01-01', '2099-12-31'];

/** More than this is no number that anybody means, and sums of it are no longer exact. */
const MOST = 1e12;

/** Whether an answer is what its field asks for. Only numbers and days can be something else; no number is below nothing. */
export function answerFits(
  { invoer: input }: Pick<VraagField, 'invoer'>,
  answer: Answer | undefined,
): boolean {
  if (answer === undefined || Array.isArray(answer) || answerIsEmpty(answer)) return true;
  if (input === 'datum') return isDate(answer) && answer >= FIRST && answer <= LAST;
  if (input !== 'getal' && input !== 'bedrag') return true;
  const number = numberOf(answer);
  return number !== undefined && number >= 0 && number <= MOST;
}

/**
 * An answer as the writers of documents take it: a day stays a day, a tick a tick, and choices stand on lines of
 * their own, so that Word can offer each as what it is.
 */
export function pieceValue(field: VraagField, answer: Answer | undefined): string {
  if (answer === undefined || answerIsEmpty(answer)) return '';
  if (Array.isArray(answer)) return answer.join('\n');
  return field.invoer === 'datum' || field.invoer === 'vinkje' ? answer : answerText(field, answer);
}

/** An answer as the document on the page says it; empty without one. Example: `2027-01-04` → `4 januari 2027`. */
export function answerText({ invoer: input, label }: VraagField, answer: Answer | undefined): string {
  if (answer === undefined || answerIsEmpty(answer)) return '';
  if (Array.isArray(answer)) return answer.join(', ');
  const number = input === 'getal' || input === 'bedrag' ? numberOf(answer) : undefined;
  if (number !== undefined) return input === 'bedrag' ? euroText(number) : numberText(number);
  if (input === 'datum') return dateText(answer);
  return input === 'vinkje' ? `☒ ${label}` : answer.trim();
}
