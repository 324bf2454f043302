import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './reader.ts';
import { reported, results, textsCame } from './search-results.ts';

/** Forty questions of every kind, whose section links are all followed. */
const FORTY =
  'driegesprek geheimhouding leervragenmuur geld vergoeding tolk vog schaamte privacy begroting coördinator meldcode ' +
  'intervisie budgetkring huisbezoek certificaat verzekering subsidie wijkteam registratie taal grenzen evaluatie ' +
  'werven motivatie dpia bijstand statushouder gedragscode casus rollenspel koffie deurwaarder signalen wethouder ' +
  'draagvlak planning contactpersoon warm brief';

/** How far what a link leads to is from the screen, in pixels: the passage that is marked, or the heading. */
async function missedBy(page: Page): Promise<number> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const heading =
      target && (/^H\d$/.test(target.tagName) ? target : (target.querySelector('h2, h3, h4') ?? target));
    const directive = performance.getEntriesByType('navigation')[0]?.name.split(':~:')[1] ?? '';
    const words = decodeURIComponent(/text=(?:[^,]*-,)?([^,]*)/.exec(directive)?.[1] ?? '').toLowerCase();
    const boxes = heading ? [heading.getBoundingClientRect()] : [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); words && node; node = walker.nextNode()) {
      const at = node.textContent!.toLowerCase().indexOf(words);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const box = range.getBoundingClientRect();
      // The marked passage stands below the heading of its section.
      const after = heading && heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (box.height > 0 && (!heading || after)) boxes.push(box);
    }
    const away = boxes.map(({ top, bottom }) => Math.max(0, -bottom, top - innerHeight));
    return Math.min(...away, 1e6);
  });
}

/** The same once the page has come to rest: a busy machine takes its time to go to the place. */
async function restsAt(page: Page): Promise<number> {
  const until = Date.now() + 30_000;
  let away = await missedBy(page);
  while (away > 0 && Date.now() < until) {
    await page.waitForTimeout(100);
    away = await missedBy(page);
  }
  return away;
}

/** What following the links to sections led to. */
interface Walk {
  /** How many were followed. */
  followed: number;
  /** Those after which neither heading nor words were on the screen, with how far away they were. */
  missed: string[];
}

/**
 * Asks one question, and follows the first four links to sections that it answers with: the first by a click, the others
 * by their address, as going back would ask the question anew for each.
 */
async function follow(page: Page, question: string, walk: Walk): Promise<void> {
  const answer = `/zoeken/?q=${encodeURIComponent(question)}`;
  await page.goto(answer);
  await reported(page);
  await textsCame(page);
  const places = results(page).locator('.plekken a');
  const links = await places.evaluateAll((all) => all.slice(0, 4).map((link) => link.getAttribute('href')!));
  for (const [i, href] of links.entries()) {
    if (i > 0) {
      // A second place on the page that is open would only scroll: each is opened as from an answer.
      await page.goto('about:blank');
      await page.goto(href);
    } else await page.locator(`.plekken a[href="${href}"]`).first().click();
    await page.waitForURL((url) => url.pathname !== '/zoeken/');
    walk.followed++;
    const away = await restsAt(page);
    if (away > 0) walk.missed.push(`${question}: ${href} (${Math.round(away)} px)`);
  }
}

/** Readers who follow links at the same time: most of it is waiting for a page. */
const READERS = 4;

for (const [device, viewport] of [
  ['a desktop', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`every link to a section brings its heading or its words on the screen, on ${device}`, async ({
    open,
  }) => {
    const walk: Walk = { followed: 0, missed: [] };
    const left = FORTY.split(' ');
    const read = async () => {
      const { page } = await open('/zoeken/', { viewport });
      for (let question = left.shift(); question; question = left.shift()) await follow(page, question, walk);
    };
    await Promise.all(Array.from({ length: READERS }, read));
    expect(walk.missed).toEqual([]);
    expect(walk.followed).toBeGreaterThan(80);
  });
