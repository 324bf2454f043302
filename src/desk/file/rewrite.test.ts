import { describe, expect, test } from 'vitest';
import { kinds } from '../../kinds/index.ts';
import { formOf } from '../form/form-of.ts';
import { formOfFile } from '../form/of-file.ts';
import { rewritten } from './rewrite.ts';
import { read } from './edit-yaml.ts';

const form = formOf(kinds.module.schema);
const YAML = `# Boven.
titel: 'Start: zo' # achter
samenvatting: >-
  Een eerste regel,
  een tweede regel.
bronnen: [een, 'twee']

# Bij de datum.
gecontroleerd: 2026-11-22
leerdoelen:
  - Je kent de anderen.
  # Uitleg van de tweede.
  - 'Je kunt: vragen.'
duur:
  minuten: 180
  eigenSchatting: true
programma:
  - id: a
    titel: A
    minuten: 10
    uitleg: |
      Zeg iets.

      En nog iets.
  - id: b
    titel: B
    minuten: 20
`;
const file = `---\n${YAML}---\n\nTekst.\n`;
type Data = Record<string, never> & {
  [key: string]: unknown;
  bronnen: string[];
  leerdoelen: string[];
  duur: { minuten: number };
  programma: { titel?: string; minuten: number; uitleg?: string; id: string }[];
};
const data = () => read(YAML) as Data;
/** The lines that went and came. */
function changes(change: (data: Data) => void, body = '\nTekst.\n', raw = file) {
  const wanted = data();
  change(wanted);
  const after = rewritten(raw, { data: wanted, body }, form);
  expect(read(after.replaceAll('\r\n', '\n').split('---\n')[1] ?? '')).toEqual(wanted);
  const [was, is] = [raw.split('\n'), after.split('\n')];
  return {
    after,
    gone: was.filter((line) => !is.includes(line)),
    come: is.filter((line) => !was.includes(line)),
  };
}

describe('a file with one thing changed', () => {
  test.each<[string, (data: Data) => void, string[], string[]]>([
    [
      'a text keeps its quotes and what is said behind it',
      (d) => Object.assign(d, { titel: "Begin: 's avonds" }),
      ["titel: 'Start: zo' # achter"],
      ["titel: 'Begin: ''s avonds' # achter"],
    ],
    [
      'a fold stays where it was',
      (d) => Object.assign(d, { samenvatting: 'Een eerste regel, een derde regel.' }),
      ['  een tweede regel.'],
      ['  een derde regel.'],
    ],
    ['a number', (d) => Object.assign(d.duur, { minuten: 90 }), ['  minuten: 180'], ['  minuten: 90']],
    [
      'yes and no',
      (d) => Object.assign(d.duur, { eigenSchatting: false }),
      ['  eigenSchatting: true'],
      ['  eigenSchatting: false'],
    ],
    [
      'an item of a row is added',
      (d) => d.bronnen.push('drie'),
      ["bronnen: [een, 'twee']"],
      ["bronnen: [een, 'twee', drie]"],
    ],
    ['an item of a row goes', (d) => d.bronnen.shift(), ["bronnen: [een, 'twee']"], ["bronnen: ['twee']"]],
    [
      'an item of a list is added where it belongs',
      (d) => d.leerdoelen.splice(1, 0, 'Je luistert: goed.'),
      [],
      ['  - >-', '    Je luistert: goed.'],
    ],
    [
      'an item goes with what was said of it',
      (d) => d.leerdoelen.pop(),
      ['  # Uitleg van de tweede.', "  - 'Je kunt: vragen.'"],
      [],
    ],
    [
      'an item of groups is changed',
      (d) => Object.assign(d.programma[1]!, { minuten: 25 }),
      ['    minuten: 20'],
      ['    minuten: 25'],
    ],
    [
      'one paragraph of a long text',
      (d) => Object.assign(d.programma[0]!, { uitleg: 'Zeg iets.\n\nEn nog veel meer.\n' }),
      ['      En nog iets.'],
      ['      En nog veel meer.'],
    ],
    [
      'a paragraph more',
      (d) => Object.assign(d.programma[0]!, { uitleg: 'Zeg iets.\n\nEn nog iets.\n\nDerde.\n' }),
      [],
      ['      Derde.'],
    ],
    [
      'a field comes at its place',
      (d) => Object.assign(d, { voorbehoud: 'Nog nagaan.' }),
      [],
      ['voorbehoud: >-', '  Nog nagaan.'],
    ],
    ['a field of an item goes', (d) => delete d.programma[1]!.titel, ['    titel: B'], []],
    [
      'the last item of a list goes',
      (d) => d.programma.pop(),
      ['  - id: b', '    titel: B', '    minuten: 20'],
      [],
    ],
    [
      'a list is emptied',
      (d) => Object.assign(d, { bronnen: [] }),
      ["bronnen: [een, 'twee']"],
      ['bronnen: []'],
    ],
  ])('%s', (_, change, gone, come) => {
    expect(changes(change)).toMatchObject({ gone, come });
  });

  test('items that change places take all of theirs along', () => {
    const { after, gone, come } = changes((d) => d.programma.reverse());
    expect([gone, come]).toEqual([[], []]);
    expect(after.indexOf('- id: b')).toBeLessThan(after.indexOf('- id: a'));
  });

  test('the text below', () => {
    expect(changes(() => undefined, '\nTekst.\n\nMeer.\n')).toMatchObject({ gone: [], come: ['Meer.'] });
  });

  test('line ends of Windows, a byte order mark and what nobody sees stay', () => {
    const raw = `\ufeff${file.replace('anderen', 'an\u00adderen').replaceAll('\n', '\r\n')}`;
    const wanted = data();
    wanted.duur.minuten = 90;
    expect(rewritten(raw, { data: wanted, body: '\nTekst.\n' }, form)).toBe(raw.replace('180', '90'));
    expect(rewritten(raw, { data: data(), body: '\nTekst.\n' }, form)).toBe(raw);
  });
});

test('a value by a name that somebody made up is typed in its place, between quotes where it must be', () => {
  const raw = `# Boven.
andereWoorden:
  straattaal:
    # Van jongeren.
    doekoe: geld
    skeer: armoede
`;
  const words = ['b&w', 'wat: nu', "zo'n", '#help', 'ja', 'null', '*', '- x'];
  const straattaal = {
    doekoe: 'geld',
    ...Object.fromEntries(words.map((word) => [word, 'college'])),
    skeer: 'armoede',
  };
  const after = rewritten(raw, { data: { andereWoorden: { straattaal } } }, formOfFile('zoeken.yaml'));
  expect(read(after)).toEqual({ andereWoorden: { straattaal } });
  expect(after).toContain("    doekoe: geld\n    b&w: college\n    'wat: nu': college\n");
  expect(after.replace(/^ {4}.*: college\n/gm, '')).toBe(raw);
});

test('a field that is called otherwise stays where it is, with what stands above it', () => {
  const raw = `titel: A
# Bij de samenvatting.
samenvating: Een zin. # achter
leerdoelen: [x]
`;
  const data = { titel: 'A', leerdoelen: ['x'], samenvatting: 'Een zin.' };
  expect(rewritten(raw, { data }, form)).toBe(raw.replace('samenvating', 'samenvatting'));
});
