import { expect, test } from 'vitest';
import { loadFiles } from '../../src/load/files.ts';
import { withExplanation } from '../../src/handbook/explained-begrippen.ts';
import { buildHandbook } from '../../src/handbook/handbook.ts';
import { isWithPage } from '../../src/page/page-for.ts';
import { plainPageFor } from '../../src/page/plain/plain-page.ts';
import { pageAt } from './dist.ts';
import { articleLines, missingFrom } from './read-lines.ts';

const { contents } = await loadFiles('content', 'landelijk');
const handbook = withExplanation(buildHandbook(contents!));
const pages = handbook.alle.filter(isWithPage).map((entry) => plainPageFor(handbook, entry));

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
