import { plusDays, type IsoDate } from '../../planner/calendar/date.ts';
import { minutesOf, plusMinutes, type Time } from '../../planner/calendar/clock.ts';
import type { Calendar, CalendarItem } from './calendar.ts';
import { textValue, fold } from './line.ts';
import { TIME_ZONE, timeZoneLines } from './time-zone.ts';

/**
 * A calendar as iCalendar (RFC 5545), which Outlook, Apple and Google read. Runs in the browser too; the same
 * calendar gives the same bytes.
 */
export function writeCalendar({ name, explanation, address, made, serial, items }: Calendar): string {
  const stamp = `${day(made)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textValue(name)}//NL`,
    'CALSCALE:GREGORIAN',
    // The names that programs knew before RFC 7986 gave them.
    `X-WR-CALNAME:${textValue(name)}`,
    `X-WR-CALDESC:${textValue(explanation)}`,
    `X-WR-TIMEZONE:${TIME_ZONE}`,
    `NAME;LANGUAGE=nl:${textValue(name)}`,
    `DESCRIPTION;LANGUAGE=nl:${textValue(explanation)}`,
    `URL:${address}`,
    `LAST-MODIFIED:${stamp}`,
    ...(items.some(({ time }) => time) ? timeZoneLines : []),
    ...items.flatMap((item) => event(item, stamp, serial)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const event = (item: CalendarItem, stamp: string, serial: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${textValue(item.uid)}`,
  `DTSTAMP:${stamp}`,
  `LAST-MODIFIED:${stamp}`,
  `SEQUENCE:${serial}`,
  ...when(item),
  `SUMMARY;LANGUAGE=nl:${textValue(item.title)}`,
  `DESCRIPTION;LANGUAGE=nl:${textValue(item.text)}`,
  `URL:${item.address}`,
  `CATEGORIES;LANGUAGE=nl:${textValue(item.category)}`,
  `STATUS:${item.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
  // A day in a step leaves somebody free for other things; a meeting does not.
  `TRANSP:${item.time ? 'OPAQUE' : 'TRANSPARENT'}`,
  'END:VEVENT',
];

/** The days, of which the end is the first day after; or the local time with its zone. */
function when({ begin, end = begin, time }: CalendarItem): string[] {
  if (!time) return [`DTSTART;VALUE=DATE:${day(begin)}`, `DTEND;VALUE=DATE:${day(plusDays(end, 1))}`];
  const nights = Math.floor((minutesOf(time.of) + time.minutes) / (24 * 60));
  const until = moment(plusDays(begin, nights), plusMinutes(time.of, time.minutes));
  return [`DTSTART;TZID=${TIME_ZONE}:${moment(begin, time.of)}`, `DTEND;TZID=${TIME_ZONE}:${until}`];
}

/** Example: `2027-01-04` → `20270104`. */
const day = (date: IsoDate): string => date.replaceAll('-', '');
/** Example: `2027-01-04`, `19:30` → `20270104T193000`. */
const moment = (date: IsoDate, time: Time): string => `${day(date)}T${time.replace(':', '')}00`;
