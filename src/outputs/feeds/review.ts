import { kinds } from '../../kinds/index.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { fullAddress, publisherOf } from '../../page/metadata/page.ts';
import { reviewsOf } from '../../page/review/review.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { dateText } from '../../text/format/date.ts';
import { typography } from '../../document/language/typography.ts';
import { reviewText as word } from '../../text/pages/review.ts';
import { xml } from '../files/xml.ts';
import { moment, tagId } from './atom.ts';

/**
 * What must be gone through again, the earliest first. An entry is another when the page was gone through: its id holds the
 * day that it is due, so a reader shows it once for each term.
 * @param address where the feed stands
 * @param page the page for editors
 */
export function reviewFeed(handbook: Handbook, address: string, page: string): string {
  const title = word.calendarName(typography(handbook.handleiding.titel));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${xml(tagId(handbook, page))}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${moment(handbook.editie.datum)}</updated>`,
    `<author><name>${xml(publisherOf(handbook) ?? typography(handbook.handleiding.titel))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(fullAddress(handbook, address))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(fullAddress(handbook, page))}"/>`,
    ...reviewsOf(handbook).map(({ entry, title, address, owner, checked, due }) =>
      [
        '<entry>',
        `<id>${xml(tagId(handbook, `${address}nakijken/${due}`))}</id>`,
        `<title>${xml(word.entry(title, dateText(due)))}</title>`,
        `<updated>${moment(checked)}</updated>`,
        `<link rel="alternate" type="text/html" href="${xml(fullAddress(handbook, address))}"/>`,
        `<category term="${entry.soort}" label="${xml(capitalise(kinds[entry.soort].words.one))}"/>`,
        `<summary>${xml(word.told(owner, dateText(checked)))}</summary>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>\n',
  ].join('\n');
}
