import { globSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { vocabulary } from '../../src/document/vocabulary.ts';
import { checkContent } from '../../src/load/check.ts';
import { ledger } from '../../src/load/ledger.ts';
import { kinds, soortNames, type Soort } from '../../src/kinds/index.ts';
import { markedFields, type Marked } from '../../src/schema/walk.ts';

/** One page of a corpus. */
export interface Made {
  soort: Soort;
  id: string;
  data: Record<string, unknown>;
  body: string;
  /** All running text of the page, fields and body, as Markdown with tags: what another builder gets. */
  text: string;
}

/** A handbook on disk as large as was asked. */
export interface Corpus {
  folder: string;
  /** The entries that have a page. */
  pages: Made[];
  /** Words of running text per page, on average. */
  words: number;
}

const content = resolve(import.meta.dirname, '../../content');
/** A source and a person are one, however large the handbook. */
const ONCE: readonly Soort[] = ['bron', 'portret'];
const clonable = soortNames.filter((soort) => !ONCE.includes(soort));

/**
 * Writes our own handbook as often as gives so many pages, to a folder; what stood there is removed. Every copy is
 * whole: it refers to its own pages, so that a page has as many links whatever the size. The same number gives the
 * same bytes.
 * @param aantal rounded to whole handbooks, at least one
 * @throws when the checks find an error in it
 */
export async function makeCorpus(folder: string, count: number): Promise<Corpus> {
  const originals = await readEntries();
  const copies = Math.max(1, Math.round(count / originals.length));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const cloned = new Set<string>(clonable.map((soort) => kinds[soort].folder));
  for (const name of await readdir(content))
    if (!cloned.has(name) && !/^(?:_|[A-Z]|adressen)/.test(name))
      await cp(join(content, name), join(folder, name), { recursive: true });
  const ids = new Set(originals.map(({ soort, id }) => `${soort}:${id}`));
  const pages = Array.from({ length: copies }, (_, i) =>
    originals.map((entry) => (i === 0 ? entry : copyOf(entry, i + 1, ids, originals))),
  ).flat();
  for (const { soort, id, data, body } of pages)
    await write(
      join(folder, kinds[soort].folder, `${id}.mdx`),
      `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`,
    );
  await addThemas(folder, copies);
  await writeLedger(folder);
  const words = pages.reduce((sum, { text }) => sum + countWords(text), 0) / pages.length;
  return { folder, pages, words };
}

async function readEntries(): Promise<Made[]> {
  const files = clonable.flatMap((soort) =>
    globSync('**/*.mdx', { cwd: join(content, kinds[soort].folder) })
      .sort()
      .map((file) => ({ soort, id: file.slice(0, -'.mdx'.length).replaceAll('\\', '/') })),
  );
  return Promise.all(
    files.map(async ({ soort, id }) => {
      const source = await readFile(join(content, kinds[soort].folder, `${id}.mdx`), 'utf8');
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
      return whole(soort, id, parse(head) as Record<string, unknown>, body);
    }),
  );
}

/** An entry with its running text: every rich field below its name, then the body. */
function whole(soort: Soort, id: string, data: Record<string, unknown>, body: string): Made {
  const perField = Map.groupBy(
    markedFields(kinds[soort].schema, data).filter(({ meta }) => meta.rijk),
    ({ pad: path }) => String(path[0]),
  );
  const fields = [...perField].map(
    ([field, values]) => `## ${field}\n\n${values.map(({ waarde: value }) => value).join('\n\n')}`,
  );
  return { soort, id, data, body, text: [...fields, body].join('\n\n') };
}

/** The same entry under another id; what it refers to is of the same copy, and what is numbered goes on. */
function copyOf(
  { soort, id, data, body }: Made,
  nth: number,
  ids: ReadonlySet<string>,
  originals: readonly Made[],
): Made {
  const copy = structuredClone(data);
  for (const field of markedFields(kinds[soort].schema, data)) set(copy, field, renamed(field, nth, ids));
  for (const key of ['nummer', 'volgorde'])
    if (typeof copy[key] === 'number')
      copy[key] += (nth - 1) * originals.filter((other) => other.soort === soort).length;
  const { menu } = copy as { menu?: { volgorde: number } };
  if (menu) menu.volgorde += (nth - 1) * 100;
  // Of what a plan counts with, or fills in, there is one in a handbook.
  delete copy.planbegroting;
  delete copy.papier;
  // Of the decision of college or council there is one.
  delete copy.collegebesluit;
  for (const moment of Array.isArray(copy.mijlpalen) ? (copy.mijlpalen as object[]) : [])
    if ('netwerkbijeenkomst' in moment) delete moment.netwerkbijeenkomst;
  // A plan of a visitor keeps the points of a step by id, so they are unique in the whole handbook.
  if (soort === 'stap') for (const list of Object.values(copy)) renameItems(list, nth);
  return whole(soort, copyId(`${soort}:${id}`, nth).slice(soort.length + 1), copy, inText(body, nth, ids));
}

/** The id of a copy. A translation lies in a folder of what it translates, and is named after its language. */
const copyId = (id: string, nth: number): string =>
  id.startsWith('vertaling:') ? id.replace('/', `-${nth}/`) : `${id}-${nth}`;

function renamed({ meta, waarde: value }: Marked, nth: number, ids: ReadonlySet<string>): string {
  if (meta.verwijst === '*') return ids.has(value) ? copyId(value, nth) : value;
  if (meta.verwijst) return ids.has(`${meta.verwijst}:${value}`) ? `${value}-${nth}` : value;
  if (meta.taxonomie === 'themas') return `${value}-${nth}`;
  return meta.rijk ? inText(value, nth, ids) : value;
}

/** Tags and links that lead to a page of the handbook, as `vocabulary` and the addresses say which those are. */
function inText(text: string, nth: number, ids: ReadonlySet<string>): string {
  const inTags = Object.entries(vocabulary).reduce((all, [tag, { attributes }]) => {
    const pairs = Object.entries(attributes).flatMap(([name, { shape }]) =>
      typeof shape === 'object' && 'refers' in shape ? [[name, shape.refers] as const] : [],
    );
    return pairs.reduce(
      (out, [name, soort]) =>
        out.replace(
          new RegExp(`(<${tag}\\b[^>]*\\b${name}=")([^"]+)"`, 'g'),
          (hit, before: string, id: string) => (ids.has(`${soort}:${id}`) ? `${before}${id}-${nth}"` : hit),
        ),
      all,
    );
  }, text);
  return otherAmounts(inTags, nth).replace(/(\]\(\/)([\w/-]+)\//g, (hit, before: string, path: string) => {
    const soort = clonable.find((each) => path.startsWith(`${kinds[each].folder}/`)) ?? 'pagina';
    const id = soort === 'pagina' ? path : path.slice(kinds[soort].folder.length + 1);
    return ids.has(`${soort}:${id}`) ? `${before}${path}-${nth}/` : hit;
  });
}

