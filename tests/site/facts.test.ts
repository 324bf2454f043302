import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, faults, handbook, pageAt, textOf, type Page } from './dist.ts';

const content = resolve(import.meta.dirname, '../../content');
const entriesOf = (kind: string) => handbook.entries.filter(({ soort }) => soort === kind);

/** What the writer gave of an entry whose address is its place in the content. */
function written(address: string): Record<string, unknown> {
  const source = readFileSync(join(content, `${address.slice(1, -1)}.mdx`), 'utf8');
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '') as Record<string, unknown>;
}
const links = (element: HtmlElement | Page['tree'], selector: string): string[] =>
  element.querySelectorAll(selector).map((link) => attribute(link, 'href') ?? '');

test('every page leads to the overview of every kind, in its menu or at its foot', () => {
  const overviews = new Set(
    handbook.entries
      .filter(({ soort }) => soort !== 'pagina')
      .map(({ adres: address }) => `/${address.split('/')[1]}/`),
  );
  expect(overviews.size).toBeGreaterThan(8);
  expect(
    faults(({ tree }) => {
      const there = [...links(tree, 'header nav a'), ...links(tree, 'footer nav a')];
      return [...overviews].filter((address) => !there.includes(address));
    }),
  ).toEqual({});
});

test('reports stand with the newest first, and one without a day last', () => {
  const cards = links(pageAt('/verslagen/').tree, 'main .kaarten .kaart-kop a');
  expect(cards.toSorted()).toEqual(
    entriesOf('verslag')
      .map(({ adres: address }) => address)
      .toSorted(),
  );
  const days = cards.map((address) => String(written(address).datum ?? '0000-00-00'));
  expect(new Set(days).size).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted().reverse());
});

test('the card of every thema says until which day it holds', () => {
  const cards = pageAt('/themas/').tree.querySelectorAll('main .kaarten > li');
  expect(cards.length).toBe(entriesOf('thema').length);
  for (const card of cards) {
    const day = new Date(String(written(links(card, '.kaart-kop a')[0] ?? '').peildatum));
    const inWords = day.toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' });
    expect(textOf(card)).toContain(`peildatum ${inWords}`);
  }
});

test('the bar of steps marks the step that is read, and no other', () => {
  const steps = entriesOf('stap').map(({ adres: address }) => address);
  expect(steps.length).toBeGreaterThan(5);
  for (const address of steps) {
    const { tree } = pageAt(address);
    expect(links(tree, '.stappenbalk a')).toEqual(steps);
    expect(links(tree, '.stappenbalk a[aria-current="step"]')).toEqual([address]);
  }
});
