import { StaticConfigLoader, Parser, type HtmlElement } from 'html-validate';
import { blocksOf } from '../../src/page/plain/walk.ts';
import type { PlainPage } from '../../src/page/plain/plain.ts';
import { blockWords, wordsOf } from '../../src/page/plain/words.ts';
import { linesOf } from './lines.ts';

const config = await new StaticConfigLoader().getConfigFor('page');

/**
 * Parts of an article that only a screen has: buttons, drawings made from the table beside them, ways to other
 * pages, the form of a template, and what a section further on says again (`.programma-tijd` the table of times).
 */
const ON_SCREEN = [
  '.knoppenrij',
  '.alleen-scherm',
  '.tijdbalk',
  '.reactie',
  '.buren',
  '.paginacode',
  '.invullen',
  '.programma-tijd',
  '.verhuisd',
  '.help',
  'svg',
  'summary',
  'form',
];

/**
 * What the article of a page says, line by line, as a download must say it too. Numbers of notes are left
 * out: a book numbers its sources in its own way.
 * @param without selectors of more parts to leave out
 * @param withFields whether a field to fill in counts as its label; else a line ends before it and another begins
 */
export function articleLines(
  { html }: { html: string },
  { without = [], withFields = true }: { without?: readonly string[]; withFields?: boolean } = {},
): string[] {
  const plain = html
    .replace(/<sup class="noot[^>]*>.*?<\/sup>/gs, '')
    .replace(/<span class="vakje"[^>]*>.*?<\/span>/gs, '')
    .replace(/<span class="alleen-voorlezen">.*?<\/span>/gs, '')
    .replace(/<a class="nl-link terug"[^>]*>.*?<\/a>/gs, '')
    // By what one reaches somebody stands beside their name here, and behind a comma elsewhere.
    .replace(/<a class="nl-link" href="(?:tel|mailto):/g, `${FIELD}$&`)
    .replace(/<span class="invulveld"[^>]*>.*?<\/span>/gs, withFields ? '$&' : FIELD);
  const article = new Parser(config).parseHtml(plain).querySelector('.artikel-tekst');
  if (!article) return [];
  for (const selector of [...ON_SCREEN, ...without])
    for (const element of article.querySelectorAll(selector)) drop(element);
  return [
    ...new Set(
      linesOf(article)
        .flatMap((line) => line.split(FIELD))
        .map((line) => line.trim()),
    ),
  ].filter(Boolean);
}

/** Where a field was. */
const FIELD = '\uE000';

/** Empties an element, so that its words are not read. */
function drop(element: HtmlElement): void {
  element.childNodes.splice(0);
}

/** Words without what a layout may change: spaces, hyphens at the end of a line, and kinds of quotes. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad‐­-]/g, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();

/** Lines that stand on the page for its own layout, and in a download elsewhere or not at all. */
const OWN = new Set(['Voetnoten', 'Bronnen bij deze pagina'].map(bare));

/** What the site says on a page and its downloads do not. */
export function missingFrom(page: PlainPage, html: string): string[] {
  const said = bare(
    [
      page.title,
      wordsOf(page.summary),
      blockWords(blocksOf(page)),
      ...page.sources.map(({ children }) => wordsOf(children)),
    ].join('\n'),
  );
  return articleLines({ html }).filter((line) => !OWN.has(bare(line)) && !said.includes(bare(line)));
}
