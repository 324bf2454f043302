import { describe, expect, test } from 'vitest';
import { entry } from '../../tests/builders/contents.ts';
import { textOf } from '../document/text.ts';
import { parseRefused, withData } from './parse-entry.ts';

describe('what a writer wrote', () => {
  const module = entry('module', 'start', {
    alsHetZwaarWordt: 'Stop.\n\nBel.',
    leerdoelen: ['Je *kunt* het.'],
  });

  test('is parsed as its field holds it: a sentence, or several paragraphs', () => {
    const { leerdoelen, alsHetZwaarWordt: heavy } = module.fields;
    expect(leerdoelen.map(({ rijk: rich }) => rich)).toEqual(['zin']);
    expect(heavy).toMatchObject({
      rijk: 'blok',
      children: [{ type: 'paragraph' }, { type: 'paragraph' }],
    });
  });

  test('may have headings in its body, and none in a field', () => {
    const { body, faults } = entry(
      'module',
      'start',
      { alsHetZwaarWordt: '## Kop\n\nStop.' },
      '## Kop {#kop}',
    );
    expect(body.children).toMatchObject([{ type: 'heading' }]);
    expect(faults.map(({ pad }) => pad)).toEqual([['alsHetZwaarWordt']]);
  });

  test('gets typographic marks in a title, and keeps beside them the title as typed', () => {
    const { data, fields } = entry('praktijk', 'zee', { titel: "Zee -- 's winters" });
    expect(fields.titel).toBe('Zee – ’s winters');
    expect(data.titel).toBe("Zee -- 's winters");
  });

  test('marks its references and choices, not its texts', () => {
    const { marked } = entry('vraag', 'waarom', { verderLezen: ['stap:een'], bronnen: ['verslag'] });
    expect(marked.map(({ pad, waarde: value }) => [...pad, value].join(' '))).toEqual([
      'bronnen 0 verslag',
      'verderLezen 0 stap:een',
    ]);
  });

  test('refers with tags in a body, with ids in a field, and with a soort and an id where any page may stand', () => {
    const { refs } = entry(
      'vraag',
      'waarom',
      { verderLezen: ['pagina:voor/trainer'], bronnen: ['verslag'] },
      'Lees <Bron id="krant boek"/> en <Begrip id="lijn">lijn</Begrip>.',
    );
    expect(refs.map(({ van: from, soort, id, pad }) => [from, soort, id, String(pad)])).toEqual([
      ['vraag:waarom', 'bron', 'verslag', 'bronnen,0'],
      ['vraag:waarom', 'pagina', 'voor/trainer', 'verderLezen,0'],
      ['vraag:waarom', 'bron', 'krant', 'body'],
      ['vraag:waarom', 'bron', 'boek', 'body'],
      ['vraag:waarom', 'begrip', 'lijn', 'body'],
    ]);
  });

  test('has its faults told, each with the text in which it stands', () => {
    const { faults } = entry('vraag', 'waarom', { kortAntwoord: 'Zo <Weg/>.' }, 'En <Fout/>.');
    expect(faults.map(({ pad, fout: fault }) => [String(pad), fault.rule])).toEqual([
      ['kortAntwoord', 'tag-onbekend'],
      ['body', 'tag-onbekend'],
    ]);
  });
});

test('an entry with other data keeps its body, with the texts, references and faults of both', () => {
  const written = entry(
    'vraag',
    'waarom',
    { kortAntwoord: 'Oud <Weg/>.', verderLezen: ['stap:een'] },
    'Zie <Bron id="verslag"/> en <Fout/>.',
  );
  const { data } = entry('vraag', 'waarom', { kortAntwoord: 'Nieuw.', verderLezen: ['stap:twee'] });
  const changed = withData(written, data);
  expect(textOf(changed.fields.kortAntwoord)).toBe('Nieuw.');
  expect(changed.texts.map(({ pad }) => String(pad))).toEqual(['samenvatting', 'kortAntwoord', 'body']);
  expect(changed.texts.at(-1)?.tekst).toBe(changed.body);
  expect(changed.refs.map(({ id }) => id)).toEqual(['twee', 'verslag']);
  expect(changed.faults.map(({ pad }) => pad)).toEqual(['body']);
});

test('of an entry that its schema refuses the texts and references can be read, whatever its data hold', () => {
  const file = { soort: 'vraag', id: 'x', bestand: 'vragen/x.mdx', mdx: 'Zie <Bron id="krant"/>.' } as const;
  expect(parseRefused(file, undefined)).toMatchObject({ texts: [{ pad: 'body' }], refs: [{ id: 'krant' }] });
  expect(parseRefused(file, { volgorde: 'tien', bronnen: ['boek', 3] }).refs.map(({ id }) => id)).toEqual([
    'boek',
    'krant',
  ]);
});
