import { readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { filesIn, root, run, workFolder, type Outcome } from './command.ts';

/** A handbook on another subject: a repair café, with words, folders and pictures of its own. */
const here = workFolder('repaircafe');
const repaircafe = join(root, 'tests/fixtures/repaircafe/content');
const dist = join(here, 'dist');
let outcome: Outcome;
let files: string[] = [];

beforeAll(async () => {
  outcome = await run('build', {
    CONTENT: repaircafe,
    DIST: dist,
    VANDAAG: '2026-11-30',
  });
  files = outcome.code === 0 ? filesIn(dist) : [];
});
afterAll(() => rm(here, { recursive: true }));

/** Words that only the first handbook, and the small one of the tests, are about. */
const FIRST =
  /vertrouwensperso\p{L}*|armoe\p{L}*|schuldhulp\p{L}*|\p{L}*netwerk\p{L}*|gemeente\p{L}*|wethouder\p{L}*|\bcollege\b|gemeenteraad|\braad\b|griffier\p{L}*|burgemeester|stille|voordeur\p{L}*|\bdeur(?:en)?\b|\bstraat|leerlijn\p{L}*|\p{L}*co[oö]rdinat\p{L}*|trainer\p{L}*|training\p{L}*|\bbewoner\p{L}*|(?<!d)praktijken?\b|inwoner\p{L}*|buurvrouw|zandmeer|lindewoude|\bVOG\b/iu;

/** What explains the format to writers names its tags, fields, rules and the invented place of its examples. */
const FORMAT =
  /<\/?(?:Gemeente)[^>]*>|\bGemeente(?=\s+De naam van wie)|Zo typt u Gemeente|#tag-gemeente|zandmeer(?:-verslag)?|netwerkmodel|netwerkbijeenkomst: true|gemeenten: \[|bij gemeenten|gemeente-(?:naam|provincie)|verkennen\/gemeente/giu;
const withoutFormat = (file: string, text: string): string =>
  file.startsWith('meewerken/') ? text.replace(FORMAT, ' ') : text;
/** Names that programs rely on: keys of data, ids of calendars, classes and the parameters of the search. */
const withoutNames = (file: string, text: string): string =>
  file.endsWith('.ics')
    ? text.replace(/^(?:UID|RELATED-TO)[^\n]*\n(?: [^\n]*\n)*/gm, '')
    : /\.json(?:ld)?$/.test(file)
      ? text.replace(/"[^"\\]*":/g, '')
      : file.endsWith('.csv')
        ? text.slice(text.indexOf('\n'))
        : text;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What a page or a part of an office file says, and what stands in the attributes that people meet. */
function said(markup: string): string {
  const shown = markup
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<meta name="zoekfilter"[^>]*>/g, ' ')
    // Behind the path stand names of fields.
    .replace(/(\shref="[^"?#]*)[?#][^"]*/g, '$1');
  const attributes = [...shown.matchAll(/\s(?:alt|title|aria-label|content|placeholder|href)="([^"]*)"/g)];
  return [shown.replace(/<[^>]+>/g, ' '), ...attributes.map(([, value]) => value)]
    .join(' ')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, number?: string, name?: string) =>
      name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
    );
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const words = [JSON.stringify(info)];
  for (let n = 1; n <= pdf.numPages; n++)
    for (const item of (await (await pdf.getPage(n)).getTextContent()).items)
      if ('str' in item) words.push(item.str, item.hasEOL ? '\n' : '');
  await task.destroy();
  return words.join('');
}

/** All that a file says to people, whatever its format; nothing for fonts, pictures and indexes. */
async function textOf(file: string, bytes: Uint8Array): Promise<string> {
  if (file.endsWith('.pdf')) return pdfText(bytes);
  if (/\.(?:docx|odt|pptx|xlsx|ods|epub)$/.test(file))
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|xhtml|opf|ncx)$/.test(name))
      .map(([, part]) => said(strFromU8(part)))
      .join('\n');
  if (/\.html$/.test(file)) return said(strFromU8(bytes));
  return /\.(?:ics|json|jsonld|csv|txt|md|xml|svg)$/.test(file) ? withoutNames(file, strFromU8(bytes)) : '';
}

