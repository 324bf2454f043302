import type { Weekday } from './calendar/date.ts';

/** Which weekday of the month an edition means. */
export const ORDINAL = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 'laatste' } as const;

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** 1 is Monday. */
export const weekdayNumber = (weekday: (typeof WEEKDAYS)[number]): Weekday =>
  (WEEKDAYS.indexOf(weekday) + 1) as Weekday;
