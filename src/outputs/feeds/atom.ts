import { kinds, type PartSoort } from '../../kinds/index.ts';
import { overviewOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { fullAddress, publisherOf } from '../../page/metadata/page.ts';
import { newsOf, type NewsItem } from '../../page/site/news.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { referrerFor } from '../../page/referrer.ts';
import { typography } from '../../document/language/typography.ts';
import { feeds } from '../../text/outputs/feeds.ts';
import { plainText } from '../../page/plain/plain-text.ts';
import { xml } from '../files/xml.ts';
import { below, pathOf } from '../../page/site/address.ts';

/** Older news is on the pages themselves. */
const AT_MOST = 50;

/**
 * What is new or changed, newest first, as RFC 4287 asks.
 * @param address where the feed stands
 * @param soort the only kind that it tells of; all without it
 */
export function atomFeed(handbook: Handbook, address: string, soort?: PartSoort): string {
  const { handleiding, editie } = handbook;
  const news = newsOf(handbook)
    .filter(({ entry }) => soort === undefined || entry.soort === soort)
    .slice(0, AT_MOST);
  const name = typography(handleiding.titel);
  const title = soort ? `${name}, ${typography(handleiding.delen[soort].titel)}` : name;
  const page = soort ? overviewOf(soort) : '/';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${xml(tagId(handbook, page))}</id>`,
    `<title>${xml(`${title}: ${feeds.news.toLowerCase()}`)}</title>`,
    `<subtitle>${xml(typography(handleiding.omschrijving))}</subtitle>`,
    `<updated>${moment(news[0]?.date ?? editie.datum)}</updated>`,
    // Every feed needs an author; as long as nobody knows the publisher, the handbook stands for it.
    `<author><name>${xml(publisherOf(handbook) ?? name)}</name></author>`,
    `<rights>${xml(handleiding.licentie.naam)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${xml(fullAddress(handbook, address))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(fullAddress(handbook, page))}"/>`,
    `<link rel="license" href="${xml(handleiding.licentie.adres)}"/>`,
    ...news.map((message) => entryOf(handbook, message)),
    '</feed>\n',
  ].join('\n');
}

function entryOf(handbook: Handbook, message: NewsItem): string {
  const { entry, title, address, date, summary, changes } = message;
  const text = changes?.join(' ') ?? plainText(summary, referrerFor(handbook, [], entry));
  return [
    '<entry>',
    `<id>${xml(tagId(handbook, changes ? `${address}${date}` : address))}</id>`,
    `<title>${xml(changes ? feeds.changed(title) : title)}</title>`,
    `<updated>${moment(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(fullAddress(handbook, address))}"/>`,
    `<category term="${entry.soort}" label="${xml(capitalise(kinds[entry.soort].words.one))}"/>`,
    `<summary>${xml(text)}</summary>`,
    '</entry>',
  ].join('\n');
}

/**
 * An id that stays, whatever the page becomes: a tag URI (RFC 4151). The year says when the host was ours, not when
 * the text was written, so it never changes. Example: `tag:handleiding.example,2026:/over/`.
 */
export const tagId = ({ handleiding }: Handbook, place: string): string =>
  `tag:${new URL(handleiding.adres).hostname},2026:${below(pathOf(handleiding.adres), place)}`;

/** The content knows days, Atom asks for moments: the day begins. */
export const moment = (date: string): string => `${date}T00:00:00Z`;
