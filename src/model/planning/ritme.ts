import type { Weekdag } from './datum.ts';

/** Which weekday of the month an edition means. */
export const HOEVEELSTE = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 'laatste' } as const;

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** 1 is Monday. */
export const weekdagnummer = (weekdag: (typeof WEEKDAGEN)[number]): Weekdag =>
  (WEEKDAGEN.indexOf(weekdag) + 1) as Weekdag;
