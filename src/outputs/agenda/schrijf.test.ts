import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Agenda, AgendaItem } from './agenda.ts';
import { schrijfAgenda } from './schrijf.ts';

const item = (anders: Partial<AgendaItem>): AgendaItem => ({
  uid: 'een@zandmeer.test',
  titel: 'Titel',
  tekst: 'Tekst',
  adres: 'https://zandmeer.test/',
  categorie: 'Stappenplan',
  begin: '2027-01-04',
  voorlopig: true,
  ...anders,
});
const agenda = (...items: AgendaItem[]): Agenda => ({
  naam: 'Stappenplan Zandmeer',
  uitleg: 'Een voorbeeld; met komma, en puntkomma.',
  adres: 'https://zandmeer.test/stappenplan/',
  gemaakt: '2026-11-22',
  volgnummer: 1002003,
  items,
});
const lees = (ics: string) => {
  const kalender = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const zone = kalender.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return { kalender, items: kalender.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent)) };
};
const utc = (tijd: ICAL.Time): string => tijd.convertToZone(ICAL.Timezone.utcTimezone).toString();

describe('another program', () => {
  test('reads back every text', () => {
    const tekst = 'Doel: «één»; twee, drie\nen een \\ met 🏠\n\n– einde'.repeat(5);
    const { kalender, items } = lees(schrijfAgenda(agenda(item({ titel: 'A, b; c \\ d', tekst }))));
    expect(kalender.getFirstPropertyValue('version')).toBe('2.0');
    expect(kalender.getFirstPropertyValue('x-wr-calname')).toBe('Stappenplan Zandmeer');
    expect(kalender.getFirstPropertyValue('description')).toBe('Een voorbeeld; met komma, en puntkomma.');
    expect(items[0]!.summary).toBe('A, b; c \\ d');
    expect(items[0]!.description).toBe(tekst);
    expect(items[0]!.uid).toBe('een@zandmeer.test');
    expect(items[0]!.sequence).toBe(1002003);
    const eigenschap = (naam: string) => items[0]!.component.getFirstProperty(naam)!;
    expect(eigenschap('summary').getParameter('language')).toBe('nl');
    expect(eigenschap('url').getFirstValue()).toBe('https://zandmeer.test/');
    expect(eigenschap('categories').getFirstValue()).toBe('Stappenplan');
    expect(eigenschap('status').getFirstValue()).toBe('TENTATIVE');
    expect(String(eigenschap('dtstamp').getFirstValue())).toBe('2026-11-22T00:00:00Z');
  });

  test('reads whole days, of which the last counts', () => {
    const { items } = lees(
      schrijfAgenda(
        agenda(item({ begin: '2027-02-22', einde: '2027-02-28' }), item({ begin: '2027-12-31' })),
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
  ])('knows that half past seven in the Netherlands on %s is %s', (begin, hoort) => {
    const ics = schrijfAgenda(agenda(item({ begin, tijd: { van: '19:30', minuten: 120 } })));
    const [eerste] = lees(ics).items;
    expect(eerste!.startDate.zone!.tzid).toBe('Europe/Amsterdam');
    expect(utc(eerste!.startDate)).toBe(hoort);
    expect(eerste!.duration.toSeconds()).toBe(7200);
    expect(eerste!.component.getFirstPropertyValue('transp')).toBe('OPAQUE');
  });

  test('reads a meeting that goes on past midnight', () => {
    const [eerste] = lees(schrijfAgenda(agenda(item({ tijd: { van: '23:30', minuten: 60 } })))).items;
    expect(String(eerste!.endDate)).toBe('2027-01-05T00:30:00');
  });
});

test('every line ends with CRLF, stands alone, and has at most 75 octets', () => {
  const ics = schrijfAgenda(
    agenda(item({ tekst: 'één\nén '.repeat(60), tijd: { van: '09:00', minuten: 90 } })),
  );
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...ics.split('\r\n').map((regel) => Buffer.byteLength(regel)))).toBeLessThanOrEqual(75);
});

test('the time zone stands in it only for what has a time', () => {
  expect(schrijfAgenda(agenda(item({})))).not.toContain('VTIMEZONE');
  expect(schrijfAgenda(agenda(item({ tijd: { van: '09:00', minuten: 90 } })))).toContain('BEGIN:VTIMEZONE');
});
