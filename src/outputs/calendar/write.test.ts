import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Calendar, CalendarItem } from './calendar.ts';
import { writeCalendar } from './write.ts';

const item = (otherwise: Partial<CalendarItem>): CalendarItem => ({
  uid: 'een@zandmeer.test',
  title: 'Titel',
  text: 'Tekst',
  address: 'https://zandmeer.test/',
  category: 'Stappenplan',
  begin: '2027-01-04',
  provisional: true,
  ...otherwise,
});
const calendar = (...items: CalendarItem[]): Calendar => ({
  name: 'Stappenplan Zandmeer',
  explanation: 'Een voorbeeld; met komma, en puntkomma.',
  address: 'https://zandmeer.test/stappenplan/',
  made: '2026-11-22',
  serial: 1002003,
  items,
});
const read = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return { calendar, items: calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent)) };
};
const utc = (time: ICAL.Time): string => time.convertToZone(ICAL.Timezone.utcTimezone).toString();

describe('another program', () => {
  test('reads back every text', () => {
    const text = 'Doel: «één»; twee, drie\nen een \\ met 🏠\n\n– einde'.repeat(5);
    const { calendar: calendarText, items } = read(
      writeCalendar(calendar(item({ title: 'A, b; c \\ d', text }))),
    );
    expect(calendarText.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendarText.getFirstPropertyValue('x-wr-calname')).toBe('Stappenplan Zandmeer');
    expect(calendarText.getFirstPropertyValue('description')).toBe('Een voorbeeld; met komma, en puntkomma.');
    expect(items[0]!.summary).toBe('A, b; c \\ d');
    expect(items[0]!.description).toBe(text);
    expect(items[0]!.uid).toBe('een@zandmeer.test');
    expect(items[0]!.sequence).toBe(1002003);
    const property = (name: string) => items[0]!.component.getFirstProperty(name)!;
    expect(property('summary').getParameter('language')).toBe('nl');
    expect(property('url').getFirstValue()).toBe('https://zandmeer.test/');
    expect(property('categories').getFirstValue()).toBe('Stappenplan');
    expect(property('status').getFirstValue()).toBe('TENTATIVE');
    expect(String(property('dtstamp').getFirstValue())).toBe('2026-11-22T00:00:00Z');
  });

  test('reads whole days, of which the last counts', () => {
    const { items } = read(
      writeCalendar(
        calendar(item({ begin: '2027-02-22', end: '2027-02-28' }), item({ begin: '2027-12-31' })),
      ),
    );
    expect(items[0]!.startDate.isDate).toBe(true);
    expect([String(items[0]!.startDate), String(items[0]!.endDate)]).toEqual(['2027-02-22', '2027-03-01']);
    expect([String(items[1]!.startDate), String(items[1]!.endDate)]).toEqual(['2027-12-31', '2028-01-01']);
    expect(items[0]!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  // Summer time begins on 28 March 2027 and ends on 31 October 2027.
  test.each([
    ['2027-03-27', '2027-03-27T18:30:00Z'],
    ['2027-03-28', '2027-03-28T17:30:00Z'],
    ['2027-07-06', '2027-07-06T17:30:00Z'],
    ['2027-10-30', '2027-10-30T17:30:00Z'],
    ['2027-10-31', '2027-10-31T18:30:00Z'],
    ['2035-03-25', '2035-03-25T17:30:00Z'],
  ])('knows that half past seven in the Netherlands on %s is %s', (begin, belongs) => {
    const ics = writeCalendar(calendar(item({ begin, time: { of: '19:30', minutes: 120 } })));
    const [first] = read(ics).items;
    expect(first!.startDate.zone!.tzid).toBe('Europe/Amsterdam');
    expect(utc(first!.startDate)).toBe(belongs);
    expect(first!.duration.toSeconds()).toBe(7200);
    expect(first!.component.getFirstPropertyValue('transp')).toBe('OPAQUE');
  });

  test('reads a meeting that goes on past midnight', () => {
    const [first] = read(writeCalendar(calendar(item({ time: { of: '23:30', minutes: 60 } })))).items;
    expect(String(first!.endDate)).toBe('2027-01-05T00:30:00');
  });
});

test('every line ends with CRLF, stands alone, and has at most 75 octets', () => {
  const ics = writeCalendar(
    calendar(item({ text: 'één\nén '.repeat(60), time: { of: '09:00', minutes: 90 } })),
  );
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('the time zone stands in it only for what has a time', () => {
  expect(writeCalendar(calendar(item({})))).not.toContain('VTIMEZONE');
  expect(writeCalendar(calendar(item({ time: { of: '09:00', minutes: 90 } })))).toContain('BEGIN:VTIMEZONE');
});
