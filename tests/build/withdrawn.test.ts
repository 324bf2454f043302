import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfSmall, filesIn, run, words, workFolder, type Outcome } from './command.ts';

/** The person of the fixture, however it is written, also as the stem in a search index. */
const NAME = /jannigje|zandstr/i;
const here = workFolder('withdrawn');
const [before, after, unasked] = ['before', 'after', 'unasked'].map((name) => join(here, name)) as [
  string,
  string,
  string,
];
let outcome: Outcome;

beforeAll(async () => {
  const content = await copyOfSmall(join(here, 'content'));
  await run('build', { CONTENT: content, DIST: before });
  const portret = join(content, 'portretten/initiatiefnemer.mdx');
  const consented = readFileSync(portret, 'utf8');
  writeFileSync(portret, consented.replace('grond: toestemming', 'grond: openbare-bron'));
  await run('build', { CONTENT: content, DIST: unasked });
  writeFileSync(portret, consented.replace('ingetrokken: false', 'ingetrokken: true'));
  outcome = await run('build', { CONTENT: content, DIST: after });
});
afterAll(() => rm(here, { recursive: true }));

const naming = (dist: string) => filesIn(dist).filter((file) => NAME.test(words(dist, file)));

test('one word in the portret is enough: nothing else has to be mended to build', () => {
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
});

test('before, the name stands on pages, in the data and in the search index', () => {
  const files = naming(before);
  expect(files).toEqual(
    expect.arrayContaining([
      'handboek.json',
      'portretten/initiatiefnemer/index.html',
      'praktijken/zandmeer/index.html',
      'sjablonen/alles/index.html',
      'verslagen/startavond/index.html',
    ]),
  );
  expect(files.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  expect(files.some((file) => file.endsWith('.pf_index'))).toBe(true);
});

test('after, the name stands in no file at all', () => {
  expect(naming(after)).toEqual([]);
});

test('no page is lost', () => {
  const pages = (dist: string) => filesIn(dist).filter((file) => file.endsWith('.html'));
  expect(pages(after)).toEqual(pages(before));
});

test('the portret says that it was withdrawn, and tells nothing of the story', () => {
  const page = words(after, 'portretten/initiatiefnemer/index.html');
  expect(page).toContain('Dit portret is op verzoek ingetrokken.');
  expect(page).not.toMatch(/koffie|Havenwijk|Krant|leren van elkaar/i);
});

test('where the name stood in a sentence, the role stands', () => {
  expect(words(after, 'praktijken/zandmeer/index.html')).toContain(
    'de initiatiefnemer van het netwerk begon ermee',
  );
});

test('without recorded consent the story is told, and the name stands in no file at all', () => {
  expect(naming(unasked)).toEqual([]);
  expect(words(unasked, 'portretten/initiatiefnemer/index.html')).toContain(
    'De initiatiefnemer van het netwerk zette koffie in het buurthuis.',
  );
});
