import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { editie, entry, contents } from '../../../tests/builders/contents.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import * as agenda from './index.ts';

const stappenplanIcs = (handbook: Handbook) => agenda.stappenplanIcs(handbook, '/stappenplan.ics');
const leerlijnIcs = (handbook: Handbook) => agenda.leerlijnIcs(handbook, '/leerlijn.ics');

const stappen = [
  entry('stap', 'verkennen', {
    nummer: 1,
    titel: 'Verkennen, en kiezen',
    doel: 'Weten hoe het in <Gemeente/> is.',
    mijlpalen: [
      {
        id: 'avond',
        titel: 'De eerste avond',
        stap: 'verkennen',
        moment: 'begin',
        patroon: 'uiterlijk',
        weken: 3,
      },
    ],
  }),
  entry('stap', 'samen', {
    nummer: 2,
    na: [{ stap: 'verkennen', moment: 'einde' }],
    doorlooptijd: { eenheid: 'weken', doorlopend: true, eigenSchatting: true },
    bevatLeerlijn: true,
    checklist: [{ id: 'ander', tekst: 'Punt.' }],
    mijlpalen: [
      {
        id: 'netwerk',
        titel: 'Samen',
        stap: 'samen',
        moment: 'begin',
        patroon: 'elke',
        maanden: 1,
        netwerkbijeenkomst: true,
      },
    ],
  }),
];
const modules = [1, 2].map((order) =>
  entry('module', `les-${order}`, {
    volgorde: order,
    programma: [
      {
        id: 'ronde',
        titel: 'Ronde',
        minuten: 10,
        werkvorm: 'ronde',
        uitleg: 'Doe.',
        bronstatus: 'voorstel',
      },
      { id: 'eten', titel: 'Eten', minuten: 20, werkvorm: 'ronde', uitleg: 'Eet.', bronstatus: 'voorstel' },
    ],
  }),
);
const handbookWith = (otherwise: object = {}) =>
  buildHandbook(contents([...stappen, ...modules], { editie: editie(otherwise) }));
const read = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents('vevent')
    .map((vevent) => new ICAL.Event(vevent));
const inTheShort = (ics: string) =>
  read(ics).map(({ uid, summary, startDate, endDate }) => [uid, summary, `${startDate}`, `${endDate}`]);

