import { plusDagen, type Datum } from '../../model/planning/datum.ts';
import { minutenVan, plusMinuten, type Tijd } from '../../model/planning/klok.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import { tekstWaarde, vouw } from './regel.ts';
import { TIJDZONE, tijdzoneRegels } from './tijdzone.ts';

/**
 * A calendar as iCalendar (RFC 5545), which Outlook, Apple and Google read. Runs in the browser too; the same
 * calendar gives the same bytes.
 */
export function schrijfAgenda({ naam, uitleg, adres, gemaakt, volgnummer, items }: Agenda): string {
  const stempel = `${dag(gemaakt)}T000000Z`;
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${tekstWaarde(naam)}//NL`,
    'CALSCALE:GREGORIAN',
    // The names that programs knew before RFC 7986 gave them.
    `X-WR-CALNAME:${tekstWaarde(naam)}`,
    `X-WR-CALDESC:${tekstWaarde(uitleg)}`,
    `X-WR-TIMEZONE:${TIJDZONE}`,
    `NAME;LANGUAGE=nl:${tekstWaarde(naam)}`,
    `DESCRIPTION;LANGUAGE=nl:${tekstWaarde(uitleg)}`,
    `URL:${adres}`,
    `LAST-MODIFIED:${stempel}`,
    ...(items.some(({ tijd }) => tijd) ? tijdzoneRegels : []),
    ...items.flatMap((item) => gebeurtenis(item, stempel, volgnummer)),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${vouw(regel)}\r\n`).join('');
}

const gebeurtenis = (item: AgendaItem, stempel: string, volgnummer: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${tekstWaarde(item.uid)}`,
  `DTSTAMP:${stempel}`,
  `LAST-MODIFIED:${stempel}`,
  `SEQUENCE:${volgnummer}`,
  ...wanneer(item),
  `SUMMARY;LANGUAGE=nl:${tekstWaarde(item.titel)}`,
  `DESCRIPTION;LANGUAGE=nl:${tekstWaarde(item.tekst)}`,
  `URL:${item.adres}`,
  `CATEGORIES;LANGUAGE=nl:${tekstWaarde(item.categorie)}`,
  `STATUS:${item.voorlopig ? 'TENTATIVE' : 'CONFIRMED'}`,
  // A day in a step leaves somebody free for other things; a meeting does not.
  `TRANSP:${item.tijd ? 'OPAQUE' : 'TRANSPARENT'}`,
  'END:VEVENT',
];

/** The days, of which the end is the first day after; or the local time with its zone. */
function wanneer({ begin, einde = begin, tijd }: AgendaItem): string[] {
  if (!tijd) return [`DTSTART;VALUE=DATE:${dag(begin)}`, `DTEND;VALUE=DATE:${dag(plusDagen(einde, 1))}`];
  const nachten = Math.floor((minutenVan(tijd.van) + tijd.minuten) / (24 * 60));
  const tot = moment(plusDagen(begin, nachten), plusMinuten(tijd.van, tijd.minuten));
  return [`DTSTART;TZID=${TIJDZONE}:${moment(begin, tijd.van)}`, `DTEND;TZID=${TIJDZONE}:${tot}`];
}

/** Example: `2027-01-04` → `20270104`. */
const dag = (datum: Datum): string => datum.replaceAll('-', '');
/** Example: `2027-01-04`, `19:30` → `20270104T193000`. */
const moment = (datum: Datum, tijd: Tijd): string => `${dag(datum)}T${tijd.replace(':', '')}00`;
