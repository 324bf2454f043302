import { expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../tests/builders/inhoud.ts';
import { voorbeelden } from '../document/examples.ts';
import { parseBlok, parseZin } from '../document/parse.ts';
import { tagNamen, vocabulary } from '../document/vocabulary.ts';
import { buildHandboek } from '../model/handboek.ts';
import { uitHandboek } from '../model/plan/uit-handboek.ts';
import { verwijzerVoor } from '../model/verwijzer.ts';
import { pageFor } from './page-for.ts';
import { plainText } from './plain-text.ts';

const stap = entry('stap', 'verkennen', {
  samenvatting: 'Voor <Gemeente/>, met <Sjabloon id="brief"/>.',
  doel: 'Vraag <Schatting>2 tot 4 uur per maand</Schatting>.',
  checklist: [{ id: 'punt', tekst: 'Reken op <Schatting>tien</Schatting> mensen.' }],
});
const brief = entry('sjabloon', 'brief', {
  titel: 'Brief',
  velden: [{ id: 'wijk', label: 'Wijk', invoer: 'tekst' }],
});
const handboek = buildHandboek(
  inhoud([
    stap,
    brief,
    entry('portret', 'initiatiefnemer', { naam: 'Ada' }),
    entry('begrip', 'directe-lijn'),
    entry('praktijk', 'zandmeer'),
  ]),
);
const verwijzer = verwijzerVoor(handboek, [], brief);
const plain = (mdx: string) => plainText(parseZin(mdx).tekst, verwijzer);

test('an estimate says that it is one, and a fact on which day it held', () => {
  expect(plain(voorbeelden.Schatting.mdx)).toBe('Reken op 12 tot 16 uur per week (eigen schatting).');
  expect(plain(voorbeelden.Feit.mdx).replaceAll('\u00a0', ' ')).toBe(
    'Het maximum is € 220 per maand (peildatum 1 januari 2026).',
  );
});

test.each(
  tagNamen.filter(
    (naam) => vocabulary[naam].plaats === 'zin' && vocabulary[naam].inhoud === 'leeg' && naam !== 'Bron',
  ),
)('the tag %s, which has no words of its own, leaves no hole in a sentence', (naam) => {
  const without = voorbeelden[naam].mdx.replace(/<[^>]+>/g, '').trim();
  expect(plain(voorbeelden[naam].mdx).length).toBeGreaterThan(without.length + 2);
});

test('a field to fill in is called by its label', () => {
  expect(plain(voorbeelden.Invulveld.mdx)).toBe('Beste bewoner van Wijk,');
});

test('the number of a source is left out, with the space before it', () => {
  expect(plain('Tien deden mee. <Bron id="verslag"/>')).toBe('Tien deden mee.');
});

test('words of blocks stay apart', () => {
  expect(plainText(parseBlok('- een\n- twee\n\nDrie.', { koppen: false }).tekst, verwijzer)).toBe(
    'een twee\nDrie.',
  );
});

test('the plan, the mail of a step and what search engines read keep marks and names', () => {
  expect(uitHandboek(handboek).stappen[0]?.checklist[0]?.tekst).toBe(
    'Reken op tien (eigen schatting) mensen.',
  );
  const page = pageFor(handboek, stap);
  const glance = page.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'atAGlance');
  expect(decodeURIComponent(glance?.mail ?? '')).toContain('2 tot 4 uur per maand (eigen schatting).');
  expect(page.head.description).toBe('Voor uw gemeente, met Brief.');
});

test('names of an edition stand in plain words', () => {
  const own = buildHandboek(inhoud([stap, brief], { editie: editie({ gemeente: 'Lindewoude' }) }));
  expect(pageFor(own, stap).head.description).toBe('Voor Lindewoude, met Brief.');
});
