import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseBlock } from '../../src/document/parse.ts';
import { tagNames } from '../../src/document/vocabulary.ts';
import type { Referrer } from '../../src/page/referrer.ts';
import { htmlOf } from '../../src/outputs/html/index.ts';
import { loweringOf } from '../../src/page/lower/lowering.ts';
import { bodyOf, buildBareSite } from '../mdx/bare-site.ts';
import { structureOf } from '../mdx/structure.ts';
import { root, workFolder } from './command.ts';

/*
 * The oracle: what Astro's own MDX makes of our files is what we make of them. So the content stays real MDX, and any
 * Astro site can take it over.
 */
const here = workFolder('mdx');
afterAll(() => rm(here, { recursive: true }));

/** Files as they are, and the words of their front matter as texts of their own: half of all words stand there. */
const files = new Map<string, string>();
/** What our reader makes of the same. */
const texts = new Map<string, string>();

/**
 * What our reader lets through and the checks refuse: two headings with one id (bare MDX numbers the second), an address that
 * leads elsewhere than it seems (MDX writes it anew), and rows with another number of cells (MDX fills them up or cuts them).
 */
const REFUSED_LATER = ['anker-dubbel', 'link-vorm', 'tabel-cellen'].map(
  (rule) => `tests/fixtures/fouten/${rule}/`,
);
const accepts = (text: string): boolean => parseBlock(text, { headings: true }).faults.length === 0;

for (const file of globSync(['content/**/*.mdx', 'tests/fixtures/{klein,fouten}/**/*.mdx'], {
  cwd: root,
}).sort()) {
  const source = readFileSync(join(root, file), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const id = file.replace(/\.mdx$/, '').toLowerCase();
  if (head === '' || REFUSED_LATER.some((folder) => file.startsWith(folder))) continue;
  if (accepts(body) && ![...texts.values()].includes(body)) {
    files.set(id, source);
    texts.set(id, body);
  }
  if (!file.startsWith('content/')) continue;
  const fields = sentencesIn(parse(head)).filter(accepts).join('\n\n');
  files.set(`fields/${id}`, fields);
  texts.set(`fields/${id}`, fields);
}

/** Every text of at least three words in front matter. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().split(/\s+/).length > 2 ? [value.trim()] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sentencesIn) : [];
}

/** What tags that point elsewhere say, as the small components of the bare site say it. */
const referrer: Referrer = {
  names: { gemeente: 'uw gemeente', organisatie: 'uw organisatie', contact: 'uw contact' },
  bronnen: () => [],
  isShown: () => true,
  title: (soort, id) => `${soort} ${id}`,
  address: (soort, id) => `/${soort}/${id}/`,
  name: (id) => `naam ${id}`,
  sum: (named) => `som ${named}`,
  imageSize: () => undefined,
  diagram: () => undefined,
  field: (id) => ({ id, label: `veld ${id}`, invoer: 'tekst', opties: [], verplicht: false }),
};
const ours = (body: string): string[] =>
  structureOf(
    htmlOf(parseBlock(body, { headings: true }).text, loweringOf({ adres: '', referrer }), { address: '' }),
  );

beforeAll(() => buildBareSite(here, files));

test('every text says the same on a bare Astro site with MDX: words, headings, links, lists and tables', async () => {
  const differing: Record<string, { ours: string[]; theirs: string[] }> = {};
  for (const [id, text] of texts) {
    const [mine, theirs] = [ours(text), structureOf(await bodyOf(here, id))];
    if (JSON.stringify(mine) !== JSON.stringify(theirs))
      differing[id] = {
        ours: mine.filter((line) => !theirs.includes(line)),
        theirs: theirs.filter((line) => !mine.includes(line)),
      };
  }
  expect(differing).toEqual({});
});

test('the comparison has every tag, every form of text and all of the content in it', () => {
  const all = [...texts.values()].join('\n');
  expect(tagNames.filter((tag) => !all.includes(`<${tag}`))).toEqual([]);
  const lines = [...texts.values()].flatMap(ours);
  for (const form of [
    '/h2#',
    '/ul.',
    '/ol1.',
    '/table: th',
    'quote',
    '/pre: ',
    '/img: ',
    'note 1: ',
    '](',
    '**',
    '☑',
  ])
    expect(
      lines.some((line) => line.includes(form)),
      form,
    ).toBe(true);
  expect([...texts.keys()].filter((id) => id.startsWith('content/')).length).toBeGreaterThan(100);
  expect([...texts.keys()].filter((id) => id.startsWith('fields/')).length).toBeGreaterThan(100);
});
