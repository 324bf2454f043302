import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contents, entry, handleiding } from '../../tests/builders/contents.ts';
import { REVIEW_ADDRESS } from '../handbook/address.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { addressBook } from '../page/address-book.ts';
import { reviewIcs } from './calendar/index.ts';
import { atomFeed, reviewFeed, sitemap } from './feeds/index.ts';
import { filesOf } from './registry/index.ts';

const entries = () => [
  entry('vraag', 'geld', { gecontroleerd: '2026-01-15' }),
  entry('thema', 'vog', { gecontroleerd: '2026-10-10' }),
];
const handbook = buildHandbook(
  contents(entries(), { handleiding: { ...handleiding(), nakijken: { eigenaar: 'Team & co', maanden: 6 } } }),
);

test('a calendar has a day for each page, by its own id', () => {
  const events = new ICAL.Component(
    ICAL.parse(reviewIcs(handbook, REVIEW_ADDRESS, `${REVIEW_ADDRESS}nakijken.ics`)) as never[],
  ).getAllSubcomponents('vevent');
  expect(
    events.map((event) => [
      event.getFirstPropertyValue('uid'),
      String(event.getFirstPropertyValue('dtstart')),
    ]),
  ).toEqual([
    ['nakijken-vraag-geld@zandmeer.test', '2026-07-15'],
    ['nakijken-thema-vog@zandmeer.test', '2027-04-10'],
  ]);
});

test('a feed says who goes through what, and names it anew for each term', () => {
  const feed = reviewFeed(handbook, `${REVIEW_ADDRESS}feed.atom`, REVIEW_ADDRESS);
  expect(feed).toContain('<title>Waarom?: opnieuw nakijken vóór 15 juli 2026</title>');
  expect(feed).toContain('<id>tag:zandmeer.test,2026:/vragen/geld/nakijken/2026-07-15</id>');
  expect(feed).toContain('Team &amp; co.');
});

test('each kind has a feed of its own, which tells of no other', () => {
  const feed = atomFeed(handbook, '/themas/feed.atom', 'thema');
  expect(feed).toContain('/themas/vog/');
  expect(feed).not.toContain('/vragen/geld/');
  expect(feed).toContain('<id>tag:zandmeer.test,2026:/themas/</id>');
});

test('the list for editors is there when the handbook says who goes through it, and never in a sitemap', () => {
  const own = (of: typeof handbook) =>
    [...filesOf(of, []).keys(), ...addressBook(of).keys()].filter((path) => path.startsWith(REVIEW_ADDRESS));
  expect(own(handbook)).toEqual([
    `${REVIEW_ADDRESS}feed.atom`,
    `${REVIEW_ADDRESS}nakijken.ics`,
    REVIEW_ADDRESS,
  ]);
  expect(own(buildHandbook(contents(entries())))).toEqual([]);
  expect(sitemap(handbook)).not.toContain(REVIEW_ADDRESS);
});
