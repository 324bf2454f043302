import { forXml } from '../text/pages/xml-signs.ts';
import type { LowHigh } from '../handbook/begroting.ts';
import { numberOf } from '../text/format/read-number.ts';
import { regions } from './regions.ts';
import type { Tempo } from '../planner/tempo.ts';
import { decisionOf, praktijkKey, type OwnPost, type Plan, type Point } from './plan.ts';
import { fieldFault } from './field-fault.ts';
import { own } from '../document/own.ts';

/**
 * Fields of the form by name: where in the plan they stand. The page writes these names, the script reads them.
 * Examples: `gemeente`, `besluit.college`, `bijeenkomst.weekdag`, `mensen.gemeente`, `uren.gemeente`, `stap.verkennen`, `praktijk.zandmeer`, `punt.verkennen-cijfers.wie`,
 * `post.coordinator.aantal.laag`.
 */
export type FieldValue = string | boolean;

/** What the field with this name shows: text for what is typed or chosen, a boolean for what is ticked. */
export function readField(plan: Plan, name: string): FieldValue {
  const [soort, id = '', field = '', side = ''] = name.split('.');
  switch (soort) {
    case 'mensen':
      return own(plan.mensen, id) ?? '';
    case 'uren':
      return commaText(own(plan.uren ?? {}, id));
    case 'stap':
    case 'praktijk':
      return !plan.weggelaten.includes(keyOf(soort, id));
    case 'punt':
      return field === 'klaar'
        ? own(plan.punten, id)?.klaar === true
        : (own(plan.punten, id)?.[field as 'wie'] ?? '');
    case 'post':
      return commaText(own(plan.begroting, id)?.[field as keyof OwnPost]?.[side as keyof LowHigh]);
    case 'bijeenkomst':
      return String(plan.bijeenkomst[id as keyof Plan['bijeenkomst']]);
    case 'leerlijn':
      return String(plan.leerlijn[id as keyof Plan['leerlijn']]);
    case 'vrij':
      return id === 'feesten' ? plan.vrij?.feesten === true : (plan.vrij?.regio ?? '');
    case 'besluit':
      return decisionOf(plan)[id as keyof NonNullable<Plan['besluit']>];
    case 'gemeente':
    case 'organisatie':
    case 'start':
    case 'tempo':
    case 'aantal':
      return String(plan[soort]);
    default:
      // A field that is no part of the plan itself, as those of a pause, has nothing to show.
      return '';
  }
}

/**
 * The plan with one field changed. A value that cannot stand there (no day, no number) leaves the plan as it is:
 * people type it digit by digit. `fieldFault` says why it cannot.
 */
export function putField(plan: Plan, name: string, value: FieldValue): Plan {
  const [soort, id = '', field = '', side = ''] = name.split('.');
  const typed = forXml(String(value));
  if (fieldFault(name, typed) !== undefined) return plan;
  switch (soort) {
    case 'mensen':
      return { ...plan, mensen: withOfWithout(plan.mensen, id, typed, typed === '') };
    case 'uren': {
      const { uren: earlier = {}, ...rest } = plan;
      const hours = withOfWithout(earlier, id, numberOf(typed) ?? 0, typed.trim() === '');
      return Object.keys(hours).length === 0 ? rest : { ...rest, uren: hours };
    }
    case 'stap':
    case 'praktijk': {
      const key = keyOf(soort, id);
      const without = plan.weggelaten.filter((other) => other !== key);
      return { ...plan, weggelaten: value ? without : [...without, key] };
    }
    case 'punt': {
      const point = withPoint(own(plan.punten, id) ?? {}, field, typeof value === 'string' ? typed : value);
      return { ...plan, punten: withOfWithout(plan.punten, id, point, Object.keys(point).length === 0) };
    }
    case 'post': {
      const post = withPost(
        own(plan.begroting, id) ?? {},
        field as keyof OwnPost,
        side as keyof LowHigh,
        typed,
      );
      return { ...plan, begroting: withOfWithout(plan.begroting, id, post, Object.keys(post).length === 0) };
    }
    case 'bijeenkomst':
      return {
        ...plan,
        bijeenkomst: { ...plan.bijeenkomst, [id]: id === 'begin' ? typed : Number(typed) },
      };
    case 'leerlijn':
      return { ...plan, leerlijn: { ...plan.leerlijn, [id]: id === 'begin' ? typed : Number(typed) } };
    case 'vrij':
      return withFreeDays(plan, id === 'feesten' ? { feesten: value === true } : { regio: typed });
    case 'besluit':
      return withDecision(plan, { ...decisionOf(plan), [id]: typed });
    case 'tempo':
      return { ...plan, tempo: typed as Tempo };
    case 'aantal':
      return { ...plan, aantal: Number(typed) };
    case 'gemeente':
    case 'organisatie':
    case 'start':
      return { ...plan, [soort]: typed };
    default:
      return plan;
  }
}

/** Kept with a point, shown with a comma: a point between thousands means something else. */
const commaText = (number: number | undefined): string =>
  number === undefined ? '' : String(number).replace('.', ',');

/** Without a day there is no decision to keep: an emptied plan is the one that it was. */
function withDecision({ besluit: _earlier, ...plan }: Plan, besluit: NonNullable<Plan['besluit']>): Plan {
  return Object.values(besluit).every((day) => day === '') ? plan : { ...plan, besluit };
}

/** Without a region and without feasts there is nothing to keep: an emptied plan is the one that it was. */
function withFreeDays({ vrij: earlier, ...plan }: Plan, change: { regio?: string; feesten?: boolean }): Plan {
  const feasts = change.feesten ?? earlier?.feesten ?? false;
  const region = change.regio === undefined ? earlier?.regio : regions.find((one) => one === change.regio);
  return region || feasts
    ? { ...plan, vrij: { ...(region && { regio: region }), ...(feasts && { feesten: true }) } }
    : plan;
}

function withOfWithout<T>(record: Record<string, T>, id: string, value: T, away: boolean): Record<string, T> {
  const rest = Object.entries(record).filter(([name]) => name !== id);
  return Object.fromEntries(away ? rest : [...rest, [id, value]]);
}

function withPoint(point: Point, field: string, value: FieldValue): Point {
  if (!['klaar', 'wie', 'op', 'notitie'].includes(field)) return point;
  const rest = Object.entries(point).filter(([name]) => name !== field);
  return Object.fromEntries(value === '' || value === false ? rest : [...rest, [field, value]]);
}

/** One side of an own number; emptying both sides gives the number back to the example. */
function withPost(post: OwnPost, field: keyof OwnPost, side: keyof LowHigh, typed: string): OwnPost {
  const sides = withOfWithout({ ...post[field] }, side, numberOf(typed) ?? 0, typed.trim() === '');
  return withOfWithout({ ...post }, field, sides, Object.keys(sides).length === 0);
}

/** How a step or a practice is named among what is left out. */
const keyOf = (soort: 'stap' | 'praktijk', id: string): string => (soort === 'stap' ? id : praktijkKey(id));
