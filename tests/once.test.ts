import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { certain } from '../src/document/certain.ts';
import { countWords } from '../src/document/language/readability.ts';
import { textOf, textOfNode } from '../src/document/text.ts';
import { nodes } from '../src/document/walk.ts';
import type { Soort } from '../src/kinds/index.ts';
import { checkContent } from '../src/load/check.ts';

const root = resolve(import.meta.dirname, '..');
const { handbook: read } = await checkContent({
  folder: resolve(root, 'content'),
  name: 'content',
  editie: 'landelijk',
  today: '2026-11-30',
});
const handbook = certain(read);
const page = (soort: Soort, id: string) => certain(handbook.entry.get(`${soort}:${id}`));

/** What stands below a heading, up to the next of its kind. */
function below(soort: Soort, id: string, heading: string): string {
  const { children } = page(soort, id).body;
  const start = children.findIndex((block) => block.type === 'heading' && block.id === heading);
  expect(start).toBeGreaterThanOrEqual(0);
  const end = children.findIndex((block, i) => i > start && block.type === 'heading');
  return children
    .slice(start + 1, end < 0 ? undefined : end)
    .map((block) => textOfNode(block))
    .join(' ')
    .toLowerCase();
}

test('a question is answered in at most 150 words, and says where the rest is', () => {
  for (const { id, fields, body } of handbook.perSoort.vraag) {
    const answer = `${textOf(fields.kortAntwoord)} ${textOf(body)}`;
    if (countWords(answer) > 150) expect.fail(`${id} takes ${countWords(answer)} words`);
    const links = [...nodes(body)].filter((node) => node.type === 'link' && node.url.startsWith('/'));
    expect([id, links.length]).not.toEqual([id, 0]);
  }
});

/** Rules that an official looks up, the thema that owns each, and by what its whole text is known. */
const OWNERS = [
  { thema: 'geld-subsidie-of-opdracht', told: /4:34|4:23|begrotingsvoorbehoud/ },
  { thema: 'grenzen-en-meldroute', told: /achterwacht/ },
  { thema: 'vergoeding-en-uitkering', told: /€ 5,75/ },
  { thema: 'privacy-en-registratie', told: /kruisjes/ },
  { thema: 'vog', told: /eherkenning/ },
] as const;

test('subsidie, meldroute, vergoeding, registratie and VOG have one owner, which the questions and steps link to', () => {
  for (const { thema, told } of OWNERS) {
    expect(textOf(page('thema', thema).body).toLowerCase()).toMatch(told);
    const address = `/themas/${thema}/`;
    const linking = handbook.alle.filter(({ soort, texts }) =>
      ['vraag', 'stap'].includes(soort)
        ? texts.some(({ tekst: text }) =>
            [...nodes(text)].some((node) => node.type === 'link' && node.url.startsWith(address)),
          )
        : false,
    );
    expect([thema, new Set(linking.map(({ soort }) => soort))]).toEqual([thema, new Set(['stap', 'vraag'])]);
  }
});

test('a step or a question names at most one article of the law on subsidies or benefits: its thema has them', () => {
  const laws = ['awb', 'participatiewet', 'regeling-participatiewet'];
  for (const { soort, bestand: file, texts } of handbook.alle) {
    if (soort !== 'stap' && soort !== 'vraag') continue;
    const articles = texts
      .flatMap(({ tekst: text }) => [...nodes(text)])
      .filter((node) => node.type === 'Feit' && laws.some((law) => node.attributen.bron.includes(law)))
      .map((node) => textOfNode(node));
    expect([file, articles.slice(1)]).toEqual([file, []]);
  }
});

/** The fields of the registration form, and the words by which its thema and its question call them. */
const REGISTERED: Record<string, RegExp> = {
  datum: /datum/,
  wijk: /wijk/,
  'eerste-keer': /eerste keer/,
  'had-al-hulp': /al hulp was/,
  onderwerp: /onderwerp/,
  actie: /wat (?:iemand|de vertrouwenspersoon) deed/,
  overgedragen: /of er is overgedragen/,
  'overgedragen-aan': /naar wat voor hulp/,
  reactie: /hoe snel de contactpersoon reageerde/,
  'eerste-gesprek': /of het eerste gesprek er kwam/,
  tijd: /tijd/,
  signaal: /wat er misging/,
  praten: /wil praten/,
};
/** What nobody writes down, in the words that all three share. */
const NEVER =
  'naam adres telefoonnummer leeftijd geboortedatum burgerservicenummer foto herkomst taal geloof politieke vakbond seksueel gezondheid schuld inkomen politie straf verhaal'.split(
    ' ',
  );

test('the registration form, its thema and its question list the same', () => {
  const form = certain(handbook.perSoort.sjabloon.find(({ id }) => id === 'registratieformulier'));
  const [thema, vraag] = [
    below('thema', 'privacy-en-registratie', 'wel-en-niet'),
    textOf(page('vraag', 'registratie').body).toLowerCase(),
  ];
  expect(Object.keys(REGISTERED).sort()).toEqual(form.data.velden.map(({ id }) => id).sort());
  for (const words of Object.values(REGISTERED)) {
    expect(thema).toMatch(words);
    expect(vraag).toMatch(words);
  }
  const never = [...nodes(form.body)].find(({ type }) => type === 'LetOp');
  for (const word of NEVER)
    for (const text of [textOfNode(certain(never)).toLowerCase(), thema, vraag]) expect(text).toContain(word);
});

test('every fact of the ledger that the handbook told is told still, on a page that cites its bron', () => {
  const pages = [
    ...handbook.alle.map(({ soort, data, mdx }) =>
      soort === 'bron' ? '' : `${JSON.stringify(data)} ${mdx}`,
    ),
    JSON.stringify(handbook.handleiding),
  ].map((text) => text.replaceAll('\u00a0', ' '));
  const rows = readFileSync(resolve(import.meta.dirname, 'ledger.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  expect(rows.length).toBeGreaterThan(250);
  const lost = rows.filter(([, bronnen = '', marks = '']) => {
    const holds = (text: string) =>
      marks.split('|').every((mark) => text.toLowerCase().includes(mark.toLowerCase()));
    return !pages.some((text) => bronnen.split(' ').some((bron) => text.includes(bron)) && holds(text));
  });
  expect(lost.map(([id]) => id)).toEqual([]);
});
