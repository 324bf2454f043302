import { expect, test } from 'vitest';
import { loadFiles } from '../../src/load/files.ts';
import { metUitleg } from '../../src/model/begrippen.ts';
import { buildHandboek } from '../../src/model/handboek.ts';
import { isWithPage } from '../../src/page/page-for.ts';
import { plainPageFor } from '../../src/page/plain-page.ts';
import { pageAt } from './dist.ts';
import { articleLines, missingFrom } from './read-lines.ts';

const { inhoud } = await loadFiles('content', 'landelijk');
const handboek = metUitleg(buildHandboek(inhoud!));
const pages = handboek.alle.filter(isWithPage).map((entry) => plainPageFor(handboek, entry));

test('a download says all that the page on the site says', () => {
  const missing = pages
    .map((page) => [page.address, missingFrom(page, pageAt(page.address).html)] as const)
    .filter(([, lines]) => lines.length > 0);
  expect(Object.fromEntries(missing)).toEqual({});
});

test('the comparison reads every page', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.every(({ address }) => articleLines(pageAt(address)).length > 3)).toBe(true);
});