describe('a handbook on another subject', () => {
  test('builds whole, without a word of complaint', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).not.toMatch(/warn|waarschuwing|fout/i);
  });

  test('stands in folders of its own, and makes files by those names', () => {
    const found = new Set(files);
    for (const file of [
      'bouwplan/verkennen/index.html',
      'bouwplan/verkennen.pdf',
      'lessen/kennismaken.pptx',
      'voorbeelden/zonnedorp/index.html',
      'voorbeelden/dorp/zonnedorp/index.html',
      'papieren/begroting.xlsx',
      'woorden/trekker/index.html',
      'downloads/bouwplan.pdf',
      'bouwplan.ics',
      'lessen.ics',
      'voorbeelden.csv',
      'woorden.jsonld',
    ])
      expect(found.has(file), file).toBe(true);
    expect(
      files.filter((file) => /stappenplan|leerlijn|praktijken|gemeente|sjablonen|begrippen/.test(file)),
    ).toEqual([]);
  });

  test('says nowhere a word of the first subject, in whatever format', async () => {
    const formats = new Set<string>();
    const found: string[] = [];
    for (const file of files) {
      const text = withoutFormat(file, await textOf(file, new Uint8Array(readFileSync(join(dist, file)))));
      if (text !== '') formats.add(file.slice(file.lastIndexOf('.') + 1));
      const [word] = FIRST.exec(`${file}\n${text}`) ?? [];
      if (word) {
        const at = text.indexOf(word);
        found.push(`${file}: ${text.slice(Math.max(0, at - 40), at + 40)}`);
      }
    }
    expect(found).toEqual([]);
    for (const format of [
      'html',
      'pdf',
      'docx',
      'odt',
      'pptx',
      'xlsx',
      'ods',
      'epub',
      'ics',
      'json',
      'jsonld',
      'csv',
      'md',
    ])
      expect([...formats]).toContain(format);
  });

  test('speaks of itself in its own words', () => {
    const page = (address: string) =>
      said(readFileSync(join(dist, address, 'index.html'), 'utf8')).replace(/\s+/g, ' ');
    expect(page('')).toContain('Alle delen van de gids');
    expect(page('')).toContain('Wat buurthuizen het eerst vragen');
    expect(page('plan')).toContain('Aantal reparateurs');
    expect(page('plan')).toContain('Wanneer komt het repaircafé bijeen?');
    expect(page('plan')).toContain('Naam van het buurthuis');
    expect(page('lessen/kennismaken')).toContain('Klus voor thuis');
    expect(readFileSync(join(dist, 'bouwplan.ics'), 'utf8')).toContain('Repareermiddag 1');
  });
});

test('a handbook of loose pages shows nothing of what it has not', async () => {
  const [content, loose] = [join(here, 'los'), join(here, 'los-dist')];
  for (const part of ['edities', 'paginas/privacy.mdx', 'paginas/toegankelijkheid.mdx', 'woordenlijst.txt'])
    await cp(join(repaircafe, part), join(content, part), { recursive: true });
  const general = parse(await readFile(join(repaircafe, 'handleiding.yaml'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { kortBoek: _short, delen: _parts, ...rest } = general;
  const start = { inleiding: 'Hier staat nog weinig.' };
  await writeFile(join(content, 'handleiding.yaml'), stringify({ ...rest, start }));
  const made = await run('build', { CONTENT: content, DIST: loose, VANDAAG: '2026-11-30', UITVOER: 'geen' });
  expect(made).toMatchObject({ code: 0, stderr: '' });

  const inside = filesIn(loose);
  const pages = inside.filter((file) => file.endsWith('.html') && !file.startsWith('meewerken/'));
  expect(pages).toHaveLength(8);
  for (const file of pages) {
    const html = readFileSync(join(loose, file), 'utf8').replace(/<(style|script|svg)[^>]*>.*?<\/\1>/gs, ' ');
    // The page that searches has lists that its script fills.
    const empty = html.match(/<(ul|ol|nav|dl|table)(?:\s[^>]*)?>\s*<\/\1>/g) ?? [];
    if (file !== 'zoeken/index.html') expect(empty, file).toEqual([]);
    expect(html.match(/<h(\d)[^>]*>[^<]*<\/h\1>\s*<\/(?:section|main)>/g) ?? [], file).toEqual([]);
    const dead = [...html.matchAll(/<a\s[^>]*href="\/gids\/([^"#?]*)/g)]
      .map(([, address = '']) => (address === '' || address.endsWith('/') ? `${address}index.html` : address))
      // Downloads are not made here.
      .filter((address) => address.endsWith('.html') && !inside.includes(address));
    expect(dead, file).toEqual([]);
  }
});
