import { fieldFaults as nl } from '../text/plan/faults.ts';
import { numberText } from '../text/format/number.ts';
import { numberOf } from '../text/format/read-number.ts';
import { isTime } from '../planner/calendar/clock.ts';
import { regions } from './regions.ts';
import { tempos } from '../planner/tempo.ts';
import { isPlanDay } from './day.ts';
import { LIMITS, MOST_AMOUNT, MOST_CHARACTERS } from './limits.ts';
import type { OwnPost, Plan } from './plan.ts';
import { own } from '../document/own.ts';

/** Why a text cannot stand in the field with this name, in Dutch; nothing when it can. */
export function fieldFault(name: string, typed: string): string | undefined {
  const [soort, id = '', field = ''] = name.split('.');
  switch (soort) {
    case 'start':
    case 'besluit':
      return dayFault(typed);
    case 'punt':
      return field === 'op'
        ? dayFault(typed)
        : textFault(typed, MOST_CHARACTERS[field === 'notitie' ? 'note' : 'short']);
    case 'mensen':
      return textFault(typed, MOST_CHARACTERS.names);
    case 'gemeente':
    case 'organisatie':
      return textFault(typed);
    case 'aantal':
      return wholeFault(typed, LIMITS.aantal);
    case 'bijeenkomst':
    case 'leerlijn':
      return id === 'begin' ? timeFault(typed) : wholeFault(typed, own(LIMITS, id) ?? 0);
    case 'uren':
      return numberFault(typed, MOST_AMOUNT.hours);
    case 'post':
      return numberFault(typed, own(MOST_AMOUNT, field) ?? 0);
    case 'vrij':
      return id === 'feesten' || typed === '' || regions.some((region) => region === typed)
        ? undefined
        : nl.choice;
    case 'tempo':
      return tempos.some((tempo) => tempo === typed) ? undefined : nl.choice;
    default:
      return undefined;
  }
}

/** What is worth saying of an own number that can stand: its low is above its high. */
export function spanFault(plan: Pick<Plan, 'begroting'>, name: string): string | undefined {
  const [soort, id = '', field = ''] = name.split('.');
  if (soort !== 'post') return undefined;
  const { laag: low, hoog: high } = own(plan.begroting, id)?.[field as keyof OwnPost] ?? {};
  return low !== undefined && high !== undefined && low > high
    ? nl.reversed(numberText(high), numberText(low))
    : undefined;
}

/** Why a text is no day; empty is no day yet, and can stand. */
export const dayFault = (typed: string): string | undefined =>
  typed === '' || isPlanDay(typed) ? undefined : nl.day;

const timeFault = (typed: string): string | undefined => (isTime(typed) ? undefined : nl.time);

const wholeFault = (typed: string, most: number): string | undefined =>
  /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most ? undefined : nl.whole(1, most);

/** Why a text is too long. */
export const textFault = (typed: string, most: number = MOST_CHARACTERS.short): string | undefined =>
  typed.length > most ? nl.toLang(most) : undefined;

function numberFault(typed: string, most: number): string | undefined {
  if (typed.trim() === '') return undefined;
  const number = numberOf(typed) ?? -1;
  if (number < 0) return nl.number;
  return number > most ? nl.toLarge(most) : undefined;
}
