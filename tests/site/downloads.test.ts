import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/load/check.ts';
import { withFiles } from '../../src/outputs/registry/index.ts';
import { sizeText } from '../../src/text/format/size.ts';
import { attribute, dist, files, handbook, pageAt, pages, textOf } from './dist.ts';

const root = resolve(import.meta.dirname, '../..');
const page = pageAt('/downloads/');
const offered = page.tree
  .querySelectorAll('a[download]')
  .map((link) => attribute(link, 'href')!)
  .filter((href) => !href.endsWith('/'));

/** Files that are made by Astro, by Pagefind or by nobody, not of the handbook. */
const OF_OTHERS = [/^\/_astro\//, /\.html$/, /^\/zoeken\/.+\.bin$/];
/** What the index of the search takes away when it has read it. */
const TAKEN_AWAY = '/zoeken/gegevens.json';

const { handbook: model, context } = await checkContent({
  folder: join(root, 'content'),
  name: 'content',
  editie: 'landelijk',
  today: '2026-11-30',
});
const images = [...context.images].map((address) => address.slice('/beelden/'.length));
const registered = withFiles(model!, images).files;

test('the site has the files of the registry of outputs, and no other', () => {
  const there = files.filter((file) => !OF_OTHERS.some((pattern) => pattern.test(file)));
  const told = registered.map(({ path }) => path).filter((path) => path !== TAKEN_AWAY);
  expect(there).toEqual(told.sort());
});

test('offers every file that is for readers, and no other', () => {
  const forReaders = registered.filter((file) => file.offered).map(({ path }) => path);
  expect(offered.toSorted()).toEqual(forReaders.sort());
});

test('says of every file how large it is', () => {
  const sizes = page.tree
    .querySelectorAll('[data-grootte]')
    .map((span) => [attribute(span, 'data-grootte')!, textOf(span)]);
  expect(sizes).toEqual(offered.map((file) => [file, `(${sizeText(statSync(join(dist, file)).size)})`]));
});

/** Lists of what is in the site, for programs: the feed tells itself what changed. */
const LISTS = ['/downloads/SHA256SUMS', '/feed.xml', '/sitemap-0.xml', '/llms.txt'];

test('every file carries its version, and an address that tells what changed since', () => {
  const { versie: version, datum: date } = model!.editie;
  const silent = offered
    .filter((file) => !LISTS.includes(file))
    .filter((file) => {
      // Properties of a PDF are never packed; a document of an office program is a ZIP of texts.
      const bytes = readFileSync(join(dist, file));
      const isPacked = bytes.toString('latin1', 0, 2) === 'PK';
      const parts = isPacked ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part, true)) : [];
      const words = [bytes.toString('latin1'), ...parts].join('\n').replace(/\r\n /g, '');
      return !(words.includes(version) && words.includes(`/wijzigingen/?sinds=${date}`));
    });
  expect(silent).toEqual([]);
});

test('says the version, and how accessible each kind of file is', () => {
  const words = textOf(page.tree);
  expect(words).toContain('versie 0.1.0 van 22 november 2026');
  for (const name of ['PDF/UA-1', 'Word', 'ODT', 'EPUB 3']) expect(words).toContain(name);
});

test('a step, a meeting and a template offer their own files at the top', () => {
  for (const { soort, adres: address } of handbook.entries.filter(({ soort }) =>
    ['stap', 'module', 'sjabloon'].includes(soort),
  )) {
    const own = pageAt(address)
      .tree.querySelectorAll('.meenemen a')
      .map((link) => attribute(link, 'href')!);
    expect(own, address).toEqual(
      expect.arrayContaining([`${address.slice(0, -1)}.docx`, `${address.slice(0, -1)}.odt`]),
    );
    if (soort !== 'sjabloon') expect(own, address).toContain(`${address.slice(0, -1)}.pdf`);
  }
  expect(pages.length).toBeGreaterThan(0);
});
