import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { everyChild } from './addresses.ts';
import { newReader, test as base } from './reader.ts';

/** A part of the page as the browser tells it to a screen reader, with what it stands in. */
interface Part {
  role: string;
  name: string;
  /** Of a heading. */
  level: number;
  within: string[];
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** The headings and landmarks of a page, in order, from the browser's own tree for assistive technology. */
async function parts(page: Page): Promise<Part[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // The browser gives them in no order that a reader knows; the tree has that of the page.
  const walk = (node: AxNode, within: string[]): Part[] => {
    const role = node.role?.value ?? '';
    const level = Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0);
    const below = (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => walk(child, node.ignored ? within : [...within, role]));
    return node.ignored ? below : [{ role, name: node.name?.value ?? '', level, within }, ...below];
  };
  return walk(
    nodes.find(({ parentId }) => parentId === undefined)!,
    [],
  );
}

/** What every page of the list is made of, read once for all tests. */
async function partsOfAll(browser: Browser): Promise<Map<string, Part[]>> {
  const { page } = await newReader(browser);
  const found = new Map<string, Part[]>();
  for (const address of everyChild) {
    await page.goto(address);
    found.set(address, await parts(page));
  }
  await page.close();
  return found;
}

const test = base.extend('all', { scope: 'file' }, ({ browser }) => partsOfAll(browser));

const LANDMARKS = [
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'search',
  'complementary',
  'region',
  'form',
];

test('one page of every kind is looked at', () => {
  expect(everyChild.length).toBeGreaterThan(20);
  expect(everyChild).toEqual(expect.arrayContaining(['/', '/404.html', '/stappenplan/', '/zoeken/']));
});

test.for(everyChild)('the headings of %s are an outline', (address, { all }) => {
  const headings = all.get(address)!.filter(({ role }) => role === 'heading');
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(headings.filter(({ name }) => name.trim() === '')).toEqual([]);
  // Down one level at a time, from the title of the page.
  const skipped = headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1);
  expect(skipped.map(({ name, level }) => `h${level} ${name}`)).toEqual([]);
});

test.for(everyChild)('a screen reader can jump through the parts of %s', (address, { all }) => {
  const heard = all.get(address)!;
  const landmarks = heard.filter(({ role }) => LANDMARKS.includes(role));
  const count = (role: string) => landmarks.filter((landmark) => landmark.role === role).length;
  expect({ banner: count('banner'), main: count('main'), contentinfo: count('contentinfo') }).toEqual({
    banner: 1,
    main: 1,
    contentinfo: 1,
  });
  expect(count('navigation')).toBeGreaterThan(0);
  // A part without a name of its own may stand beside named ones of its kind, but the list may not say the same twice.
  const names = landmarks.map(({ role, name }) => `${role} ${name}`);
  expect(names.filter((part, i) => names.indexOf(part) !== i)).toEqual([]);
  // There is always more than one way to go, so each says which one it is.
  expect(landmarks.filter(({ role, name }) => role === 'navigation' && name === '')).toEqual([]);
  // The header, the footer and the main part stand side by side, and everything to read in one of them.
  const nested = landmarks.filter(
    ({ role, within }) =>
      ['banner', 'main', 'contentinfo'].includes(role) && within.some((outer) => LANDMARKS.includes(outer)),
  );
  expect(nested).toEqual([]);
  const title = heard.find(({ role, level }) => role === 'heading' && level === 1);
  expect(title?.within).toContain('main');
});

test('a heading that skips a level would be noticed', async ({ open }) => {
  const { page } = await open('/over/');
  await page.evaluate(() => document.querySelector('h1')!.insertAdjacentHTML('afterend', '<h4>Te diep</h4>'));
  const levels = (await parts(page)).filter(({ role }) => role === 'heading').map(({ level }) => level);
  expect(levels.slice(0, 2)).toEqual([1, 4]);
});
