import { pageSoorten } from '../src/kinds/index.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';
import { readability, sentencesOf } from '../src/document/language/readability.ts';
import { firstMeeting } from '../src/page/diagram.ts';
import { homeFor } from '../src/page/overviews/home.ts';
import { citationCff, type Program } from '../src/outputs/cff/index.ts';
import { unitsOf } from '../src/page/translation/units.ts';
import { textOf } from '../src/document/text.ts';
import { nodes } from '../src/document/walk.ts';

const root = resolve(import.meta.dirname, '..');
const { issues, handbook } = await checkContent({
  folder: resolve(root, 'content'),
  name: 'content',
  editie: 'landelijk',
  // The day of the edition, not of the test: what grows old is a warning on the day that somebody checks.
  today: '2026-11-30',
  spelling: true,
});

test('the content has no errors', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the only warnings are those of a publisher who is not known yet', () => {
  // A report of an earlier version is no fault of the content: it is made anew before a release.
  const rules = issues.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  expect([...new Set(rules)].filter((rule) => rule !== 'rapport-verouderd')).toEqual(['uitgever-onbekend']);
});

test('CITATION.cff is as npm run citeren makes it', () => {
  const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
  const program = JSON.parse(read('package.json')) as Program;
  expect(read('CITATION.cff')).toBe(citationCff(handbook!, program));
});

test('all four source documents are used', () => {
  const documents = handbook!.perSoort.bron
    .filter(({ data }) => data.brondocument)
    .map(({ id }) => id)
    .sort();
  expect(documents).toEqual([
    'inzet-van-vrijwilligers',
    'mikado-alleato-2009',
    'vrijwilligersacademie-opbrengst-leerlijn',
    'vrijwilligersacademie-workshop-2020',
  ]);
});

test('every praktijk says what it does not show, and how it was found out whether it still runs', () => {
  for (const { data } of handbook!.perSoort.praktijk) {
    expect(data.beperkingen.length).toBeGreaterThan(0);
    expect(data.bronnen.length).toBeGreaterThan(0);
    expect(data.status.toelichting.length).toBeGreaterThan(0);
  }
});

test('the titles and addresses of portretten hold no name', () => {
  for (const { id, data } of handbook!.perSoort.portret) {
    for (const part of data.naam?.toLowerCase().split(' ') ?? [])
      expect(`${id} ${data.titel.toLowerCase()}`).not.toContain(part);
  }
});

test('the home page says first what a vertrouwenspersoon is, of both kinds, and what each reader does first', () => {
  const { introduction, first } = homeFor(handbook!);
  expect(textOf(introduction)).toMatch(/buur uit de wijk.*eigen gemeenschap/);
  expect(first.map(({ address }) => address)).toEqual([
    '/voor/beleidsmedewerker/',
    '/voor/coordinator/',
    '/voor/trainer/',
    '/voor/vrijwilliger/',
    '/#elders',
  ]);
  for (const { what } of first.slice(0, -1)) {
    const words = textOf(what!);
    expect(words.length).toBeLessThan(60);
    expect([...nodes(what!)].some(({ type }) => type === 'link')).toBe(true);
  }
});

test('every page of the plan is there', () => {
  expect(Object.fromEntries(pageSoorten.map((soort) => [soort, handbook!.perSoort[soort].length]))).toEqual({
    stap: 10,
    module: 10,
    praktijk: 9,
    portret: 3,
    verslag: 2,
    thema: 14,
    vraag: 16,
    begrip: 32,
    sjabloon: 20,
    vertaling: 5,
    pagina: 13,
  });
});

test('the form of the budget asks for every item that the plan counts, and adds them all up', () => {
  const { posten, velden: fields } = handbook!.perSoort.sjabloon.find(({ data }) => data.planbegroting)!.data;
  const asked = posten.map(({ id }) => `bedrag-${id}`);
  expect(fields.find(({ id }) => id === 'totaal')!.reken!.som).toEqual(asked);
  expect(fields.filter(({ id }) => id.startsWith('bedrag-')).map(({ id }) => id)).toEqual(asked);
});

test('the first network meeting comes 34 to 56 weeks after the start, as the plan of steps gives', () => {
  expect(firstMeeting(handbook!)).toEqual({ snelst: 34, traagst: 56 });
});

test('no page states by hand how long it takes until the first network meeting', () => {
  const claimed = handbook!.alle.flatMap(({ soort, id }) =>
    handbook!.entry
      .get(`${soort}:${id}`)!
      .texts.flatMap(({ tekst: text }) => sentencesOf(text))
      .filter(
        (inline) => /eerste netwerkbijeenkomst/.test(inline) && /\b\d+\s(weken|maanden)|jaar\b/.test(inline),
      ),
  );
  expect(claimed).toEqual([]);
});

test('nearly all sentences are short', () => {
  const inlines = handbook!.alle.flatMap(({ soort, id }) =>
    handbook!.entry.get(`${soort}:${id}`)!.texts.flatMap(({ tekst: text }) => sentencesOf(text)),
  );
  const { average, short } = readability(inlines);
  expect(average).toBeLessThanOrEqual(14);
  expect(short).toBeGreaterThanOrEqual(0.9);
});

test('each part of the word list is in order of the alphabet, and no word stands there twice', () => {
  const parts = readFileSync(resolve(root, 'content/woordenlijst.txt'), 'utf8')
    .split(/\n\s*\n/)
    .map((part) => part.replace(/#.*/g, '').split(/\s+/).filter(Boolean));
  expect(parts.flat().length).toBeGreaterThan(50);
  for (const part of parts) expect(part).toEqual([...part].sort((a, b) => a.localeCompare(b, 'nl')));
  expect(parts.flat()).toEqual([...new Set(parts.flat())]);
});

test('the letter to residents asks in every language for what it asks in Dutch, paragraph by paragraph', () => {
  const fieldsOf = (units: ReturnType<typeof unitsOf>) => units.map(({ fields }) => [...fields].sort());
  const [letter] = handbook!.perSoort.sjabloon.filter(({ id }) => id === 'brief-aan-bewoners');
  const dutch = unitsOf(letter!.body, letter!.data.vertaalDelen);
  const translations = handbook!.perSoort.vertaling.filter(({ data }) => data.vertalingVan === letter!.id);
  expect(translations.map(({ data }) => data.taal)).toEqual(['ar', 'en', 'pl', 'tr', 'uk']);
  expect(new Set(fieldsOf(dutch).flat()).size).toBe(letter!.data.velden.length);
  for (const { body, data } of translations) {
    expect(fieldsOf(unitsOf(body))).toEqual(fieldsOf(dutch));
    expect(data.alineas).toEqual(dutch.map(({ mark }) => mark));
  }
});
