import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * What a reader meets in a piece of HTML, without how it looks: every block as one line, with the words, links and
 * marks in it. Two writers that show the same give the same lines.
 */
export function structureOf(html: string): string[] {
  return blocks(parseFragment(html).childNodes, '');
}

const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'blockquote',
  'pre',
  'div',
  'section',
  'figure',
  'img',
  'dt',
  'dd',
  'summary',
]);
const isElement = (node: Node): node is Element => 'tagName' in node;
const isBlock = (node: Node): boolean =>
  isElement(node) && (BLOCKS.has(node.tagName) || node.childNodes.some(isBlock));
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;
const has = (node: Element, name: string): boolean =>
  (attribute(node, 'class') ?? '').split(' ').includes(name);

const isTag = (node: Node): boolean => isElement(node) && attribute(node, 'data-tag') !== undefined;

function blocks(nodes: readonly Node[], path: string): string[] {
  const lines: string[] = [];
  let loose: Node[] = [];
  const close = (): void => {
    // To MDX a tag alone on its line is a block, whatever its component makes of it.
    const apart = !/\.\d+$/.test(path) && loose.every((node) => isTag(node) || text(node).trim() === '');
    const parts = apart ? loose.map((node) => [node]) : [loose];
    const words = parts.map((part) => tidy(part.map(inline).join(''))).filter((part) => part !== '');
    lines.push(...words.map((part) => `${path}: ${part}`));
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) loose.push(node);
    else {
      close();
      if (isElement(node)) lines.push(...block(node, path));
    }
  }
  close();
  return lines;
}

function block(node: Element, path: string): string[] {
  const below = (step: string): string[] => blocks(node.childNodes, `${path}/${step}`);
  // Notes are compared as notes, not as the section that each site makes of them.
  if (has(node, 'voetnoten') || attribute(node, 'data-footnotes') !== undefined) return notes(node);
  if (/^h\d$/.test(node.tagName)) return below(`${node.tagName}#${attribute(node, 'id') ?? ''}`);
  if (node.tagName === 'ol') return items(node, `${path}/ol${Number(attribute(node, 'start') ?? 1)}`);
  if (node.tagName === 'ul') return items(node, `${path}/ul`);
  if (node.tagName === 'table') return rows(node, `${path}/table`);
  if (node.tagName === 'img') return [`${path}/img: ${attribute(node, 'src')} ${attribute(node, 'alt')}`];
  if (node.tagName === 'pre') return [`${path}/pre: ${text(node).trimEnd()}`];
  if (node.tagName === 'blockquote') return below('quote');
  // A paragraph, and what only boxes in, say no more than their words.
  return blocks(node.childNodes, path);
}

const elements = (node: Element, ...names: string[]): Element[] =>
  node.childNodes.filter(isElement).flatMap((each) => (names.includes(each.tagName) ? [each] : []));

const items = (node: Element, path: string): string[] =>
  elements(node, 'li').flatMap((item, i) => blocks(item.childNodes, `${path}.${i + 1}`));

function rows(node: Element, path: string): string[] {
  return elements(node, 'thead', 'tbody').flatMap((part) =>
    elements(part, 'tr').map(
      (row) =>
        `${path}: ${elements(row, 'th', 'td')
          .map((cell) => `${cell.tagName}${side(cell)} ${tidy(cell.childNodes.map(inline).join(''))}`)
          .join(' | ')}`,
    ),
  );
}

/** To which side a column stands: a class of ours, a style of theirs. Left is what everything does. */
function side(cell: Element): string {
  const style = /text-align: ?(\w+)/.exec(attribute(cell, 'style') ?? '')?.[1] ?? attribute(cell, 'align');
  if (has(cell, 'rechts') || style === 'right') return '>';
  return has(cell, 'midden') || style === 'center' ? '^' : '';
}

const notes = (section: Element): string[] =>
  elements(section, 'ol').flatMap((list) =>
    elements(list, 'li').map(
      (item, i) =>
        `note ${i + 1}: ${tidy(
          blocks(item.childNodes, '')
            .map((line) => line.slice(2))
            .join(' '),
        )}`,
    ),
  );

function inline(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isElement(node)) return '';
  const inside = node.childNodes.map(inline).join('');
  switch (node.tagName) {
    case 'a':
      return link(node, inside);
    case 'strong':
      return `**${inside}**`;
    case 'em':
      return `*${inside}*`;
    case 'code':
      return `\`${inside}\``;
    case 'br':
      return ' / ';
    case 'input':
      return node.attrs.some(({ name }) => name === 'checked') ? '☑ ' : '☐ ';
    case 'sup': {
      const numbers = inside.match(/\d+/g);
      return numbers ? `[^${numbers.join(',')}]` : inside;
    }
    case 'svg':
      return '';
    default:
      return has(node, 'alleen-voorlezen') ? ' ' : inside;
  }
}

function link(node: Element, inside: string): string {
  const href = attribute(node, 'href') ?? '';
  // A number that can be tapped is a number; a way back from a note is none of the text.
  if (href.startsWith('tel:')) return inside;
  if (has(node, 'terug') || node.attrs.some(({ name }) => name === 'data-footnote-backref')) return '';
  if (/^#(?:noot|bron)-/.test(href) || node.attrs.some(({ name }) => name === 'data-footnote-ref'))
    return inside;
  return `[${inside}](${href})`;
}

const text = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';

/** Quotes, dashes and dots as a keyboard has them: each site has typography of its own. */
const tidy = (words: string): string =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/–|—/g, '--')
    .replace(/…/g, '...')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ (?=\[\^)/g, '')
    .trim();