describe('the calendar of the step plan', () => {
  test('has every step in the middle of its estimate, its fixed moments, and a year of network meetings', () => {
    const items = inTheShort(stappenplanIcs(handbookWith()));
    expect(items.slice(0, 4)).toEqual([
      ['stap-verkennen-landelijk@zandmeer.test', 'Stap 1: Verkennen, en kiezen', '2027-01-04', '2027-02-13'],
      ['stap-samen-landelijk@zandmeer.test', 'Begin stap 2: Titel van samen', '2027-02-15', '2027-02-16'],
      [
        'moment-avond-landelijk@zandmeer.test',
        'Uiterlijk vandaag: De eerste avond',
        '2027-01-25',
        '2027-01-26',
      ],
      ['netwerk-1-landelijk@zandmeer.test', 'Netwerkbijeenkomst 1', '2027-03-02', '2027-03-03'],
    ]);
    expect(items).toHaveLength(3 + 12);
    expect(new Set(items.map(([uid]) => uid)).size).toBe(items.length);
  });

  test('says of a step what it is for, how sure its dates are, and where to read more', () => {
    const [first] = read(stappenplanIcs(handbookWith({ gemeente: 'Zandmeer' })));
    expect(first!.description).toContain('Doel: Weten hoe het in Zandmeer is.');
    expect(first!.description).toContain(
      'Gaat elke stap zo snel als geschat, dan is deze stap klaar op 29 januari 2027. Gaat elke stap zo traag als geschat, dan is dat op 26 februari 2027.',
    );
    expect(first!.component.getFirstPropertyValue('url')).toBe(
      'https://zandmeer.test/stappenplan/verkennen/',
    );
  });

  test('numbers a moment that comes back, and says of every moment which step it belongs to', () => {
    const quarter = {
      id: 'kwartaal',
      titel: 'Kwartaalbeeld, elke dertien weken',
      stap: 'verkennen',
      moment: 'begin',
      patroon: 'elke',
      weken: 13,
    };
    const own = entry('stap', 'verkennen', { nummer: 1, titel: 'Verkennen', mijlpalen: [quarter] });
    const handbook = buildHandbook(contents([own], { editie: editie({}) }));
    const moments = read(stappenplanIcs(handbook)).filter(({ uid }) => uid.startsWith('moment'));
    expect(moments.map(({ summary }) => summary).slice(0, 2)).toEqual(['Kwartaalbeeld 1', 'Kwartaalbeeld 2']);
    expect(moments[1]!.description).toContain(
      'Kwartaalbeeld, elke dertien weken.\n\nHoort bij stap 1: Verkennen.\n\nMeer hierover: https://zandmeer.test/stappenplan/verkennen/',
    );
  });

  test('is called an example when it is of no municipality', () => {
    const example = 'Dit is een voorbeeld\\, met 4 januari 2027 als begin.';
    const whole = (ics: string) => ics.replaceAll('\r\n ', '');
    expect(whole(stappenplanIcs(handbookWith()))).toContain(example);
    expect(whole(stappenplanIcs(handbookWith({ gemeente: 'Zandmeer' })))).not.toContain(example);
  });

  test('says which version it is, and where the newest stands', () => {
    const ics = stappenplanIcs(handbookWith({ versie: '1.2.0' })).replaceAll('\r\n ', '');
    expect(ics).toMatch(
      /X-WR-CALDESC:.* Versie 1\.2\.0 van .*\. De nieuwste staat op https:\/\/zandmeer\.test\/stappenplan\.ics/,
    );
  });

  test('follows the edition: its rhythm and its time', () => {
    const ics = stappenplanIcs(
      handbookWith({
        netwerkbijeenkomst: {
          elkeMaanden: 2,
          hoeveelste: 'laatste',
          weekdag: 'donderdag',
          begintijd: '19:30',
          minuten: 90,
        },
      }),
    );
    const network = read(ics).filter(({ uid }) => uid.startsWith('netwerk'));
    expect(network.slice(0, 2).map(({ startDate }) => `${startDate}`)).toEqual([
      '2027-02-25T19:30:00',
      '2027-04-29T19:30:00',
    ]);
    expect(network[0]!.duration.toSeconds()).toBe(5400);
    expect(network[0]!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  test('takes agreed days as they are', () => {
    const data = ['2027-06-08', '2027-05-11'];
    const ics = stappenplanIcs(handbookWith({ netwerkbijeenkomst: { elkeMaanden: 1, data } }));
    const network = read(ics).filter(({ uid }) => uid.startsWith('netwerk'));
    expect(network.map(({ startDate }) => `${startDate}`)).toEqual(['2027-05-11', '2027-06-08']);
    expect(network[0]!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('keeps its ids, and goes up in number, with a later start and version', () => {
    const one = read(stappenplanIcs(handbookWith()));
    const two = read(stappenplanIcs(handbookWith({ startdatum: '2027-09-01', versie: '1.10.0' })));
    expect(two.map(({ uid }) => uid)).toEqual(one.map(({ uid }) => uid));
    expect([one[0]!.sequence, two[0]!.sequence]).toEqual([1_000_000, 1_010_000]);
  });
});

describe('the calendar of the leerlijn', () => {
  test('has every meeting on a day, and at a time when the edition says so', () => {
    expect(inTheShort(leerlijnIcs(handbookWith()))).toEqual([
      [
        'leerlijn-les-1-landelijk@zandmeer.test',
        'Bijeenkomst 1: Titel van les-1',
        '2027-02-16',
        '2027-02-17',
      ],
      [
        'leerlijn-les-2-landelijk@zandmeer.test',
        'Bijeenkomst 2: Titel van les-2',
        '2027-03-09',
        '2027-03-10',
      ],
    ]);
    const [first] = read(
      leerlijnIcs(handbookWith({ leerlijn: { weekdag: 'woensdag', begintijd: '13:30' } })),
    );
    expect(`${first!.startDate}`).toBe('2027-02-17T13:30:00');
    expect(first!.description).toContain('13:30–13:40 Ronde\n13:40–14:00 Eten');
  });
});

test('the same handbook gives the same bytes', () => {
  expect(stappenplanIcs(handbookWith())).toBe(stappenplanIcs(handbookWith()));
  expect(leerlijnIcs(handbookWith())).toBe(leerlijnIcs(handbookWith()));
});
