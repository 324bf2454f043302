import { own } from '../../document/own.ts';
import { numberOf } from '../../text/format/read-number.ts';
import { answerFits, answerIsEmpty, type Answer, type Answers, type VraagField } from './answers.ts';

/** Answers with the sums in them. */
export interface Summed {
  answers: Answers;
  /** Per sum that cannot be made the labels of what is missing or no number. */
  open: Record<string, string[]>;
  /** Per sum that somebody typed over with another number: what it adds up to. */
  differs: Record<string, number>;
}

/**
 * Computes the fields that are sums of others. What nobody has to fill in counts for nothing; a sum of which a needed
 * part is missing, or that holds something else than a number, stays empty: half a total is a wrong one.
 * What somebody typed in the place of a sum stays, and is told apart when it is another number.
 * @param fields a sum may be part of a later one
 */
export function withSums(fields: readonly VraagField[], answers: Answers): Summed {
  const onId = new Map(fields.map((field) => [field.id, field]));
  const open: Summed['open'] = {};
  const differs: Summed['differs'] = {};
  let nu = answers;
  for (const { id, reken: sum } of fields) {
    if (!sum) continue;
    const { som: parts, percentage } = sum;
    const missing = [...parts, ...(percentage === undefined ? [] : [percentage])].flatMap((part) => {
      const field = onId.get(part);
      return field && valueOf(field, nu) === undefined ? [field.label] : [];
    });
    if (missing.length > 0) open[id] = missing;
    const numberAt = (part: string) => {
      const field = onId.get(part);
      return (field && valueOf(field, nu)) ?? 0;
    };
    const whole = parts.reduce((total, part) => total + numberAt(part), 0);
    const part = percentage === undefined ? 1 : numberAt(percentage) / 100;
    const given = own(nu, id);
    if (answerIsEmpty(given)) nu = { ...nu, [id]: missing.length > 0 ? '' : typed(whole * part) };
    else if (missing.length === 0 && given !== undefined && !isNumber(given, whole * part))
      differs[id] = rounded(whole * part);
  }
  return { answers: nu, open, differs };
}

/** The number in a field; 0 for an empty one that may stay so, `undefined` for one that cannot be added. */
function valueOf(field: VraagField, answers: Answers): number | undefined {
  const { id, verplicht: required } = field;
  const answer = own(answers, id);
  if (answerIsEmpty(answer)) return required ? undefined : 0;
  return typeof answer === 'string' && answerFits(field, answer) ? numberOf(answer) : undefined;
}

/** In whole cents, as somebody types it. Example: 1250.5 → `1250,5`. */
const typed = (value: number): string => String(rounded(value)).replace('.', ',');
const rounded = (value: number): number => Math.round(value * 100) / 100;
const isNumber = (answer: Answer, value: number): boolean =>
  typeof answer === 'string' && numberOf(answer) === rounded(value);
