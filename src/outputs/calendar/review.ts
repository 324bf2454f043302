import { keyOf } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { kinds } from '../../kinds/index.ts';
import { fullAddress } from '../../page/metadata/page.ts';
import { reviewsOf } from '../../page/review/review.ts';
import { bareAddressOf } from '../../page/site/address.ts';
import { typography } from '../../document/language/typography.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { dateText } from '../../text/format/date.ts';
import { reviewText as word } from '../../text/pages/review.ts';
import { calendar as text } from '../../text/outputs/calendar.ts';
import { sinceOf } from '../../page/site/since.ts';
import { serialOf } from './serial.ts';
import { writeCalendar } from './write.ts';

/** The days by which pages must be gone through again. @param page the page for editors @param file its own address */
export function reviewIcs(handbook: Handbook, page: string, file: string): string {
  const { versie: version, datum: date } = handbook.editie;
  return writeCalendar({
    name: word.calendarName(typography(handbook.handleiding.titel)),
    explanation: [
      word.calendarExplanation,
      text.provenance(text.versie(version, dateText(date), fullAddress(handbook, file)), sinceOf(handbook)),
    ].join('\n'),
    address: fullAddress(handbook, page),
    made: date,
    serial: serialOf(version),
    items: reviewsOf(handbook).map(({ entry, title, address, owner, checked, due }) => ({
      uid: `nakijken-${keyOf(entry).replace(/[:/]/g, '-')}@${bareAddressOf(handbook.handleiding.adres)}`,
      title: word.item(title),
      text: word.told(owner, dateText(checked)),
      address: fullAddress(handbook, address),
      category: capitalise(kinds[entry.soort].words.one),
      begin: due,
      provisional: false,
    })),
  });
}
