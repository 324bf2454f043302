import { hours as text } from '../../text/plan/hours.ts';
import type { LowHigh } from '../../handbook/begroting.ts';
import type { StapLoad } from './hours.ts';
import type { Measure, Overload } from './overload.ts';

/** Example: «200 tot 320 uur». */
export const hoursText = ({ laag: low, hoog: high }: LowHigh): string => text.span(low, high);

/** Example: «12 tot 16 uur per week». */
export const weekHoursText = ({ laag: low, hoog: high }: LowHigh): string => text.perWeek(low, high);

/** The hours of one role in a step. Example: «4 tot 6 uur per bijeenkomst van de leerlijn». */
export const stapHoursText = ({ hours, per }: Pick<StapLoad, 'hours' | 'per'>): string =>
  `${hoursText(hours)}${text.per[per]}`;

/** That a role has more work than hours: when, how much, and because of which steps. */
export const overloadText = (rol: string, overload: Overload): string =>
  [
    text.overload(
      rol,
      overload.from,
      overload.until,
      weekHoursText(overload.need),
      weekHoursText(overload.available),
    ),
    text.because(overload.stappen.map((stap) => stap.nummer)),
  ].join(' ');

/** What helps, as a sentence. */
export function measureText(measure: Measure): string {
  switch (measure.do) {
    case 'spread':
      return text.spread;
    case 'later':
      return text.later(measure.stap.nummer);
    case 'more':
      return text.more(measure.hours);
  }
}
