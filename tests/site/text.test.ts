import { expect, test } from 'vitest';
import { attribute, except, faults, pages, type Page } from './dist.ts';
import { linesOf } from './lines.ts';

/** Attributes that somebody hears or sees. */
const SPEAKING = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];

/** Every piece of text that somebody may see or hear; code, as a reference for a program, keeps its own signs. */
const spoken = ({ tree }: Page): string[] => [
  ...linesOf(tree.querySelector('title')!),
  ...linesOf(tree.querySelector('body')!, ['pre']),
  ...SPEAKING.flatMap((name) =>
    tree.querySelectorAll(`[${name}]`).map((element) => attribute(element, name) ?? ''),
  ),
];

/** Each match with what stands around it, so that a report shows where it is. */
function matches(texts: readonly string[], pattern: RegExp): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(({ index, 0: hit }) =>
      text.slice(Math.max(0, index - 30), index + hit.length + 30),
    ),
  );
}

test('the text of the site is read', () => {
  expect(pages.flatMap(spoken).join(' ').length).toBeGreaterThan(100_000);
});

test('no word is glued to a link or another tag', () => {
  const inline = 'a|strong|em|span|code|b|i|abbr|q|cite|mark|time';
  // A note (`<sup>`) does stand against the word before it.
  const glued = new RegExp(`[\\p{L}\\d]<(?:${inline})\\b|</(?:${inline}|sup)>[\\p{L}\\d]`, 'gu');
  expect(faults(({ html }) => matches([html.slice(html.indexOf('<body'))], glued))).toEqual({});
});

test('sentences have a space between them', () => {
  expect(faults((page) => matches(spoken(page), /\p{Ll}{2}[.?!;,:]\p{Lu}\p{Ll}/gu))).toEqual({});
});

test('no space stands before a full stop, a comma or a colon, or inside brackets', () => {
  expect(faults((page) => matches(spoken(page), /(?<!…)\s[.,;:!?)](?=\s|$)|\(\s/gu))).toEqual({});
});

test('no value that a program left behind is shown', () => {
  const left = /\b(?:undefined|NaN|null|Infinity|Invalid Date)\b|\[object \w+\]|\$\{|\{\{/g;
  expect(faults((page) => matches(spoken(page), left))).toEqual({});
});

test('labels are in Dutch', () => {
  const english =
    /\b(?:Footnotes?|Back to (?:reference|content|top)|Section titled|Skip to|Table of contents|On this page|Read more|Previous|Next|Search(?:ing)?|Loading|Not found|Copy link|Homepage|Last updated|Sources?)\b/g;
  // Names of letters stand on those pages.
  const named = except(...['', 'hoekig/', 'rond/'].map((style) => `/meewerken/vormgeving/${style}`));
  expect(faults((page) => matches(spoken(page), english), named)).toEqual({});
});

test('quotation marks, dashes and dots are the printed ones', () => {
  const typed = /["']|\.\.\.| -{1,2} /g;
  // What stands in code, or on the page that explains mistakes of writers, is meant to be typed.
  const prose = ({ tree }: Page) =>
    tree
      .querySelectorAll('p, li, dd, dt, h1, h2, h3, h4, td, th')
      .filter((element) => element.querySelectorAll('code').length === 0);
  const wrong = (page: Page) => [
    ...new Set(
      matches(
        prose(page).flatMap((element) => linesOf(element, ['pre'])),
        typed,
      ),
    ),
  ];
  expect(faults(wrong, except('/meewerken/fouten/'))).toEqual({});
});
