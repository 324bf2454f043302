import type { LowHigh, Portion } from '../../handbook/begroting.ts';
import { certain } from '../../document/certain.ts';
import type { PlanBegroting, PlanPost } from '../data.ts';
import { ownOf } from '../own-number.ts';
import type { OwnPost } from '../plan.ts';

/** What a number of units depends on. */
export interface Size {
  /** How many vertrouwenspersonen the plan has, and the example; absent when the example does not say. */
  people: number;
  forCount?: number | undefined;
  /** In how many groups they learn. */
  groups: number;
  /** How many meetings one group has. */
  lessons: number;
}

export const sizeOf = (
  { voorAantal: forCount, groupSize, lessons }: Pick<PlanBegroting, 'voorAantal' | 'groupSize' | 'lessons'>,
  people: number,
): Size => ({
  people,
  forCount,
  groups: groupSize === undefined ? 1 : Math.ceil(people / groupSize),
  lessons,
});

/** An item without a course costs money in every year in which the network works. */
const EVERY_YEAR: readonly Portion[] = [{ per: 'jaar' }];
export const courseOf = ({ verloop: course }: Pick<PlanPost, 'verloop'>): readonly Portion[] =>
  course && course.length > 0 ? course : EVERY_YEAR;

/** How often each portion comes in a year in which there is a leerlijn, and a meeting of the network each month. */
const timesOf = ({ per }: Portion, { lessons }: Size): number =>
  per === 'leerlijnbijeenkomst' ? lessons : per === 'netwerkbijeenkomst' ? 12 : 1;

/**
 * How many units an item has in a whole year with a leerlijn: those of the example, grown with the people of the
 * plan by the rule of the item, or an own number.
 */
export function countOf(post: PlanPost, own: OwnPost | undefined, size: Size): LowHigh | undefined {
  if (!post.aantal) return undefined;
  const parts = courseOf(post).map((portion) => yearly(post, portion, size));
  return ownOf(own?.aantal, {
    laag: whole(parts.reduce((sum, { laag: low }) => sum + low, 0)),
    hoog: whole(parts.reduce((sum, { hoog: high }) => sum + high, 0)),
  });
}

/** Upwards to whole units: there is no half a person. Nothing is 0, and not the -0 that would be written «-0». */
const whole = (count: number): number => Math.max(0, Math.ceil(count - 1e-9));

/** Of that number, how many units one time of each portion has, in the order of the course. */
export function unitsOf(post: PlanPost, own: OwnPost | undefined, size: Size): LowHigh[] {
  const count = countOf(post, own, size);
  if (!count) return [];
  const course = courseOf(post);
  const parts = course.map((portion) => yearly(post, portion, size));
  const one = (side: keyof LowHigh, i: number): number => {
    // An own number is divided as the high side of the example, so that low is above high in no part of it.
    const by: keyof LowHigh = own?.aantal || parts.every((part) => part[side] === 0) ? 'hoog' : side;
    const sum = parts.reduce((total, part) => total + part[by], 0);
    const share = sum === 0 ? 1 / parts.length : certain(parts[i])[by] / sum;
    return (count[side] * share) / Math.max(1, timesOf(certain(course[i]), size));
  };
  return course.map((_, i) => ({ laag: one('laag', i), hoog: one('hoog', i) }));
}

/** How many units a portion has in a whole year, grown with the people of the plan. */
function yearly(post: PlanPost, portion: Portion, size: Size): LowHigh {
  const { laag: low, hoog: high } = portion.aantal ?? post.aantal ?? { laag: 0, hoog: 0 };
  // Without a course the number is that of the year.
  const times = portion.aantal || courseOf(post) !== EVERY_YEAR ? timesOf(portion, size) : 1;
  const groups = post.perGroep && portion.per === 'leerlijnbijeenkomst' ? size.groups : 1;
  const grown = growth(post, size);
  return { laag: low * times * groups * grown.laag, hoog: high * times * groups * grown.hoog };
}

/** How many times the number of the example belongs to these people. */
function growth({ groeitMee: along, perPersoon: perPerson, aantal: count }: PlanPost, size: Size): LowHigh {
  const { people, forCount = people } = size;
  const more = people - forCount;
  const side = (which: keyof LowHigh): number => {
    if (along) return people / forCount;
    const [example, each] = [count?.[which] ?? 0, perPerson?.[which] ?? 0];
    return example === 0 ? 1 : Math.max(0, example + more * each) / example;
  };
  return { laag: side('laag'), hoog: side('hoog') };
}
