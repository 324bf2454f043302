import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { random, type Throw } from '../../tests/builders/random.ts';

/** Spoils the handbook in a folder in one to three ways, the same for the same seed. Tells what was done. */
export function mutate(folder: string, seed: number): string[] {
  const dice = random(seed);
  return Array.from({ length: dice.number(1, 3) }, () => {
    const way = dice.choose(WAYS);
    return `${way.name}: ${way(folder, dice)}`;
  });
}

type Way = (folder: string, dice: Throw) => string;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(mdx|yaml)$/.test(item.name))
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort();
const anyFile = (folder: string, dice: Throw): string => dice.choose(filesIn(folder));

const truncated: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const bytes = readFileSync(join(folder, file));
  const at = dice.number(0, bytes.length);
  writeFileSync(join(folder, file), bytes.subarray(0, at));
  return `${file} at ${at}`;
};

const swapped: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const bytes = readFileSync(join(folder, file));
  for (let i = dice.number(1, 5); i > 0 && bytes.length > 0; i--)
    bytes[dice.number(0, bytes.length - 1)] = dice.number(0, 255);
  writeFileSync(join(folder, file), bytes);
  return file;
};

const encoded: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const text = readFileSync(join(folder, file), 'utf8');
  const [name, bytes] = dice.choose([
    ['utf16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['latin1', Buffer.from(`${text}\ncoördinator`, 'latin1')],
    ['bom', Buffer.from(`\ufeff${text}`)],
    ['crlf', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['cr', Buffer.from(text.replaceAll('\n', '\r'))],
    ['nfd', Buffer.from(text.normalize('NFD'))],
  ] as const);
  writeFileSync(join(folder, file), bytes);
  return `${file} as ${name}`;
};

const SIGNS = [
  ...'\u0000\u0007\u000b\u000c\u001b\u0085\u00a0\u00ad\u200b\u202e\u2028\u2029\ufeff\ufffd\uffff→✓🎉א|<>{}[]*_`#&\\"\'@%:-\t',
];
const sign: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const text = readFileSync(join(folder, file), 'utf8');
  const at = dice.number(0, text.length);
  const put = dice.choose(SIGNS).repeat(dice.choose([1, 1, 2, 3]));
  writeFileSync(join(folder, file), text.slice(0, at) + put + text.slice(at));
  return `${file} ${JSON.stringify(put)} at ${at}`;
};

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  12,
  1.5,
  1e15,
  1e308,
  Infinity,
  NaN,
  '',
  ' ',
  'x',
  '-',
  '…',
  'ja',
  [],
  {},
  [[]],
  [null],
  [1],
  ['x', 'x'],
  { x: 1 },
  { id: '../x' },
  '../../etc/passwd',
  '/',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  '1980-01-01',
  '2099-12-31',
  '2026-11-22',
  'javascript:alert(1)',
  'https://',
  'https://x',
  'mailto:',
  '__proto__',
  'constructor',
  'a'.repeat(250),
  'a'.repeat(5000),
  'woord '.repeat(3000),
  '**',
  '<Tip>',
  '<Gemeente/>',
  '[x](y)',
  '![x](/beelden/netwerk.svg)',
  '| a | b |',
  '# x',
  '- x',
  '> x',
  '```\nx',
  '\u2028',
  '((x))',
  'x\ny',
  '1. x',
  '${x}',
  '{x}',
  '&amp;',
  'é',
  '日本',
  "'s",
  '<Feit bron="x">5%</Feit>',
];
/** Every place in data that holds something. */
const placesIn = (data: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => [[...path, key], ...placesIn(value, [...path, key])])
    : [];

const otherValue: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const source = readFileSync(join(folder, file), 'utf8');
  const [, head = '', body = ''] = file.endsWith('.yaml')
    ? ['', source, '']
    : (/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []);
  let data: unknown;
  try {
    data = parse(head, { logLevel: 'silent' });
  } catch {
    return `${file} was spoilt before`;
  }
  const places = placesIn(data);
  if (places.length === 0) return `${file} holds nothing`;
  const path = dice.choose(places);
  const value = dice.choose(VALUES);
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], data);
  if (dice.chance(0.1)) Reflect.deleteProperty(parent as object, last);
  else (parent as Record<string | number, unknown>)[last] = value;
  const text = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  writeFileSync(join(folder, file), file.endsWith('.yaml') ? text : `---\n${text}---\n${body}`);
  return `${file} ${path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}`;
};

const KEYS = [
  '__proto__: { titel: x }',
  'constructor: x',
  '? [a, b]\n: c',
  '<<: { titel: x }',
  'x: &a [*a]',
  'toString: 1',
  '"": x',
  '1: x',
  'titel: x',
  '{ a: b }: c',
  '- x',
  '%YAML 1.2',
  '...',
  `x: ${'['.repeat(3000)}`,
  `x: ${'{a: '.repeat(500)}`,
  'x: !!js/function x',
  'x: *b',
];
const oddKey: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const key = dice.choose(KEYS);
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(
    join(folder, file),
    file.endsWith('.yaml') ? `${text}\n${key}\n` : text.replace('---\n', () => `---\n${key}\n`),
  );
  return `${file} ${key.slice(0, 30)}`;
};

