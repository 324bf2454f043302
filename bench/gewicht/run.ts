import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { table } from '../build/tabel.ts';
import { spansOf, type Span } from './bytes.ts';

const HELP = `Where the bytes of a page go: by part of the page, and by what they are. A mean over all pages of a built site,
and how many bytes fewer a page is over the wire (gzip) without them.

  --dist dist     the built site
  --pagina /x/    one page only`;

/** `npm run bench -- gewicht`. */
export function runWeightBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      dist: { type: 'string', default: 'dist' },
      pagina: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return Promise.resolve();
  }
  const dist = resolve(values.dist);
  const files =
    values.pagina === undefined
      ? globSync('**/*.html', { cwd: dist, exclude: (name) => name === 'pagefind' }).sort()
      : [join(values.pagina, 'index.html')];
  const pages = files
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .filter((html) => !html.includes('http-equiv="refresh"'));
  if (pages.length === 0) throw new Error(`There is no built site in ${dist}: run npm run build first.`);
  const whole = sum(pages.map((html) => Buffer.byteLength(html)));
  const wire = sum(pages.map(compressed));
  console.log(
    table([
      ['a page, on average', 'bytes', 'gzip'],
      ['whole', mean(whole, pages), mean(wire, pages)],
    ]),
  );
  const read = pages.map((html) => ({ html, spans: spansOf(html) }));
  for (const by of ['part', 'what'] as const) {
    console.log();
    console.log(
      table([
        [by === 'part' ? 'by part' : 'by what it is', 'bytes', '%', 'gzip less'],
        ...rows(read, by, whole),
      ]),
    );
  }
  return Promise.resolve();
}

function rows(
  pages: readonly { html: string; spans: Span[] }[],
  by: 'part' | 'what',
  whole: number,
): string[][] {
  const names = [...new Set(pages.flatMap(({ spans }) => spans.map((span) => span[by])))];
  return names
    .map((name) => {
      const each = pages.map(({ html, spans }) => {
        const own = spans.filter((span) => span[by] === name);
        const bytes = sum(own.map(({ begin, end }) => Buffer.byteLength(html.slice(begin, end))));
        return { bytes, less: bytes === 0 ? 0 : compressed(html) - compressed(without(html, own)) };
      });
      return { name, bytes: sum(each.map(({ bytes }) => bytes)), less: sum(each.map(({ less }) => less)) };
    })
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes, less }) => [
      name,
      mean(bytes, pages),
      ((100 * bytes) / whole).toFixed(1),
      mean(less, pages),
    ]);
}

function without(html: string, spans: readonly Span[]): string {
  let at = 0;
  let kept = '';
  for (const { begin, end } of spans) {
    kept += html.slice(at, begin);
    at = end;
  }
  return kept + html.slice(at);
}

const compressed = (html: string): number => gzipSync(html).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const mean = (total: number, pages: readonly unknown[]): string => String(Math.round(total / pages.length));
