import { expect, test } from 'vitest';
import { editie, entry, contents } from '../../tests/builders/contents.ts';
import { examples } from '../document/examples.ts';
import { parseBlock, parseInline } from '../document/parse.ts';
import { tagNames, vocabulary } from '../document/vocabulary.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { fromHandbook } from '../my-plan/from-handbook.ts';
import { referrerFor } from './referrer.ts';
import { pageFor } from './page-for.ts';
import { plainText } from './plain/plain-text.ts';

const stap = entry('stap', 'verkennen', {
  samenvatting: 'Voor <Gemeente/>, met <Sjabloon id="brief"/>.',
  doel: 'Vraag <Schatting>2 tot 4 uur per maand</Schatting>.',
  checklist: [{ id: 'punt', tekst: 'Reken op <Schatting>tien</Schatting> mensen.' }],
});
const brief = entry('sjabloon', 'brief', {
  titel: 'Brief',
  velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst' }],
});
const handbook = buildHandbook(
  contents([
    stap,
    brief,
    entry('portret', 'initiatiefnemer', { naam: 'Ada' }),
    entry('begrip', 'directe-lijn'),
    entry('praktijk', 'zandmeer'),
  ]),
);
const referrer = referrerFor(handbook, [], brief);
const plain = (mdx: string) => plainText(parseInline(mdx).text, referrer);

test('an estimate says that it is one, and a fact on which day it held', () => {
  expect(plain(examples.Schatting.mdx)).toBe('Reken op 12 tot 16 uur per week (eigen schatting).');
  expect(plain(examples.Feit.mdx).replaceAll('\u00a0', ' ')).toBe(
    'Het maximum is € 220 per maand (peildatum 1 januari 2026).',
  );
});

test.each(
  tagNames.filter(
    (name) => vocabulary[name].position === 'zin' && vocabulary[name].contents === 'leeg' && name !== 'Bron',
  ),
)('the tag %s, which has no words of its own, leaves no hole in a sentence', (name) => {
  const without = examples[name].mdx.replace(/<[^>]+>/g, '').trim();
  expect(plain(examples[name].mdx).length).toBeGreaterThan(without.length + 2);
});

test('a field to fill in is called by its label', () => {
  expect(plain(examples.Invulveld.mdx)).toBe('Beste buur in Wijk,');
});

test('the number of a source is left out, with the space before it', () => {
  expect(plain('Tien deden mee. <Bron id="verslag"/>')).toBe('Tien deden mee.');
});

test('words of blocks stay apart', () => {
  expect(plainText(parseBlock('- een\n- twee\n\nDrie.', { headings: false }).text, referrer)).toBe(
    'een twee\nDrie.',
  );
});

test('the plan, the mail of a step and what search engines read keep marks and names', () => {
  expect(fromHandbook(handbook).stappen[0]?.checklist[0]?.tekst).toBe(
    'Reken op tien (eigen schatting) mensen.',
  );
  const page = pageFor(handbook, stap);
  const glance = page.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'atAGlance');
  expect(decodeURIComponent(glance?.mail ?? '')).toContain('2 tot 4 uur per maand (eigen schatting).');
  expect(page.head.description).toBe('Voor uw gemeente, met Brief.');
});

test('names of an edition stand in plain words', () => {
  const own = buildHandbook(contents([stap, brief], { editie: editie({ gemeente: 'Lindewoude' }) }));
  expect(pageFor(own, stap).head.description).toBe('Voor Lindewoude, met Brief.');
});
