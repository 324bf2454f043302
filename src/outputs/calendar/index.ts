export { leerlijnIcs, stappenplanIcs } from './handbook.ts';
export { reviewIcs } from './review.ts';
export { wholeCalendar, type CalendarOptions } from './planning.ts';
export { writeCalendar } from './write.ts';
