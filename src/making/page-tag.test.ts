import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Handbook } from '../handbook/handbook.ts';
import { openHandbook } from '../load/open-handbook.ts';
import { isWithPage, pageFor, type EntryWithPage } from '../page/page-for.ts';
import { siteFor, type Site } from '../page/site/site.ts';
import { pageTag } from './page-tag.ts';

const root = resolve(import.meta.dirname, '../..');
let handbook: Handbook;
let site: Site;
let entries: EntryWithPage[];
beforeAll(async () => {
  handbook = await openHandbook({ content: join(root, 'content'), editie: 'landelijk' });
  site = siteFor(handbook);
  entries = handbook.alle.filter(isWithPage);
});

/** As JSON tells it, but for fields that hold nothing. */
const told = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('all that a page is written of survives JSON', () => {
  const { metadata, ...around } = site;
  expect(told(around)).toEqual(around);
  for (const entry of entries) {
    const page = pageFor(handbook, entry);
    expect(told(page)).toEqual(page);
    const { address, head } = page;
    const machines = metadata({ address, title: head.title, description: head.description });
    expect(told(machines)).toEqual(machines);
  }
});

describe('the tag of a page', () => {
  const tagOf = (one = site, edit: (page: ReturnType<typeof pageFor>) => object = () => ({})) => {
    const page = pageFor(handbook, entries[0]!);
    return pageTag(one, { ...page, ...edit(page) });
  };

  test('is the same for the same page', () => {
    expect(tagOf()).toBe(tagOf());
    expect(new Set(entries.map((entry) => pageTag(site, pageFor(handbook, entry)))).size).toBe(
      entries.length,
    );
  });

  test.each<[what: string, other: () => string]>([
    ['a word of the page', () => tagOf(site, ({ head }) => ({ head: { ...head, title: 'Anders' } }))],
    ['a page that refers to it', () => tagOf(site, ({ foot }) => ({ foot: { ...foot, related: [] } }))],
    ['the menu', () => tagOf({ ...site, menu: site.menu.slice(1) })],
    ['the edition', () => tagOf({ ...site, versie: 'Versie 99' })],
    [
      'what machines read',
      () => tagOf({ ...site, metadata: (page) => ({ ...site.metadata(page), jsonLd: '{}' }) }),
    ],
  ])('changes with %s', (_what, other) => {
    expect(other()).not.toBe(tagOf());
  });
});
