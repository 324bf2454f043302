import { withPlan, pieceValue, type Answers, type VraagField } from '../../my-plan/fill-in/answers.ts';
import type { ForSjabloon } from '../../my-plan/for-sjabloon.ts';
import type { PlainPage } from '../../page/plain/plain.ts';
import { withValues } from '../../page/plain/values.ts';

/**
 * Fills what a plan knows into the fields of a document that ask for it; the others stay to be filled in.
 * @param answers what somebody filled in or emptied at the page of the template: it goes before the plan
 */
export const fillFromPlan = (piece: PlainPage, data: ForSjabloon, answers: Answers): PlainPage =>
  withValues(piece, (asked) => {
    const field = asked as VraagField;
    return pieceValue(field, withPlan([field], answers, data)[field.id]);
  });
