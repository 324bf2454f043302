import { planOutput as text } from '../../text/plan/outputs.ts';
import { own } from '../../document/own.ts';
import type { OwnPost, Plan } from '../plan.ts';

const kinds = ['aantal', 'prijs', 'percentage'] as const;

/** The rows of the budget of a plan: a row with own numbers says which, so that nobody takes them for an estimate of the makers. */
export const postenForSheet = <T extends { id: string }>(
  posten: readonly T[],
  plan: Pick<Plan, 'begroting'>,
): (T & { eigen?: { toelichting: string } })[] =>
  posten.map((post) => {
    const ours = own(plan.begroting, post.id);
    const filled = ours ? kinds.filter((kind) => isFilled(ours[kind])) : [];
    return filled.length > 0
      ? { ...post, eigen: { toelichting: text.ownInSheet(filled.map((kind) => text.number[kind])) } }
      : post;
  });

const isFilled = (number: OwnPost[(typeof kinds)[number]]): boolean =>
  number?.laag !== undefined || number?.hoog !== undefined;
