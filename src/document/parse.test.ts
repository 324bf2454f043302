import { describe, expect, test } from 'vitest';
import { examples } from './examples.ts';
import { parseBlock, parseInline } from './parse.ts';
import { textOf } from './text.ts';
import { nodes } from './walk.ts';
import { tagNames } from './vocabulary.ts';

const faults = (mdx: string) =>
  parseBlock(mdx, { headings: true }).faults.map(
    ({ rule, message, hint, plek: place }) => `${place.line}:${place.column} ${rule}: ${message} ${hint}`,
  );

describe('what the vocabulary knows', () => {
  test.each(tagNames)('the example of <%s> is read without complaint and holds the tag', (name) => {
    const { text, faults } = parseBlock(examples[name].mdx, { headings: true });
    expect(faults).toEqual([]);
    expect([...nodes(text)].map(({ type }) => type)).toContain(name);
  });

  test.each(tagNames)('<%s> takes no attribute that every object has by itself', (label) => {
    const { mdx } = examples[label];
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const asked = faults(mdx.replace(`<${label}`, `<${label} ${name}="abc"`));
      expect(asked).toEqual([expect.stringContaining(`tag-attribuut: <${label}> kent «${name}» niet.`)]);
    }
  });

  test('a heading keeps the id that the writer gave, and makes one otherwise', () => {
    const { text } = parseBlock('## Wat doet de coördinator?\n\n### Geld {#geld}', { headings: true });
    expect(text.children).toMatchObject([
      { type: 'heading', depth: 2, id: 'wat-doet-de-coordinator', vasteId: false },
      { type: 'heading', depth: 3, id: 'geld', vasteId: true },
    ]);
  });

  test('a sentence tag alone on its line is a paragraph', () => {
    const { text } = parseBlock('<Feit bron="a">Tien mensen.</Feit>', { headings: true });
    expect(text.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'Feit' }] }]);
  });

  test('two sentence tags on lines of their own are two paragraphs', () => {
    const { text } = parseBlock('<Gemeente/>\n\n<Organisatie/>', { headings: true });
    expect(text.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'Gemeente' }] },
      { type: 'paragraph', children: [{ type: 'Organisatie' }] },
    ]);
  });

  test('footnotes are numbered by first mention', () => {
    const { text, faults } = parseBlock('Eén[^b] en twee[^a].\n\n[^a]: noot a\n\n[^b]: noot b', {
      headings: true,
    });
    expect(faults).toEqual([]);
    expect(text.voetnoten.map(({ id, nummer: number }) => [number, id])).toEqual([
      [1, 'b'],
      [2, 'a'],
    ]);
  });

  test('quotes open and close across nodes', () => {
    expect(textOf(parseInline('Zij zei "**ja**" en \'nee\'.').text)).toBe('Zij zei “ja” en ‘nee’.');
  });
});

describe('what is refused', () => {
  test.each([
    ['import x from "y"\n\ntekst', '1:1 mdx-verboden'],
    ['export const x = 1', '1:1 mdx-verboden'],
    ['een {getal}', '1:5 mdx-verboden'],
    ['<script>x</script>', '1:1 tag-onbekend: <script> is HTML'],
    ['<div>x</div>', '1:1 tag-onbekend: <div> is HTML'],
    ['<LetOpp>x</LetOpp>', '1:1 tag-onbekend: De tag <LetOpp> bestaat niet. Bedoelde u <LetOp>?'],
    ['<Feit brn="a">x</Feit>', '1:1 tag-attribuut: <Feit> kent «brn» niet. Bedoelde u «bron»?'],
    ['<Feit bron={a}>x</Feit>', '1:1 tag-attribuut: In <Feit> staat code tussen accolades.'],
    ['<LetOp {...a}>x</LetOp>', '1:1 tag-attribuut: In <LetOp> staat code tussen accolades.'],
    ['<Feit bron="a" peildatum="gisteren">x</Feit>', '1:1 tag-attribuut: In <Feit> klopt «peildatum» niet'],
    ['zin <LetOp>x</LetOp> zin', '1:5 tag-plaats: <LetOp> hoort op een eigen regel'],
    ['<Bron id="a">x</Bron>', '1:1 tag-plaats: <Bron> heeft geen inhoud.'],
    ['<LetOp></LetOp>', '1:1 tag-plaats: <LetOp> is leeg.'],
    ['<!-- noot -->', '1:1 mdx-onleesbaar: HTML-commentaar'],
    ['<LetOp>\n\nx', '1:1 mdx-onleesbaar: De tag <LetOp> wordt niet afgesloten.'],
    ['<>\n\nx', '1:1 mdx-onleesbaar: Hier staat een tag zonder naam'],
    ['x </> y', '1:3 mdx-onleesbaar: Hier staat een tag zonder naam'],
    ['3 <4', '1:3 mdx-onleesbaar: Hier staat een <'],
    ['open { haak', '1:6 mdx-onleesbaar: Hier staat een accolade'],
    ['~~weg~~', '1:1 mdx-verboden: Doorgehaalde tekst'],
    ['boven\n\n***\n\nonder', '3:1 mdx-verboden: Een scheidslijn'],
  ])('%j', (mdx, begin) => {
    expect(faults(mdx).some((fault) => fault.startsWith(begin))).toBe(true);
  });

  test('several faults are all told', () => {
    expect(faults('<div>x</div>\n\n<Feit>y</Feit>\n\n{z}')).toHaveLength(3);
  });

  test('a one-paragraph field takes no second paragraph', () => {
    expect(parseInline('een\n\ntwee').faults).toMatchObject([{ rule: 'tekst-vorm' }]);
  });

  test('a heading in a field is refused', () => {
    expect(parseBlock('## Kop', { headings: false }).faults).toMatchObject([{ rule: 'tekst-vorm' }]);
  });
});