/** Amounts of a copy are its own: a handbook says an amount in one place. */
const otherAmounts = (text: string, nth: number): string =>
  text.replace(/€ (\d[\d.]*\d|\d)(?![\d,])/g, (_, amount: string) => {
    const other = Number(amount.replaceAll('.', '')) + nth;
    return `€ ${other.toLocaleString('nl-NL', { useGrouping: amount.includes('.') })}`;
  });

function renameItems(list: unknown, nth: number): void {
  if (!Array.isArray(list)) return;
  for (const item of list as { id?: string }[]) if (item.id !== undefined) item.id += `-${nth}`;
}

function set(data: Record<string, unknown>, { pad: path }: Marked, value: string): void {
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((each, key) => (each as Record<string | number, unknown>)[key], data);
  (parent as Record<string | number, unknown>)[last] = value;
}

/** A thema is a choice too, so every copy of one stands in the list. */
async function addThemas(folder: string, copies: number): Promise<void> {
  const file = join(folder, 'handleiding.yaml');
  const handleiding = parse(await readFile(file, 'utf8')) as { themas: { id: string; naam: string }[] };
  const themas = Array.from({ length: copies }, (_, i) =>
    handleiding.themas.map(({ id, ...rest }) => ({ ...rest, id: i === 0 ? id : `${id}-${i + 1}` })),
  ).flat();
  await write(file, stringify({ ...handleiding, themas }, { lineWidth: 0 }));
}

async function writeLedger(folder: string): Promise<void> {
  const { issues, handbook } = await checkContent({
    folder,
    name: 'corpus',
    editie: 'landelijk',
    today: '2026-11-30',
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !handbook)
    throw new Error(`The corpus has ${errors.length} errors, as ${JSON.stringify(errors[0])}`);
  await write(join(folder, 'adressen.yaml'), ledger(handbook));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