const BODIES = [
  '>'.repeat(8) + ' x',
  '>'.repeat(20_000) + ' x',
  `${'- '.repeat(9)}x`,
  `${'- '.repeat(500)}x`,
  `${'<Tip>\n'.repeat(8)}x\n${'</Tip>\n'.repeat(8)}`,
  `${'<Tip>\n'.repeat(300)}x`,
  '['.repeat(20_000),
  '*'.repeat(5000),
  '`'.repeat(999),
  '# '.repeat(99),
  '## \n',
  '## ???',
  '##x',
  'x[^a]\n\n[^a]: y[^b]\n[^b]: z',
  '| a |\n|---|\n| b | c |',
  `| ${'abcdefghijklmnop '.repeat(12).trim().replaceAll(' ', ' | ')} |\n|${'---|'.repeat(12)}\n| ${'NL00ZAND0123456789 '.repeat(12).trim().replaceAll(' ', ' | ')} |`,
  'a'.repeat(100_000),
  `${'a'.repeat(500)} ${'b'.repeat(300)}`,
  '![x](/beelden/netwerk.svg)',
  '![x](/beelden/weg.svg)',
  '![](x)',
  '[x](//evil.example/)',
  '[x](javascript:alert(1))',
  '[x](/downloads/weg.pdf)',
  '[x](/../../etc/passwd)',
  '[x](https://[)',
  '<script>x</script>',
  '<br>',
  '{1+1}',
  'import x from "y"',
  'export const a = 1',
  '<Feit bron="zandmeer-krant">x</Feit>',
  '<Feit bron="x" bron="y">z</Feit>',
  '<Diagram id="stappen"/>',
  '<Diagram id="netwerkmodel"/>',
  '<Diagram id="tijdlijn"/>',
  '<Schrijfruimte regels="20"/>',
  '<Invulveld id="x"/>',
  '<Naam portret="initiatiefnemer"/>',
  '<Contact/> <Gemeente/> <Organisatie/>',
  '<Kaart titel="x">\n- [ ] a\n- [x] b\n\n1. c\n   1. d\n\n> e\n\n```\nf\n```\n</Kaart>',
  '---',
  '***',
  '===',
  '~~x~~',
  '\\*x\\*',
  '&copy; &#0; &#x1F389;',
  '<!-- x -->',
  '    code\n\n\ttab',
  '1. a\n3. b\n\n5) c',
  'x  \ny\\\nz',
  '## a\n### b\n#### c\n##### d\n###### e\nx',
  '**a *b `c` d* e** [**f**](/over/)',
  '## [a](/over/) `b` **c** {#d}\n\nx',
  '- a\n\n  b\n\n  | c | d |\n  |---|---|\n  | e | f |\n\n  > g',
  '> - a\n>   > b\n>   > - c',
  '| a | b |\n|:-:|--:|\n| `c` | **d** [e](/over/) |',
];
const oddBody: Way = (folder, dice) => {
  const file = dice.choose(filesIn(folder).filter((name) => name.endsWith('.mdx')));
  const put = dice.choose(BODIES);
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), `${text}\n\n${put}\n`);
  return `${file} ${JSON.stringify(put.slice(0, 40))}`;
};

const NAMES = [
  'colofon',
  'start',
  'index',
  '404',
  'con',
  'voor-beleidsmedewerker',
  'a--b',
  '-a',
  'x'.repeat(120),
  'Å',
  'a b',
  'a.b',
  '..',
  'voor/index',
  'beelden',
  'bron-zandmeer-krant',
  '__proto__',
  'constructor',
  'zoeken',
  'nieuw',
  'diep/er/in/de/mappen',
];
const oddName: Way = (folder, dice) => {
  const from = dice.choose(filesIn(folder).filter((name) => name.endsWith('.mdx')));
  const to = `${dice.choose([dirname(from), 'paginas', '.', 'begrippen'])}/${dice.choose(NAMES)}.mdx`;
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  if (join(folder, to) !== join(folder, from))
    cpSync(join(folder, from), join(folder, to), { recursive: true });
  return `${from} to ${to}`;
};

const moved: Way = (folder, dice) => {
  const file = anyFile(folder, dice);
  const at = join(folder, file);
  const way = dice.choose(['gone', 'folder', 'link', 'loop', 'empty'] as const);
  rmSync(at);
  if (way === 'folder') mkdirSync(at);
  if (way === 'link') symlinkSync('nergens', at);
  if (way === 'loop') symlinkSync('.', at);
  if (way === 'empty') writeFileSync(at, '');
  return `${file} ${way}`;
};

/** A wrong value is what writers make most of, so it comes up most. */
const WAYS: readonly Way[] = [
  otherValue,
  otherValue,
  otherValue,
  otherValue,
  oddBody,
  oddBody,
  oddBody,
  sign,
  sign,
  truncated,
  swapped,
  encoded,
  oddKey,
  oddName,
  moved,
];
