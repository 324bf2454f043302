import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { realAddress } from './real-address.ts';

/**
 * What somebody copied from Word, Outlook or a page, as clean Markdown: headings, lists, tables, links and emphasis;
 * nothing that nobody sees, and no look of another program.
 * @param kind `zin` for a text of one paragraph
 */
export function markdownOf(html: string, kind: 'zin' | 'blok' | 'body'): string {
  const page = new DOMParser().parseFromString(withoutOffice(html), 'text/html');
  tidy(page);
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    codeBlockStyle: 'fenced',
    hr: '',
  });
  turndown.use(tables);
  // What stands between these signs in a letter is no tag.
  const escaped = turndown.escape.bind(turndown);
  turndown.escape = (text) => escaped(text).replace(/[<{]/g, '\\$&');
  turndown.remove(['style', 'script', 'title', 'meta', 'link', 'head']);
  turndown.addRule('image', { filter: 'img', replacement: () => '' });
  turndown.addRule('item', {
    filter: 'li',
    replacement: (content, node) => {
      const text = content
        .trim()
        .replace(/^[•·▪◦]\s+/, '')
        .replace(/\n/g, '\n  ');
      const list = node.parentNode;
      const nth = list ? [...list.children].indexOf(node) + 1 : 1;
      const sign = list?.nodeName === 'OL' ? `${nth}.` : '-';
      return `${sign} ${text}${node.nextSibling ? '\n' : ''}`;
    },
  });
  // What a link shows stays, when where it leads is no place that readers can go.
  turndown.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const address = realAddress(node.getAttribute('href') ?? '');
      return /^(?:https?:|mailto:|\/)/.test(address) && content.trim()
        ? `[${content.trim()}](${address})`
        : content;
    },
  });
  if (kind !== 'body')
    turndown.addRule('heading', {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      replacement: (content) => `\n\n**${content.trim()}**\n\n`,
    });
  const text = cleanText(turndown.turndown(page.body));
  if (kind === 'zin') return text.replace(/^(?:[-*]|\d+\.) /gm, '').replace(/\s*\n+\s*/g, ' ');
  // The title of a page is a field of its own: headings in the text begin one lower.
  return kind === 'body' ? text.replace(/^# /gm, '## ') : text;
}

/** A plain text without what nobody sees and means. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u000b\u000c\u2028\u2029\ufffd]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/^[ \t]*[•·▪◦]\s+/gm, '- ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** HTML without what Word writes for itself only: conditional comments, its own tags, styles. */
const withoutOffice = (html: string): string =>
  html
    .replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/g, '')
    .replace(/<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[[^\]]*\]>/g, '')
    .replace(/<\/?(?:o|w|m|v|st1):[^>]*>/gi, '');

/** What Outlook and Word make of `-->` and `<--` while one types: a letter of a font with signs. */
const WINGDINGS: Record<string, string> = { à: '→', ß: '←', ó: '↔', è: '⇒' };

/** Makes of what looks like a list, a heading or a table what it is. */
function tidy(page: Document): void {
  for (const hidden of page.querySelectorAll<HTMLElement>('[style*="display:none"], [style*="mso-hide"]'))
    hidden.remove();
  for (const sign of page.querySelectorAll<HTMLElement>('[face="Wingdings"], [style*="Wingdings"]'))
    if (sign.childElementCount === 0) sign.textContent = WINGDINGS[sign.textContent.trim()] ?? '';
  for (const span of page.querySelectorAll<HTMLElement>('span, font')) asEmphasis(page, span);
  for (const empty of page.querySelectorAll('b, i, em, strong, a, span'))
    if (empty.textContent.trim() === '' && !empty.querySelector('img, br'))
      empty.replaceWith(empty.textContent);
  for (const b of page.querySelectorAll<HTMLElement>(
    'b[style*="font-weight:normal"], b[id^="docs-internal"]',
  ))
    b.replaceWith(...b.childNodes);
  wordLists(page);
  for (const title of page.querySelectorAll('p.MsoTitle')) rename(page, title, 'h2');
  for (const table of page.querySelectorAll('table')) tidyTable(page, table);
}

/** Google and LibreOffice write emphasis as a style. */
function asEmphasis(page: Document, span: HTMLElement): void {
  const { fontWeight, fontStyle } = span.style;
  const bold = fontWeight === 'bold' || Number(fontWeight) >= 600;
  const name = bold ? 'strong' : fontStyle === 'italic' ? 'em' : undefined;
  if (!name || span.closest('h1, h2, h3, h4, h5, h6, th')) span.replaceWith(...span.childNodes);
  else rename(page, span, name);
}

/** Word writes the items of a list as paragraphs, with their depth and their sign in a style. */
function wordLists(page: Document): void {
  const items = page.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"], p[style*="mso-list"]');
  const open: { list: HTMLElement; level: number }[] = [];
  let last: Element | undefined;
  for (const item of items) {
    const style = item.getAttribute('style') ?? '';
    const level = Number(/level(\d+)/.exec(style)?.[1] ?? 1);
    const ordered = /^\s*(?:\d+|[a-z])[.)]\s/i.test(item.textContent);
    for (const sign of item.querySelectorAll('[style*="mso-list"]')) sign.remove();
    item.innerHTML = item.innerHTML.replace(
      /^(?:\s|&nbsp;)*(?:[·•o§▪-]|\d+[.)]|[a-z][.)])(?:\s|&nbsp;)+/i,
      '',
    );
    if (!last || item.previousElementSibling !== last) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level) {
      const list = page.createElement(ordered ? 'ol' : 'ul');
      const parent = top?.list.lastElementChild;
      if (parent) parent.append(list);
      else item.before(list);
      top = { list, level };
      open.push(top);
    }
    const li = page.createElement('li');
    li.append(...item.childNodes);
    top.list.append(li);
    item.remove();
    last = open[0]?.list;
  }
}

function tidyTable(page: Document, table: HTMLTableElement): void {
  for (const cell of table.querySelectorAll('td, th')) {
    const text = [...cell.querySelectorAll('p, div')];
    for (const [i, part] of text.entries()) part.replaceWith(...(i > 0 ? [' '] : []), ...part.childNodes);
    for (const line of cell.querySelectorAll('br')) line.replaceWith(' ');
  }
  for (const column of table.querySelectorAll('colgroup, col')) column.remove();
  const [first] = table.rows;
  if (!first || table.querySelector('th')) return;
  const head = page.createElement('thead');
  for (const cell of [...first.cells]) {
    const name = rename(page, cell, 'th');
    for (const strong of name.querySelectorAll('strong, b')) strong.replaceWith(...strong.childNodes);
  }
  head.append(first);
  table.prepend(head);
}

function rename(page: Document, element: Element, name: string): HTMLElement {
  const other = page.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
